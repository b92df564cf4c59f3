#include "app/desktop/node_mark.h"

namespace rollcall::desktop {

mark::Kind markOf(const fleet::NodeSnapshot& node)
{
    switch (node.state) {
    case fleet::NodeState::Online:
        return fleet::isHot(node) ? mark::Hot : mark::Online;
    case fleet::NodeState::Late:
        return mark::Late;
    case fleet::NodeState::Offline:
        return mark::Offline;
    case fleet::NodeState::Refused:
        return mark::Refused;
    case fleet::NodeState::NeedsYou:
        return mark::NeedsYou;
    case fleet::NodeState::Connecting:
        break;
    }
    return mark::Connecting;
}

int urgency(mark::Kind kind)
{
    switch (kind) {
    case mark::NeedsYou:
        return 0;
    case mark::Refused:
        return 1;
    case mark::Hot:
        return 2;
    case mark::Late:
        return 3;
    case mark::Offline:
        return 4;
    case mark::Connecting:
        return 5;
    case mark::Online:
        break;
    }
    return 6;
}

} // namespace rollcall::desktop
