#pragma once

#include "core/base/result.h"
#include "core/protocol/messages.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::simulator {

/// The report of one board below tests/boards, as the real agent made it from the unpacked tree
/// while the simulator was built.
struct EmbeddedReport {
    std::string_view recipe;
    std::string_view json;
};

/// Generated at build time (embed_reports_main.cpp).
std::span<const EmbeddedReport> embeddedReports();

/// The names of all recipes, sorted.
std::vector<std::string> catalogRecipes();

/// Errors: NotFound, or what the codec says of the embedded report.
Result<protocol::Report> catalogReport(const std::string& recipe);

} // namespace rollcall::simulator
