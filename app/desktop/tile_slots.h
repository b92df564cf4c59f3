#pragma once

#include "app/desktop/tile_lines.h"

#include <QAbstractListModel>

namespace rollcall::desktop {

/// What of TileLines is to be seen, as rows that stay: for a Repeater whose items are used again. A
/// screenful of rows is handed round: as the view moves by a line, the row that went out at one end
/// is told to be the line that comes in at the other, and no item is made or moved otherwise. Rows
/// are tiles, or with `titles` the titles of groups. One that stands for nothing has `shown` false;
/// its other values are those of any node.
class TileSlots : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollcall::desktop::TileLines* lines READ lines WRITE setLines NOTIFY linesChanged)
    Q_PROPERTY(bool titles READ isTitles WRITE setTitles NOTIFY linesChanged)
    Q_PROPERTY(double top READ top WRITE setTop NOTIFY moved)          ///< px: of what is seen
    Q_PROPERTY(double extent READ extent WRITE setExtent NOTIFY moved) ///< px: its height

public:
    enum Role {                          // beside those of FleetModel
        ShownRole = Qt::UserRole + 2000, ///< bool
        XRole,                           ///< double, px
        YRole,                           ///< double, px
        TitleRole,                       ///< QString
        NoteRole,                        ///< QString
    };
    explicit TileSlots(QObject* parent = nullptr);

    TileLines* lines() const { return m_lines; }
    void setLines(TileLines* lines);
    bool isTitles() const { return m_titles; }
    void setTitles(bool titles);
    double top() const { return m_top; }
    void setTop(double top);
    double extent() const { return m_extent; }
    void setExtent(double extent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void linesChanged();
    void moved();

private:
    /// Lines of tiles, or titles: what goes out and comes in as one.
    int units() const;
    int unitAt(double y) const;
    int rowsInUnit() const;
    int unitOfSlot(int slot) const; ///< slot: row / rowsInUnit()
    int slotOfUnit(int unit) const; ///< -1 when it is not to be seen
    void arrange();
    void move();
    void tell(int fromSlot, int toSlot);
    QVariant titleData(int group, int role) const;

    QPointer<TileLines> m_lines;
    bool m_titles = false;
    double m_top = 0, m_extent = 0;
    int m_slots = 0, m_across = 1; ///< as the rows are
    int m_first = 0;               ///< unit
};

} // namespace rollcall::desktop
