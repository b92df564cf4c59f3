#include "app/desktop/fleet_table.h"

#include "app/desktop/fleet_columns.h"
#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"

#include <QVariantMap>
#include <algorithm>

namespace rollcall::desktop {

FleetTable::FleetTable(FleetModel& fleet, FleetFilterModel& nodes, const Formatter& format,
                       QObject* parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
    , m_nodes(nodes)
    , m_format(format)
    , m_shown(standard())
{
    follow();
    connect(&nodes, &FleetFilterModel::sortKeyChanged, this, &FleetTable::sortChanged);
}

void FleetTable::follow()
{
    using Model = QAbstractItemModel;
    connect(&m_nodes, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_nodes, &Model::modelReset, this, [this] { endResetModel(); });
    connect(&m_nodes, &Model::rowsAboutToBeInserted, this,
            [this](const QModelIndex&, int from, int to) { beginInsertRows({}, from, to); });
    connect(&m_nodes, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(&m_nodes, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int from, int to) { beginRemoveRows({}, from, to); });
    connect(&m_nodes, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&m_nodes, &Model::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                Q_EMIT dataChanged(index(from.row(), 0), index(to.row(), columnCount() - 1));
            });
    connect(&m_nodes, &Model::layoutAboutToBeChanged, this, [this] {
        Q_EMIT layoutAboutToBeChanged();
        m_moved.clear();
        m_movedIds.clear();
        const QModelIndexList held = persistentIndexList();
        for (const QModelIndex& each : held) {
            m_moved.append(each);
            m_movedIds.append(m_nodes.nodeIdAt(each.row()));
        }
    });
    connect(&m_nodes, &Model::layoutChanged, this, [this] {
        for (qsizetype i = 0; i < m_moved.size(); ++i) {
            const QModelIndex from = m_moved.at(i);
            changePersistentIndex(from, index(m_nodes.rowOfNode(m_movedIds.at(i)), from.column()));
        }
        m_moved.clear();
        Q_EMIT layoutChanged();
    });
}

QList<FleetTable::Shown> FleetTable::standard()
{
    QList<Shown> shown;
    for (std::size_t i = 0; i < fleetColumns().size(); ++i) {
        if (fleetColumns()[i].shown)
            shown.append({int(i), fleetColumns()[i].width});
    }
    return shown;
}

void FleetTable::choose(const QList<Shown>& shown)
{
    if (shown.isEmpty() || shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
    Q_EMIT layoutChosen();
    Q_EMIT sortChanged();
}

QString FleetTable::layout() const
{
    QStringList words;
    for (const Shown& each : m_shown)
        words << QStringLiteral("%1:%2")
                     .arg(QLatin1String(fleetColumns()[std::size_t(each.column)].id))
                     .arg(each.width);
    return words.join(QLatin1Char(' '));
}

void FleetTable::setLayout(const QString& layout)
{
    QList<Shown> shown;
    const QStringList words = layout.left(1000).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const int column = fleetColumn(word.section(QLatin1Char(':'), 0, 0));
        const int width = word.section(QLatin1Char(':'), 1).toInt();
        const bool twice = std::any_of(shown.begin(), shown.end(), [column](const Shown& each) {
            return each.column == column;
        });
        if (column >= 0 && width > 0 && !twice)
            shown.append({column, std::clamp(width, narrowest, widest)});
    }
    choose(shown);
}

int FleetTable::sortedColumn() const
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).column == m_nodes.sortColumn())
            return int(i);
    }
    return -1;
}

bool FleetTable::isDescending() const
{
    return m_nodes.isDescending();
}

QString FleetTable::title(int column) const
{
    return column < 0 || column >= m_shown.size()
               ? QString()
               : titleOf(fleetColumns()[std::size_t(m_shown.at(column).column)]);
}

bool FleetTable::isNumeric(int column) const
{
    return column >= 0 && column < m_shown.size() &&
           fleetColumns()[std::size_t(m_shown.at(column).column)].isNumeric();
}

