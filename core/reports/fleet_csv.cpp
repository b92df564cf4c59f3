#include "core/hardware/decode.h"
#include "core/reports/csv_text.h"
#include "core/reports/fleet_export.h"
#include "core/reports/output.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace rollcall::reports {

using namespace Qt::StringLiterals;

namespace {

/// A column is its name and how to fill it from a row: header and lines cannot drift apart.
struct Column {
    QByteArray name;
    QByteArray (*cell)(const FleetRow&);
};

template <class Number>
std::optional<qint64> whole(const std::optional<Number>& value)
{
    if (!value || !std::in_range<qint64>(*value))
        return std::nullopt;
    return static_cast<qint64>(*value);
}

QByteArray optionalText(const std::optional<std::string>& text)
{
    return text ? textCell(QString::fromStdString(*text)) : QByteArray();
}

QByteArray factText(const hardware::TextFact& fact)
{
    return fact ? textCell(QString::fromStdString(fact->value)) : QByteArray();
}

/// Cells of a node whose hardware or sample is unknown are empty.
template <auto Cell>
QByteArray fromHardware(const FleetRow& row)
{
    return row.hardware ? Cell(*row.hardware) : QByteArray();
}

template <auto Cell>
QByteArray fromSample(const FleetRow& row)
{
    return row.sample ? Cell(*row.sample) : QByteArray();
}

using hardware::Hardware;
using store::SampleRecord;

QByteArray portCell(const FleetRow& row)
{
    return row.record.host.isEmpty() ? QByteArray() : QByteArray::number(row.record.port);
}

QByteArray cpusCell(const Hardware& hardware)
{
    return hardware.cpu.total > 0 ? QByteArray::number(hardware.cpu.total) : QByteArray();
}

QByteArray cpusOnlineCell(const Hardware& hardware)
{
    return hardware.cpu.total > 0 ? QByteArray::number(hardware.cpu.online) : QByteArray();
}

QByteArray partsCell(const Hardware& hardware)
{
    return textCell(QString::fromStdString(hardware::partSummary(hardware.cpu)));
}

QByteArray maxMhzCell(const Hardware& hardware)
{
    std::optional<int> highest;
    for (const hardware::Cluster& cluster : hardware.cpu.clusters) {
        if (cluster.maxMhz)
            highest = std::max(highest.value_or(0), *cluster.maxMhz);
    }
    return numberCell(whole(highest));
}

QByteArray timeCell(const SampleRecord& sample)
{
    return QDateTime::fromMSecsSinceEpoch(sample.time, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

QByteArray uptimeCell(const SampleRecord& sample)
{
    return sample.uptimeMs ? numberCell(*sample.uptimeMs / 1000) : QByteArray();
}

const QList<Column>& columns()
{
    static const QList<Column> all{
        {"name", [](const FleetRow& row) { return textCell(row.record.name); }},
        {"host", [](const FleetRow& row) { return textCell(row.record.host); }},
        {"port", portCell},
        {"user", [](const FleetRow& row) { return textCell(row.record.user); }},
        {"tags", [](const FleetRow& row) { return textCell(row.record.tags.join(u' ')); }},
        {"state", [](const FleetRow& row) { return textCell(row.state); }},
        {"hostname", fromHardware<[](const Hardware& h) { return optionalText(h.hostname); }>},
        {"model", fromHardware<[](const Hardware& h) { return factText(h.board.model); }>},
        {"vendor", fromHardware<[](const Hardware& h) { return factText(h.board.vendor); }>},
        {"family", fromHardware<[](const Hardware& h) { return factText(h.board.family); }>},
        {"soc", fromHardware<[](const Hardware& h) { return factText(h.board.soc); }>},
        {"serial", fromHardware<[](const Hardware& h) { return factText(h.board.serial); }>},
        {"cpus", fromHardware<cpusCell>},
        {"cpus_online", fromHardware<cpusOnlineCell>},
        {"cpu_parts", fromHardware<partsCell>},
        {"cpu_max_mhz", fromHardware<maxMhzCell>},
        {"memory_bytes",
         fromHardware<[](const Hardware& h) { return numberCell(whole(h.memory.totalBytes)); }>},
        {"swap_bytes",
         fromHardware<[](const Hardware& h) { return numberCell(whole(h.memory.swapBytes)); }>},
        {"page_bytes",
         fromHardware<[](const Hardware& h) { return numberCell(whole(h.memory.pageBytes)); }>},
        {"os", fromHardware<[](const Hardware& h) { return optionalText(h.os.name); }>},
        {"kernel", fromHardware<[](const Hardware& h) { return optionalText(h.os.kernel); }>},
        {"machine", fromHardware<[](const Hardware& h) { return optionalText(h.os.machine); }>},
        {"userland_bits",
         fromHardware<[](const Hardware& h) { return numberCell(whole(h.os.userlandBits)); }>},
        {"sampled_at", fromSample<timeCell>},
        {"uptime_s", fromSample<uptimeCell>},
        {"temperature_c",
         fromSample<[](const SampleRecord& s) { return numberCell(s.temperatureC, 1); }>},
        {"load_percent",
         fromSample<[](const SampleRecord& s) { return numberCell(s.loadPercent, 1); }>},
        {"memory_used_bytes",
         fromSample<[](const SampleRecord& s) { return numberCell(s.memUsedBytes); }>},
        {"frequency_khz",
         fromSample<[](const SampleRecord& s) { return numberCell(s.frequencyKhz); }>},
        {"throttle_bits",
         fromSample<[](const SampleRecord& s) { return numberCell(whole(s.throttleBits)); }>},
    };
    return all;
}

/// One benchmark of the agent, on one CPU or on several together.
struct ScoreColumn {
    const char* name;
    const char* test;
    bool several;
    bool higherIsBetter;
};

constexpr ScoreColumn scoreColumns[]{
    {"integer_single_mop_per_s", "integer", false, true},
    {"integer_multi_mop_per_s", "integer", true, true},
    {"stream_triad_single_mb_per_s", "stream-triad", false, true},
    {"stream_triad_multi_mb_per_s", "stream-triad", true, true},
    {"memory_latency_ns", "memory-latency", false, false},
    {"sha256_single_mb_per_s", "sha256", false, true},
    {"sha256_multi_mb_per_s", "sha256", true, true},
    {"sha256_crypto_single_mb_per_s", "sha256-crypto", false, true},
    {"sha256_crypto_multi_mb_per_s", "sha256-crypto", true, true},
};

/// A board with several kinds of cores has a score for each: the table tells the best one.
QByteArray scoreCell(const QList<store::ScoreRecord>& newest, const ScoreColumn& column)
{
    std::optional<double> best;
    for (const store::ScoreRecord& record : newest) {
        const hardware::Score& score = record.score;
        if (score.test != column.test || (score.threads > 1) != column.several)
            continue;
        if (!best || (score.median > *best) == column.higherIsBetter)
            best = score.median;
    }
    return numberCell(best, 1);
}

QByteArray header()
{
    QByteArrayList names;
    for (const Column& column : columns())
        names << column.name;
    for (const ScoreColumn& column : scoreColumns)
        names << column.name;
    return names.join(',') + "\r\n";
}

QByteArray line(const FleetRow& row)
{
    QByteArrayList cells;
    for (const Column& column : columns())
        cells << column.cell(row);
    const QList<store::ScoreRecord> newest = newestScores(row.scores);
    for (const ScoreColumn& column : scoreColumns)
        cells << scoreCell(newest, column);
    return cells.join(',') + "\r\n";
}

} // namespace

Result<void> writeCsv(QIODevice& device, const QList<FleetRow>& rows)
{
    auto written = writeAll(device, header());
    for (auto row = rows.begin(); written && row != rows.end(); ++row)
        written = writeAll(device, line(*row));
    return written ? flush(device) : written;
}

} // namespace rollcall::reports
