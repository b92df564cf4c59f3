#pragma once

#include "core/hardware/facts.h"

/// Facts with every member set to something else than its default, so that a member which the
/// codec forgets is seen by a comparison.
namespace rollcall::test {

hardware::Inventory fullInventory();
hardware::Sample fullSample();
hardware::Score fullScore();

} // namespace rollcall::test
