#pragma once

#include "core/hardware/hardware.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Names of PCI and USB devices by their ids, from the lists of hwdata (pci.ids and usb.ids). For
/// viewers: the agent neither needs nor links this.
namespace rollcall::hardware {

/// Vendor and device id.
using BusId = std::pair<std::uint32_t, std::uint32_t>;

/// Empty where the list does not know it.
struct BusName {
    std::string vendor, device;
    bool operator==(const BusName&) const = default;
};

/// The names of `wanted` in the text of pci.ids or usb.ids, in one pass and without an index. Lines
/// that are none of a vendor or device are passed over; names are valid UTF-8 of bounded length.
std::map<BusId, BusName> findBusNames(std::string_view text, const std::set<BusId>& wanted);

/// Looks names up in the files of this machine when first asked for them, and remembers what it
/// found and what it did not. Nothing is read before; a file that is missing, unreadable or larger
/// than 16 MiB knows no names. Not for two threads at once.
class IdNames
{
public:
    /// Folders that may hold the lists, the first that has one counts. By default those where
    /// Debian, Fedora, Arch, Alpine and SUSE put them.
    explicit IdNames(std::vector<std::string> folders = {"/usr/share/hwdata", "/usr/share/misc"});

    enum class Bus { Pci, Usb };
    const std::map<BusId, BusName>& names(Bus bus, const std::set<BusId>& wanted);

private:
    std::vector<std::string> m_folders;
    std::map<BusId, BusName> m_pci, m_usb;
};

/// Fills in the vendor and name of each PCI and USB device that does not say them itself
/// (Source::Table).
void nameDevices(Hardware& hardware, IdNames& ids);

} // namespace rollcall::hardware
