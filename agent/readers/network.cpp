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
    facts.operState = interface.text("operstate");
    facts.mtu = narrowed<std::uint32_t>(interface.number("mtu"));
    facts.wireless = interface.has("wireless") || interface.has("phy80211");
    facts.physical = interface.has("device");
    return facts;
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
    const Directory classNet = files.root().directory("sys/class/net");
    for (const std::string& name : countedInterfaces(classNet)) {
        const Directory directory = classNet.directory(name);
        hardware::NetworkInterface interface = readInterface(directory, name);
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