int FleetTable::width(int column) const
{
    return column < 0 || column >= m_shown.size() ? 0 : qRound(m_shown.at(column).width * m_scale);
}

int FleetTable::widthBefore(int column) const
{
    int sum = 0;
    for (int i = 0; i < column; ++i)
        sum += width(i);
    return sum;
}

void FleetTable::setWidth(int column, int width)
{
    const int bounded = std::clamp(qRound(width / m_scale), narrowest, widest);
    if (column < 0 || column >= m_shown.size() || m_shown.at(column).width == bounded)
        return;
    m_shown[column].width = bounded;
    Q_EMIT widthChanged();
    Q_EMIT layoutChosen();
}

void FleetTable::setScale(double scale)
{
    if (scale == m_scale || !(scale > 0))
        return;
    m_scale = scale;
    Q_EMIT widthChanged();
}

void FleetTable::sortBy(int column)
{
    if (column < 0 || column >= m_shown.size())
        return;
    const int wanted = m_shown.at(column).column;
    m_nodes.sortByColumn(wanted, m_nodes.sortColumn() == wanted && !m_nodes.isDescending());
}

QVariantList FleetTable::choices() const
{
    QVariantList list;
    for (std::size_t i = 0; i < fleetColumns().size(); ++i) {
        const bool shown = std::any_of(m_shown.begin(), m_shown.end(),
                                       [i](const Shown& each) { return each.column == int(i); });
        list << QVariantMap{{QStringLiteral("title"), titleOf(fleetColumns()[i])},
                            {QStringLiteral("shown"), shown}};
    }
    return list;
}

void FleetTable::show(int choice, bool shown)
{
    if (choice < 0 || choice >= int(fleetColumns().size()))
        return;
    QList<Shown> next = m_shown;
    next.removeIf([choice](const Shown& each) { return each.column == choice; });
    if (shown) {
        // Where it stands in the list of all.
        const auto place = std::find_if(
            next.begin(), next.end(), [choice](const Shown& each) { return each.column > choice; });
        next.insert(place, {choice, fleetColumns()[std::size_t(choice)].width});
    }
    choose(next);
}

void FleetTable::move(int from, int to)
{
    const int count = columnCount();
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    beginMoveColumns({}, from, from, {}, to > from ? to + 1 : to);
    m_shown.move(from, to);
    endMoveColumns();
    Q_EMIT widthChanged();
    Q_EMIT layoutChosen();
    Q_EMIT sortChanged();
}

int FleetTable::columnAt(int x) const
{
    int column = 0;
    while (column + 1 < columnCount() && x >= widthBefore(column + 1))
        ++column;
    return column;
}

void FleetTable::resetLayout()
{
    choose(standard());
}

int FleetTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_nodes.rowCount();
}

int FleetTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FleetTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QModelIndex source = m_nodes.mapToSource(m_nodes.index(index.row(), 0));
    const fleet::NodeSnapshot* node = m_fleet.snapshot(source.row());
    if (!node)
        return {};
    const FleetColumn& column = fleetColumns()[std::size_t(m_shown.at(index.column()).column)];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return column.text(*node, m_format);
    case MarkRole:
        return markOf(*node);
    case SpokenRole:
        return tr("%1: %2").arg(titleOf(column), column.text(*node, m_format));
    case NodeIdRole:
        return double(node->id);
    case IdRole:
        return QString::fromLatin1(column.id);
    case KnownRole:
        return column.text(*node, m_format) != Formatter::dash();
    case NumericRole:
        return column.isNumeric();
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetTable::roleNames() const
{
    return {{TextRole, "text"},      {MarkRole, "mark"},   {SpokenRole, "spoken"},
            {NodeIdRole, "nodeId"},  {IdRole, "columnId"}, {KnownRole, "known"},
            {NumericRole, "numeric"}};
}

} // namespace rollcall::desktop
