#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>
#include <utility>

namespace rollcall::desktop {

/// Does work that would hold up the GUI thread, such as reading a long list, on a thread of Qt's
/// pool. The work gets copies and shares nothing; its answer comes by `.then(context, …)`.
template <class Work>
QFuture<std::invoke_result_t<Work>> aside(Work work)
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace rollcall::desktop
