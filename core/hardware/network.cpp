#include "core/hardware/network.h"

#include "core/hardware/shown.h"

namespace rollcall::hardware {

namespace {

/// Megabits per second. SPEED_UNKNOWN of linux/ethtool.h is −1; old kernels print it unsigned, in
/// 16 or 32 bits. Nothing on the market is faster than 1.6 Tbit/s.
std::optional<int> speed(std::optional<std::int64_t> mbit)
{
    constexpr std::int64_t fastest = 1'600'000, unknown16 = 0xffff;
    if (!mbit || *mbit <= 0 || *mbit > fastest || *mbit == unknown16)
        return std::nullopt;
    return static_cast<int>(*mbit);
}

} // namespace

Network decodeNetwork(const NetworkInterface& facts)
{
    Network network;
    network.name = toValidUtf8(facts.name);
    network.mac = shown(facts.mac);
    network.driver = shown(facts.driver);
    network.state = shown(facts.operState);
    network.speedMbit = speed(facts.speedMbit);
    network.wireless = facts.wireless.value_or(false);
    const auto duplex = shown(facts.duplex);
    if (duplex == "full" || duplex == "half") // the kernel also says "unknown"
        network.duplex = duplex;
    for (const std::string& address : facts.addresses) {
        if (auto text = shown(address))
            network.addresses.push_back(std::move(*text));
    }
    return network;
}

} // namespace rollcall::hardware
