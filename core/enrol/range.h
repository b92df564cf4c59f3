#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall::enrol {

/// How a list writes many names as one.
enum class RangeStyle {
    /// "pi[01-32].lab", "node[1-3,7]", "n[0-8/2]", as pdsh(1) and nodeset(1) of ClusterShell take
    /// them. Commas outside brackets part several patterns.
    Cluster,
    /// "pi[01:32].lab", "rack-[a:f]", "n[0:8:2]", as in inventories of Ansible ("Adding ranges of
    /// hosts"). One pattern.
    Ansible,
};

/// The names that a pattern stands for, in order; what has no range stands for itself. The zeros
/// before a first number say how wide all are ("[08-11]" is 08 09 10 11). Several ranges multiply,
/// the last one turning fastest. A bracket around an IPv6 address is none.
/// Errors: InvalidInput says what is wrong with the pattern; TooLarge for more than `most` names,
/// which are counted before any is made.
///
/// Of an error `fault`, when it is given, becomes the part of `pattern` that is at fault, which a
/// screen can underline; it views into `pattern` and is all of it when no part is to blame.
Result<std::vector<std::string>> expandRange(std::string_view pattern, RangeStyle style,
                                             std::size_t most, std::string_view* fault = nullptr);

} // namespace rollcall::enrol
