#include "app/desktop/node_mark.h"

namespace rollcall::desktop {

bool isHot(const fleet::NodeSnapshot& node)
{
    if (!node.vitals)
        return false;
    const hardware::Vitals& vitals = *node.vitals;
    if (vitals.throttle && vitals.throttle->active)
        return true;
    if (vitals.degreesToThrottle)
        return *vitals.degreesToThrottle < 0;
    return vitals.cpuTemperatureC && *vitals.cpuTemperatureC >= hotWithoutTripC;
}

mark::Kind markOf(const fleet::NodeSnapshot& node)
{
    switch (node.state) {
    case fleet::NodeState::Online:
        return isHot(node) ? mark::Hot : mark::Online;
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

} // namespace rollcall::desktop
