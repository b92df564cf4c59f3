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

/// What somebody said of such an event of the node.
void heed(Trouble& trouble, const fleet::NodeSnapshot& node, store::EventKind kind,
          const AttentionState& attention)
{
    trouble.since = attention.since(node.id, kind);
    if (attention.isMuted(node.id, kind)) {
        trouble.heed = Heed::Muted;
    } else if (attention.isSeen(node.id, kind)) {
        trouble.heed = Heed::Seen;
        trouble.seenBy = attention.openEvent(node.id, kind)->seen->by;
    }
}

QList<Trouble> ofOpenEvents(const fleet::NodeSnapshot& node, const AttentionState& attention)
{
    QList<Trouble> troubles;
    for (const OfEvent& each : ofEvents) {
        if (!node.openEvents.contains(each.kind))
            continue;
        Trouble trouble;
        trouble.mark = each.mark;
        trouble.what = wordsOf(each.kind);
        heed(trouble, node, each.kind, attention);
        troubles.append(trouble);
    }
    return troubles;
}

/// What a board that is hot by its newest reading will be told of.
store::EventKind kindOfReading(const fleet::NodeSnapshot& node)
{
    const auto& throttle = node.vitals ? node.vitals->throttle : std::nullopt;
    if (!throttle || !throttle->active)
        return store::EventKind::Hot;
    return throttle->underVoltage ? store::EventKind::UnderVoltage : store::EventKind::Throttled;
}

std::optional<Trouble> ofState(const fleet::NodeSnapshot& node, const AttentionState& attention,
                               const Formatter& format)
{
    using store::EventKind;
    Trouble trouble;
    trouble.mark = markOf(node);
    switch (node.state) {
    case fleet::NodeState::Offline:
    case fleet::NodeState::Late:
        trouble.what = markWord(trouble.mark);
        heed(trouble, node, EventKind::Offline, attention);
        break;
    case fleet::NodeState::Refused:
        trouble.what = reason(node, format);
        heed(trouble, node, EventKind::Offline, attention);
        break;
    case fleet::NodeState::NeedsYou: {
        const bool changed = node.question && node.question->changed();
        trouble.what = reason(node, format);
        heed(trouble, node, changed ? EventKind::HostKeyChanged : EventKind::Offline, attention);
        break;
    }
    case fleet::NodeState::Online:
        // Hot by its newest reading; the event is yet to come.
        if (trouble.mark != mark::Hot)
            return std::nullopt;
        trouble.what = badge(node, format).text;
        heed(trouble, node, kindOfReading(node), attention);
        trouble.since = 0;
        return trouble;
    case fleet::NodeState::Connecting:
        return std::nullopt;
    }
    trouble.since = node.stateSince;
    return trouble;
}

} // namespace

std::optional<Trouble> troubleOf(const fleet::NodeSnapshot& node, const AttentionState& attention,
                                 const Formatter& format)
{
    const bool answers = node.state == fleet::NodeState::Online;
    QList<Trouble> troubles = answers ? ofOpenEvents(node, attention) : QList<Trouble>();
    // What is open tells of the readings, too, unless it is of another kind and asks nobody.
    const bool asks = std::any_of(troubles.cbegin(), troubles.cend(),
                                  [](const Trouble& each) { return each.heed == Heed::Asks; });
    if (troubles.isEmpty() || (!asks && !node.openEvents.contains(kindOfReading(node)))) {
        if (const auto trouble = ofState(node, attention, format))
            troubles.append(*trouble);
    }
    if (troubles.isEmpty())
        return std::nullopt;
    Trouble worst =
        *std::min_element(troubles.cbegin(), troubles.cend(),
                          [](const Trouble& a, const Trouble& b) { return a.heed < b.heed; });
    worst.node = node.id;
    worst.name = node.record.name;
    worst.where = node.record.tags.value(0);
    return worst;
}

QList<Trouble> gathered(const QList<Trouble>& troubles, int together, bool anywhere)
{
    QMap<std::tuple<Heed, int, QString, QString>, QList<Trouble>> alike;
    for (const Trouble& trouble : troubles) {
        const QString where = anywhere ? QString() : trouble.where;
        alike[{trouble.heed, troubleOrder(trouble.mark), trouble.what, where}].append(trouble);
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
            if (each.seenBy != group.first().seenBy)
                line.seenBy.clear();
        }
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Trouble& a, const Trouble& b) {
        const int left = troubleOrder(a.mark), right = troubleOrder(b.mark);
        if (a.heed != b.heed)
            return a.heed < b.heed;
        return left != right ? left < right : a.since > b.since;
    });
    return lines;
}

QString subject(const Trouble& trouble)
{
    return trouble.count == 1 ? trouble.name : tr("%n board(s)", nullptr, trouble.count);
}

} // namespace rollcall::desktop
