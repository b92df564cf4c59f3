#pragma once

#include <optional>
#include <string_view>

/// Names with numbers in them, of which sysfs is full.
namespace rollcall::agent {

/// Order of names in which numbers compare by value: "cpu9" before "cpu10".
bool naturalLess(std::string_view a, std::string_view b);

/// N of a name such as "cpu12" for the prefix "cpu"; nullopt when it is no such name.
std::optional<int> numberedName(std::string_view name, std::string_view prefix);

} // namespace rollcall::agent
