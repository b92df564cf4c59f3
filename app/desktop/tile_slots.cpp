#include "app/desktop/tile_slots.h"

#include "app/desktop/fleet_model.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

constexpr int mostSlots = 400; ///< lines of a screen that nobody has

} // namespace

TileSlots::TileSlots(QObject* parent)
    : QAbstractListModel(parent)
{}

void TileSlots::setLines(TileLines* lines)
{
    if (lines == m_lines)
        return;
    beginResetModel(); // the roles are those of another fleet
    if (m_lines) {
        m_lines->disconnect(this);
        if (m_lines->groups())
            m_lines->groups()->disconnect(this);
    }
    m_lines = lines;
    m_slots = 0;
    endResetModel();
    if (lines) {
        connect(lines, &TileLines::groupsChanged, this, [this] {
            beginResetModel();
            m_slots = 0;
            endResetModel();
            if (m_titles && m_lines->groups())
                connect(m_lines->groups(), &QAbstractItemModel::dataChanged, this,
                        [this] { tell(0, m_slots - 1); });
            arrange();
        });
        connect(lines, &TileLines::arranged, this, &TileSlots::arrange);
        connect(lines, &TileLines::nodeChanged, this, [this](int line, int column) {
            const int slot = m_titles ? -1 : slotOfUnit(line);
            if (slot < 0 || column >= m_across)
                return;
            const QModelIndex changed = index(slot * m_across + column);
            Q_EMIT dataChanged(changed, changed);
        });
    }
    arrange();
    Q_EMIT linesChanged();
}

void TileSlots::setTitles(bool titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    arrange();
    Q_EMIT linesChanged();
}

void TileSlots::setTop(double top)
{
    if (top == m_top)
        return;
    m_top = top;
    move();
    Q_EMIT moved();
}

void TileSlots::setExtent(double extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    arrange();
    Q_EMIT moved();
}

int TileSlots::units() const
{
    return !m_lines ? 0 : m_titles ? m_lines->groupCount() : m_lines->lines();
}

int TileSlots::unitAt(double y) const
{
    return !m_lines ? 0 : m_titles ? m_lines->groupAt(y) : m_lines->lineAt(y);
}

int TileSlots::rowsInUnit() const
{
    return m_titles ? 1 : m_across;
}

int TileSlots::unitOfSlot(int slot) const
{
    const int behind = (slot - m_first) % m_slots;
    return m_first + (behind < 0 ? behind + m_slots : behind);
}

int TileSlots::slotOfUnit(int unit) const
{
    return m_slots == 0 || unit < m_first || unit >= m_first + m_slots ? -1 : unit % m_slots;
}

/// As many slots as can ever be seen at once, wherever the view stands.
void TileSlots::arrange()
{
    int wanted = 0;
    if (m_lines && m_extent > 0) {
        const double least =
            m_lines->cellHeight() + (m_titles ? m_lines->titleHeight() + m_lines->gap() : 0);
        wanted = std::min({units(), int(std::ceil(m_extent / least)) + 1, mostSlots});
    }
    const int across = m_lines ? m_lines->across() : 1;
    const int before = m_slots * rowsInUnit(), now = wanted * (m_titles ? 1 : across);
    const auto take = [&] {
        m_slots = wanted;
        m_across = across;
        m_first = unitAt(m_top);
    };
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        take();
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        take();
        endRemoveRows();
    }
    take();
    tell(0, m_slots - 1);
}

void TileSlots::move()
{
    const int first = unitAt(m_top);
    if (first == m_first || m_slots == 0)
        return;
    const int before = std::exchange(m_first, first);
    if (std::abs(first - before) >= m_slots) {
        tell(0, m_slots - 1);
        return;
    }
    // What came in at one end is where it went out at the other: a stretch of slots, or two.
    const int from = first > before ? before : first, to = first > before ? first : before;
    const int a = from % m_slots, b = (to - 1) % m_slots;
    if (a <= b) {
        tell(a, b);
    } else {
        tell(a, m_slots - 1);
        tell(0, b);
    }
}

void TileSlots::tell(int fromSlot, int toSlot)
{
    if (fromSlot > toSlot)
        return;
    Q_EMIT dataChanged(index(fromSlot * rowsInUnit()), index((toSlot + 1) * rowsInUnit() - 1));
}

int TileSlots::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_slots * rowsInUnit();
}

QVariant TileSlots::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        !m_lines || !m_lines->groups())
        return {};
    const int unit = unitOfSlot(index.row() / rowsInUnit());
    if (m_titles)
        return titleData(unit, role);
    const int column = index.row() % rowsInUnit();
    const FleetModel& fleet = m_lines->groups()->fleet();
    fleet::NodeId id = m_lines->nodeIn(unit, column);
    if (!fleet.snapshotOf(id))
        id = 0; // it has just left the fleet
    switch (role) {
    case ShownRole:
        return id != 0;
    case XRole:
        return column * m_lines->cellWidth();
    case YRole:
        return m_lines->yOf(unit);
    default:
        break;
    }
    return fleet.dataOf(id != 0 ? id : fleet.idAt(0), role);
}

QVariant TileSlots::titleData(int group, int role) const
{
    const FleetGroups& groups = *m_lines->groups();
    switch (role) {
    case ShownRole:
        return groups.hasTitle(group);
    case XRole:
        return 0.0;
    case YRole:
        return m_lines->titleY(group);
    case Qt::DisplayRole:
    case TitleRole:
        return groups.hasTitle(group) ? groups.index(group).data(FleetGroups::TitleRole).toString()
                                      : QString();
    case NoteRole:
        return groups.hasTitle(group) ? groups.index(group).data(FleetGroups::NoteRole).toString()
                                      : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> TileSlots::roleNames() const
{
    QHash<int, QByteArray> names;
    if (m_lines && m_lines->groups() && !m_titles)
        names = m_lines->groups()->fleet().roleNames();
    names.insert(ShownRole, "shown");
    names.insert(XRole, "tileX");
    names.insert(YRole, "tileY");
    names.insert(TitleRole, "title");
    names.insert(NoteRole, "note");
    return names;
}

} // namespace rollcall::desktop
