#pragma once

#include "core/hardware/facts.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who is it? A board has several marks, and each stays with something else: the serial number and
/// the network addresses with the board, the card's id with the card, machine-id and host key with
/// the system that is written on it. Comparing them tells a swapped board, a moved card and a
/// cloned image apart. Pure functions: nothing is ever merged by itself; people join and split.
namespace rollcall::rules {

enum class KeyKind {
    BoardSerial, ///< of the device tree; the board's
    Mac,         ///< of a physical adapter, given by its maker; the board's
    CardId,      ///< CID of an SD card or eMMC, serial of another disk; the card's
    MachineId,   ///< /etc/machine-id; the system's, and of each copy of it
    HostKey,     ///< fingerprint of the SSH host key; the system's, likewise
};
/// "board-serial", "mac", "card-id", "machine-id", "host-key": the words of the store and of JSON.
std::string_view toString(KeyKind kind);
std::optional<KeyKind> keyKindFromString(std::string_view word);

struct IdentityKey {
    KeyKind kind = KeyKind::BoardSerial;
    std::string value;
    auto operator<=>(const IdentityKey&) const = default;
};

/// A mark with the time within which it was seen on a node, in ms by the viewer's clock.
struct SeenKey {
    IdentityKey key;
    std::int64_t firstSeen = 0, lastSeen = 0;
    bool operator==(const SeenKey&) const = default;
};

/// What is known of one node. The marks that it shows now are those of the newest lastSeen.
struct KnownIdentity {
    std::int64_t node = 0;
    std::string name;
    std::vector<SeenKey> keys;
};

/// The marks in an inventory, sorted. Left out is what is no mark: serials of zeros, fillers such
/// as "To be filled by O.E.M.", addresses that software made up, disks of virtual machines.
std::vector<IdentityKey> identityKeys(const hardware::Inventory& inventory,
                                      const std::optional<std::string>& hostKeyFingerprint);

/// The marks that a node shows now.
std::vector<IdentityKey> currentKeys(const KnownIdentity& identity);

enum class Finding {
    BoardSwapped, ///< the card is the same, the board below it is another
    OtherBoard,   ///< nothing is the same: another board answers at this address
    CardMoved,    ///< the card or the system of another node is in this board now
    CardReplaced, ///< the board is the same, with another card that has the same system on it
    Reinstalled,  ///< the board is the same, with another system
    ClonedImage,  ///< several boards run copies of one system
    SameBoard,    ///< the same board is on the roster twice, or came here from another address
};
/// "board-swapped", "cloned-image", …
std::string_view toString(Finding finding);

struct IdentityFinding {
    Finding finding = Finding::OtherBoard;
    std::vector<std::int64_t> others; ///< nodes that are concerned, too
    std::string words; ///< "another board with the same card: serial number 1000 → 2000"
    bool operator==(const IdentityFinding&) const = default;
};

/// What became of a node that showed `before` and shows `now`. Nothing when it is still the same.
/// `others` are all other nodes.
std::vector<IdentityFinding> identityChanges(const std::vector<IdentityKey>& before,
                                             const std::vector<IdentityKey>& now,
                                             const std::vector<KnownIdentity>& others);

/// Whether the board that answers is the one that was known, by its own word alone: told after a
/// host key was replaced on purpose. A board can say what it likes, so this never proves anything.
enum class SameBoard {
    NothingKnown, ///< no mark of a board was known before
    CannotTell,   ///< this one shows none that could be compared
    Same,
    Another,
};
struct BoardComparison {
    SameBoard verdict = SameBoard::NothingKnown;
    std::string words; ///< what became of it: "another board answers here: serial number 1 → 2"
};
BoardComparison compareBoard(const std::vector<IdentityKey>& before,
                             const std::vector<IdentityKey>& now);

/// What a node shares with others at this moment: clones and boards that are listed twice.
std::vector<IdentityFinding> sharedIdentity(const std::vector<IdentityKey>& now,
                                            const std::vector<KnownIdentity>& others);

} // namespace rollcall::rules
