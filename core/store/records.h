#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/vitals.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What the store keeps, as plain values. All times are milliseconds since 1970 UTC by the
/// viewer's clock, never the board's.
namespace rollcall::store {

using NodeId = qint64; ///< positive; 0 is no node

/// One line of the roster: how to reach a node.
struct NodeRecord {
    NodeId id = 0;
    QString name; ///< unique, what people call it
    QString host; ///< empty: this very computer, watched without SSH
    quint16 port = 22;
    QString user; ///< empty: the local user name
    QStringList tags;
    qint64 addedAt = 0;
    /// When it left the roster with its history kept: nobody watches it any more, and its address
    /// is free.
    std::optional<qint64> archivedAt = {};
    bool operator==(const NodeRecord&) const = default;
};

/// One version of a node's inventory. `document` is JSON as protocol::encodeInventory writes it;
/// the store compares and keeps it but does not look inside.
struct InventoryRecord {
    NodeId node = 0;
    qint64 firstSeen = 0; ///< when this version was first reported
    qint64 lastSeen = 0;  ///< when it was last confirmed
    QByteArray document;
    qint64 id = 0;
    std::optional<qint64> acknowledgedAt = {}; ///< when somebody said "seen" of this change
    bool operator==(const InventoryRecord&) const = default;
};

/// A mark by which a node can be known again. The store keeps its words and does not judge them;
/// rules::KeyKind says what they mean.
struct IdentityRecord {
    NodeId node = 0;
    QString kind;  ///< "board-serial", "machine-id", …
    QString value; ///< as the board shows it
    qint64 firstSeen = 0, lastSeen = 0;
    bool operator==(const IdentityRecord&) const = default;
};

/// What a report is worth: a version of its own, or only a newer reading of the same.
enum class Revision {
    IfDifferent, ///< a new version unless it is byte by byte the newest one
    Amend,       ///< nothing of note changed: the newest version takes it over
};

/// One sample reduced to what history shows. Absent values are NULL in the database; temperatures
/// are kept in thousandths of a degree, loads in hundredths of a percent, rates in whole bytes.
struct SampleRecord {
    NodeId node = 0;
    qint64 time = 0;
    std::optional<qint64> uptimeMs;
    std::optional<double> temperatureC, loadPercent;
    std::optional<qint64> memUsedBytes, memTotalBytes;
    std::optional<qint64> frequencyKhz; ///< highest of all policies
    std::optional<int> throttleBits; ///< bit 0 under-voltage, 1 capped, 2 thermal; absent unknown
    std::optional<double> rxBytesPerS = {}, txBytesPerS = {};      ///< physical interfaces together
    std::optional<double> readBytesPerS = {}, writeBytesPerS = {}; ///< disks together
    QString bootId = {}; ///< the kernel's; with uptimeMs it tells a reboot from a gap
    /// The board's clock minus ours, measured over an answer that took so long: known to within
    /// half of that. Kept as long as raw samples are, and of a silent board for good.
    std::optional<qint64> clockSkewMs = {}, answerMs = {};
    bool operator==(const SampleRecord&) const = default;
};

struct ScoreRecord {
    NodeId node = 0;
    qint64 time = 0;
    hardware::Score score;
    bool operator==(const ScoreRecord&) const = default;
};

enum class EventKind {
    Online,
    Offline,
    Throttled,
    Hot,
    UnderVoltage,
    InventoryChanged,
    HostKeyChanged,
    Memory,
    Disk,
    Wear,
    ClockSkew,
    IdentityChanged,
};
QString toString(EventKind kind); ///< "online", "host-key-changed", …
std::optional<EventKind> eventKindFromString(QStringView word);

/// That a person has seen something: when, and the name of the session's user.
struct Acknowledgement {
    qint64 time = 0;
    QString by;
    bool operator==(const Acknowledgement&) const = default;
};

/// Something that began at `openedAt` and, unless it still holds, ended at `closedAt`.
struct EventRecord {
    qint64 id = 0;
    NodeId node = 0;
    EventKind kind = EventKind::Online;
    qint64 openedAt = 0;
    std::optional<qint64> closedAt;
    QString detail; ///< plain words for a person, e.g. "83.4 °C, 3.4 °C over the passive trip"
    /// Of this one alone: when it ended and begins anew, nobody has seen that yet.
    std::optional<Acknowledgement> acknowledged = {};
    bool operator==(const EventRecord&) const = default;
};

/// What nobody wants to be told of for a while: all events of a node, a kind of event on every
/// node, or that kind on that node. It is recorded all the same.
struct MuteRecord {
    qint64 id = 0;
    NodeId node = 0;                    ///< 0: every node; then `kind` is set
    std::optional<EventKind> kind = {}; ///< absent: every kind; then `node` is set
    qint64 since = 0;
    std::optional<qint64> until = {}; ///< absent: until somebody takes it back
    QString by;                       ///< the name of the session's user
    QString reason;                   ///< may be empty
    bool operator==(const MuteRecord&) const = default;
};

} // namespace rollcall::store
