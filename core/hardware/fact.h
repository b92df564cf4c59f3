#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall::hardware {

/// Where a decoded fact came from, most trustworthy first.
enum class Source { Sysfs, Procfs, DeviceTree, Dmi, SocBus, Table, Guess };

/// "sysfs", "procfs", "device-tree", "dmi", "soc-bus", "table", "guess": the words used in JSON.
std::string_view toString(Source source);

template <class T>
struct Fact {
    T value{};
    Source source = Source::Guess;
    bool operator==(const Fact&) const = default;
};
using TextFact = std::optional<Fact<std::string>>;
using IntFact = std::optional<Fact<int>>;
using BytesFact = std::optional<Fact<std::uint64_t>>;

} // namespace rollcall::hardware
