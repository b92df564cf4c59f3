#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What a person would call the difference between two states of one board. The only place where a
/// change is put in words: rules, `rollcallctl changes` and the desktop all say what is said here.
namespace rollcall::rules {

/// What kind of thing changed, so that a kernel update is not told like a stolen memory module.
enum class Nature {
    Hardware, ///< board, processor, memory, storage, network adapters, bus devices
    Software, ///< operating system, kernel, swap
    Name,     ///< host name
    Address,  ///< addresses of the network: noise where DHCP gives them out
};
/// "hardware", "software", "name", "address": the words of JSON.
std::string_view toString(Nature nature);

struct HardwareChange {
    Nature nature = Nature::Hardware;
    std::string words; ///< "memory 4 GiB → 2 GiB", "cpu3 no longer online"
    bool operator==(const HardwareChange&) const = default;
};

/// At most so many are told; the last one then counts the rest.
inline constexpr std::size_t maxHardwareChanges = 12;

/// Empty when nothing of note changed. Left out on purpose is what comes and goes by itself: link
/// states and speeds, free memory, the kernel's share of it, sensors, mounts. A fact that was or
/// became unknown is no change, or a file that could not be read once would be an alert.
std::vector<HardwareChange> hardwareChanges(const hardware::Hardware& before,
                                            const hardware::Hardware& now);

/// The words alone, in one line: "memory 4 GiB → 2 GiB, kernel 6.1 → 6.12".
std::string joinedWords(const std::vector<HardwareChange>& changes);

/// A board as far as it is known, from one report after the other. A fact that the newest report
/// lacks is kept from the ones before, so that a card that was replaced while its serial could not
/// be read is still noticed. Plain value; pure: no clock, no store.
class KnownBoard
{
public:
    /// What `first` is decoded to, if that is known already: it is shared then.
    using Decoded = std::shared_ptr<const hardware::Hardware>;
    explicit KnownBoard(const hardware::Inventory& first, Decoded decoded = {});

    struct Step {
        std::vector<HardwareChange> changes;
        bool poorer = false; ///< the new report lacks something that was known before
    };
    /// What `now` changes, and takes it over.
    Step take(const hardware::Inventory& now, Decoded decoded = {});

    const hardware::Hardware& hardware() const { return *m_hardware; }

private:
    Decoded m_hardware;                  ///< never null
    std::optional<std::string> m_online; ///< cpulist
};

} // namespace rollcall::rules
