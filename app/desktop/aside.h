#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>
#include <utility>

namespace rollcall::desktop {

/// Does work that would hold up the GUI thread, such as reading a long list, on a thread of Qt's
/// pool, and brings its answer back. The work gets copies and shares nothing. `then` is called in
/// the GUI thread, and not at all when `context` is gone by then: QFuture::then() takes that for a
/// mistake (Qt 6.4), but a window may be closed while a list is read.
template <class Work, class Then>
void aside(QObject* context, Work work, Then then)
{
    QThreadPool::globalInstance()->start([context = QPointer<QObject>(context),
                                          work = std::move(work),
                                          then = std::move(then)]() mutable {
        // The application waits for its pool before it goes.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, then = std::move(then), answer = work()]() mutable {
                if (context)
                    then(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace rollcall::desktop
