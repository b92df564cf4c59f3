#pragma once

#include "core/hardware/hardware.h"
#include "core/hardware/vitals.h"
#include "core/protocol/messages.h"

#include <string_view>

/// What must hold of whatever came out of hostile input. A claim that does not hold ends the
/// program with SIGABRT, which is how a fuzzer and CTest both learn of it. No Qt here.
namespace rollcall::fuzz {

/// Prints "`what`: `detail`" and aborts unless `holds`.
void demand(bool holds, std::string_view what, std::string_view detail = {});

/// Fit for a terminal and a database: well-formed UTF-8 without control characters.
void demandCleanText(std::string_view text, std::string_view what);

/// The promises of hardware_cpu.h, hardware.h and decode.h.
void checkHardware(const hardware::Hardware& hardware);

/// The promises of vitals.h: sane ranges, and no number that is none.
void checkVitals(const hardware::Vitals& vitals);

/// The promises of text_report.h: 80 columns, UTF-8, nothing that steers a terminal.
void checkPage(std::string_view page);

/// All that a viewer makes of one report: the inventory decoded, the page written with and without
/// vitals, and once more with a later sample, so that there are rates.
void checkReport(const protocol::Report& report);

} // namespace rollcall::fuzz
