#include "app/desktop/store_follower.h"

#include <utility>

namespace rollcall::desktop {

namespace {

constexpr int readEveryMs = 2000;

} // namespace

StoreFollower::StoreFollower(Backend& backend, std::function<void()> read)
    : m_read(std::move(read))
{
    m_later.setSingleShot(true);
    m_later.setInterval(readEveryMs);
    connect(&m_later, &QTimer::timeout, this, &StoreFollower::follow);
    connect(&backend, &Backend::storeChanged, this, [this] {
        if (m_active && !m_later.isActive())
            m_later.start();
    });
}

bool StoreFollower::setNode(fleet::NodeId node)
{
    if (node == m_node)
        return false;
    m_node = node;
    ++m_request; // an answer for the node before is late from now on
    return true;
}

bool StoreFollower::setActive(bool active)
{
    return std::exchange(m_active, active) != active;
}

void StoreFollower::follow()
{
    if (m_active)
        m_read();
}

} // namespace rollcall::desktop
