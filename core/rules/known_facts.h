#pragma once

#include "core/hardware/hardware.h"

/// Private to core/rules.
namespace rollcall::rules {

/// `now`, with the facts it lacks taken from `before`, as far as changes are told of them. Devices
/// that are gone stay gone; a fact of a device is taken only from the device of the same name.
hardware::Hardware withKnownFacts(const hardware::Hardware& before, hardware::Hardware now);

} // namespace rollcall::rules
