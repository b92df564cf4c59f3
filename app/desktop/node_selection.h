#pragma once

#include "core/fleet/node.h"

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QSet>
#include <QVariantList>

namespace rollcall::fleet {
class Fleet;
}

namespace rollcall::desktop {

class FleetFilterModel;

/// The nodes a person chose on the fleet page or in the palette, in the order they were chosen.
/// What leaves the fleet leaves the selection.
class NodeSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.selection")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QVariantList ids READ idList NOTIFY changed) ///< doubles
    /// Changes with the selection: name it in a binding that calls has().
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    NodeSelection(fleet::Fleet& fleet, const FleetFilterModel& shown, QObject* parent = nullptr);

    int count() const { return int(m_ids.size()); }
    const QList<fleet::NodeId>& ids() const { return m_ids; }
    QVariantList idList() const;
    int revision() const { return m_revision; }

    Q_INVOKABLE bool has(double nodeId) const { return m_set.contains(fleet::NodeId(nodeId)); }
    Q_INVOKABLE void toggle(double nodeId);
    Q_INVOKABLE void add(double nodeId);
    /// Where a range begins that is extended by Shift; without one it begins where it ends.
    Q_INVOKABLE void beginAt(double nodeId);
    /// All that are shown between there and here, in place of what the last extension chose.
    Q_INVOKABLE void extendTo(double nodeId);
    Q_INVOKABLE void selectShown(); ///< all that match search and states
    Q_INVOKABLE void clear();
    void set(const QList<fleet::NodeId>& ids);

Q_SIGNALS:
    void changed();

private:
    void told();
    void drop(fleet::NodeId id);

    fleet::Fleet& m_fleet;
    const FleetFilterModel& m_shown;
    QList<fleet::NodeId> m_ids, m_range; ///< m_range: chosen by the extension that is going on
    QSet<fleet::NodeId> m_set;
    fleet::NodeId m_anchor = 0;
    int m_revision = 0;
};

} // namespace rollcall::desktop
