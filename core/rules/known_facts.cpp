#include "core/rules/known_facts.h"

#include <algorithm>

namespace rollcall::rules {

namespace {

template <class T>
void keep(const std::optional<T>& before, std::optional<T>& now)
{
    if (!now)
        now = before;
}

template <class T>
void keep(const std::vector<T>& before, std::vector<T>& now)
{
    if (now.empty())
        now = before;
}

template <class T>
bool differ(const std::optional<T>& before, const std::optional<T>& now)
{
    return before && now && *before != *now;
}

template <class Device, class Keep>
void keepByName(const std::vector<Device>& before, std::vector<Device>& now, const Keep& keepFacts)
{
    for (Device& device : now) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Device& candidate) {
            return candidate.name == device.name;
        });
        if (old != before.end())
            keepFacts(*old, device);
    }
}

bool named(const hardware::Cpu& cpu)
{
    return !cpu.clusters.empty() &&
           std::none_of(cpu.clusters.begin(), cpu.clusters.end(),
                        [](const auto& cluster) { return cluster.title().empty(); });
}

} // namespace

hardware::Hardware withKnownFacts(const hardware::Hardware& before, hardware::Hardware now)
{
    keep(before.hostname, now.hostname);
    keep(before.board.model, now.board.model);
    keep(before.board.serial, now.board.serial);
    if (now.cpu.total <= 0)
        now.cpu = before.cpu;
    else if (!named(now.cpu) && named(before.cpu) && now.cpu.total == before.cpu.total)
        now.cpu.clusters = before.cpu.clusters;
    keep(before.memory.totalBytes, now.memory.totalBytes);
    keep(before.memory.installedBytes, now.memory.installedBytes);
    keep(before.memory.swapBytes, now.memory.swapBytes);
    keep(before.os.name, now.os.name);
    keep(before.os.kernel, now.os.kernel);
    keep(before.os.userlandBits, now.os.userlandBits);
    keepByName(before.storage, now.storage,
               [](const hardware::Storage& old, hardware::Storage& device) {
                   if (differ(old.serial, device.serial) || differ(old.model, device.model) ||
                       differ(old.sizeBytes, device.sizeBytes))
                       return; // another disk of the same name
                   keep(old.serial, device.serial);
                   keep(old.model, device.model);
                   keep(old.sizeBytes, device.sizeBytes);
               });
    keepByName(before.network, now.network,
               [](const hardware::Network& old, hardware::Network& device) {
                   keep(old.mac, device.mac);
                   keep(old.addresses, device.addresses);
               });
    keep(before.pci, now.pci);
    keep(before.usb, now.usb);
    return now;
}

} // namespace rollcall::rules
