#pragma once

#include "app/desktop/fleet_groups.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QPointer>
#include <QRectF>
#include <vector>

namespace rollcall::desktop {

/// Where the tiles of all groups stand: below the title of each group, if it has one, its nodes,
/// `across` in a line. Known exactly and without an item for each of them, so that views make only
/// what is seen. All in px from the top left of the whole; told anew by arranged().
class TileLines : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        rollcall::desktop::FleetGroups* groups READ groups WRITE setGroups NOTIFY groupsChanged)
    Q_PROPERTY(int across READ across WRITE setAcross NOTIFY sizeChanged) ///< 1 to 500
    Q_PROPERTY(double cellWidth READ cellWidth WRITE setCellWidth NOTIFY sizeChanged)
    Q_PROPERTY(double cellHeight READ cellHeight WRITE setCellHeight NOTIFY sizeChanged)
    Q_PROPERTY(double titleHeight READ titleHeight WRITE setTitleHeight NOTIFY sizeChanged)
    Q_PROPERTY(double gap READ gap WRITE setGap NOTIFY sizeChanged) ///< below each group
    Q_PROPERTY(double height READ height NOTIFY arranged)           ///< of all lines and titles
    /// More than 0 and another one each time: name it in a binding that calls rectOf().
    Q_PROPERTY(int revision READ revision NOTIFY arranged)

public:
    explicit TileLines(QObject* parent = nullptr);

    FleetGroups* groups() const { return m_groups; }
    void setGroups(FleetGroups* groups);
    int across() const { return m_across; }
    void setAcross(int across);
    double cellWidth() const { return m_cellWidth; }
    void setCellWidth(double width);
    double cellHeight() const { return m_cellHeight; }
    void setCellHeight(double height);
    double titleHeight() const { return m_titleHeight; }
    void setTitleHeight(double height);
    double gap() const { return m_gap; }
    void setGap(double gap);
    double height() const;
    int revision() const { return m_revision; }

    int lines() const; ///< of tiles, of all groups, without the titles
    /// The first line that reaches below y, or lines().
    int lineAt(double y) const;
    double yOf(int line) const;
    /// The node there, or 0: right of the last of a group, or no such line.
    fleet::NodeId nodeIn(int line, int column) const;
    int lineOf(int group, int row) const; ///< -1 when there is no such place
    int groupAt(double y) const;          ///< the first group that reaches below y
    double titleY(int group) const;
    int groupCount() const { return int(m_starts.size()); }

    Q_INVOKABLE QRectF rectOf(double id) const;          ///< empty when it is not shown
    Q_INVOKABLE double nodeAt(double x, double y) const; ///< 0 between tiles

Q_SIGNALS:
    void groupsChanged();
    void sizeChanged();
    void arranged();
    void nodeChanged(int line, int column);

private:
    /// Of one group: where it begins, its first line of tiles, and how many nodes it has.
    struct Start {
        double y = 0;
        int line = 0, nodes = 0;
        bool titled = false;
    };
    void set(double& size, double value);
    void arrange();
    int linesOf(const Start& group) const { return (group.nodes + m_across - 1) / m_across; }
    double tilesY(const Start& group) const { return group.y + (group.titled ? m_titleHeight : 0); }
    const Start* groupOfLine(int line) const; ///< null when there is no such line

    QPointer<FleetGroups> m_groups;
    std::vector<Start> m_starts;
    int m_across = 1, m_revision = 1;
    double m_cellWidth = 1, m_cellHeight = 1, m_titleHeight = 28, m_gap = 8;
};

} // namespace rollcall::desktop
