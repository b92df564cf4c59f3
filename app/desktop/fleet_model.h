#pragma once

#include "core/fleet/node.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QTimer>

namespace rollcall::fleet {
class Fleet;
}

namespace rollcall::desktop {

class Formatter;

/// The fleet as rows for the wall, in the order of the roster. Changes of the fleet are gathered
/// and told at most four times a second, however many nodes report; what is added in one go, such
/// as the whole roster, becomes rows in one go. Texts are localised and contain their units; an
/// absent number is NaN, an absent text empty or a dash.
class FleetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NodeIdRole = Qt::UserRole + 1, ///< double: exact for every id of the store
        NameRole,                      ///< QString
        MarkRole,                      ///< mark::Kind
        StateWordRole,                 ///< QString, "online"
        ReasonRole,                    ///< QString, "offline 12 min"; empty when online
        BadgeRole,                     ///< QString, may be empty
        BadgeKindRole,                 ///< mark::Kind, its colour
        SummaryRole,                   ///< QString, "Pi 4 Model B · 4× A72"
        TemperatureRole,               ///< double, °C, or NaN
        TemperatureTextRole,           ///< QString, number in the user's unit without the unit
        LoadRole,                      ///< double, 0–1, or NaN
        LoadTextRole,                  ///< QString, "22 %"
        MemoryRole,                    ///< double, 0–1, or NaN
        MemoryTextRole,                ///< QString, "62 %"
        SparklineRole,                 ///< QList<QPointF>, x ms since 1970, y °C
        LiveRole,                      ///< bool: the numbers are of now, not of "last seen"
        LastSeenRole,                  ///< QString, "51.2 °C · load 12 %"
        TagsRole,                      ///< QString, comma-separated
        DescriptionRole,               ///< QString, one sentence for a screen reader
        SearchTextRole,                ///< QString, lower case
    };
    Q_ENUM(Role)

    FleetModel(fleet::Fleet& fleet, const Formatter& format, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Null when there is no such row or node.
    const fleet::NodeSnapshot* snapshot(int row) const;
    const fleet::NodeSnapshot* snapshotOf(fleet::NodeId id) const;
    fleet::NodeId idAt(int row) const; ///< 0 when there is no such row
    int rowOf(fleet::NodeId id) const; ///< -1 when there is no such node
    QVariant dataOf(fleet::NodeId id, int role) const;
    QList<const fleet::NodeSnapshot*> snapshots() const;

    /// Tells gathered changes and additions now instead of within 250 ms.
    void flush();

private:
    void onAdded(fleet::NodeId id);
    void onChanged(fleet::NodeId id);
    void onRemoved(fleet::NodeId id);
    void insert();
    void refreshAges();
    void refreshAll();
    QVariant vitalsData(const fleet::NodeSnapshot& node, int role) const;
    QString description(const fleet::NodeSnapshot& node) const;

    fleet::Fleet& m_fleet;
    const Formatter& m_format;
    QList<fleet::NodeId> m_ids;
    QHash<fleet::NodeId, int> m_rows;
    QList<fleet::NodeId> m_fresh; ///< no rows yet
    QSet<fleet::NodeId> m_dirty;
    QTimer m_insert, m_flush, m_ages;
};

} // namespace rollcall::desktop
