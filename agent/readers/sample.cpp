#include "agent/names.h"
#include "agent/readers/channels.h"
#include "agent/readers/cpufreq.h"
#include "agent/readers/filesystems.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace rollcall::agent {

namespace {

/// 4096 CPUs take 400 kB of /proc/stat; behind them come interrupt counters of no interest.
constexpr std::size_t maxStatBytes = 1024 * 1024;
constexpr std::size_t maxDisks = 256;

/// "12345.67" in seconds as milliseconds, without the detour through a double.
std::optional<std::int64_t> parseUptime(std::string_view text)
{
    text = text.substr(0, text.find(' '));
    const auto dot = text.find('.');
    const auto seconds = parseInt(text.substr(0, dot));
    std::int64_t milliseconds = 0;
    if (!seconds || *seconds < 0 || __builtin_mul_overflow(*seconds, 1000, &milliseconds))
        return std::nullopt;
    if (dot != std::string_view::npos) {
        const auto hundredths = parseInt(text.substr(dot + 1, 2));
        milliseconds += hundredths && *hundredths >= 0 ? *hundredths * 10 : 0;
    }
    return milliseconds;
}

void readTimes(FileSystem& files, const Directory& root, hardware::Sample& sample)
{
    sample.bootId = root.text("proc/sys/kernel/random/boot_id");
    if (const auto uptime = root.bytes("proc/uptime"))
        sample.uptimeMs = parseUptime(trimmed(*uptime));
    struct timespec now;
    if (files.isHost() && ::clock_gettime(CLOCK_REALTIME, &now) == 0)
        sample.wallClockMs = static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

/// Numbers between blanks, up to as many as there is room for; returns how many there were.
template <std::size_t N>
std::size_t parseCounters(std::string_view text, std::array<std::uint64_t, N>& counters)
{
    std::size_t count = 0;
    while (count < N) {
        const auto start = text.find_first_not_of(' ');
        if (start == std::string_view::npos)
            break;
        text.remove_prefix(start);
        const std::string_view word = text.substr(0, text.find(' '));
        const auto number = parseUnsigned(word);
        if (!number)
            break;
        counters[count++] = *number;
        text.remove_prefix(word.size());
    }
    return count;
}

/// "cpu3 1 2 3 …": user nice system idle iowait irq softirq steal (proc(5)); Linux 2.6 has all.
std::optional<hardware::CpuJiffies> parseStatLine(std::string_view line)
{
    hardware::CpuJiffies jiffies;
    const auto nameEnd = std::min(line.find(' '), line.size());
    const std::string_view name = line.substr(0, nameEnd);
    if (name != "cpu") {
        const auto id = numberedName(name, "cpu");
        if (!id || *id >= maxCpuId)
            return std::nullopt;
        jiffies.cpu = *id;
    }
    std::array<std::uint64_t, 8> counters{};
    if (parseCounters(line.substr(nameEnd), counters) < 4)
        return std::nullopt;
    jiffies.user = counters[0];
    jiffies.nice = counters[1];
    jiffies.system = counters[2];
    jiffies.idle = counters[3];
    jiffies.iowait = counters[4];
    jiffies.irq = counters[5];
    jiffies.softirq = counters[6];
    jiffies.steal = counters[7];
    return jiffies;
}

void readJiffies(const Directory& root, hardware::Sample& sample)
{
    const auto stat = root.head("proc/stat", maxStatBytes);
    if (!stat)
        return;
    for (std::string_view rest = *stat; rest.starts_with("cpu");) {
        const std::string_view line = takeLine(rest);
        if (rest.empty() && stat->size() == maxStatBytes)
            break; // cut in the middle of a number
        const auto jiffies = parseStatLine(line);
        if (jiffies && sample.jiffies.size() <= maxCpuId)
            sample.jiffies.push_back(*jiffies);
    }
}

void readFrequencies(const Directory& root, hardware::Sample& sample)
{
    const Directory cpuRoot = root.directory("sys/devices/system/cpu");
    forEachPolicy(cpuRoot, [&](int id, const std::string& path) {
        const std::string name = "policy" + std::to_string(id);
        if (const auto now = cpuRoot.number(path + "scaling_cur_freq"))
            sample.frequenciesKhz.push_back({name, *now});
        if (const auto limit = cpuRoot.number(path + "scaling_max_freq"))
            sample.scalingMaxKhz.push_back({name, *limit});
    });
}

void readMemoryUse(const Directory& root, hardware::Sample& sample)
{
    const auto meminfo = root.bytes("proc/meminfo");
    if (!meminfo)
        return;
    sample.memTotalBytes = kilobytesOf(*meminfo, "MemTotal");
    sample.memFreeBytes = kilobytesOf(*meminfo, "MemFree");
    sample.memAvailableBytes = kilobytesOf(*meminfo, "MemAvailable");
    sample.buffersBytes = kilobytesOf(*meminfo, "Buffers");
    sample.cachedBytes = kilobytesOf(*meminfo, "Cached");
    sample.swapTotalBytes = kilobytesOf(*meminfo, "SwapTotal");
    sample.swapFreeBytes = kilobytesOf(*meminfo, "SwapFree");
}

void readThermal(const Directory& root, hardware::Sample& sample)
{
    const Directory thermal = root.directory("sys/class/thermal");
    for (const std::string& name : thermal.list()) {
        if (numberedName(name, "thermal_zone") &&
            sample.temperaturesMc.size() < maxThermalDevices) {
            if (const auto value = thermal.number(name + "/temp"))
                sample.temperaturesMc.push_back({name, *value});
        } else if (numberedName(name, "cooling_device") &&
                   sample.coolingStates.size() < maxThermalDevices) {
            if (const auto value = thermal.number(name + "/cur_state"))
                sample.coolingStates.push_back({name, *value});
        }
    }
}

/// The mainline driver of a Pi's power supply monitor says only that the voltage was too low once.
void readUnderVoltage(const Directory& chip, const std::vector<std::string>& names,
                      hardware::Sample& sample)
{
    const std::string alarm = "in0_lcrit_alarm";
    if (std::binary_search(names.begin(), names.end(), alarm, naturalLess) &&
        chip.text("name") == "rpi_volt")
        sample.underVoltageAlarm = readFlag(chip, alarm);
}

void readSensors(const Directory& root, hardware::Sample& sample)
{
    const Directory hwmon = root.directory("sys/class/hwmon");
    std::size_t chips = 0, channels = 0;
    for (const std::string& name : hwmon.list()) {
        if (!numberedName(name, "hwmon") || ++chips > maxChips)
            continue;
        std::vector<std::string> names;
        const Directory chip = openChip(hwmon, name, names);
        for (const std::string& channel : inputChannels(names)) {
            if (++channels > maxSampledChannels)
                break;
            const auto value = chip.number(inputFile(names, channel));
            if (!value)
                continue;
            auto& values = channel.starts_with("temp") ? sample.temperaturesMc : sample.hwmonValues;
            values.push_back({joinPath(name, channel), *value});
        }
        readUnderVoltage(chip, names, sample);
    }
}

/// Hexadecimal without 0x, from Raspberry Pi's own kernels only. The node is named after the
/// firmware's place in the device tree, which differs on a Pi 5.
void readPiThrottled(const Directory& root, hardware::Sample& sample)
{
    constexpr std::string_view usual = "sys/devices/platform/soc/soc:firmware/get_throttled";
    if (const auto text = root.bytes(usual)) {
        sample.piThrottled = parseHex(trimmed(*text));
        return;
    }
    const Directory driver = root.directory("sys/bus/platform/drivers/raspberrypi-firmware");
    for (const std::string& name : driver.list()) {
        if (!name.ends_with("firmware"))
            continue;
        if (const auto text = driver.bytes(name + "/get_throttled")) {
            sample.piThrottled = parseHex(trimmed(*text));
            return;
        }
    }
}

void readLoad(const Directory& root, hardware::Sample& sample)
{
    const auto text = root.bytes("proc/loadavg");
    if (!text)
        return;
    const auto words = splitWords(*text);
    if (words.size() < 3)
        return;
    sample.load1 = parseDouble(words[0]);
    sample.load5 = parseDouble(words[1]);
    sample.load15 = parseDouble(words[2]);
}

/// Documentation/admin-guide/iostats.rst: major minor name reads merged sectors ms writes merged
/// sectors …; a sector there is 512 bytes.
void readDisks(const Directory& root, hardware::Sample& sample)
{
    constexpr std::uint64_t sectorBytes = 512;
    std::vector<std::string> disks = root.directory("sys/block").list();
    std::erase_if(disks, [](const std::string& name) { return !isDiskName(name); });
    const auto diskstats = disks.empty() ? std::nullopt : root.bytes("proc/diskstats");
    if (!diskstats)
        return;
    for (std::string_view rest = *diskstats; !rest.empty();) {
        const auto words = splitWords(takeLine(rest));
        if (words.size() < 10 || sample.disks.size() >= maxDisks ||
            !std::binary_search(disks.begin(), disks.end(), words[2], naturalLess))
            continue;
        const auto reads = parseUnsigned(words[3]), readSectors = parseUnsigned(words[5]);
        const auto writes = parseUnsigned(words[7]), writtenSectors = parseUnsigned(words[9]);
        if (reads && readSectors && writes && writtenSectors)
            sample.disks.push_back({toValidUtf8(words[2]), *readSectors * sectorBytes,
                                    *writtenSectors * sectorBytes, *reads, *writes});
    }
}

/// Columns after the colon: bytes packets errs drop fifo frame compressed multicast, the first
/// eight received, the next eight sent (net/core/net-procfs.c).
void readNetworkCounters(const Directory& root, hardware::Sample& sample)
{
    const auto counted = countedInterfaces(root.directory("sys/class/net"));
    const auto text = root.bytes("proc/net/dev");
    if (!text)
        return;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::string_view line = takeLine(rest);
        const auto colon = line.rfind(':'); // an alias such as "eth0:1" has one in its name
        if (colon == std::string_view::npos)
            continue;
        const std::string_view name = trimmed(line.substr(0, colon));
        std::array<std::uint64_t, 16> columns{};
        if (!std::binary_search(counted.begin(), counted.end(), name, naturalLess) ||
            parseCounters(line.substr(colon + 1), columns) < 11)
            continue;
        sample.network.push_back(
            {toValidUtf8(name), columns[0], columns[8], columns[2], columns[10]});
    }
}

} // namespace

hardware::Sample readSample(FileSystem& files)
{
    hardware::Sample sample;
    const Directory& root = files.root();
    readTimes(files, root, sample);
    readJiffies(root, sample);
    readFrequencies(root, sample);
    readMemoryUse(root, sample);
    readThermal(root, sample);
    readSensors(root, sample);
    readSupplyValues(root, sample);
    readPiThrottled(root, sample);
    readLoad(root, sample);
    readDisks(root, sample);
    readNetworkCounters(root, sample);
    sample.filesystems = readFilesystems(files);
    return sample;
}

} // namespace rollcall::agent
