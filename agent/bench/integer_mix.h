#pragma once

#include <cstdint>

namespace rollcall::agent {

/// `rounds` rounds of shifts, multiplication, population count, a branch nobody can predict and a
/// load and store in a table of 256 bytes, all in 32-bit words so that every board does the same
/// work. The answer depends on every round.
std::uint32_t integerMix(std::uint32_t seed, std::uint32_t rounds);

inline constexpr std::uint32_t integerMixSeed = 0x2545F491;
inline constexpr std::uint32_t integerMixRounds = 20'000;
/// integerMix(integerMixSeed, integerMixRounds), found with a second implementation in Python.
inline constexpr std::uint32_t integerMixAnswer = 0x5CBAB153;

} // namespace rollcall::agent
