#include "agent/board_probe.h"

#include "core/hardware/decode.h"

namespace rollcall::agent {

namespace {

/// The file behind a key of Sample::temperaturesMc: "thermal_zone0" or "hwmon1/temp1".
std::string temperatureFile(const std::string& key)
{
    return key.starts_with("hwmon") ? "sys/class/hwmon/" + key + "_input"
                                    : "sys/class/thermal/" + key + "/temp";
}

} // namespace

BoardProbe makeBoardProbe(Collector& collector)
{
    BoardProbe probe;
    const auto inventory = collector.inventory();
    auto opened = FileSystem::open("/");
    if (!inventory || !opened)
        return probe;
    const std::shared_ptr<FileSystem> files = std::move(*opened);
    files->watch().restart(collector.hungPaths());
    const hardware::Hardware hardware = hardware::decode(*inventory);
    if (hardware.cpuSensor) {
        probe.cpuTemperatureMc = [files, path = temperatureFile(hardware.cpuSensor->key)] {
            return files->root().number(path);
        };
    }
    probe.frequencyKhz = [files](int cpu) {
        const std::string name = "cpu" + std::to_string(cpu) + "/cpufreq/scaling_cur_freq";
        return files->root().directory("sys/devices/system/cpu").number(name);
    };
    for (const hardware::Cluster& cluster : hardware.cpu.clusters)
        probe.singleCoreCpus.push_back(cluster.cpus);
    return probe;
}

} // namespace rollcall::agent
