#pragma once

#include "app/desktop/node_mark.h"
#include "core/fleet/roll_call.h"

namespace rollcall::desktop {

class Formatter;

/// The sign of a standing: the shapes of the fleet, with a triangle for what is wrong.
mark::Kind markOf(fleet::Standing standing);
/// "present", "late", "wrong", "needs you", "missing" in the user's language.
QString standingWord(fleet::Standing standing);
/// "32-bit userland", "only 1.8 GiB of memory", …
QString seatNoteWords(const fleet::SeatNote& note, const Formatter& format);

} // namespace rollcall::desktop
