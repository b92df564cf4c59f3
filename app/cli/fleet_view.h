#pragma once

#include "core/base/result.h"
#include "core/fleet/node.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace rollcall::store {
class Store;
}

/// The fleet as the store knows it, for commands that only read.
namespace rollcall::cli {

/// Snapshots as of now, judged from what was stored: Online when a sample is younger than
/// `onlineWithinMs`, Offline or NeedsYou when such an event is open. A node that nobody watches at
/// the moment stays Connecting, which `list` calls "not watched".
Result<QList<fleet::NodeSnapshot>> storedFleet(store::Store& store);

inline constexpr qint64 onlineWithinMs = 60'000;

QString stateWord(const fleet::NodeSnapshot& node);
QStringList tableHeader();
QStringList tableRow(const fleet::NodeSnapshot& node, qint64 now);
QJsonObject toJson(const fleet::NodeSnapshot& node);

} // namespace rollcall::cli
