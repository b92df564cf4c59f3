// Histories that belong together, and histories that do not: joined and split without losing a row.
#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/rollup.h"
#include "core/store/sql_values.h"
#include "core/store/steps.h"
#include "core/store/store.h"

#include <QDateTime>
#include <algorithm>
#include <limits>
#include <map>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 always = std::numeric_limits<qint64>::max() / 4;

/// So that what the tiers have is all there is to move.
Result<void> rollUpAll(Database& database, NodeId node)
{
    const auto pending = pendingWindows(database, node, 0, always);
    if (!pending)
        return pending.error();
    for (const qint64 start : *pending) {
        if (auto rolled = rollUp(database, {node, start}); !rolled)
            return rolled;
    }
    return {};
}

using Windows = std::map<qint64, QList<Bucket>>;

/// The buckets of a tier by the window they lie in.
Result<Windows> windowsOf(Database& database, NodeId node, const Tier& tier)
{
    const auto buckets = readBuckets(database, node, tier, 0, always, everyMetric);
    if (!buckets)
        return buckets.error();
    Windows windows;
    for (const Bucket& bucket : *buckets)
        windows[floorTo(bucket.start, windowMs)].append(bucket);
    return windows;
}

Result<void> addWindows(Database& database, NodeId node, const Tier& tier, const Windows& windows)
{
    for (const auto& [start, buckets] : windows) {
        if (auto written = writeWindow(database, node, tier, start, buckets, true); !written)
            return written;
    }
    return {};
}

/// Windows that hold raw rows of a time that is whole are rolled up anew from them.
void rollUpAnew(Steps& steps, NodeId node, qint64 from, qint64 to, qint64 rawFrom)
{
    steps.run(u"INSERT INTO rollup_pending (node, start) SELECT DISTINCT node, time - time % ? "
              "FROM samples WHERE node = ? AND time >= ? AND time < ? "
              "ON CONFLICT (node, start) DO NOTHING"_s,
              {windowMs, node, std::max(from, rawFrom), to});
}

/// The samples refer to the boots of their own node.
void moveBoots(Steps& steps, NodeId from, NodeId into)
{
    steps.run(u"INSERT INTO boots (node, boot_id, first_seen, uptime_ms) "
              "SELECT ?, boot_id, first_seen, uptime_ms FROM boots WHERE node = ? AND id IN "
              "(SELECT DISTINCT boot FROM samples WHERE node = ? AND boot IS NOT NULL) "
              "ON CONFLICT (node, boot_id) DO NOTHING"_s,
              {into, from, into});
    steps.run(u"UPDATE samples SET boot = (SELECT mine.id FROM boots mine JOIN boots old "
              "ON mine.boot_id = old.boot_id WHERE old.id = samples.boot AND mine.node = ?) "
              "WHERE node = ? AND boot IN (SELECT id FROM boots WHERE node = ?)"_s,
              {into, into, from});
}

/// Are there readings since `time` that came over a connection which began before?
bool goesOnUnasked(Database& database, Steps& steps, NodeId node,
                   const std::array<Windows, tierCount>& since, qint64 time)
{
    const auto any = [&](const QString& sql, const QVariantList& values) {
        bool found = false;
        steps.take(database.each(sql, values, [&found](const QSqlQuery&) { found = true; }));
        return found;
    };
    const bool read = std::any_of(since.begin(), since.end(),
                                  [](const Windows& tier) { return !tier.empty(); }) ||
                      any(u"SELECT 1 FROM samples WHERE node = ? LIMIT 1"_s, {node});
    return read && !any(u"SELECT 1 FROM inventories WHERE node = ? AND last_seen >= ? LIMIT 1"_s,
                        {node, time});
}

/// A board says what it is when the connection begins, and readings after `time` came over that
/// connection: so what it said last was true at `time`.
void confirmNewest(Steps& steps, NodeId node, qint64 time)
{
    steps.run(u"UPDATE inventories SET last_seen = ? WHERE last_seen < ? AND id = (SELECT id FROM "
              "inventories WHERE node = ? ORDER BY last_seen DESC, id DESC LIMIT 1)"_s,
              {time, time, node});
    steps.run(
        u"UPDATE node_keys SET last_seen = ? WHERE last_seen < ? AND node = ? AND last_seen = "
        "(SELECT MAX(last_seen) FROM node_keys WHERE node = ?)"_s,
        {time, time, node, node});
}

} // namespace

