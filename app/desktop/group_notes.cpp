#include "app/desktop/group_notes.h"

#include "app/desktop/fleet_groups.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/heat_metric.h"
#include "app/desktop/natural_order.h"
#include "app/desktop/node_mark.h"
#include "app/desktop/node_words.h"

#include <QStringList>

namespace rollcall::desktop {

namespace {

/// All parts of a board together: "Cortex-A53 + Cortex-A72".
QString partKey(const fleet::NodeSnapshot& node)
{
    QStringList parts;
    if (node.hardware) {
        for (const hardware::Cluster& cluster : node.hardware->cpu.clusters)
            parts << QString::fromStdString(cluster.title());
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" + "));
}

} // namespace

QString groupKeyOf(const fleet::NodeSnapshot& node, GroupKey by)
{
    switch (by) {
    case GroupKey::Tag:
        return node.record.tags.value(0);
    case GroupKey::Board:
        return node.hardware && node.hardware->board.model
                   ? QString::fromStdString(node.hardware->board.model->value)
                   : QString();
    case GroupKey::Part:
        return partKey(node);
    case GroupKey::State:
        return QString::number(urgency(markOf(node))); // what needs a person first
    case GroupKey::None:
        break;
    }
    return QStringLiteral("all");
}

QString groupTitleOf(const QString& key, GroupKey by, const fleet::NodeSnapshot& first)
{
    if (by == GroupKey::None)
        return {};
    if (by == GroupKey::State)
        return markWord(markOf(first));
    if (key.isEmpty())
        return by == GroupKey::Tag ? FleetGroups::tr("without a tag")
                                   : FleetGroups::tr("not known yet");
    return key;
}

bool groupComesBefore(const QString& left, const QString& right)
{
    if (left.isEmpty() != right.isEmpty())
        return right.isEmpty();
    const int order = compareNaturally(left, right);
    return order != 0 ? order < 0 : left < right;
}

QString groupNoteOf(const FleetModel& fleet, const QList<fleet::NodeId>& nodes,
                    const Formatter& format)
{
    int cores = 0, away = 0, hot = 0;
    std::optional<double> hottest;
    for (const fleet::NodeId id : nodes) {
        const fleet::NodeSnapshot* node = fleet.snapshotOf(id);
        if (!node)
            continue;
        if (node->hardware)
            cores += node->hardware->cpu.total;
        const mark::Kind kind = markOf(*node);
        away += kind != mark::Online && kind != mark::Hot && kind != mark::Late ? 1 : 0;
        hot += kind == mark::Hot ? 1 : 0;
        const auto degrees = heatMetrics().front().value(*node);
        if (degrees && (!hottest || *degrees > *hottest))
            hottest = degrees;
    }
    const auto count = int(nodes.size());
    QStringList parts{FleetGroups::tr("%n board(s)", nullptr, count)};
    if (cores > 0)
        parts << FleetGroups::tr("%1 core(s)", nullptr, cores).arg(format.number(cores, 0));
    if (hottest)
        parts << FleetGroups::tr("hottest %1").arg(format.temperature(hottest));
    if (hot > 0)
        parts << FleetGroups::tr("%1 hot").arg(hot);
    if (away > 0)
        parts << FleetGroups::tr("%1 not online").arg(away);
    return parts.join(QStringLiteral(" · "));
}

} // namespace rollcall::desktop
