#pragma once

#include <QtQml/qqmlregistration.h>

#include <QAbstractTableModel>
#include <QPointer>
#include <vector>

namespace rollcall::desktop {

class FleetGroups;
class GroupNodes;

/// The groups as lines of tiles, for a TableView that makes only what is seen: a line with the
/// title of a group, then its nodes, `across` in a line. A cell has the roles of GroupNodes; one
/// without a node, right of the last or of a title, has the id 0.
class TileGrid : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        rollcall::desktop::FleetGroups* groups READ groups WRITE setGroups NOTIFY groupsChanged)
    Q_PROPERTY(int across READ across WRITE setAcross NOTIFY acrossChanged) ///< 1 to 500
    Q_PROPERTY(int titles READ titles NOTIFY arranged) ///< how many of the lines are titles
    Q_PROPERTY(int lines READ lines NOTIFY arranged)   ///< all, titles as well

public:
    enum Role {
        TitleRole = Qt::UserRole + 2000, ///< QString; empty: no line of a title
        NoteRole,                        ///< QString
    };
    explicit TileGrid(QObject* parent = nullptr);

    FleetGroups* groups() const { return m_groups; }
    void setGroups(FleetGroups* groups);
    int across() const { return m_across; }
    void setAcross(int across);
    int titles() const;
    int lines() const { return int(m_lines.size()); }

    Q_INVOKABLE bool isTitle(int line) const;
    Q_INVOKABLE int lineOf(double id) const;   ///< -1 when it is not shown
    Q_INVOKABLE int columnOf(double id) const; ///< -1 when it is not shown
    Q_INVOKABLE int titlesAbove(int line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void groupsChanged();
    void acrossChanged();
    void arranged(); ///< what is in which line; heights as well

private:
    struct Line {
        int group = 0;
        int first = titleLine; ///< row in the group of its first node
        bool operator==(const Line&) const = default;
    };
    static constexpr int titleLine = -1;

    void arrange();
    void tellNode(int group, int row);
    void tellAll(const QList<int>& roles);
    int lineOf(int group, int row) const;
    QVariant emptyCell(int role) const;

    QPointer<FleetGroups> m_groups;
    std::vector<Line> m_lines;
    std::vector<int> m_starts; ///< of each group, its line of the first nodes
    int m_across = 1;
};

} // namespace rollcall::desktop
