#include "core/hardware/provenance.h"

#include "core/hardware/provenance_places.h"

#include <algorithm>

namespace rollcall::hardware {

namespace {

/// "cpu.clusters[3].name" → "cpu.clusters[].name"
std::string withoutIndices(std::string_view fact)
{
    std::string path;
    bool inside = false;
    for (const char c : fact) {
        inside = inside && c != ']';
        if (!inside)
            path += c;
        inside = inside || c == '[';
    }
    return path;
}

/// Collects what is known under the paths of the JSON.
class Origins
{
public:
    explicit Origins(std::vector<Origin>& list)
        : m_list(list)
    {}

    void add(std::string fact, Source source, bool known = true)
    {
        if (!known)
            return;
        const std::string_view place = placeOf(withoutIndices(fact), source);
        m_list.push_back({std::move(fact), source, place});
    }

    template <class T>
    void add(std::string fact, const std::optional<Fact<T>>& value)
    {
        if (value)
            add(std::move(fact), value->source);
    }

private:
    std::vector<Origin>& m_list;
};

std::string item(std::string_view list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

void addBoard(Origins& origins, const Board& board)
{
    origins.add("board.model", board.model);
    origins.add("board.vendor", board.vendor);
    origins.add("board.manufacturer", board.manufacturer);
    origins.add("board.family", board.family);
    origins.add("board.soc", board.soc);
    origins.add("board.serial", board.serial);
    origins.add("board.virtual_machine", board.virtualMachine);
    origins.add("board.container", board.container);
}

void addCluster(Origins& origins, const std::string& path, const Cluster& cluster)
{
    origins.add(path, Source::Sysfs);
    origins.add(path + ".vendor", cluster.vendor);
    origins.add(path + ".name", cluster.name);
    origins.add(path + ".min_mhz", Source::Sysfs, cluster.minMhz.has_value());
    origins.add(path + ".max_mhz", Source::Sysfs, cluster.maxMhz.has_value());
    origins.add(path + ".capacity", Source::Sysfs, cluster.capacity.has_value());
    for (std::size_t i = 0; i < cluster.caches.size(); ++i)
        origins.add(item(path + ".caches", i), cluster.caches[i].source);
}

void addCpu(Origins& origins, const Cpu& cpu)
{
    origins.add("cpu.total", Source::Sysfs, cpu.total > 0);
    origins.add("cpu.online", Source::Sysfs, cpu.total > 0);
    origins.add("cpu.sockets", cpu.sockets);
    origins.add("cpu.threads_per_core", cpu.threadsPerCore);
    for (std::size_t i = 0; i < cpu.clusters.size(); ++i)
        addCluster(origins, item("cpu.clusters", i), cpu.clusters[i]);
    origins.add("cpu.features", cpu.featuresSource, !cpu.features.empty());
    origins.add("cpu.aarch32_cpus", Source::Sysfs, cpu.aarch32Cpus.has_value());
    origins.add("cpu.sve_vector_bits", cpu.sveVectorBits);
}

void addMemory(Origins& origins, const Memory& memory)
{
    origins.add("memory.total_bytes", Source::Procfs, memory.totalBytes.has_value());
    origins.add("memory.installed_bytes", memory.installedBytes);
    origins.add("memory.type", memory.type);
    origins.add("memory.speed_mts", memory.speedMts);
    origins.add("memory.modules", Source::Dmi, !memory.modules.empty());
    origins.add("memory.swap_bytes", Source::Procfs, memory.swapBytes.has_value());
    origins.add("memory.page_bytes", Source::Procfs, memory.pageBytes.has_value());
    origins.add("memory.huge_page_bytes", Source::Sysfs, !memory.hugePageBytes.empty());
    origins.add("memory.transparent_huge_pages", Source::Sysfs,
                memory.transparentHugePages.has_value());
    origins.add("memory.numa_nodes", Source::Sysfs, memory.numaNodes.has_value());
}

void addOs(Origins& origins, const Os& os)
{
    origins.add("os.name", Source::Procfs, os.name.has_value());
    origins.add("os.id", Source::Procfs, os.id.has_value());
    origins.add("os.version", Source::Procfs, os.version.has_value());
    origins.add("os.kernel", Source::Procfs, os.kernel.has_value());
    origins.add("os.machine", Source::Procfs, os.machine.has_value());
    origins.add("os.kernel_bits", Source::Procfs, os.kernelBits.has_value());
    origins.add("os.userland_bits", Source::Procfs, os.userlandBits.has_value());
}

void addStorage(Origins& origins, const std::string& path, const Storage& disk)
{
    origins.add(path, Source::Sysfs);
    origins.add(path + ".kind", disk.kind.source);
    origins.add(path + ".size_bytes", Source::Sysfs, disk.sizeBytes.has_value());
    origins.add(path + ".vendor", disk.vendor);
    origins.add(path + ".model", Source::Sysfs, disk.model.has_value());
    origins.add(path + ".serial", Source::Sysfs, disk.serial.has_value());
    origins.add(path + ".manufactured", Source::Sysfs, disk.manufactured.has_value());
    origins.add(path + ".standard", Source::Sysfs, disk.standard.has_value());
    origins.add(path + ".speed_class", Source::Sysfs, disk.speedClass.has_value());
    origins.add(path + ".wear_percent", Source::Sysfs, disk.wearPercent.has_value());
    origins.add(path + ".pre_eol", Source::Sysfs, disk.preEol.has_value());
    origins.add(path + ".suspicion", Source::Guess, disk.suspicion.has_value());
    origins.add(path + ".volumes", Source::Procfs, !disk.volumes.empty());
}

void addBus(Origins& origins, std::string_view list, const std::vector<BusDevice>& devices)
{
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const std::string path = item(list, i);
        origins.add(path, Source::Sysfs);
        origins.add(path + ".vendor", devices[i].vendor);
        origins.add(path + ".name", devices[i].name);
        origins.add(path + ".function", devices[i].function);
    }
}

} // namespace

std::vector<Origin> originsOf(const Hardware& hardware)
{
    std::vector<Origin> list;
    Origins origins(list);
    origins.add("hostname", Source::Procfs, hardware.hostname.has_value());
    addCpu(origins, hardware.cpu);
    addBoard(origins, hardware.board);
    addMemory(origins, hardware.memory);
    addOs(origins, hardware.os);
    if (const auto& sensor = hardware.cpuSensor) {
        origins.add("temperature_sensor", Source::Sysfs);
        origins.add("temperature_sensor.passive_trip_c", Source::Sysfs,
                    sensor->passiveTripC.has_value());
        origins.add("temperature_sensor.critical_trip_c", Source::Sysfs,
                    sensor->criticalTripC.has_value());
    }
    for (std::size_t i = 0; i < hardware.storage.size(); ++i)
        addStorage(origins, item("storage", i), hardware.storage[i]);
    for (std::size_t i = 0; i < hardware.network.size(); ++i)
        origins.add(item("network", i), Source::Sysfs);
    for (std::size_t i = 0; i < hardware.sensors.size(); ++i)
        origins.add(item("sensors", i), Source::Sysfs);
    addBus(origins, "pci", hardware.pci);
    addBus(origins, "usb", hardware.usb);
    return list;
}

std::optional<Origin> originOf(const std::vector<Origin>& origins, std::string_view fact)
{
    const auto found = std::find_if(origins.begin(), origins.end(),
                                    [&](const Origin& origin) { return origin.fact == fact; });
    return found != origins.end() ? std::optional(*found) : std::nullopt;
}

} // namespace rollcall::hardware
