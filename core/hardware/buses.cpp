#include "core/hardware/buses.h"

#include "core/hardware/shown.h"

#include <algorithm>
#include <cmath>
#include <string_view>

// Sources: PCI-SIG, "PCI Code and ID Assignment Specification", base classes and sub-classes, as
// include/linux/pci_ids.h of Linux numbers them; USB-IF, "Defined Class Codes", as
// include/uapi/linux/usb/ch9.h does. Drivers: the Kconfig texts of drivers/usb and drivers/net/usb.

namespace rollcall::hardware {

namespace {

struct PciClass {
    std::uint16_t code; ///< class and subclass
    const char* function;
};

constexpr PciClass pciClasses[] = {
    {0x0100, "SCSI controller"},
    {0x0101, "IDE controller"},
    {0x0104, "RAID controller"},
    {0x0105, "ATA controller"},
    {0x0106, "SATA controller"},
    {0x0107, "SAS controller"},
    {0x0108, "NVMe controller"},
    {0x0200, "Ethernet controller"},
    {0x0207, "InfiniBand controller"},
    {0x0280, "Network controller"},
    {0x0300, "VGA controller"},
    {0x0302, "3D controller"},
    {0x0380, "Display controller"},
    {0x0400, "Video device"},
    {0x0401, "Audio device"},
    {0x0403, "Audio device"},
    {0x0500, "RAM"},
    {0x0502, "CXL memory"},
    {0x0600, "Host bridge"},
    {0x0601, "ISA bridge"},
    {0x0604, "PCI bridge"},
    {0x0609, "PCI bridge"},
    {0x0700, "Serial port"},
    {0x0780, "Communication controller"},
    {0x0800, "Interrupt controller"},
    {0x0801, "DMA controller"},
    {0x0802, "Timer"},
    {0x0805, "SD host controller"},
    {0x0806, "IOMMU"},
    {0x0c03, "USB controller"},
    {0x0c04, "Fibre Channel controller"},
    {0x0c05, "SMBus controller"},
    {0x0c07, "IPMI interface"},
    {0x0d11, "Bluetooth controller"},
    {0x0d80, "Wireless controller"},
    {0x1000, "Network encryption"},
    {0x1080, "Encryption controller"},
};

/// Whole classes, where the subclass is not in the table above.
constexpr PciClass pciBaseClasses[] = {
    {0x01, "Storage controller"},
    {0x02, "Network controller"},
    {0x03, "Display controller"},
    {0x04, "Multimedia device"},
    {0x05, "Memory controller"},
    {0x06, "Bridge"},
    {0x07, "Communication controller"},
    {0x08, "System peripheral"},
    {0x09, "Input device"},
    {0x0b, "Processor"},
    {0x0c, "Serial bus controller"},
    {0x0d, "Wireless controller"},
    {0x0f, "Satellite communication"},
    {0x10, "Encryption controller"},
    {0x11, "Signal processing controller"},
    {0x12, "Processing accelerator"},
};

struct UsbClass {
    std::uint8_t code;
    const char* function;
};

// 0x00 and 0xef leave it to the interfaces, 0xff to the maker.
constexpr UsbClass usbClasses[] = {
    {0x01, "Audio"},
    {0x02, "Communications"},
    {0x03, "Human interface"},
    {0x06, "Still image"},
    {0x07, "Printer"},
    {0x08, "Mass storage"},
    {0x09, "Hub"},
    {0x0b, "Smart card"},
    {0x0e, "Video"},
    {0x0f, "Health device"},
    {0x10, "Audio and video"},
    {0x11, "Billboard"},
    {0xdc, "Diagnostic device"},
    {0xe0, "Wireless controller"},
};

struct DriverFunction {
    const char* driver;
    const char* function;
};

constexpr DriverFunction usbDrivers[] = {
    {"usb-storage", "Mass storage"},
    {"uas", "Mass storage"},
    {"usbhid", "Human interface"},
    {"hub", "Hub"},
    {"btusb", "Bluetooth"},
    {"uvcvideo", "Camera"},
    {"snd-usb-audio", "Audio"},
    {"usblp", "Printer"},
    {"cdc_ether", "Ethernet adapter"},
    {"cdc_ncm", "Ethernet adapter"},
    {"r8152", "Ethernet adapter"},
    {"ax88179_178a", "Ethernet adapter"},
    {"asix", "Ethernet adapter"},
    {"smsc95xx", "Ethernet adapter"},
    {"lan78xx", "Ethernet adapter"},
    {"cdc_acm", "Serial port"},
    {"ftdi_sio", "Serial port"},
    {"cp210x", "Serial port"},
    {"ch341", "Serial port"},
    {"pl2303", "Serial port"},
    {"qmi_wwan", "Mobile modem"},
    {"cdc_mbim", "Mobile modem"},
    {"option", "Mobile modem"},
    {"rt2800usb", "Wi-Fi adapter"},
    {"rtl8xxxu", "Wi-Fi adapter"},
    {"ath9k_htc", "Wi-Fi adapter"},
    {"mt76x2u", "Wi-Fi adapter"},
    {"mt7921u", "Wi-Fi adapter"},
};

std::string_view pciFunction(std::uint32_t classCode)
{
    for (const PciClass& line : pciClasses) {
        if (line.code == classCode >> 8)
            return line.function;
    }
    for (const PciClass& line : pciBaseClasses) {
        if (line.code == classCode >> 16)
            return line.function;
    }
    return {};
}

TextFact usbFunction(const UsbDevice& facts)
{
    for (const UsbClass& line : usbClasses) {
        if (facts.deviceClass == line.code)
            return Fact<std::string>{line.function, Source::Sysfs};
    }
    for (const DriverFunction& line : usbDrivers) {
        if (facts.driver == line.driver)
            return Fact<std::string>{line.function, Source::Table};
    }
    return std::nullopt;
}

/// "8.0 GT/s × 4"; empty when one of the two is missing or "Unknown".
std::string linkText(const std::optional<std::string>& speed, std::optional<std::uint32_t> width)
{
    constexpr std::uint32_t widest = 32;
    std::string text = shown(speed).value_or("");
    if (!width || *width == 0 || *width > widest || text.find("GT/s") == text.npos)
        return {};
    constexpr std::string_view bus = " PCIe"; // since Linux 5.10; before, the bare number
    if (text.ends_with(bus))
        text.erase(text.size() - bus.size());
    return text + " × " + std::to_string(*width);
}

std::optional<std::string> pciLink(const PciDevice& facts)
{
    const std::string now = linkText(facts.linkSpeed, facts.linkWidth);
    const std::string most = linkText(facts.maxLinkSpeed, facts.maxLinkWidth);
    if (now.empty())
        return std::nullopt;
    return most.empty() || most == now ? now : now + " of " + most;
}

/// "480 Mbit/s", "1.5 Mbit/s", "5 Gbit/s"
std::optional<std::string> usbLink(const std::optional<double>& mbit)
{
    constexpr double fastest = 120'000; // USB4 2.0, one way
    if (!mbit || !(*mbit > 0) || *mbit > fastest)
        return std::nullopt;
    const bool giga = *mbit >= 1000;
    const double value = giga ? *mbit / 1000 : *mbit;
    const auto tenths = static_cast<int>(std::lround(value * 10));
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text += '.' + std::to_string(tenths % 10);
    return text + (giga ? " Gbit/s" : " Mbit/s");
}

TextFact said(const std::optional<std::string>& text)
{
    const auto value = shown(text);
    return value ? TextFact(Fact<std::string>{*value, Source::Sysfs}) : std::nullopt;
}

} // namespace

BusDevice decodePci(const PciDevice& facts)
{
    BusDevice device;
    device.address = toValidUtf8(facts.address);
    device.vendorId = facts.vendor;
    device.deviceId = facts.device;
    if (const std::string_view function = pciFunction(facts.classCode); !function.empty())
        device.function = {std::string(function), Source::Sysfs};
    device.driver = shown(facts.driver);
    device.link = pciLink(facts);
    return device;
}

BusDevice decodeUsb(const UsbDevice& facts)
{
    BusDevice device;
    device.address = toValidUtf8(facts.port);
    device.vendorId = facts.vendor;
    device.deviceId = facts.product;
    device.vendor = said(facts.manufacturer);
    device.name = said(facts.productName);
    device.function = usbFunction(facts);
    device.driver = shown(facts.driver);
    device.serial = shown(facts.serial);
    device.link = usbLink(facts.speedMbit);
    return device;
}

} // namespace rollcall::hardware
