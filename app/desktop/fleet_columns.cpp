#include "app/desktop/fleet_columns.h"

#include "app/desktop/formatter.h"
#include "app/desktop/node_mark.h"
#include "app/desktop/node_words.h"
#include "core/hardware/decode.h"

#include <QCoreApplication>
#include <array>

namespace rollcall::desktop {

namespace {

using Node = fleet::NodeSnapshot;
using Number = std::optional<double>;

const hardware::Vitals& now(const Node& node)
{
    static const hardware::Vitals none;
    const bool live =
        node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late;
    return node.vitals && live ? *node.vitals : none;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? Formatter::dash() : text;
}

QString textOf(const hardware::TextFact& fact)
{
    return fact ? QString::fromStdString(fact->value) : Formatter::dash();
}

QString textOf(const std::optional<std::string>& text)
{
    return text ? QString::fromStdString(*text) : Formatter::dash();
}

template <class T>
Number number(const std::optional<T>& value)
{
    return value ? Number(double(*value)) : std::nullopt;
}

QString state(const Node& node, const Formatter& format)
{
    const QString why = reason(node, format);
    return why.isEmpty() ? markWord(markOf(node)) : why;
}

Number urgencyOf(const Node& node)
{
    return urgency(markOf(node));
}

QString name(const Node& node, const Formatter&)
{
    return node.record.name;
}

QString board(const Node& node, const Formatter&)
{
    return node.hardware ? textOf(node.hardware->board.model) : Formatter::dash();
}

QString parts(const Node& node, const Formatter&)
{
    return node.hardware
               ? orDash(QString::fromStdString(hardware::shortPartSummary(node.hardware->cpu)))
               : Formatter::dash();
}

QString tags(const Node& node, const Formatter&)
{
    return orDash(node.record.tags.join(QStringLiteral(", ")));
}

QString temperature(const Node& node, const Formatter& format)
{
    return format.temperature(now(node).cpuTemperatureC);
}

Number temperatureNumber(const Node& node)
{
    return now(node).cpuTemperatureC;
}

QString load(const Node& node, const Formatter& format)
{
    return format.percent(now(node).loadPercent);
}

Number loadNumber(const Node& node)
{
    return now(node).loadPercent;
}

QString memoryUsed(const Node& node, const Formatter& format)
{
    return format.percent(now(node).memPercent);
}

Number memoryUsedNumber(const Node& node)
{
    return now(node).memPercent;
}

QString memory(const Node& node, const Formatter& format)
{
    return format.bytes(node.hardware ? node.hardware->memory.totalBytes : std::nullopt);
}

Number memoryNumber(const Node& node)
{
    return node.hardware ? number(node.hardware->memory.totalBytes) : std::nullopt;
}

QString rootUsed(const Node& node, const Formatter& format)
{
    return format.percent(now(node).rootUsedPercent);
}

Number rootUsedNumber(const Node& node)
{
    return now(node).rootUsedPercent;
}

Number coresNumber(const Node& node)
{
    return node.hardware && node.hardware->cpu.total > 0 ? Number(node.hardware->cpu.total)
                                                         : std::nullopt;
}

QString cores(const Node& node, const Formatter& format)
{
    const Number count = coresNumber(node);
    return count ? format.number(*count, 0) : Formatter::dash();
}

QString kernel(const Node& node, const Formatter&)
{
    return node.hardware ? textOf(node.hardware->os.kernel) : Formatter::dash();
}

QString system(const Node& node, const Formatter&)
{
    return node.hardware ? textOf(node.hardware->os.name) : Formatter::dash();
}

Number uptimeNumber(const Node& node)
{
    return now(node).uptimeS;
}

QString uptime(const Node& node, const Formatter& format)
{
    const Number seconds = uptimeNumber(node);
    return seconds ? format.duration(qint64(*seconds * 1000)) : Formatter::dash();
}

QString addressText(const Node& node, const Formatter&)
{
    return address(node.record);
}

constexpr std::array columns{
    FleetColumn{"name", QT_TRANSLATE_NOOP("FleetColumns", "Name"), 170, true, name, nullptr},
    FleetColumn{"state", QT_TRANSLATE_NOOP("FleetColumns", "State"), 150, true, state, urgencyOf},
    FleetColumn{"board", QT_TRANSLATE_NOOP("FleetColumns", "Board"), 210, true, board, nullptr},
    FleetColumn{"parts", QT_TRANSLATE_NOOP("FleetColumns", "Cores"), 140, true, parts, nullptr},
    FleetColumn{"temp", QT_TRANSLATE_NOOP("FleetColumns", "Temperature"), 106, true, temperature,
                temperatureNumber},
    FleetColumn{"load", QT_TRANSLATE_NOOP("FleetColumns", "Load"), 66, true, load, loadNumber},
    FleetColumn{"memused", QT_TRANSLATE_NOOP("FleetColumns", "Memory used"), 122, true, memoryUsed,
                memoryUsedNumber},
    FleetColumn{"mem", QT_TRANSLATE_NOOP("FleetColumns", "Memory"), 86, true, memory, memoryNumber},
    FleetColumn{"tags", QT_TRANSLATE_NOOP("FleetColumns", "Tags"), 86, true, tags, nullptr},
    FleetColumn{"cpus", QT_TRANSLATE_NOOP("FleetColumns", "CPUs"), 70, false, cores, coresNumber},
    FleetColumn{"full", QT_TRANSLATE_NOOP("FleetColumns", "Root full"), 90, false, rootUsed,
                rootUsedNumber},
    FleetColumn{"kernel", QT_TRANSLATE_NOOP("FleetColumns", "Kernel"), 150, false, kernel, nullptr},
    FleetColumn{"os", QT_TRANSLATE_NOOP("FleetColumns", "System"), 200, false, system, nullptr},
    FleetColumn{"uptime", QT_TRANSLATE_NOOP("FleetColumns", "Up"), 90, false, uptime, uptimeNumber},
    FleetColumn{"address", QT_TRANSLATE_NOOP("FleetColumns", "Address"), 160, false, addressText,
                nullptr},
};

} // namespace

std::span<const FleetColumn> fleetColumns()
{
    return columns;
}

bool FleetColumn::isNumeric() const
{
    return number && number != urgencyOf;
}

int fleetColumn(const QString& id)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (id == QLatin1String(columns[i].id))
            return int(i);
    }
    return -1;
}

QString titleOf(const FleetColumn& column)
{
    return QCoreApplication::translate("FleetColumns", column.title);
}

} // namespace rollcall::desktop
