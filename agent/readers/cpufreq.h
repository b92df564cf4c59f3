#pragma once

#include "agent/file_system.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall::agent {

/// Calls `visit` for each cpufreq policy with its number and its directory below
/// /sys/devices/system/cpu, e.g. 4 and "cpufreq/policy4/". Before Linux 4.3, and in some recorded
/// trees, each CPU has a directory or link of its own ("cpu4/cpufreq/"); then the first CPU of
/// those that share one stands for all, under its number.
void forEachPolicy(const Directory& cpuRoot,
                   const std::function<void(int id, const std::string& path)>& visit);

/// The CPUs of a policy as a cpulist: related_cpus, which counts offline ones as well, or else
/// affected_cpus. nullopt when neither can be read.
std::optional<std::string> readPolicyCpus(const Directory& cpuRoot, const std::string& path);

} // namespace rollcall::agent
