#include "core/store/sample_table.h"

#include "core/store/bucket.h"
#include "core/store/counters.h"
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/tiers.h"

#include <array>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

/// Boards are not trusted: the kernel's boot id has 36 characters.
constexpr qsizetype maxBootId = 64;

const QString insertSample =
    u"INSERT INTO samples (node, time, boot, uptime_ms, temperature_mc, load_cpercent, "
    "mem_used_bytes, mem_total_bytes, frequency_khz, net_rx_bps, net_tx_bps, disk_read_bps, "
    "disk_write_bps, throttle_bits, clock_skew_ms, answer_ms) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (node, time) DO UPDATE SET boot = excluded.boot, uptime_ms = excluded.uptime_ms, "
    "temperature_mc = excluded.temperature_mc, load_cpercent = excluded.load_cpercent, "
    "mem_used_bytes = excluded.mem_used_bytes, mem_total_bytes = excluded.mem_total_bytes, "
    "frequency_khz = excluded.frequency_khz, net_rx_bps = excluded.net_rx_bps, "
    "net_tx_bps = excluded.net_tx_bps, disk_read_bps = excluded.disk_read_bps, "
    "disk_write_bps = excluded.disk_write_bps, throttle_bits = excluded.throttle_bits, "
    "clock_skew_ms = excluded.clock_skew_ms, answer_ms = excluded.answer_ms "
    "WHERE samples.uptime_ms = excluded.uptime_ms "
    "OR samples.uptime_ms IS NULL OR excluded.uptime_ms IS NULL"_s;

/// Of how many readings that our clock put into one millisecond all are kept.
constexpr int maxAside = 1000;

} // namespace

SampleTable::SampleTable(Database& database)
    : m_database(database)
{}

Result<void> SampleTable::save(const SampleRecord& sample)
{
    if (sample.time < 0) {
        return Error{ErrorCode::InvalidInput, "A sample from before 1970 cannot be stored", {}, {}};
    }
    if (auto checked = checkGeneration(); !checked)
        return checked;
    Known& known = m_known[sample.node];
    const auto boot = bootNumber(known, sample);
    if (!boot)
        return boot.error();
    if (!m_insert)
        m_insert = m_database.numbers(insertSample);
    std::array<std::optional<qint64>, 16> row{
        sample.node,
        sample.time,
        *boot,
        sample.uptimeMs,
        readingOf(sample, Metric::Temperature),
        readingOf(sample, Metric::Load),
        readingOf(sample, Metric::Memory),
        sample.memTotalBytes,
        readingOf(sample, Metric::Frequency),
        readingOf(sample, Metric::NetReceive),
        readingOf(sample, Metric::NetSend),
        readingOf(sample, Metric::DiskRead),
        readingOf(sample, Metric::DiskWrite),
        sample.throttleBits,
        sample.clockSkewMs,
        sample.answerMs,
    };
    // A clock that was set back comes by the same milliseconds again. The board's own clock says
    // that it is another reading, which then moves aside.
    for (qint64 time = sample.time; time < sample.time + maxAside; ++time) {
        row[1] = time;
        const auto saved = m_insert->run(row);
        if (!saved)
            return saved.error();
        if (*saved > 0)
            return notePending(known, sample.node, floorTo(time, windowMs));
    }
    return Error{ErrorCode::InvalidInput, "Too many readings of one millisecond", {}, {}};
}

Result<void> SampleTable::checkGeneration()
{
    if (m_checked)
        return {};
    const auto generation = readCounter(m_database, rollupGeneration);
    if (!generation)
        return generation.error();
    if (*generation != m_generation)
        m_known.clear();
    m_generation = *generation;
    m_checked = true;
    return {};
}

Result<void> SampleTable::notePending(Known& known, NodeId node, qint64 window)
{
    if (known.pendingWindow == window)
        return {};
    const auto noted = m_database.run(u"INSERT INTO rollup_pending (node, start) VALUES (?, ?) "
                                      "ON CONFLICT (node, start) DO NOTHING"_s,
                                      {node, window});
    if (!noted)
        return noted.error();
    known.pendingWindow = window;
    return {};
}

Result<std::optional<qint64>> SampleTable::bootNumber(Known& known, const SampleRecord& sample)
{
    using Number = std::optional<qint64>;
    if (sample.bootId.isEmpty() || sample.bootId.size() > maxBootId)
        return Number();
    if (known.bootId == sample.bootId)
        return Number(known.bootNumber);
    const auto noted = m_database.run(
        u"INSERT INTO boots (node, boot_id, first_seen, uptime_ms) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (node, boot_id) DO NOTHING"_s,
        {sample.node, sample.bootId, sample.time, nullable(sample.uptimeMs)});
    if (!noted)
        return noted.error();
    qint64 number = 0;
    auto read = m_database.each(u"SELECT id FROM boots WHERE node = ? AND boot_id = ?"_s,
                                {sample.node, sample.bootId},
                                [&](const QSqlQuery& row) { number = row.value(0).toLongLong(); });
    if (!read)
        return std::move(read).error();
    known.bootId = sample.bootId;
    known.bootNumber = number;
    return Number(number);
}

void SampleTable::onBegin()
{
    m_checked = false; // another process may have rolled up since
}

void SampleTable::onCommit()
{
    m_checked = false;
}

void SampleTable::onRollback()
{
    m_checked = false;
    m_known.clear();
}

} // namespace rollcall::store
