#pragma once

#include "core/fleet/node.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <memory>
#include <vector>

namespace rollcall::desktop {

class FleetFilterModel;
class FleetModel;
class Formatter;

/// The nodes of one group, in the order of the filter model: the roles of FleetModel, and heat.
class GroupNodes : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to Dashboard.groups")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        HeatStepRole = Qt::UserRole + 1000, ///< int, step of the legend; -1: unknown
        HeatPlaceRole,                      ///< double, 0–1 along its colours; NaN: unknown
        HeatTextRole,                       ///< QString, "45.4 °C" or a dash
    };
    GroupNodes(FleetModel& fleet, const Formatter& format);

    int count() const { return int(m_ids.size()); }
    const QList<fleet::NodeId>& ids() const { return m_ids; }
    /// Resets only when they differ.
    void setIds(const QList<fleet::NodeId>& ids);
    void setMetric(int metric);
    int rowOf(fleet::NodeId id) const; ///< -1 when it is in another group
    void tellChanged(fleet::NodeId id);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    static QHash<int, QByteArray> rolesOf(const FleetModel& fleet);

Q_SIGNALS:
    void countChanged();

private:
    FleetModel& m_fleet;
    const Formatter& m_format;
    QList<fleet::NodeId> m_ids;
    QHash<fleet::NodeId, int> m_rows;
    int m_metric = 0;
};

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
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    enum GroupBy { None, Tag, Board, Part, State }; ///< like GroupKey
    Q_ENUM(GroupBy)
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString; empty with None
        NoteRole,                     ///< QString, "20 boards · 214 cores · hottest 83.4 °C"
        NodesRole,                    ///< GroupNodes*
    };

    FleetGroups(FleetModel& fleet, FleetFilterModel& nodes, const Formatter& format,
                QObject* parent = nullptr);
    ~FleetGroups() override;

    GroupBy groupBy() const { return m_groupBy; }
    void setGroupBy(GroupBy by);
    /// What groups are told apart by, and mostly their title; empty when it is not known.
    static QString keyOf(const fleet::NodeSnapshot& node, GroupBy by);
    QStringList groupChoices() const;
    int metric() const { return m_metric; }
    void setMetric(int metric);
    QStringList metricChoices() const;
    QVariantList legend() const;
    int unknown() const { return m_unknown; }
    bool isActive() const { return m_active; } ///< it is to be seen: else nothing is worked out
    void setActive(bool active);

    /// The node `across` places after `id` in all groups, and `down` lines further, with `columns`
    /// tiles in a line; `id` itself at an edge, the first one for a node that is not there.
    Q_INVOKABLE double step(double id, int across, int down, int columns) const;
    Q_INVOKABLE int groupOf(double id) const; ///< row; -1 when it is not shown
    GroupNodes* nodesAt(int group) const;     ///< null when there is no such group
    QHash<int, QByteArray> nodeRoles() const; ///< of GroupNodes

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
        std::unique_ptr<GroupNodes> nodes;
    };
    void later();
    void regroup();
    void count();
    QString keyOf(const fleet::NodeSnapshot& node) const { return keyOf(node, m_groupBy); }
    void tellChanged(int group, fleet::NodeId id);

    FleetModel& m_fleet;
    FleetFilterModel& m_nodes;
    const Formatter& m_format;
    GroupBy m_groupBy = None;
    int m_metric = 0, m_unknown = 0;
    bool m_active = false;
    std::vector<Group> m_groups;
    std::vector<int> m_counts; ///< of the steps of the legend
    QTimer m_regroup, m_notes;
};

} // namespace rollcall::desktop
