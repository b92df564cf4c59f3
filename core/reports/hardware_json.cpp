#include "core/reports/hardware_json.h"

#include "core/reports/json_values.h"

#include <utility>

namespace rollcall::reports {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void putFact(QJsonObject& object, const char* key, const std::optional<hardware::Fact<T>>& fact)
{
    if (fact)
        put(object, key, fact->value);
}

/// As /proc/cpuinfo writes them: two digits for the implementer, three for the part.
void putHex(QJsonObject& object, const char* key, std::optional<std::uint32_t> value, int digits)
{
    if (value)
        object.insert(QLatin1String(key), u"0x%1"_s.arg(*value, digits, 16, QLatin1Char('0')));
}

QJsonArray toJson(const std::vector<hardware::CacheSummary>& caches)
{
    QJsonArray array;
    for (const hardware::CacheSummary& cache : caches) {
        QJsonObject object;
        put(object, "level", cache.level);
        put(object, "type", cache.type);
        put(object, "count", cache.count);
        put(object, "size_bytes", cache.sizeBytes);
        array.append(object);
    }
    return array;
}

/// Defined below all the toJson() it chooses from.
template <class Item>
QJsonArray listToJson(const std::vector<Item>& items);

QJsonArray toJson(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

QJsonObject toJson(const hardware::Cluster& cluster)
{
    QJsonObject object;
    put(object, "cpus", cluster.cpus);
    put(object, "count", cluster.count);
    put(object, "online", cluster.online);
    putHex(object, "implementer", cluster.implementer, 2);
    putHex(object, "part", cluster.part, 3);
    putFact(object, "vendor", cluster.vendor);
    putFact(object, "name", cluster.name);
    put(object, "variant", cluster.variant);
    put(object, "revision", cluster.revision);
    put(object, "min_mhz", cluster.minMhz);
    put(object, "max_mhz", cluster.maxMhz);
    put(object, "capacity", cluster.capacity);
    put(object, "caches", toJson(cluster.caches));
    return object;
}

QJsonObject toJson(const hardware::Cpu& cpu)
{
    QJsonArray clusters;
    for (const hardware::Cluster& cluster : cpu.clusters)
        clusters.append(toJson(cluster));
    QJsonObject object;
    if (cpu.total > 0) { // else nothing about the CPUs could be read
        put(object, "total", cpu.total);
        put(object, "online", cpu.online);
    }
    putFact(object, "sockets", cpu.sockets);
    putFact(object, "threads_per_core", cpu.threadsPerCore);
    put(object, "clusters", clusters);
    put(object, "features", toJson(cpu.features));
    put(object, "aarch32_cpus", cpu.aarch32Cpus);
    putFact(object, "sve_vector_bits", cpu.sveVectorBits);
    return object;
}

QJsonObject toJson(const hardware::Board& board)
{
    QJsonObject object;
    putFact(object, "model", board.model);
    putFact(object, "vendor", board.vendor);
    putFact(object, "manufacturer", board.manufacturer);
    putFact(object, "family", board.family);
    putFact(object, "soc", board.soc);
    putFact(object, "serial", board.serial);
    putFact(object, "virtual_machine", board.virtualMachine);
    putFact(object, "container", board.container);
    return object;
}

QJsonObject toJson(const hardware::MemoryModule& module)
{
    QJsonObject object;
    put(object, "slot", module.slot);
    put(object, "size_bytes", module.sizeBytes);
    putFact(object, "type", module.type);
    putFact(object, "speed_mts", module.speedMts);
    put(object, "manufacturer", module.manufacturer);
    put(object, "part_number", module.partNumber);
    return object;
}

QJsonObject toJson(const hardware::Memory& memory)
{
    QJsonArray hugePages;
    for (const std::uint64_t size : memory.hugePageBytes) {
        if (std::in_range<qint64>(size))
            hugePages.append(static_cast<qint64>(size));
    }
    QJsonObject object;
    put(object, "total_bytes", memory.totalBytes);
    putFact(object, "installed_bytes", memory.installedBytes);
    putFact(object, "type", memory.type);
    putFact(object, "speed_mts", memory.speedMts);
    put(object, "modules", listToJson(memory.modules));
    put(object, "swap_bytes", memory.swapBytes);
    put(object, "page_bytes", memory.pageBytes);
    put(object, "huge_page_bytes", hugePages);
    put(object, "transparent_huge_pages", memory.transparentHugePages);
    put(object, "numa_nodes", memory.numaNodes);
    return object;
}

QJsonObject toJson(const hardware::Os& os)
{
    QJsonObject object;
    put(object, "name", os.name);
    put(object, "id", os.id);
    put(object, "version", os.version);
    put(object, "kernel", os.kernel);
    put(object, "machine", os.machine);
    put(object, "kernel_bits", os.kernelBits);
    put(object, "userland_bits", os.userlandBits);
    return object;
}

QJsonObject toJson(const hardware::CpuSensor& sensor)
{
    QJsonObject object;
    put(object, "key", sensor.key);
    put(object, "label", sensor.label);
    put(object, "passive_trip_c", sensor.passiveTripC);
    put(object, "critical_trip_c", sensor.criticalTripC);
    return object;
}

QJsonObject toJson(const hardware::Volume& volume)
{
    QJsonObject object;
    put(object, "name", volume.name);
    put(object, "size_bytes", volume.sizeBytes);
    put(object, "mount", volume.mount);
    put(object, "filesystem", volume.filesystem);
    return object;
}

QJsonObject toJson(const hardware::Storage& storage)
{
    QJsonObject object;
    put(object, "name", storage.name);
    put(object, "kind", storage.kind.value);
    put(object, "size_bytes", storage.sizeBytes);
    putFact(object, "vendor", storage.vendor);
    put(object, "model", storage.model);
    put(object, "serial", storage.serial);
    put(object, "firmware", storage.firmware);
    put(object, "manufactured", storage.manufactured);
    put(object, "standard", storage.standard);
    put(object, "speed_class", storage.speedClass);
    put(object, "wear_percent", storage.wearPercent);
    put(object, "pre_eol", storage.preEol);
    put(object, "suspicion", storage.suspicion);
    put(object, "volumes", listToJson(storage.volumes));
    return object;
}

QJsonObject toJson(const hardware::Network& network)
{
    QJsonObject object;
    put(object, "name", network.name);
    put(object, "mac", network.mac);
    put(object, "driver", network.driver);
    put(object, "state", network.state);
    put(object, "speed_mbit", network.speedMbit);
    put(object, "duplex", network.duplex);
    object.insert("wireless"_L1, network.wireless);
    put(object, "addresses", toJson(network.addresses));
    return object;
}

QJsonObject toJson(const hardware::Sensor& sensor)
{
    QJsonObject object;
    put(object, "key", sensor.key);
    put(object, "kind", std::string(hardware::toString(sensor.kind)));
    put(object, "label", sensor.label);
    put(object, "limit", sensor.limit);
    return object;
}

QJsonObject toJson(const hardware::BusDevice& device)
{
    QJsonObject object;
    put(object, "address", device.address);
    putHex(object, "vendor_id", device.vendorId, 4);
    putHex(object, "device_id", device.deviceId, 4);
    putFact(object, "vendor", device.vendor);
    putFact(object, "name", device.name);
    putFact(object, "function", device.function);
    put(object, "driver", device.driver);
    put(object, "serial", device.serial);
    put(object, "link", device.link);
    return object;
}

template <class Item>
QJsonArray listToJson(const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject hardwareToJson(const hardware::Hardware& hardware)
{
    QJsonObject object;
    put(object, "hostname", hardware.hostname);
    put(object, "cpu", toJson(hardware.cpu));
    put(object, "board", toJson(hardware.board));
    put(object, "memory", toJson(hardware.memory));
    put(object, "os", toJson(hardware.os));
    if (hardware.cpuSensor)
        put(object, "temperature_sensor", toJson(*hardware.cpuSensor));
    put(object, "storage", listToJson(hardware.storage));
    put(object, "network", listToJson(hardware.network));
    put(object, "sensors", listToJson(hardware.sensors));
    put(object, "pci", listToJson(hardware.pci));
    put(object, "usb", listToJson(hardware.usb));
    put(object, "sources", sourcesToJson(hardware));
    return object;
}

} // namespace rollcall::reports
