#include "core/hardware/provenance_places.h"

#include <algorithm>
#include <iterator>

namespace rollcall::hardware {

namespace {

struct Place {
    std::string_view fact;
    Source source;
    std::string_view place;
};

// To add a fact: a line here for each source it can have, and one in provenance.cpp.
constexpr Place places[] = {
    {"hostname", Source::Procfs, "/proc/sys/kernel/hostname"},
    {"board.model", Source::DeviceTree, "/proc/device-tree/model"},
    {"board.model", Source::Dmi, "/sys/class/dmi/id/product_name and board_name"},
    {"board.model", Source::SocBus, "/sys/bus/soc/devices/*/machine"},
    {"board.model", Source::Procfs, "/proc/cpuinfo, Model or Hardware"},
    {"board.model", Source::Table, "revision code of the board"},
    {"board.vendor", Source::Dmi, "/sys/class/dmi/id/sys_vendor"},
    {"board.vendor", Source::DeviceTree, "prefix of /proc/device-tree/compatible"},
    {"board.vendor", Source::Table, "table of boards"},
    {"board.vendor", Source::Procfs, "/proc/cpuinfo, Hardware"},
    {"board.manufacturer", Source::Table, "revision code of the board"},
    {"board.family", Source::DeviceTree, "/proc/device-tree/compatible"},
    {"board.family", Source::Dmi, "/sys/class/dmi/id"},
    {"board.family", Source::Table, "table of boards"},
    {"board.family", Source::Procfs, "/proc/cpuinfo, Hardware"},
    {"board.family", Source::Guess, "parts of this kind are built into servers alone"},
    {"board.soc", Source::DeviceTree, "/proc/device-tree/compatible"},
    {"board.soc", Source::Dmi, "/sys/class/dmi/id"},
    {"board.soc", Source::SocBus, "/sys/bus/soc/devices/*/soc_id"},
    {"board.soc", Source::Procfs, "/proc/cpuinfo, Hardware"},
    {"board.soc", Source::Table, "table of boards and parts"},
    {"board.soc", Source::Guess, "the one chip of this vendor with these cores"},
    {"board.serial", Source::DeviceTree, "/proc/device-tree/serial-number"},
    {"board.serial", Source::Procfs, "/proc/cpuinfo, Serial"},
    {"board.serial", Source::Dmi, "/sys/class/dmi/id/product_serial"},
    {"board.virtual_machine", Source::Dmi, "/sys/class/dmi/id"},
    {"board.virtual_machine", Source::DeviceTree, "/proc/device-tree/hypervisor or compatible"},
    {"board.virtual_machine", Source::Sysfs, "/sys/hypervisor/type"},
    {"board.virtual_machine", Source::Procfs, "/proc/cpuinfo"},
    {"board.virtual_machine", Source::Guess, "device tree of a virtual machine"},
    {"board.container", Source::Procfs, "/run/systemd/container or /.dockerenv"},
    {"board.container", Source::Sysfs, "/run/systemd/container or /.dockerenv"},
    {"cpu.total", Source::Sysfs, "/sys/devices/system/cpu/present, with /proc/cpuinfo"},
    {"cpu.online", Source::Sysfs, "/sys/devices/system/cpu/online"},
    {"cpu.sockets", Source::Dmi, "SMBIOS type 4"},
    {"cpu.sockets", Source::Sysfs, "topology/physical_package_id"},
    {"cpu.sockets", Source::Table, "no chip with this part has a second socket"},
    {"cpu.sockets", Source::Guess, "boards of this kind have one"},
    {"cpu.threads_per_core", Source::Sysfs, "topology/thread_siblings_list"},
    {"cpu.features", Source::Procfs, "/proc/cpuinfo, Features"},
    {"cpu.features", Source::Sysfs, "hardware capabilities of the process (AT_HWCAP)"},
    {"cpu.aarch32_cpus", Source::Sysfs, "/sys/devices/system/cpu/aarch32_el0"},
    {"cpu.sve_vector_bits", Source::Procfs, "longest vector the kernel grants"},
    {"cpu.sve_vector_bits", Source::Sysfs, "longest vector the kernel grants"},
    {"cpu.sve_vector_bits", Source::Table, "fixed by the part"},
    {"cpu.clusters[]", Source::Sysfs, "cores alike in identification, cpufreq and cpu_capacity"},
    {"cpu.clusters[].name", Source::Table, "identification register (MIDR), table of parts"},
    {"cpu.clusters[].name", Source::Procfs, "/proc/cpuinfo, model name"},
    {"cpu.clusters[].name", Source::DeviceTree, "cpu*/of_node/compatible"},
    {"cpu.clusters[].name", Source::Guess, "concluded from the other cores"},
    {"cpu.clusters[].vendor", Source::Table, "identification register (MIDR)"},
    {"cpu.clusters[].vendor", Source::Procfs, "/proc/cpuinfo, vendor_id"},
    {"cpu.clusters[].vendor", Source::DeviceTree, "cpu*/of_node/compatible"},
    {"cpu.clusters[].vendor", Source::Guess, "concluded from the other cores"},
    {"cpu.clusters[].max_mhz", Source::Sysfs, "cpufreq/policy*/cpuinfo_max_freq"},
    {"cpu.clusters[].min_mhz", Source::Sysfs, "cpufreq/policy*/cpuinfo_min_freq"},
    {"cpu.clusters[].capacity", Source::Sysfs, "cpu*/cpu_capacity"},
    {"cpu.clusters[].caches[]", Source::Sysfs, "cpu*/cache/index*"},
    {"cpu.clusters[].caches[]", Source::Table,
     "known of this part or SoC, not shown by the kernel"},
    {"memory.total_bytes", Source::Procfs, "/proc/meminfo, MemTotal"},
    {"memory.installed_bytes", Source::Dmi, "SMBIOS type 17"},
    {"memory.installed_bytes", Source::Table, "revision code of the board"},
    {"memory.type", Source::Dmi, "SMBIOS type 17"},
    {"memory.speed_mts", Source::Dmi, "SMBIOS type 17"},
    {"memory.modules", Source::Dmi, "SMBIOS type 17"},
    {"memory.swap_bytes", Source::Procfs, "/proc/meminfo, SwapTotal"},
    {"memory.page_bytes", Source::Procfs, "KernelPageSize of /proc/self/smaps"},
    {"memory.huge_page_bytes", Source::Sysfs, "/sys/kernel/mm/hugepages"},
    {"memory.transparent_huge_pages", Source::Sysfs, "/sys/kernel/mm/transparent_hugepage/enabled"},
    {"memory.numa_nodes", Source::Sysfs, "/sys/devices/system/node"},
    {"os.name", Source::Procfs, "/etc/os-release"},
    {"os.id", Source::Procfs, "/etc/os-release"},
    {"os.version", Source::Procfs, "/etc/os-release"},
    {"os.kernel", Source::Procfs, "/proc/sys/kernel/osrelease"},
    {"os.machine", Source::Procfs, "uname"},
    {"os.kernel_bits", Source::Procfs, "uname"},
    {"os.userland_bits", Source::Procfs, "ELF header of /bin/sh"},
    {"temperature_sensor", Source::Sysfs, "chosen by the name it gives itself"},
    {"temperature_sensor.passive_trip_c", Source::Sysfs, "thermal_zone*/trip_point_*"},
    {"temperature_sensor.critical_trip_c", Source::Sysfs, "thermal_zone*/trip_point_*"},
    {"storage[]", Source::Sysfs, "/sys/block"},
    {"storage[].kind", Source::Sysfs, "/sys/block/*/device and queue"},
    {"storage[].kind", Source::Guess, "concluded from its name and bus"},
    {"storage[].vendor", Source::Table, "manufacturer id of the card"},
    {"storage[].vendor", Source::Sysfs, "/sys/block/*/device/vendor"},
    {"storage[].model", Source::Sysfs, "/sys/block/*/device"},
    {"storage[].serial", Source::Sysfs, "/sys/block/*/device"},
    {"storage[].size_bytes", Source::Sysfs, "/sys/block/*/size"},
    {"storage[].manufactured", Source::Sysfs, "/sys/block/*/device/date"},
    {"storage[].standard", Source::Sysfs, "/sys/block/*/device/scr"},
    {"storage[].speed_class", Source::Sysfs, "/sys/block/*/device/ssr"},
    {"storage[].wear_percent", Source::Sysfs, "/sys/block/*/device/life_time"},
    {"storage[].pre_eol", Source::Sysfs, "/sys/block/*/device/pre_eol_info"},
    {"storage[].suspicion", Source::Guess, "its identity does not fit together"},
    {"storage[].volumes", Source::Procfs, "/sys/block and /proc/self/mounts"},
    {"network[]", Source::Sysfs, "/sys/class/net"},
    {"sensors[]", Source::Sysfs, "/sys/class/thermal and /sys/class/hwmon"},
    {"pci[]", Source::Sysfs, "/sys/bus/pci/devices"},
    {"pci[].vendor", Source::Table, "pci.ids of hwdata on this computer"},
    {"pci[].name", Source::Table, "pci.ids of hwdata on this computer"},
    {"pci[].function", Source::Table, "class code of the device"},
    {"usb[]", Source::Sysfs, "/sys/bus/usb/devices"},
    {"usb[].vendor", Source::Table, "usb.ids of hwdata on this computer"},
    {"usb[].vendor", Source::Sysfs, "as the device calls itself"},
    {"usb[].name", Source::Table, "usb.ids of hwdata on this computer"},
    {"usb[].name", Source::Sysfs, "as the device calls itself"},
    {"usb[].function", Source::Table, "class code of the device"},
};

} // namespace

std::string_view placeOf(std::string_view fact, Source source)
{
    const auto found = std::find_if(std::begin(places), std::end(places), [&](const Place& line) {
        return line.fact == fact && line.source == source;
    });
    return found != std::end(places) ? found->place : std::string_view{};
}

} // namespace rollcall::hardware
