#pragma once

#include <QFuture>
#include <QPromise>

namespace rollcall::tests {

/// A future that is finished.
template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace rollcall::tests
