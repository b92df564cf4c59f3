#pragma once

#include "core/fleet/node.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <vector>

namespace rollcall::desktop {

class FleetFilterModel;
class FleetModel;
class Formatter;
struct HeatMetric;

/// The filtered fleet in groups, with counts and roll-ups, and the metric of the heat map. Follows
/// the filter model; changes of places are gathered, changes of readings are passed on at once.
class FleetGroups : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.groups")
    Q_PROPERTY(GroupBy groupBy READ groupBy WRITE setGroupBy NOTIFY groupByChanged)
    Q_PROPERTY(QStringList groupChoices READ groupChoices CONSTANT)
    Q_PROPERTY(int metric READ metric WRITE setMetric NOTIFY metricChanged)
    Q_PROPERTY(QStringList metricChoices READ metricChoices CONSTANT)
    /// The steps of the colours: label, search, count, rank (0 best colour, 4 worst).
    Q_PROPERTY(QVariantList legend READ legend NOTIFY legendChanged)
    Q_PROPERTY(int unknown READ unknown NOTIFY legendChanged) ///< nodes without that reading
    Q_PROPERTY(int count READ count NOTIFY arranged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    enum GroupBy { None, Tag, Board, Part, State }; ///< like GroupKey
    Q_ENUM(GroupBy)
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString; empty with None
        NoteRole,                     ///< QString, "20 boards · 214 cores · hottest 83.4 °C"
    };
    /// Which group, and which of its nodes; -1: none.
    struct Place {
        int group = -1, row = -1;
        bool operator==(const Place&) const = default;
    };

    FleetGroups(FleetModel& fleet, FleetFilterModel& nodes, const Formatter& format,
                QObject* parent = nullptr);

    GroupBy groupBy() const { return m_groupBy; }
    void setGroupBy(GroupBy by);
    /// What groups are told apart by, and mostly their title; empty when it is not known.
    static QString keyOf(const fleet::NodeSnapshot& node, GroupBy by);
    QStringList groupChoices() const;
    int metric() const { return m_metric; }
    void setMetric(int metric);
    const HeatMetric& heat() const;
    QStringList metricChoices() const;
    QVariantList legend() const;
    int unknown() const { return m_unknown; }
    bool isActive() const { return m_active; } ///< it is to be seen: else nothing is worked out
    void setActive(bool active);

    /// The node `across` places after `id` in all groups, and `down` lines further, with `columns`
    /// tiles in a line; `id` itself at an edge, the first one for a node that is not there.
    Q_INVOKABLE double step(double id, int across, int down, int columns) const;
    Q_INVOKABLE int groupOf(double id) const; ///< row; -1 when it is not shown
    Place placeOf(fleet::NodeId id) const { return m_places.value(id); }
    /// In the order of the filter model; empty when there is no such group.
    const QList<fleet::NodeId>& nodesOf(int group) const;
    bool hasTitle(int group) const; ///< with None there is one group without
    QString keyAt(int group) const; ///< by which it is known again after it was arranged anew
    FleetModel& fleet() const { return m_fleet; }
    const Formatter& format() const { return m_format; }

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void arranged(); ///< groups, their nodes or their places are others
    void nodeChanged(int group, int row);
    void groupByChanged();
    void metricChanged();
    void legendChanged();
    void activeChanged();

private:
    struct Group {
        QString key, title;
        QList<fleet::NodeId> nodes;
    };
    void follow();
    void later();
    void lookAt(fleet::NodeId id);
    void regroup();
    void tally();
    QString keyOf(const fleet::NodeSnapshot& node) const { return keyOf(node, m_groupBy); }

    FleetModel& m_fleet;
    FleetFilterModel& m_nodes;
    const Formatter& m_format;
    GroupBy m_groupBy = None;
    int m_metric = 0, m_unknown = 0;
    bool m_active = false;
    std::vector<Group> m_groups;
    QHash<fleet::NodeId, Place> m_places;
    std::vector<int> m_counts; ///< of the steps of the legend
    QTimer m_regroup, m_notes;
};

} // namespace rollcall::desktop
