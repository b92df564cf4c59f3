#include "core/hardware/id_names.h"

#include "core/base/text.h"

#include <fstream>
#include <optional>

// Format: the header of pci.ids (pci-ids.ucw.cz) and usb.ids (linux-usb.org): a line of four
// hexadecimal digits, two blanks and a name is a vendor; one of the same after a tab is a device of
// the vendor above; after two tabs stand subsystems and interfaces; classes and other lists follow
// the vendors and begin with a letter and a blank.

namespace rollcall::hardware {

namespace {

constexpr std::size_t longestName = 160, largestFile = 16u << 20;

struct IdLine {
    std::uint32_t id = 0;
    std::string_view name;
};

std::optional<IdLine> readLine(std::string_view line)
{
    constexpr std::size_t digits = 4, gap = 2;
    if (line.size() <= digits + gap || line.substr(digits, gap) != "  ")
        return std::nullopt;
    const auto id = parseHex(line.substr(0, digits));
    if (!id)
        return std::nullopt;
    return IdLine{static_cast<std::uint32_t>(*id), trimmed(line.substr(digits + gap))};
}

/// Cut where a character begins, so that half of one does not look like an error.
std::string nameText(std::string_view name)
{
    if (name.size() > longestName) {
        std::size_t end = longestName;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80)
            --end;
        name = name.substr(0, end);
    }
    return toValidUtf8(name);
}

/// All of a vendor's devices that are wanted lie side by side in the set.
class Scan
{
public:
    explicit Scan(const std::set<BusId>& wanted)
        : m_wanted(wanted)
    {}

    void take(std::string_view line)
    {
        if (line.empty() || line.front() == '#')
            return;
        if (line.front() != '\t')
            takeVendor(line);
        else if (m_vendor && line.size() > 1 && line[1] != '\t')
            takeDevice(line.substr(1));
    }

    std::map<BusId, BusName> result() && { return std::move(m_names); }

private:
    void takeVendor(std::string_view line)
    {
        m_vendor.reset();
        const auto vendor = readLine(line);
        if (!vendor)
            return;
        for (auto id = m_wanted.lower_bound({vendor->id, 0});
             id != m_wanted.end() && id->first == vendor->id; ++id) {
            m_vendor = vendor->id;
            m_names[*id].vendor = nameText(vendor->name);
        }
    }

    void takeDevice(std::string_view line)
    {
        const auto device = readLine(line);
        if (device && m_wanted.contains({*m_vendor, device->id}))
            m_names[{*m_vendor, device->id}].device = nameText(device->name);
    }

    const std::set<BusId>& m_wanted;
    std::optional<std::uint32_t> m_vendor; ///< of the lines now read, when one of its is wanted
    std::map<BusId, BusName> m_names;
};

std::string readList(const std::vector<std::string>& folders, const char* file)
{
    for (const std::string& folder : folders) {
        std::ifstream stream(folder + '/' + file, std::ios::binary);
        if (!stream)
            continue;
        std::string text(largestFile + 1, '\0');
        stream.read(text.data(), static_cast<std::streamsize>(text.size()));
        text.resize(static_cast<std::size_t>(stream.gcount()));
        return text.size() > largestFile ? std::string{} : text;
    }
    return {};
}

void name(BusDevice& device, const std::map<BusId, BusName>& names)
{
    const auto found = names.find({device.vendorId, device.deviceId});
    if (found == names.end())
        return;
    const BusName& known = found->second;
    if (!device.vendor && !known.vendor.empty())
        device.vendor = {known.vendor, Source::Table};
    if (!device.name && !known.device.empty())
        device.name = {known.device, Source::Table};
}

void nameBus(std::vector<BusDevice>& devices, IdNames& ids, IdNames::Bus bus)
{
    std::set<BusId> wanted;
    for (const BusDevice& device : devices) {
        if (!device.vendor || !device.name)
            wanted.insert({device.vendorId, device.deviceId});
    }
    if (wanted.empty())
        return;
    const auto& names = ids.names(bus, wanted);
    for (BusDevice& device : devices)
        name(device, names);
}

} // namespace

std::map<BusId, BusName> findBusNames(std::string_view text, const std::set<BusId>& wanted)
{
    Scan scan(wanted);
    while (!text.empty()) {
        const auto end = text.find('\n');
        scan.take(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return std::move(scan).result();
}

IdNames::IdNames(std::vector<std::string> folders)
    : m_folders(std::move(folders))
{}

const std::map<BusId, BusName>& IdNames::names(Bus bus, const std::set<BusId>& wanted)
{
    auto& known = bus == Bus::Pci ? m_pci : m_usb;
    std::set<BusId> unknown;
    for (const BusId& id : wanted) {
        if (!known.contains(id))
            unknown.insert(id);
    }
    if (!unknown.empty()) {
        const std::string text = readList(m_folders, bus == Bus::Pci ? "pci.ids" : "usb.ids");
        known.merge(findBusNames(text, unknown));
        for (const BusId& id : unknown)
            known.try_emplace(id); // not listed: not to be asked for again
    }
    return known;
}

void nameDevices(Hardware& hardware, IdNames& ids)
{
    nameBus(hardware.pci, ids, IdNames::Bus::Pci);
    nameBus(hardware.usb, ids, IdNames::Bus::Usb);
}

} // namespace rollcall::hardware
