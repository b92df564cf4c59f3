#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"
#include "core/hardware/vitals.h"

#include <string>

namespace rollcall::hardware {

/// The board on one page of 80 columns for a person at a serial console; UTF-8, ends with a
/// newline. Shared by `rollcall-agent report --format text` and `rollcallctl show`. `vitals` may
/// be null when there is no sample.
std::string textReport(const Hardware& hardware, const Vitals* vitals);

/// "3.7 GiB", "512 KiB": binary units, one decimal below 10.
std::string formatBytes(std::uint64_t bytes);

} // namespace rollcall::hardware
