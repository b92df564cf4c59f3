#pragma once

#include "core/base/result.h"
#include "core/fleet/node.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointF>
#include <memory>

namespace rollcall::fleet {

/// What is true of the fleet now, on the thread of whoever shows it (the GUI). Fed by the collector
/// through queued signals; everything above only reads it and asks it for actions. Tests and demos
/// feed it directly with apply().
class Fleet : public QObject
{
    Q_OBJECT

public:
    explicit Fleet(QObject* parent = nullptr);
    ~Fleet() override;

    QList<NodeId> ids() const;                 ///< in the order of the roster
    const NodeSnapshot* node(NodeId id) const; ///< null when there is no such node
    int count() const;

    /// The last ten minutes of CPU temperature (x: ms since 1970, y: °C) for sparklines, oldest
    /// first, at most 120 points.
    const QList<QPointF>& recentTemperatures(NodeId id) const;

    /// Adds the node or replaces what was known of it.
    void apply(const NodeSnapshot& snapshot);
    void remove(NodeId id);

Q_SIGNALS:
    void nodeAdded(rollcall::fleet::NodeId id);
    void nodeChanged(rollcall::fleet::NodeId id);
    void nodeRemoved(rollcall::fleet::NodeId id);
    void scoreAdded(rollcall::store::ScoreRecord score);

private:
    struct Entry {
        NodeSnapshot snapshot;
        QList<QPointF> temperatures;
    };
    QHash<NodeId, Entry> m_nodes;
    QList<NodeId> m_order;
};

} // namespace rollcall::fleet
