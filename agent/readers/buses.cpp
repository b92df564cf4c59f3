#include "agent/names.h"
#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <algorithm>

/// Every file read here is answered from the kernel's memory and wakes nothing, but for those of a
/// PCI link, which read the configuration space of the device (drivers/pci/pci-sysfs.c).
namespace rollcall::agent {

namespace {

constexpr std::size_t maxDevices = 1024; // on each bus; the wire takes no more
constexpr std::size_t maxPieces = 3;

std::optional<std::uint32_t> upTo(std::uint32_t largest, std::optional<std::uint64_t> number)
{
    return number && *number <= largest ? std::optional(static_cast<std::uint32_t>(*number))
                                        : std::nullopt;
}

/// `length` hexadecimal numbers between `separator`s, e.g. "144D:A808"; false when it is no such.
bool parseHexPieces(std::string_view text, char separator, std::uint32_t* numbers,
                    std::size_t length)
{
    const auto pieces = split(text, separator);
    if (pieces.size() != length || length > maxPieces)
        return false;
    for (std::size_t i = 0; i < length; ++i) {
        const auto number = upTo(0xFFFF, parseHex(pieces[i]));
        if (!number)
            return false;
        numbers[i] = *number;
    }
    return true;
}

std::optional<std::uint32_t> readHex(const Directory& directory, const std::string& name,
                                     std::uint32_t largest)
{
    const auto content = directory.bytes(name);
    return content ? upTo(largest, parseHex(trimmed(*content))) : std::nullopt;
}

/// Calls `visit` with the key and the value of each line "KEY=value".
template <class Visit>
void forEachLine(std::string_view uevent, Visit visit)
{
    while (!uevent.empty()) {
        const std::string_view line = takeLine(uevent);
        if (const auto equals = line.find('='); equals != std::string_view::npos)
            visit(line.substr(0, equals), trimmed(line.substr(equals + 1)));
    }
}

/// A link is told of a device that nobody may put to sleep, for three reasons: to read it wakes the
/// device (since Linux 6.18), or gives nonsense while it sleeps (before), and what is there today
/// and gone tomorrow would look like a change of the hardware.
bool staysAwake(const Directory& bus, const std::string& device)
{
    const auto control = bus.text(device + "power/control");
    return (!control || *control == "on") &&
           bus.text(device + "power/runtime_status") != "suspended";
}

/// Bridges say the same as what hangs on them, and graphics cards lower their link when idle.
bool hasTellingLink(std::uint32_t classCode)
{
    constexpr std::uint32_t display = 0x03, bridge = 0x06;
    return classCode >> 16 != display && classCode >> 16 != bridge;
}

std::optional<std::string> readLinkSpeed(const Directory& bus, const std::string& path)
{
    auto speed = bus.text(path);
    return speed && !speed->starts_with("Unknown") ? speed : std::nullopt;
}

/// 0 is no link, as of a device that is part of the SoC; 255 what a dead one answers.
std::optional<std::uint32_t> readLinkWidth(const Directory& bus, const std::string& path)
{
    constexpr std::uint32_t widest = 32;
    const auto lanes = narrowed<std::uint32_t>(bus.number(path));
    return lanes && *lanes > 0 && *lanes <= widest ? lanes : std::nullopt;
}

void readLink(const Directory& bus, const std::string& device, hardware::PciDevice& facts)
{
    facts.linkWidth = readLinkWidth(bus, device + "current_link_width");
    if (!facts.linkWidth)
        return;
    facts.linkSpeed = readLinkSpeed(bus, device + "current_link_speed");
    facts.maxLinkSpeed = readLinkSpeed(bus, device + "max_link_speed");
    facts.maxLinkWidth = readLinkWidth(bus, device + "max_link_width");
}

/// The uevent has in one file what else are six.
std::optional<hardware::PciDevice> readPciDevice(const Directory& bus, const std::string& name)
{
    hardware::PciDevice facts;
    facts.address = toValidUtf8(name);
    const std::string path = name + '/';
    std::optional<std::uint32_t> vendor, device, classCode;
    if (const auto uevent = bus.bytes(path + "uevent")) {
        forEachLine(*uevent, [&](std::string_view key, std::string_view value) {
            std::uint32_t ids[2];
            if (key == "DRIVER") {
                facts.driver = toValidUtf8(value);
            } else if (key == "PCI_CLASS") {
                classCode = upTo(0xFFFFFF, parseHex(value));
            } else if (key == "PCI_ID" && parseHexPieces(value, ':', ids, 2)) {
                vendor = ids[0];
                device = ids[1];
            } else if (key == "PCI_SUBSYS_ID" && parseHexPieces(value, ':', ids, 2)) {
                facts.subsystemVendor = ids[0];
                facts.subsystemDevice = ids[1];
            }
        });
    }
    if (!vendor || !device) { // a tree that was recorded without its uevents
        vendor = readHex(bus, path + "vendor", 0xFFFF);
        device = readHex(bus, path + "device", 0xFFFF);
        facts.subsystemVendor = readHex(bus, path + "subsystem_vendor", 0xFFFF);
        facts.subsystemDevice = readHex(bus, path + "subsystem_device", 0xFFFF);
        facts.driver = bus.linkName(path + "driver");
    }
    if (!classCode)
        classCode = readHex(bus, path + "class", 0xFFFFFF);
    if (!vendor || !device || !classCode)
        return std::nullopt;
    facts.vendor = *vendor;
    facts.device = *device;
    facts.classCode = *classCode;
    if (facts.subsystemVendor == 0U && facts.subsystemDevice == 0U) { // bridges have none
        facts.subsystemVendor.reset();
        facts.subsystemDevice.reset();
    }
    // To look whether there is such a file asks nobody; conventional PCI has none.
    if (hasTellingLink(facts.classCode) && bus.has(path + "current_link_width") &&
        staysAwake(bus, path))
        readLink(bus, path, facts);
    return facts;
}

/// "1-1.2" is a device; "usb1" the root hub of a bus and "1-1.2:1.0" an interface of a device.
bool isUsbPort(std::string_view name)
{
    return !name.empty() && name.front() >= '0' && name.front() <= '9' &&
           name.find(':') == std::string_view::npos;
}

/// `interfaces` are the names of all interfaces on the bus, in their order.
std::optional<std::string> readUsbDriver(const Directory& bus, const std::string& port,
                                         const std::vector<std::string>& interfaces)
{
    const std::string prefix = port + ':';
    const auto first = std::find_if(interfaces.begin(), interfaces.end(),
                                    [&](const auto& name) { return name.starts_with(prefix); });
    return first != interfaces.end() ? bus.linkName(*first + "/driver") : std::nullopt;
}

std::optional<hardware::UsbDevice> readUsbDevice(const Directory& bus, const std::string& port)
{
    hardware::UsbDevice facts;
    facts.port = toValidUtf8(port);
    const std::string path = port + '/';
    std::optional<std::uint32_t> vendor, product;
    if (const auto uevent = bus.bytes(path + "uevent")) {
        forEachLine(*uevent, [&](std::string_view key, std::string_view value) {
            std::uint32_t ids[3];
            if (key == "PRODUCT" && parseHexPieces(value, '/', ids, 3)) {
                vendor = ids[0];
                product = ids[1];
            } else if (key == "TYPE") { // class/subclass/protocol, decimal
                facts.deviceClass =
                    narrowed<std::uint32_t>(parseInt(value.substr(0, value.find('/'))));
            }
        });
    }
    if (!vendor || !product) {
        vendor = readHex(bus, path + "idVendor", 0xFFFF);
        product = readHex(bus, path + "idProduct", 0xFFFF);
    }
    if (!facts.deviceClass)
        facts.deviceClass = readHex(bus, path + "bDeviceClass", 0xFF);
    if (!vendor || !product)
        return std::nullopt;
    facts.vendor = *vendor;
    facts.product = *product;
    facts.manufacturer = bus.text(path + "manufacturer");
    facts.productName = bus.text(path + "product");
    facts.serial = bus.text(path + "serial");
    if (const auto speed = bus.text(path + "speed"))
        facts.speedMbit = parseDouble(*speed);
    return facts;
}

} // namespace

std::vector<hardware::PciDevice> readPciDevices(FileSystem& files)
{
    std::vector<hardware::PciDevice> devices;
    const std::string where = "sys/bus/pci/devices";
    const Directory bus = files.root().directory(where);
    std::vector<std::string> names = bus.list();
    std::sort(names.begin(), names.end()); // of one width each, in hexadecimal
    if (names.size() > maxDevices) {
        names.resize(maxDevices);
        files.watch().noteUnreadable("/" + where, {});
    }
    for (const std::string& name : names) {
        if (auto device = readPciDevice(bus, name))
            devices.push_back(std::move(*device));
    }
    return devices;
}

std::vector<hardware::UsbDevice> readUsbDevices(FileSystem& files)
{
    std::vector<hardware::UsbDevice> devices;
    const std::string where = "sys/bus/usb/devices";
    const Directory bus = files.root().directory(where);
    std::vector<std::string> ports, interfaces;
    for (std::string& name : bus.list()) {
        if (isUsbPort(name))
            ports.push_back(std::move(name));
        else if (name.find(':') != std::string::npos)
            interfaces.push_back(std::move(name));
    }
    if (ports.size() > maxDevices) {
        ports.resize(maxDevices);
        files.watch().noteUnreadable("/" + where, {});
    }
    for (const std::string& port : ports) {
        auto device = readUsbDevice(bus, port);
        if (!device)
            continue;
        device->driver = readUsbDriver(bus, port, interfaces);
        devices.push_back(std::move(*device));
    }
    return devices;
}

} // namespace rollcall::agent
