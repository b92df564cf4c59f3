#include "app/desktop/trouble.h"

#include "app/desktop/formatter.h"
#include "app/desktop/node_words.h"
#include "app/desktop/trouble_order.h"
#include "app/desktop/words.h"

#include <QMap>
#include <algorithm>
#include <array>
#include <tuple>

namespace rollcall::desktop {

namespace {

struct OfEvent {
    store::EventKind kind;
    mark::Kind mark;
};
/// What can be open on a node that answers, the worst first.
constexpr std::array ofEvents{OfEvent{store::EventKind::UnderVoltage, mark::Hot},
                              OfEvent{store::EventKind::Throttled, mark::Hot},
                              OfEvent{store::EventKind::Hot, mark::Hot},
                              OfEvent{store::EventKind::Memory, mark::Hot},
                              OfEvent{store::EventKind::Disk, mark::Hot},
                              OfEvent{store::EventKind::Offline, mark::Late},
                              OfEvent{store::EventKind::Wear, mark::Late},
                              OfEvent{store::EventKind::ClockSkew, mark::Late}};

QString wordsOf(store::EventKind kind)
{
    switch (kind) {
    case store::EventKind::UnderVoltage:
        return tr("under-voltage");
    case store::EventKind::Throttled:
        return tr("throttled");
    case store::EventKind::Hot:
        return tr("hot");
    case store::EventKind::Memory:
        return tr("memory runs out");
    case store::EventKind::Disk:
        return tr("disk fills up");
    case store::EventKind::Offline:
        return tr("comes and goes");
    case store::EventKind::Wear:
        return tr("card is worn out");
    case store::EventKind::ClockSkew:
        return tr("clock is wrong");
    default:
        return {};
    }
}

std::optional<Trouble> ofOpenEvents(const fleet::NodeSnapshot& node, const EventTimes& times)
{
    for (const OfEvent& each : ofEvents) {
        if (!node.openEvents.contains(each.kind))
            continue;
        Trouble trouble;
        trouble.mark = each.mark;
        trouble.what = wordsOf(each.kind);
        trouble.since = times.value({node.id, int(each.kind)}, 0);
        return trouble;
    }
    return std::nullopt;
}

std::optional<Trouble> ofState(const fleet::NodeSnapshot& node, const Formatter& format)
{
    Trouble trouble;
    trouble.mark = markOf(node);
    trouble.since = node.stateSince;
    switch (node.state) {
    case fleet::NodeState::Offline:
    case fleet::NodeState::Late:
        trouble.what = markWord(trouble.mark);
        return trouble;
    case fleet::NodeState::Refused:
    case fleet::NodeState::NeedsYou:
        trouble.what = reason(node, format);
        return trouble;
    case fleet::NodeState::Online:
        // Hot by its newest reading; the event is yet to come.
        if (trouble.mark != mark::Hot)
            return std::nullopt;
        trouble.what = badge(node, format).text;
        trouble.since = 0;
        return trouble;
    case fleet::NodeState::Connecting:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Trouble> troubleOf(const fleet::NodeSnapshot& node, const EventTimes& times,
                                 const Formatter& format)
{
    const bool answers = node.state == fleet::NodeState::Online;
    std::optional<Trouble> trouble = answers ? ofOpenEvents(node, times) : std::nullopt;
    if (!trouble)
        trouble = ofState(node, format);
    if (!trouble)
        return std::nullopt;
    trouble->node = node.id;
    trouble->name = node.record.name;
    trouble->where = node.record.tags.value(0);
    return trouble;
}

QList<Trouble> gathered(const QList<Trouble>& troubles, int together, bool anywhere)
{
    QMap<std::tuple<int, QString, QString>, QList<Trouble>> alike;
    for (const Trouble& trouble : troubles) {
        const QString where = anywhere ? QString() : trouble.where;
        alike[{troubleOrder(trouble.mark), trouble.what, where}].append(trouble);
    }
    QList<Trouble> lines;
    for (const QList<Trouble>& group : std::as_const(alike)) {
        if (group.size() < together) {
            lines += group;
            continue;
        }
        Trouble line = group.first();
        line.name.clear();
        line.node = 0;
        line.count = int(group.size());
        for (const Trouble& each : group) {
            // Since the first of them; of an unknown beginning nothing is said.
            line.since = each.since == 0 || line.since == 0 ? 0 : std::min(line.since, each.since);
            if (each.where != group.first().where)
                line.where.clear();
        }
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Trouble& a, const Trouble& b) {
        const int left = troubleOrder(a.mark), right = troubleOrder(b.mark);
        return left != right ? left < right : a.since > b.since;
    });
    return lines;
}

QString subject(const Trouble& trouble)
{
    return trouble.count == 1 ? trouble.name : tr("%n board(s)", nullptr, trouble.count);
}

} // namespace rollcall::desktop