Result<void> Store::joinNodes(NodeId from, NodeId into)
{
    if (from == into)
        return Error{ErrorCode::InvalidInput, "A node cannot be joined with itself", "", ""};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const NodeId node : {from, into}) {
        const auto there =
            m_database->run(u"UPDATE nodes SET added_at = added_at WHERE id = ?"_s, {node});
        if (!there)
            return there.error();
        if (*there == 0)
            return Error{ErrorCode::NotFound, "There is no node number " + std::to_string(node),
                         path().toStdString(), "see rollcallctl list"};
    }
    Steps steps(*m_database);
    for (const NodeId node : {from, into})
        steps.take(rollUpAll(*m_database, node));
    if (!steps.ok())
        return steps.result();
    for (const Tier& tier : tiers) {
        const auto windows = windowsOf(*m_database, from, tier);
        if (!windows)
            return windows.error();
        steps.take(addWindows(*m_database, into, tier, *windows));
    }
    auto marks = readMarks(*m_database, into);
    const auto other = readMarks(*m_database, from);
    if (!marks || !other)
        return marks ? other.error() : marks.error();
    marks->rawFrom = std::max(marks->rawFrom, other->rawFrom);
    for (std::size_t i = 0; i < tierCount; ++i)
        marks->tierFrom[i] = std::max(marks->tierFrom[i], other->tierFrom[i]);
    steps.take(writeMarks(*m_database, into, *marks));

    // Two samples of one millisecond: the one that comes in moves aside.
    while (steps.ok()) {
        steps.run(u"UPDATE samples SET node = ? WHERE node = ? AND time NOT IN "
                  "(SELECT time FROM samples WHERE node = ?)"_s,
                  {into, from, into});
        // From the latest on, or a row would step on its own neighbour.
        if (steps.run(u"UPDATE samples SET time = time + 1 WHERE node = ? AND time = "
                      "(SELECT max(time) FROM samples WHERE node = ?)"_s,
                      {from, from}) == 0)
            break;
    }
    moveBoots(steps, from, into);
    // What lies before is in the tiers: a late sample of its window must not count it again.
    steps.run(u"DELETE FROM samples WHERE node = ? AND time < ?"_s, {into, marks->rawFrom});
    rollUpAnew(steps, into, 0, always, marks->rawFrom);

    const auto versions = inventories(from);
    const auto mine = inventories(into);
    if (!versions || !mine)
        return versions ? mine.error() : versions.error();
    QList<InventoryRecord> all = *versions + *mine;
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::pair(a.firstSeen, a.id) < std::pair(b.firstSeen, b.id);
    });
    // The number of a version says which is newest: they are numbered anew.
    steps.run(u"DELETE FROM inventories WHERE node IN (?, ?)"_s, {from, into});
    for (const InventoryRecord& version : std::as_const(all)) {
        steps.run(u"INSERT INTO inventories (node, first_seen, last_seen, document, "
                  "acknowledged_at) VALUES (?, ?, ?, ?, ?)"_s,
                  {into, version.firstSeen, version.lastSeen, version.document,
                   nullable(version.acknowledgedAt)});
    }
    steps.run(u"UPDATE scores SET node = ? WHERE node = ?"_s, {into, from});
    // One event of a kind may be open: what is open in both ends for the one that comes in.
    steps.run(
        u"UPDATE events SET closed_at = CASE WHEN opened_at > ? THEN opened_at ELSE ? END "
        "WHERE node = ? AND closed_at IS NULL AND kind IN "
        "(SELECT kind FROM events WHERE node = ? AND closed_at IS NULL)"_s,
        {QDateTime::currentMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch(), from, into});
    steps.run(u"UPDATE events SET node = ? WHERE node = ?"_s, {into, from});
    steps.run(u"INSERT INTO node_keys (node, kind, value, first_seen, last_seen) "
              "SELECT ?, kind, value, first_seen, last_seen FROM node_keys WHERE node = ? "
              "ON CONFLICT (node, kind, value) DO UPDATE SET "
              "first_seen = CASE WHEN node_keys.first_seen < excluded.first_seen "
              "THEN node_keys.first_seen ELSE excluded.first_seen END, "
              "last_seen = CASE WHEN node_keys.last_seen > excluded.last_seen "
              "THEN node_keys.last_seen ELSE excluded.last_seen END"_s,
              {into, from});
    steps.run(u"DELETE FROM nodes WHERE id = ?"_s, {from});
    if (!steps.ok())
        return steps.result();
    return transaction->commit();
}

