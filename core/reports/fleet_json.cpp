#include "core/reports/fleet_export.h"
#include "core/reports/hardware_json.h"
#include "core/reports/json_values.h"
#include "core/reports/output.h"

#include <QJsonDocument>
#include <algorithm>
#include <tuple>

namespace rollcall::reports {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const store::SampleRecord& sample)
{
    QJsonObject object;
    put(object, "time_ms", sample.time);
    put(object, "uptime_ms", sample.uptimeMs);
    put(object, "temperature_c", sample.temperatureC);
    put(object, "load_percent", sample.loadPercent);
    put(object, "memory_used_bytes", sample.memUsedBytes);
    put(object, "memory_total_bytes", sample.memTotalBytes);
    put(object, "frequency_khz", sample.frequencyKhz);
    put(object, "throttle_bits", sample.throttleBits);
    return object;
}

QJsonObject toJson(const store::ScoreRecord& record)
{
    const hardware::Score& score = record.score;
    QJsonObject object;
    put(object, "time_ms", record.time);
    put(object, "test", score.test);
    put(object, "unit", score.unit);
    put(object, "cpus", score.cpus);
    put(object, "threads", score.threads);
    put(object, "median", score.median);
    put(object, "min", score.min);
    put(object, "max", score.max);
    put(object, "runs", score.runs);
    object.insert("checked"_L1, score.checked);
    put(object, "temperature_before_mc", score.temperatureBeforeMc);
    put(object, "temperature_after_mc", score.temperatureAfterMc);
    put(object, "frequency_before_khz", score.frequencyBeforeKhz);
    put(object, "frequency_after_khz", score.frequencyAfterKhz);
    return object;
}

auto kindOf(const store::ScoreRecord& record)
{
    return std::tie(record.score.test, record.score.threads, record.score.cpus);
}

} // namespace

QList<store::ScoreRecord> newestScores(const QList<store::ScoreRecord>& scores)
{
    QList<store::ScoreRecord> sorted = scores;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& left, const auto& right) {
        if (kindOf(left) != kindOf(right))
            return kindOf(left) < kindOf(right);
        return left.time > right.time;
    });
    sorted.erase(std::unique(sorted.begin(), sorted.end(),
                             [](const auto& left, const auto& right) {
                                 return kindOf(left) == kindOf(right);
                             }),
                 sorted.end());
    return sorted;
}

QJsonObject rowToJson(const FleetRow& row)
{
    QJsonObject object;
    put(object, "name", row.record.name.toStdString());
    put(object, "host", row.record.host.toStdString());
    if (!row.record.host.isEmpty()) // this very computer has no address
        put(object, "port", row.record.port);
    put(object, "user", row.record.user.toStdString());
    put(object, "tags", QJsonArray::fromStringList(row.record.tags));
    put(object, "state", row.state.toStdString());
    if (row.hardware)
        put(object, "hardware", hardwareToJson(*row.hardware));
    if (row.sample)
        put(object, "sample", toJson(*row.sample));
    QJsonArray scores;
    for (const store::ScoreRecord& record : newestScores(row.scores))
        scores.append(toJson(record));
    put(object, "scores", scores);
    return object;
}

Result<void> writeJson(QIODevice& device, const QList<FleetRow>& rows)
{
    auto written = writeAll(device, "{\"format\":\"rollcall-fleet\",\"version\":1,\"nodes\":[");
    const char* separator = "\n";
    for (auto row = rows.begin(); written && row != rows.end(); ++row) {
        written = writeAll(
            device, separator + QJsonDocument(rowToJson(*row)).toJson(QJsonDocument::Compact));
        separator = ",\n";
    }
    if (written)
        written = writeAll(device, "\n]}\n");
    return written ? flush(device) : written;
}

} // namespace rollcall::reports
