#pragma once

#include "core/base/result.h"
#include "core/protocol/messages.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::agent {

enum class Command { Report, Serve, Bench, ListTests, Version, Help };
enum class Format { Json, Text };

/// What the command line asks for.
struct Options {
    Command command = Command::Help;
    Format format = Format::Json;
    std::string sysroot = "/";
    std::chrono::seconds idle = protocol::agentIdleLimit; ///< of Serve, 1 to 86,400
    std::vector<std::string> tests;                       ///< of Bench; empty means all
    bool operator==(const Options&) const = default;
};

/// `arguments` without the program's name. Errors: InvalidInput, with what to do in the remedy.
Result<Options> parseOptions(const std::vector<std::string_view>& arguments);

/// The text of --help.
std::string_view helpText();

} // namespace rollcall::agent
