#include "app/cli/fleet_view.h"

#include "app/cli/console.h"
#include "core/fleet/address.h"
#include "core/fleet/remembered.h"
#include "core/hardware/decode.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QJsonArray>

namespace rollcall::cli {

using fleet::NodeSnapshot;
using fleet::NodeState;

namespace {

const QString dash = QStringLiteral("–");

QString number(std::optional<double> value, const QString& unit)
{
    return value ? QStringLiteral("%1%2").arg(*value, 0, 'f', unit == u"%" ? 0 : 1).arg(unit)
                 : dash;
}

QString orDash(const std::string& text)
{
    return text.empty() ? dash : QString::fromStdString(text);
}

/// "41 ms", "2.4 s", "12 min", "3.2 h", "5 days": at most three digits.
QString shortSpan(qint64 ms)
{
    constexpr double second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    const auto said = [&](double unit, const char* word) {
        const double count = double(ms) / unit;
        return QStringLiteral("%1 %2")
            .arg(count, 0, 'f', count < 10 ? 1 : 0)
            .arg(QLatin1String(word));
    };
    return ms < second       ? QStringLiteral("%1 ms").arg(ms)
           : ms < 2 * minute ? said(second, "s")
           : ms < 2 * hour   ? said(minute, "min")
           : ms < 2 * day    ? said(hour, "h")
                             : said(day, "days");
}

void put(QJsonObject& object, const char* key, std::optional<double> value)
{
    if (value)
        object[QLatin1String(key)] = *value;
}

} // namespace

Result<QList<NodeSnapshot>> storedFleet(store::Store& store)
{
    return fleet::followedNodes(store, QDateTime::currentMSecsSinceEpoch());
}

QString stateWord(const NodeSnapshot& node)
{
    if (node.state == NodeState::Connecting)
        return node.lastSeen ? QStringLiteral("not watched") : QStringLiteral("never seen");
    return fleet::toString(node.state);
}

QString clockText(const NodeSnapshot& node)
{
    if (!node.clockSkewMs)
        return dash;
    const qint64 skew = *node.clockSkewMs;
    QString text = (skew < 0 ? QStringLiteral("-%1") : QStringLiteral("+%1"))
                       .arg(shortSpan(skew < 0 ? -skew : skew));
    if (const auto within = fleet::clockWithinMs(node))
        text += QStringLiteral(" ±") + shortSpan(*within);
    return text;
}

QStringList tableHeader()
{
    return {QStringLiteral("NODE"), QStringLiteral("STATE"), QStringLiteral("BOARD"),
            QStringLiteral("CPU"),  QStringLiteral("TEMP"),  QStringLiteral("LOAD"),
            QStringLiteral("MEM"),  QStringLiteral("CLOCK"), QStringLiteral("SEEN")};
}

QStringList tableRow(const NodeSnapshot& node, qint64 now)
{
    std::optional<double> temperature, load, memory;
    if (node.vitals) {
        temperature = node.vitals->cpuTemperatureC;
        load = node.vitals->loadPercent;
        memory = node.vitals->memPercent;
    }
    QString state = stateWord(node);
    if (node.state == NodeState::Online && node.vitals && node.vitals->throttle &&
        node.vitals->throttle->active)
        state += QStringLiteral(", ") + QString::fromStdString(node.vitals->throttle->reason);
    if (node.state == NodeState::Online && node.openEvents.contains(store::EventKind::Offline))
        state += QStringLiteral(", comes and goes");
    if (node.openEvents.contains(store::EventKind::ClockSkew))
        state += QStringLiteral(", clock is wrong");
    return {node.record.name,
            state,
            node.hardware ? orDash(hardware::shortModel(node.hardware->board)) : dash,
            node.hardware ? orDash(hardware::shortPartSummary(node.hardware->cpu)) : dash,
            number(temperature, QStringLiteral(" °C")),
            number(load, QStringLiteral("%")),
            number(memory, QStringLiteral("%")),
            clockText(node),
            node.lastSeen ? formatAge(now - *node.lastSeen) : QStringLiteral("never")};
}

QJsonObject toJson(const NodeSnapshot& node)
{
    QJsonObject object{
        {QStringLiteral("id"), node.id},
        {QStringLiteral("name"), node.record.name},
        {QStringLiteral("address"), fleet::formatAddress(node.record)},
        {QStringLiteral("state"), node.state == NodeState::Connecting
                                      ? QStringLiteral("unknown")
                                      : fleet::toString(node.state)},
    };
    if (!node.record.tags.isEmpty())
        object[QStringLiteral("tags")] = QJsonArray::fromStringList(node.record.tags);
    if (node.lastSeen)
        object[QStringLiteral("last_seen_ms")] = *node.lastSeen;
    if (node.clockSkewMs) {
        object[QStringLiteral("clock_skew_ms")] = *node.clockSkewMs; // the board's minus ours
        if (const auto within = fleet::clockWithinMs(node))
            object[QStringLiteral("clock_within_ms")] = *within;
    }
    if (node.problem)
        object[QStringLiteral("problem")] = QString::fromStdString(node.problem->message);
    if (!node.openEvents.isEmpty()) {
        QJsonArray
            events; // what holds now: "offline" of a node that is online means it comes and goes
        for (const store::EventKind kind : node.openEvents)
            events.append(store::toString(kind));
        object[QStringLiteral("events")] = events;
    }
    if (node.hardware) {
        const auto put = [&](const char* key, const std::string& text) {
            if (!text.empty())
                object[QLatin1String(key)] = QString::fromStdString(text);
        };
        put("board", hardware::shortModel(node.hardware->board));
        put("cpu", hardware::partSummary(node.hardware->cpu));
        object[QStringLiteral("cores")] = node.hardware->cpu.total;
    }
    if (node.vitals) {
        put(object, "temperature_c", node.vitals->cpuTemperatureC);
        put(object, "load_percent", node.vitals->loadPercent);
        put(object, "memory_percent", node.vitals->memPercent);
        if (node.vitals->throttle)
            object[QStringLiteral("throttled")] = node.vitals->throttle->active;
    }
    return object;
}

} // namespace rollcall::cli
