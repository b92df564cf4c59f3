#include "agent/readers/addresses.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <algorithm>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxInterfaces = 128;
constexpr std::string_view noMac = "00:00:00:00:00:00";

/// What a wireless interface calls its address changes with each scan where the network manager
/// hides it; the radio's own does not (Documentation/ABI/stable/sysfs-class-net-wireless).
std::optional<std::string> readMac(const Directory& interface)
{
    auto mac = interface.text("phy80211/macaddress");
    if (!mac)
        mac = interface.text("address");
    return mac && *mac != noMac ? mac : std::nullopt;
}

/// addr_assign_type 1: the driver rolled the dice, so another address comes with the next boot.
bool hasRandomMac(const Directory& interface)
{
    return interface.number("addr_assign_type") == 1;
}

hardware::NetworkInterface readInterface(const Directory& interface, const std::string& name)
{
    hardware::NetworkInterface facts;
    facts.name = toValidUtf8(name);
    facts.mac = readMac(interface);
    facts.driver = interface.linkName("device/driver");
    facts.speedMbit = interface.number("speed"); // an error while the link is down, or -1
    if (facts.speedMbit && *facts.speedMbit <= 0)
        facts.speedMbit.reset();
    facts.duplex = interface.text("duplex"); // an error or "unknown" while the link is down
    if (facts.duplex != "full" && facts.duplex != "half")
        facts.duplex.reset();
    facts.device = interface.linkName("device");
    facts.operState = interface.text("operstate");
    facts.mtu = narrowed<std::uint32_t>(interface.number("mtu"));
    facts.wireless = interface.has("wireless") || interface.has("phy80211");
    facts.physical = interface.has("device");
    return facts;
}

/// Of the interface and of the bridge or bond it is part of, which then has them in its place.
std::vector<std::string> addressesOf(const Directory& interface, const std::string& name,
                                     const std::vector<InterfaceAddress>& all)
{
    const auto master = interface.linkName("master");
    std::vector<std::string> own;
    for (const InterfaceAddress& address : all) {
        if (address.interface == name || address.interface == master)
            own.push_back(address.address);
    }
    return own;
}

} // namespace

std::vector<std::string> countedInterfaces(const Directory& classNet)
{
    std::vector<std::string> physical, others;
    for (std::string& name : classNet.list()) {
        if (name == "lo")
            continue;
        // An entry that is no interface: /sys/class/net/bonding_masters.
        if (physical.size() < maxInterfaces && classNet.has(name + "/device"))
            physical.push_back(std::move(name));
        else if (others.size() < maxInterfaces && classNet.has(name + "/address"))
            others.push_back(std::move(name));
    }
    return physical.empty() ? others : physical;
}

NetworkFacts readNetwork(FileSystem& files)
{
    NetworkFacts facts;
    std::vector<std::pair<std::int64_t, std::string>> macs;
    const std::vector<InterfaceAddress> addresses = readAddresses(files);
    const Directory classNet = files.root().directory("sys/class/net");
    for (const std::string& name : countedInterfaces(classNet)) {
        const Directory directory = classNet.directory(name);
        hardware::NetworkInterface interface = readInterface(directory, name);
        interface.addresses = addressesOf(directory, name, addresses);
        if (interface.physical && interface.mac && !hasRandomMac(directory))
            macs.emplace_back(directory.number("ifindex").value_or(0), *interface.mac);
        facts.interfaces.push_back(std::move(interface));
    }
    std::sort(macs.begin(), macs.end());
    for (auto& [index, mac] : macs) {
        if (std::find(facts.macs.begin(), facts.macs.end(), mac) == facts.macs.end())
            facts.macs.push_back(std::move(mac));
    }
    return facts;
}

} // namespace rollcall::agent
