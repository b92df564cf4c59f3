#include "core/rules/hardware_changes.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace rollcall::rules {

using hardware::Hardware;

namespace {

// Not hardware::formatBytes: that rounds to what fits a tile, and two sizes would look the same.
std::string bytes(std::uint64_t value)
{
    char text[48];
    constexpr double mebi = 1024.0 * 1024;
    const auto size = static_cast<double>(value);
    if (size >= 1024 * mebi)
        std::snprintf(text, sizeof text, "%.1f GiB", size / (1024 * mebi));
    else
        std::snprintf(text, sizeof text, "%.0f MiB", size / mebi);
    return text;
}

/// Collects phrases; knows that the unknown is no change.
class Phrases
{
public:
    void text(const char* what, const std::optional<std::string>& before,
              const std::optional<std::string>& now)
    {
        if (before && now && *before != *now)
            say(what, *before, *now);
    }
    void fact(const char* what, const hardware::TextFact& before, const hardware::TextFact& now)
    {
        if (before && now && before->value != now->value)
            say(what, before->value, now->value);
    }
    void number(const char* what, std::optional<int> before, std::optional<int> now)
    {
        if (before && now && *before != *now)
            say(what, std::to_string(*before), std::to_string(*now));
    }
    void say(const std::string& what, const std::string& before, const std::string& now)
    {
        m_phrases.push_back(what + " " + before + " → " + now);
    }
    void say(std::string phrase) { m_phrases.push_back(std::move(phrase)); }

    std::vector<std::string> take()
    {
        if (m_phrases.size() > maxHardwareChanges) {
            const auto rest = m_phrases.size() - maxHardwareChanges + 1;
            m_phrases.resize(maxHardwareChanges - 1);
            m_phrases.push_back("and " + std::to_string(rest) + " more");
        }
        return std::move(m_phrases);
    }

private:
    std::vector<std::string> m_phrases;
};

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
    phrases.text("CPU", parts(before), parts(now));
    phrases.number("CPUs", positive(before.total), positive(now.total));
    phrases.number("CPUs online", positive(before.online), positive(now.online));
}

void compareMemory(Phrases& phrases, const hardware::Memory& before, const hardware::Memory& now)
{
    // The kernel's share moves by some pages at each boot and by megabytes with each kernel: only
    // what shows in the size as people say it is a change.
    constexpr double noticeable = 0.05;
    const auto report = [&phrases](const char* what, std::uint64_t old, std::uint64_t fresh) {
        phrases.say(what, bytes(old), bytes(fresh));
    };
    if (before.totalBytes && now.totalBytes) {
        const auto old = static_cast<double>(*before.totalBytes);
        const auto fresh = static_cast<double>(*now.totalBytes);
        if (std::max(old, fresh) - std::min(old, fresh) > noticeable * std::max(old, fresh))
            report("memory", *before.totalBytes, *now.totalBytes);
    }
    if (before.swapBytes && now.swapBytes && *before.swapBytes != *now.swapBytes)
        report("swap", *before.swapBytes, *now.swapBytes);
}

template <class Device>
const Device* byName(const std::vector<Device>& devices, const std::string& name)
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const Device& device) { return device.name == name; });
    return found == devices.end() ? nullptr : &*found;
}

template <class Value>
bool differ(const std::optional<Value>& before, const std::optional<Value>& now)
{
    return before && now && *before != *now;
}

bool replaced(const hardware::Storage& before, const hardware::Storage& now)
{
    return differ(before.serial, now.serial) || differ(before.model, now.model) ||
           differ(before.sizeBytes, now.sizeBytes);
}

bool replaced(const hardware::Network& before, const hardware::Network& now)
{
    return differ(before.mac, now.mac);
}

template <class Device>
void compareDevices(Phrases& phrases, const char* what, const std::vector<Device>& before,
                    const std::vector<Device>& now)
{
    const std::string word(what);
    for (const Device& old : before) {
        const Device* found = byName(now, old.name);
        if (!found)
            phrases.say(word + " " + old.name + " removed");
        else if (replaced(old, *found))
            phrases.say(word + " " + old.name + " replaced");
    }
    for (const Device& device : now) {
        if (!byName(before, device.name))
            phrases.say(word + " " + device.name + " added");
    }
}

} // namespace

std::vector<std::string> hardwareChanges(const Hardware& before, const Hardware& now)
{
    Phrases phrases;
    phrases.fact("board", before.board.model, now.board.model);
    phrases.fact("serial number", before.board.serial, now.board.serial);
    phrases.text("hostname", before.hostname, now.hostname);
    compareCpu(phrases, before.cpu, now.cpu);
    compareMemory(phrases, before.memory, now.memory);
    compareDevices(phrases, "storage", before.storage, now.storage);
    compareDevices(phrases, "network", before.network, now.network);
    phrases.text("OS", before.os.name, now.os.name);
    phrases.text("kernel", before.os.kernel, now.os.kernel);
    phrases.number("userland bits", before.os.userlandBits, now.os.userlandBits);
    return phrases.take();
}

} // namespace rollcall::rules
