#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Changes that keep a text nearly what it was, so that they get past the first check and into the
/// depths: numbers at their limits, pieces doubled, lost or exchanged, words from elsewhere. For
/// JSON as well as for files of /proc and /sys.
namespace rollcall::fuzz {

/// `text` with one to four changes, at most `limit` bytes. The same `seed` gives the same result.
std::string mutated(std::string_view text, std::uint32_t seed, std::size_t limit);

} // namespace rollcall::fuzz
