#pragma once

#include "core/base/result.h"
#include "core/hardware/hardware.h"
#include "core/store/records.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

/// The whole fleet as a file. Both writers go row by row into an open device and keep nothing, so a
/// fleet of any size needs the memory of one node. Unknown is an empty field or an absent member.
namespace rollcall::reports {

/// What is told of one node.
struct FleetRow {
    store::NodeRecord record;
    QString state; ///< "online", "offline", …; empty: unknown
    std::optional<hardware::Hardware> hardware;
    std::optional<store::SampleRecord> sample; ///< the newest
    QList<store::ScoreRecord> scores;          ///< any order; the newest of each kind is told
};

/// A table after RFC 4180: a header, CRLF, one line a node, UTF-8 without a mark, units in the
/// column names. Texts that a spreadsheet would run as a formula get a leading apostrophe.
/// Io, DiskFull with the device's words when it cannot be written.
Result<void> writeCsv(QIODevice& device, const QList<FleetRow>& rows);

/// {"format":"rollcall-fleet","version":1,"nodes":[…]}, one node a line.
Result<void> writeJson(QIODevice& device, const QList<FleetRow>& rows);

/// One element of "nodes".
QJsonObject rowToJson(const FleetRow& row);

/// The newest score of each test and set of CPUs, in the order of test, threads and CPUs.
QList<store::ScoreRecord> newestScores(const QList<store::ScoreRecord>& scores);

} // namespace rollcall::reports
