#pragma once

#include "app/desktop/backend.h"

#include <QFuture>
#include <QTimer>
#include <functional>

namespace rollcall::desktop {

/// When a list of the store is read: at once when it is to be seen or is about another node, and
/// again, at most every two seconds, after something was committed. Answers that come late, for
/// another node or an older question, are dropped. Main thread only.
class StoreFollower : public QObject
{
    Q_OBJECT

public:
    /// `read` asks the backend, by ask().
    StoreFollower(Backend& backend, std::function<void()> read);

    fleet::NodeId node() const { return m_node; }
    bool isActive() const { return m_active; }

    /// True when it is another one; the caller then forgets what it shows, before follow().
    bool setNode(fleet::NodeId node);
    /// True when it differs.
    bool setActive(bool active);
    /// Reads now when the list is to be seen.
    void follow();

    /// Gives `answer` to `take` unless something newer is asked before it comes.
    template <class T, class Take>
    void ask(QFuture<T> answer, Take take)
    {
        const int request = ++m_request;
        answer.then(this, [this, request, take = std::move(take)](const T& result) {
            if (request == m_request)
                take(result);
        });
    }

private:
    std::function<void()> m_read;
    fleet::NodeId m_node = 0;
    int m_request = 0;
    bool m_active = false;
    QTimer m_later;
};

} // namespace rollcall::desktop
