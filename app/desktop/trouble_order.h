#pragma once

#include "app/desktop/node_mark.h"

namespace rollcall::desktop {

/// What somebody who only glances should hear of first: 0 the worst. Other than urgency(), which
/// says what waits for a person: here a board that is gone comes before one that wants an answer.
inline int troubleOrder(mark::Kind kind)
{
    switch (kind) {
    case mark::Offline:
        return 0;
    case mark::Hot:
        return 1;
    case mark::Refused:
        return 2;
    case mark::NeedsYou:
        return 3;
    case mark::Late:
        return 4;
    case mark::Connecting:
        return 5;
    case mark::Online:
        break;
    }
    return 6;
}

} // namespace rollcall::desktop
