#include "core/rules/device_changes.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace rollcall::rules {

using hardware::BusDevice;
using hardware::Network;
using hardware::Storage;

namespace {

template <class Value>
bool differ(const std::optional<Value>& before, const std::optional<Value>& now)
{
    return before && now && *before != *now;
}

template <class Device>
using Same = std::function<bool(const Device&, const Device&)>;

template <class Device>
struct Pairs {
    std::vector<std::pair<const Device*, const Device*>> both;
    std::vector<const Device*> gone, come;
};

/// Pairs devices by the first test that matches them, the surest test first: a disk whose name
/// moved from sda to sdb is still the same disk.
template <class Device>
Pairs<Device> paired(const std::vector<Device>& before, const std::vector<Device>& now,
                     const std::vector<Same<Device>>& tests)
{
    Pairs<Device> pairs;
    for (const Device& device : before)
        pairs.gone.push_back(&device);
    for (const Device& device : now)
        pairs.come.push_back(&device);
    for (const auto& same : tests) {
        for (auto old = pairs.gone.begin(); old != pairs.gone.end();) {
            const auto fresh =
                std::find_if(pairs.come.begin(), pairs.come.end(),
                             [&](const Device* device) { return same(**old, *device); });
            if (fresh == pairs.come.end()) {
                ++old;
                continue;
            }
            pairs.both.emplace_back(*old, *fresh);
            pairs.come.erase(fresh);
            old = pairs.gone.erase(old);
        }
    }
    return pairs;
}

bool isSet(const std::optional<std::string>& text)
{
    return text && !text->empty();
}

bool sameDisk(const Storage& a, const Storage& b)
{
    return isSet(a.serial) && a.serial == b.serial && !differ(a.model, b.model) &&
           !differ(a.sizeBytes, b.sizeBytes);
}

bool replaced(const Storage& before, const Storage& now)
{
    return differ(before.serial, now.serial) || differ(before.model, now.model) ||
           differ(before.sizeBytes, now.sizeBytes);
}

/// "SD card mmcblk0".
std::string titled(const Storage& device)
{
    const std::string& kind = device.kind.value;
    return (kind.empty() ? "storage" : kind) + " " + device.name;
}

/// "SC32G 0x1234", with the size where it tells two of them apart: what is printed on a card.
std::string looks(const Storage& device, bool withSize)
{
    std::string text;
    const auto add = [&text](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    if (isSet(device.model))
        add(*device.model);
    if (isSet(device.serial))
        add(*device.serial);
    if (withSize && device.sizeBytes)
        add(sizeInWords(*device.sizeBytes));
    return text.empty() ? "another" : text;
}

/// " (SC32G 0x1234 29.7 GiB)" behind a title; nothing when nothing is known of it.
std::string inBrackets(const Storage& device)
{
    const std::string text = looks(device, true);
    return text == "another" ? std::string() : " (" + text + ")";
}

std::string titled(const BusDevice& device)
{
    char ids[24];
    std::snprintf(ids, sizeof ids, "%04x:%04x", device.vendorId, device.deviceId);
    std::string text = ids;
    if (const auto name = plain(device.name))
        text = *name + " (" + text + ")";
    return text + " at " + device.address;
}

/// The addresses of IPv4 without their prefix length, sorted.
std::vector<std::string> addressesOf(const Network& adapter)
{
    std::vector<std::string> list;
    for (const std::string& address : adapter.addresses) {
        if (address.find(':') == std::string::npos)
            list.push_back(address.substr(0, address.find('/')));
    }
    std::sort(list.begin(), list.end());
    return list;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

void compareStorage(Phrases& phrases, const std::vector<Storage>& before,
                    const std::vector<Storage>& now)
{
    const auto pairs = paired<Storage>(
        before, now,
        {sameDisk, [](const Storage& a, const Storage& b) { return a.name == b.name; }});
    for (const auto& [old, fresh] : pairs.both) {
        if (!replaced(*old, *fresh))
            continue;
        const bool sizes = differ(old->sizeBytes, fresh->sizeBytes);
        phrases.say(Nature::Hardware, titled(*fresh) + " replaced: " + looks(*old, sizes) + " → " +
                                          looks(*fresh, sizes));
    }
    for (const Storage* device : pairs.gone)
        phrases.say(Nature::Hardware, titled(*device) + " removed" + inBrackets(*device));
    for (const Storage* device : pairs.come)
        phrases.say(Nature::Hardware, titled(*device) + " added" + inBrackets(*device));
}

void compareNetwork(Phrases& phrases, const std::vector<Network>& before,
                    const std::vector<Network>& now)
{
    const auto pairs = paired<Network>(
        before, now,
        {[](const Network& a, const Network& b) { return isSet(a.mac) && a.mac == b.mac; },
         [](const Network& a, const Network& b) { return a.name == b.name; }});
    for (const auto& [old, fresh] : pairs.both) {
        if (differ(old->mac, fresh->mac))
            phrases.became(Nature::Hardware, "network " + fresh->name + " replaced:", *old->mac,
                           *fresh->mac);
    }
    for (const Network* device : pairs.gone)
        phrases.say(Nature::Hardware, "network " + device->name + " removed");
    for (const Network* device : pairs.come)
        phrases.say(Nature::Hardware, "network " + device->name + " added");
}

void compareBus(Phrases& phrases, const std::string& what, const std::vector<BusDevice>& before,
                const std::vector<BusDevice>& now)
{
    // A bus that shows nothing at all was not readable, or had not been looked at by an old agent.
    if (before.empty() || now.empty())
        return;
    const auto sameIds = [](const BusDevice& a, const BusDevice& b) {
        return a.vendorId == b.vendorId && a.deviceId == b.deviceId;
    };
    // In its place first; then anywhere: bus numbers are given out anew at each boot.
    const auto pairs = paired<BusDevice>(before, now,
                                         {[&](const BusDevice& a, const BusDevice& b) {
                                              return sameIds(a, b) && a.address == b.address;
                                          },
                                          sameIds});
    for (const BusDevice* device : pairs.gone)
        phrases.say(Nature::Hardware, what + " removed: " + titled(*device));
    for (const BusDevice* device : pairs.come)
        phrases.say(Nature::Hardware, what + " added: " + titled(*device));
}

void compareAddresses(Phrases& phrases, const std::vector<Network>& before,
                      const std::vector<Network>& now)
{
    for (const Network& fresh : now) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Network& adapter) {
            return adapter.name == fresh.name;
        });
        if (old == before.end())
            continue;
        const auto earlier = addressesOf(*old), current = addressesOf(fresh);
        // None is an unplugged cable, not a change.
        if (!earlier.empty() && !current.empty() && earlier != current)
            phrases.became(Nature::Address, "address of " + fresh.name, joined(earlier),
                           joined(current));
    }
}

} // namespace rollcall::rules
