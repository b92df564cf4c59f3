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
    bool operator==(const NodeRecord&) const = default;
};

/// One version of a node's inventory. `document` is JSON as protocol::encodeInventory writes it;
/// the store compares and keeps it but does not look inside.
struct InventoryRecord {
    NodeId node = 0;
    qint64 firstSeen = 0; ///< when this version was first reported
    qint64 lastSeen = 0;  ///< when it was last confirmed
    QByteArray document;
    bool operator==(const InventoryRecord&) const = default;
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
};
QString toString(EventKind kind); ///< "online", "host-key-changed", …
std::optional<EventKind> eventKindFromString(QStringView word);

/// Something that began at `openedAt` and, unless it still holds, ended at `closedAt`.
struct EventRecord {
    qint64 id = 0;
    NodeId node = 0;
    EventKind kind = EventKind::Online;
    qint64 openedAt = 0;
    std::optional<qint64> closedAt;
    QString detail; ///< plain words for a person, e.g. "83.4 °C, 3.4 °C over the passive trip"
    bool operator==(const EventRecord&) const = default;
};

} // namespace rollcall::store
