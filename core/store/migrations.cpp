#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/dialect.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

// Times are milliseconds since 1970 UTC by the viewer's clock. NULL is "unknown".
Migration firstSchema()
{
    const QString identity = dialect::identityColumn();
    const QString keyed = dialect::keyedTableEnd();
    const QString nodeColumn = u"node BIGINT NOT NULL REFERENCES nodes (id) ON DELETE CASCADE, "_s;
    return {1,
            {
                u"CREATE TABLE nodes (id "_s + identity +
                    u", name TEXT NOT NULL UNIQUE, host TEXT NOT NULL, port INTEGER NOT NULL, "
                    "user_name TEXT NOT NULL, added_at BIGINT NOT NULL)"_s,
                // Host names are the same in capitals; this very computer has none, once.
                u"CREATE UNIQUE INDEX nodes_address ON nodes (lower(host), port) "
                "WHERE host <> ''"_s,
                u"CREATE UNIQUE INDEX nodes_local ON nodes (host) WHERE host = ''"_s,

                u"CREATE TABLE node_tags ("_s + nodeColumn +
                    u"position INTEGER NOT NULL, tag TEXT NOT NULL, "
                    "PRIMARY KEY (node, position))"_s +
                    keyed,

                u"CREATE TABLE inventories (id "_s + identity + u", "_s + nodeColumn +
                    u"first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, document "_s +
                    dialect::blobType() + u" NOT NULL)"_s,
                u"CREATE INDEX inventories_node ON inventories (node, id)"_s,

                u"CREATE TABLE samples ("_s + nodeColumn +
                    u"time BIGINT NOT NULL, uptime_ms BIGINT, temperature_c DOUBLE PRECISION, "
                    "load_percent DOUBLE PRECISION, mem_used_bytes BIGINT, mem_total_bytes BIGINT, "
                    "frequency_khz BIGINT, throttle_bits INTEGER, PRIMARY KEY (node, time))"_s +
                    keyed,

                u"CREATE TABLE scores (id "_s + identity + u", "_s + nodeColumn +
                    u"time BIGINT NOT NULL, test TEXT NOT NULL, unit TEXT NOT NULL, "
                    "cpus TEXT NOT NULL, threads INTEGER NOT NULL, "
                    "median DOUBLE PRECISION NOT NULL, lowest DOUBLE PRECISION NOT NULL, "
                    "highest DOUBLE PRECISION NOT NULL, runs INTEGER NOT NULL, "
                    "checked INTEGER NOT NULL, temperature_before_mc BIGINT, "
                    "temperature_after_mc BIGINT, frequency_before_khz BIGINT, "
                    "frequency_after_khz BIGINT)"_s,
                u"CREATE INDEX scores_node ON scores (node, time)"_s,

                u"CREATE TABLE events (id "_s + identity + u", "_s + nodeColumn +
                    u"kind TEXT NOT NULL, opened_at BIGINT NOT NULL, closed_at BIGINT, "
                    "detail TEXT NOT NULL)"_s,
                u"CREATE INDEX events_node ON events (node, opened_at)"_s,
                u"CREATE INDEX events_time ON events (opened_at)"_s,
                u"CREATE UNIQUE INDEX events_open ON events (node, kind) "
                "WHERE closed_at IS NULL"_s,
            }};
}

/// Samples in whole units and with throughput and boot, and what their roll-ups need; see
/// README.md.
Migration tiers()
{
    const QString identity = dialect::identityColumn();
    const QString keyed = dialect::keyedTableEnd();
    const QString reference = u" REFERENCES nodes (id) ON DELETE CASCADE"_s;
    const QString nodeColumn = u"node BIGINT NOT NULL"_s + reference + u", "_s;
    return {2,
            {
                u"CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s + keyed,
                // What the store counts for itself, such as the age of its data.
                u"CREATE TABLE counters (name TEXT PRIMARY KEY, value BIGINT NOT NULL)"_s + keyed,

                u"CREATE TABLE boots (id "_s + identity + u", "_s + nodeColumn +
                    u"boot_id TEXT NOT NULL, first_seen BIGINT NOT NULL, uptime_ms BIGINT, "
                    "UNIQUE (node, boot_id))"_s,

                u"CREATE TABLE samples_2 ("_s + nodeColumn +
                    u"time BIGINT NOT NULL, boot BIGINT, uptime_ms BIGINT, temperature_mc BIGINT, "
                    "load_cpercent BIGINT, mem_used_bytes BIGINT, mem_total_bytes BIGINT, "
                    "frequency_khz BIGINT, net_rx_bps BIGINT, net_tx_bps BIGINT, "
                    "disk_read_bps BIGINT, disk_write_bps BIGINT, throttle_bits INTEGER, "
                    "PRIMARY KEY (node, time))"_s +
                    keyed,
                u"INSERT INTO samples_2 (node, time, uptime_ms, temperature_mc, load_cpercent, "
                "mem_used_bytes, mem_total_bytes, frequency_khz, throttle_bits) "
                "SELECT node, time, uptime_ms, CAST(round(temperature_c * 1000) AS BIGINT), "
                "CAST(round(load_percent * 100) AS BIGINT), mem_used_bytes, mem_total_bytes, "
                "frequency_khz, throttle_bits FROM samples WHERE time >= 0"_s,
                u"DROP TABLE samples"_s,
                u"ALTER TABLE samples_2 RENAME TO samples"_s,

                // Blocks of roll-ups are thousands of bytes: a table in the order of its key would
                // keep most of each in half-empty pages of its own.
                u"CREATE TABLE rollups ("_s + nodeColumn +
                    u"tier INTEGER NOT NULL, start BIGINT NOT NULL, data "_s + dialect::blobType() +
                    u" NOT NULL, PRIMARY KEY (node, tier, start))"_s,
                // Windows of two hours whose raw rows are not, or not all, in the roll-ups.
                u"CREATE TABLE rollup_pending ("_s + nodeColumn +
                    u"start BIGINT NOT NULL, PRIMARY KEY (node, start))"_s + keyed,
                u"INSERT INTO rollup_pending (node, start) "
                "SELECT DISTINCT node, time - time % 7200000 FROM samples"_s,
                // From when on each tier is whole; what is older was given up to retention.
                u"CREATE TABLE rollup_marks (node BIGINT PRIMARY KEY"_s + reference +
                    u", raw_from BIGINT NOT NULL, minute_from BIGINT NOT NULL, "
                    "ten_minute_from BIGINT NOT NULL, two_hour_from BIGINT NOT NULL)"_s,
            }};
}

