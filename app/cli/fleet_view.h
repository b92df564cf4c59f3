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

/// fleet::followedNodes() as of now. A node that nobody watches at the moment stays Connecting,
/// which `list` calls "not watched".
Result<QList<fleet::NodeSnapshot>> storedFleet(store::Store& store);

QString stateWord(const fleet::NodeSnapshot& node);
/// "+2.4 s ±4 ms": the board's clock minus ours, and how far that may be wrong; else a dash.
QString clockText(const fleet::NodeSnapshot& node);
QStringList tableHeader();
QStringList tableRow(const fleet::NodeSnapshot& node, qint64 now);
QJsonObject toJson(const fleet::NodeSnapshot& node);

} // namespace rollcall::cli
