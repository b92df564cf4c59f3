#include "core/rules/hardware_changes.h"

#include "core/base/cpulist.h"
#include "core/hardware/decode.h"
#include "core/rules/change_phrases.h"
#include "core/rules/device_changes.h"
#include "core/rules/known_facts.h"

#include <algorithm>

namespace rollcall::rules {

using hardware::Hardware;

namespace {

std::shared_ptr<const Hardware> decodedOf(const hardware::Inventory& inventory,
                                          std::shared_ptr<const Hardware> decoded)
{
    return decoded ? decoded : std::make_shared<const Hardware>(hardware::decode(inventory));
}

/// The parts with their CPUs, without what varies by itself (how many of them are online).
std::optional<std::string> parts(const hardware::Cpu& cpu)
{
    std::string text;
    for (const hardware::Cluster& cluster : cpu.clusters) {
        if (cluster.title().empty())
            return std::nullopt;
        text +=
            (text.empty() ? "" : " + ") + std::to_string(cluster.count) + "× " + cluster.title();
    }
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<int> positive(int count)
{
    return count > 0 ? std::optional(count) : std::nullopt;
}

void compareCpu(Phrases& phrases, const hardware::Cpu& before, const hardware::Cpu& now)
{
    phrases.text(Nature::Hardware, "CPU", parts(before), parts(now));
    phrases.number(Nature::Hardware, "CPUs", positive(before.total), positive(now.total));
}

void compareOnlineCount(Phrases& phrases, const hardware::Cpu& before, const hardware::Cpu& now)
{
    phrases.number(Nature::Hardware, "CPUs online", positive(before.online), positive(now.online));
}

/// "cpu3", "cpu2-3,6".
std::string cpuNames(const std::vector<int>& ids)
{
    return "cpu" + formatCpuList(ids);
}

/// Which CPUs went and came, for those that are present in both.
bool compareOnlineLists(Phrases& phrases, const std::optional<std::string>& before,
                        const std::optional<std::string>& now, int present)
{
    const auto old = before ? parseCpuList(*before) : std::nullopt;
    const auto fresh = now ? parseCpuList(*now) : std::nullopt;
    if (!old || !fresh || old->empty() || fresh->empty())
        return false;
    std::vector<int> gone, come;
    std::set_difference(old->begin(), old->end(), fresh->begin(), fresh->end(),
                        std::back_inserter(gone));
    std::set_difference(fresh->begin(), fresh->end(), old->begin(), old->end(),
                        std::back_inserter(come));
    // Another processor has been told already, as such.
    if (std::any_of(gone.begin(), gone.end(), [&](int id) { return id >= present; }))
        return true;
    if (!gone.empty())
        phrases.say(Nature::Hardware, cpuNames(gone) + " no longer online");
    if (!come.empty())
        phrases.say(Nature::Hardware, cpuNames(come) + " online again");
    return true;
}

void compareMemory(Phrases& phrases, const hardware::Memory& before, const hardware::Memory& now)
{
    // The kernel's share moves by some pages at each boot and by megabytes with each kernel: only
    // what shows in the size as people say it is a change.
    constexpr double noticeable = 0.05;
    const auto oldInstalled = plain(before.installedBytes);
    const auto newInstalled = plain(now.installedBytes);
    if (oldInstalled && newInstalled) {
        phrases.size(Nature::Hardware, "memory", oldInstalled, newInstalled);
    } else if (before.totalBytes && now.totalBytes) {
        const auto old = static_cast<double>(*before.totalBytes);
        const auto fresh = static_cast<double>(*now.totalBytes);
        if (std::max(old, fresh) - std::min(old, fresh) > noticeable * std::max(old, fresh))
            phrases.size(Nature::Hardware, "memory", before.totalBytes, now.totalBytes);
    }
    phrases.size(Nature::Software, "swap", before.swapBytes, now.swapBytes);
}

void compareBoard(Phrases& phrases, const hardware::Board& before, const hardware::Board& now)
{
    phrases.text(Nature::Hardware, "board", plain(before.model), plain(now.model));
    phrases.text(Nature::Hardware, "serial number", plain(before.serial), plain(now.serial));
}

void compareDevices(Phrases& phrases, const Hardware& before, const Hardware& now)
{
    compareStorage(phrases, before.storage, now.storage);
    compareNetwork(phrases, before.network, now.network);
    compareBus(phrases, "PCI device", before.pci, now.pci);
    compareBus(phrases, "USB device", before.usb, now.usb);
}

void compareSystem(Phrases& phrases, const Hardware& before, const Hardware& now)
{
    phrases.text(Nature::Software, "OS", before.os.name, now.os.name);
    phrases.text(Nature::Software, "kernel", before.os.kernel, now.os.kernel);
    phrases.number(Nature::Software, "userland bits", before.os.userlandBits, now.os.userlandBits);
    compareAddresses(phrases, before.network, now.network);
}

struct CpuLists {
    std::optional<std::string> before, now;
};

std::vector<HardwareChange> compare(const Hardware& before, const Hardware& now,
                                    const CpuLists& online)
{
    Phrases phrases;
    compareBoard(phrases, before.board, now.board);
    phrases.text(Nature::Name, "hostname", before.hostname, now.hostname);
    compareCpu(phrases, before.cpu, now.cpu);
    if (!compareOnlineLists(phrases, online.before, online.now, now.cpu.total))
        compareOnlineCount(phrases, before.cpu, now.cpu);
    compareMemory(phrases, before.memory, now.memory);
    compareDevices(phrases, before, now);
    compareSystem(phrases, before, now);
    return phrases.take();
}

} // namespace

std::string_view toString(Nature nature)
{
    switch (nature) {
    case Nature::Hardware:
        return "hardware";
    case Nature::Software:
        return "software";
    case Nature::Name:
        return "name";
    case Nature::Address:
        return "address";
    }
    return {};
}

std::vector<HardwareChange> hardwareChanges(const Hardware& before, const Hardware& now)
{
    return compare(before, now, {});
}

std::string joinedWords(const std::vector<HardwareChange>& changes)
{
    std::string text;
    for (const HardwareChange& change : changes)
        text += (text.empty() ? "" : ", ") + change.words;
    return text;
}

KnownBoard::KnownBoard(const hardware::Inventory& first, Decoded decoded)
    : m_hardware(decodedOf(first, std::move(decoded)))
    , m_online(first.cpu.online)
{}

KnownBoard::Step KnownBoard::take(const hardware::Inventory& now, Decoded decoded)
{
    Step step;
    const Decoded reported = decodedOf(now, std::move(decoded));
    step.changes = compare(*m_hardware, *reported, {m_online, now.cpu.online});
    Hardware merged = withKnownFacts(*m_hardware, *reported);
    step.poorer = !(merged == *reported);
    m_hardware = step.poorer ? std::make_shared<const Hardware>(std::move(merged)) : reported;
    if (now.cpu.online)
        m_online = now.cpu.online;
    return step;
}

} // namespace rollcall::rules