/// Who a node is, which of its changes somebody has seen, and nodes that are only remembered.
Migration identities()
{
    return {3,
            {
                u"ALTER TABLE inventories ADD COLUMN acknowledged_at BIGINT"_s,
                u"ALTER TABLE nodes ADD COLUMN archived_at BIGINT"_s,
                // The address of a node that is not watched any more is free for another.
                u"DROP INDEX nodes_address"_s,
                u"DROP INDEX nodes_local"_s,
                u"CREATE UNIQUE INDEX nodes_address ON nodes (lower(host), port) "
                "WHERE host <> '' AND archived_at IS NULL"_s,
                u"CREATE UNIQUE INDEX nodes_local ON nodes (host) "
                "WHERE host = '' AND archived_at IS NULL"_s,
                u"CREATE TABLE node_keys (node BIGINT NOT NULL REFERENCES nodes (id) "
                "ON DELETE CASCADE, kind TEXT NOT NULL, value TEXT NOT NULL, "
                "first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, "
                "PRIMARY KEY (node, kind, value))"_s +
                    dialect::keyedTableEnd(),
            }};
}

/// What people have seen of events, what they do not want to be told of, and how far the boards'
/// clocks are from ours.
Migration attention()
{
    return {4,
            {
                u"ALTER TABLE events ADD COLUMN acknowledged_at BIGINT"_s,
                u"ALTER TABLE events ADD COLUMN acknowledged_by TEXT"_s,
                u"CREATE TABLE mutes (id "_s + dialect::identityColumn() +
                    u", node BIGINT REFERENCES nodes (id) ON DELETE CASCADE, kind TEXT, "
                    "since BIGINT NOT NULL, until BIGINT, made_by TEXT NOT NULL, "
                    "reason TEXT NOT NULL)"_s,
                u"ALTER TABLE samples ADD COLUMN clock_skew_ms BIGINT"_s,
                u"ALTER TABLE samples ADD COLUMN answer_ms BIGINT"_s,
            }};
}

Result<void> take(Database& database, const Migration& step)
{
    for (const QString& statement : step.statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace

const QList<Migration>& migrations()
{
    static const QList<Migration> steps{firstSchema(), tiers(), identities(), attention()};
    return steps;
}

int newestVersion(const QList<Migration>& steps)
{
    return steps.isEmpty() ? 0 : steps.last().to;
}

Result<int> schemaVersion(Database& database)
{
    const auto version = database.scalar(dialect::schemaVersion());
    if (!version)
        return version.error();
    return version->toInt();
}

Error tooNew(const QString& path)
{
    return {ErrorCode::TooNew, "The store was written by a newer Rollcall", path.toStdString(),
            "it was left as it is: update Rollcall, or choose another store"};
}

Result<void> migrate(Database& database, const QList<Migration>& steps)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Read inside the transaction: another program may have migrated while we waited for the lock.
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    const int newest = newestVersion(steps);
    if (*version > newest)
        return tooNew(database.path());
    if (*version == newest)
        return {};
    for (const Migration& step : steps) {
        if (step.to <= *version)
            continue;
        if (auto taken = take(database, step); !taken)
            return taken;
    }
    const QStringList marks = dialect::marks(newest);
    for (const QString& mark : marks) {
        if (auto marked = database.execute(mark); !marked)
            return marked;
    }
    return transaction->commit();
}

} // namespace rollcall::store
