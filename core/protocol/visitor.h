#pragma once

#include "core/hardware/facts.h"

#include <cstddef>
#include <type_traits>

/// What the descriptions of the structs (inventory_fields.h, sample_fields.h, message_fields.h)
/// share. A function template fields(visitor, struct) names each member once; handed a JsonWriter
/// it encodes, handed a JsonReader it decodes, so the two cannot drift apart.
namespace rollcall::protocol {

/// T as a visitor sees it: const for the writer.
template <class Visitor, class T>
using Seen = std::conditional_t<Visitor::writes, const T, T>;

/// Bounds of what is kept from a message; what is beyond them is as if it had not been sent.
inline constexpr std::size_t maxCpus = 8192;
inline constexpr std::size_t maxCaches = 4 * maxCpus;
inline constexpr std::size_t maxItems = 1024;
inline constexpr std::size_t maxStringBytes = 4 * 1024;
inline constexpr std::size_t maxWordsBytes = 16 * 1024; ///< the feature words of /proc/cpuinfo

} // namespace rollcall::protocol