Result<NodeRecord> Store::splitNode(NodeId node, qint64 time, const QString& name)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto roster = nodes();
    if (!roster)
        return roster.error();
    const auto found = std::find_if(roster->begin(), roster->end(),
                                    [&](const NodeRecord& record) { return record.id == node; });
    if (found == roster->end())
        return Error{ErrorCode::NotFound, "There is no watched node number " + std::to_string(node),
                     path().toStdString(), "see rollcallctl list"};
    NodeRecord old = *found;
    old.name = name;
    old.archivedAt = QDateTime::currentMSecsSinceEpoch();
    auto added = addArchived(old);
    if (!added)
        return added;
    old = *added;

    Steps steps(*m_database);
    steps.take(rollUpAll(*m_database, node));
    if (!steps.ok())
        return steps.result().error();
    const auto marks = readMarks(*m_database, node);
    if (!marks)
        return marks.error();
    std::array<Windows, tierCount> kept, moved;
    for (std::size_t i = 0; i < tierCount; ++i) {
        const auto windows = windowsOf(*m_database, node, tiers[i]);
        if (!windows)
            return windows.error();
        for (const auto& [start, buckets] : *windows) {
            for (const Bucket& bucket : buckets)
                (bucket.start < time ? moved : kept)[i][start].append(bucket);
        }
    }
    steps.run(u"DELETE FROM rollups WHERE node = ?"_s, {node});
    for (std::size_t i = 0; i < tierCount; ++i) {
        steps.take(addWindows(*m_database, old.id, tiers[i], moved[i]));
        steps.take(addWindows(*m_database, node, tiers[i], kept[i]));
    }
    steps.take(writeMarks(*m_database, old.id, *marks));
    steps.run(u"UPDATE samples SET node = ? WHERE node = ? AND time < ?"_s, {old.id, node, time});
    moveBoots(steps, node, old.id);
    // The bucket that the cut goes through is counted anew where the raw rows are still there.
    const qint64 window = floorTo(time, windowMs);
    for (const NodeId half : {node, old.id})
        rollUpAnew(steps, half, window, window + windowMs, marks->rawFrom);

    if (goesOnUnasked(*m_database, steps, node, kept, time))
        confirmNewest(steps, node, time);
    // What goes over the cut is known on both sides.
    steps.run(u"INSERT INTO inventories (node, first_seen, last_seen, document, acknowledged_at) "
              "SELECT ?, first_seen, CASE WHEN last_seen < ? THEN last_seen ELSE ? END, document, "
              "acknowledged_at FROM inventories WHERE node = ? AND first_seen < ? ORDER BY id"_s,
              {old.id, time, time - 1, node, time});
    steps.run(u"DELETE FROM inventories WHERE node = ? AND last_seen < ?"_s, {node, time});
    steps.run(u"UPDATE inventories SET first_seen = ? WHERE node = ? AND first_seen < ?"_s,
              {time, node, time});
    steps.run(u"INSERT INTO node_keys (node, kind, value, first_seen, last_seen) SELECT ?, kind, "
              "value, first_seen, CASE WHEN last_seen < ? THEN last_seen ELSE ? END "
              "FROM node_keys WHERE node = ? AND first_seen < ?"_s,
              {old.id, time, time - 1, node, time});
    steps.run(u"DELETE FROM node_keys WHERE node = ? AND last_seen < ?"_s, {node, time});
    steps.run(u"UPDATE node_keys SET first_seen = ? WHERE node = ? AND first_seen < ?"_s,
              {time, node, time});
    steps.run(u"UPDATE scores SET node = ? WHERE node = ? AND time < ?"_s, {old.id, node, time});
    // What is open now is open on the node that is watched.
    steps.run(u"UPDATE events SET node = ? WHERE node = ? AND opened_at < ? "
              "AND closed_at IS NOT NULL"_s,
              {old.id, node, time});
    if (!steps.ok())
        return steps.result().error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return old;
}

} // namespace rollcall::store
