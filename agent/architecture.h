#pragma once

#include <string_view>

namespace rollcall::agent {

/// What this agent was compiled for, by the names of build/agents/: how the collector tells
/// whether a board runs the right one.
constexpr std::string_view architecture()
{
#if defined(__aarch64__)
    return "aarch64";
#elif defined(__arm__) && __ARM_ARCH >= 7
    return "armv7";
#elif defined(__arm__)
    return "armv6";
#elif defined(__x86_64__)
    return "x86_64";
#else
    return "unknown";
#endif
}

} // namespace rollcall::agent
