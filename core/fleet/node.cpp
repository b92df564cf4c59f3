#include "core/fleet/node.h"

#include <algorithm>

namespace rollcall::fleet {

qint64 stateAgeMs(const NodeSnapshot& node, qint64 now)
{
    return std::max<qint64>(0, now - node.stateSince);
}

std::optional<qint64> clockWithinMs(const NodeSnapshot& node)
{
    if (!node.clockSkewMs || !node.answerMs)
        return std::nullopt;
    return (*node.answerMs + 1) / 2;
}

QString toString(NodeState state)
{
    switch (state) {
    case NodeState::Connecting:
        return QStringLiteral("connecting");
    case NodeState::Online:
        return QStringLiteral("online");
    case NodeState::Late:
        return QStringLiteral("late");
    case NodeState::Offline:
        return QStringLiteral("offline");
    case NodeState::Refused:
        return QStringLiteral("refused");
    case NodeState::NeedsYou:
        return QStringLiteral("needs-you");
    }
    return {};
}

} // namespace rollcall::fleet
