#include "app/desktop/node_selection.h"

#include "app/desktop/fleet_filter_model.h"
#include "core/fleet/fleet.h"

namespace rollcall::desktop {

NodeSelection::NodeSelection(fleet::Fleet& fleet, const FleetFilterModel& shown, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_shown(shown)
{
    connect(&fleet, &fleet::Fleet::nodeRemoved, this, [this](fleet::NodeId id) {
        if (m_set.contains(id)) {
            drop(id);
            told();
        }
    });
}

QVariantList NodeSelection::idList() const
{
    QVariantList list;
    for (const fleet::NodeId id : m_ids)
        list.append(double(id));
    return list;
}

void NodeSelection::told()
{
    ++m_revision;
    Q_EMIT changed();
}

void NodeSelection::drop(fleet::NodeId id)
{
    m_ids.removeOne(id);
    m_range.removeOne(id);
    m_set.remove(id);
}

void NodeSelection::toggle(double nodeId)
{
    const auto id = fleet::NodeId(nodeId);
    beginAt(nodeId);
    if (!m_set.contains(id)) {
        add(nodeId);
        return;
    }
    drop(id);
    told();
}

void NodeSelection::add(double nodeId)
{
    const auto id = fleet::NodeId(nodeId);
    if (!m_fleet.node(id) || m_set.contains(id))
        return;
    m_ids.append(id);
    m_set.insert(id);
    told();
}

void NodeSelection::beginAt(double nodeId)
{
    m_anchor = fleet::NodeId(nodeId);
    m_range.clear();
}

void NodeSelection::extendTo(double nodeId)
{
    const int to = m_shown.rowOfNode(nodeId);
    if (to < 0)
        return;
    if (m_anchor == 0 || m_shown.rowOfNode(double(m_anchor)) < 0)
        beginAt(nodeId);
    const int from = m_shown.rowOfNode(double(m_anchor));
    for (const fleet::NodeId id : QList(m_range))
        drop(id);
    for (int row = from, step = to < from ? -1 : 1;; row += step) {
        const auto id = fleet::NodeId(m_shown.nodeIdAt(row));
        if (id != 0 && !m_set.contains(id)) {
            m_ids.append(id);
            m_set.insert(id);
            m_range.append(id);
        }
        if (row == to)
            break;
    }
    told();
}

void NodeSelection::selectShown()
{
    for (int row = 0; row < m_shown.count(); ++row) {
        const auto id = fleet::NodeId(m_shown.nodeIdAt(row));
        if (!m_set.contains(id)) {
            m_ids.append(id);
            m_set.insert(id);
        }
    }
    told();
}

void NodeSelection::clear()
{
    set({});
}

void NodeSelection::set(const QList<fleet::NodeId>& ids)
{
    m_anchor = 0;
    m_range.clear();
    m_ids.clear();
    m_set.clear();
    for (const fleet::NodeId id : ids) {
        if (m_fleet.node(id) && !m_set.contains(id)) {
            m_ids.append(id);
            m_set.insert(id);
        }
    }
    told();
}

} // namespace rollcall::desktop
