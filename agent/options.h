#pragma once

#include "core/base/result.h"

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
    std::vector<std::string> tests; ///< of Bench; empty means all
    bool operator==(const Options&) const = default;
};

/// `arguments` without the program's name. Errors: InvalidInput, with what to do in the remedy.
Result<Options> parseOptions(const std::vector<std::string_view>& arguments);

/// The text of --help.
std::string_view helpText();

} // namespace rollcall::agent
