#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

/// The kernel's "cpulist" format (Documentation/admin-guide/cputopology.rst): "0-3,5". Numbers are
/// CPU ids in ascending order without repeats. An empty text is an empty list. nullopt when the
/// text is malformed or names an id of `maxCpuId` or more, so that a lying file cannot make us
/// allocate without bound.
std::optional<std::vector<int>> parseCpuList(std::string_view text);

/// Ids in any order, with or without repeats, as the shortest such text.
std::string formatCpuList(std::vector<int> ids);

/// Linux builds for arm64 allow 4096 CPUs at most (NR_CPUS); we allow twice that.
inline constexpr int maxCpuId = 8192;

} // namespace rollcall
