#pragma once

#include "core/hardware/fact.h"

/// The table behind provenance.h.
namespace rollcall::hardware {

/// Where a fact of that source is read. `fact` is a path of the JSON without its indices:
/// "cpu.clusters[].name". Points into constant data; empty when the table has no line for it.
std::string_view placeOf(std::string_view fact, Source source);

} // namespace rollcall::hardware
