#include "app/desktop/fleet_filter_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/fleet_columns.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/natural_order.h"
#include "core/fleet/search_completion.h"

#include <QVariantMap>
#include <cmath>

namespace rollcall::desktop {

namespace {

/// Like three-way comparison; the unknown comes last, whichever way it is sorted.
int compareNumbers(std::optional<double> left, std::optional<double> right, bool descending)
{
    if (!left || !right)
        return left ? -1 : right ? 1 : 0;
    const int order = *left < *right ? -1 : *left > *right ? 1 : 0;
    return descending ? -order : order;
}

std::optional<double> known(const QModelIndex& index, int role)
{
    const double value = index.data(role).toDouble();
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

FleetFilterModel::FleetFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FleetFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FleetFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FleetFilterModel::countChanged);
    sort(0);
}

void FleetFilterModel::setSearchText(const QString& text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    m_search = fleet::Search::parse(text);
    invalidateFilter();
    Q_EMIT filterChanged();
}

QString FleetFilterModel::searchProblem() const
{
    if (!m_search.error())
        return {};
    QString words = fromCore(m_search.error()->message);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return m_search.error()->remedy.isEmpty()
               ? words
               : words + QStringLiteral("; ") + fromCore(m_search.error()->remedy);
}

QVariantList FleetFilterModel::completions(const QString& text, int cursor) const
{
    const auto* fleet = qobject_cast<const FleetModel*>(sourceModel());
    QVariantList list;
    if (!fleet)
        return list;
    const auto offers = fleet::completeSearch(text, cursor, fleet->snapshots());
    for (const fleet::SearchCompletion& offer : offers)
        list << QVariantMap{{QStringLiteral("label"), offer.label},
                            {QStringLiteral("note"), fromCore(offer.note)},
                            {QStringLiteral("text"), offer.text},
                            {QStringLiteral("cursor"), offer.cursor}};
    return list;
}

void FleetFilterModel::setSortKey(SortKey key)
{
    if (key == m_sortKey && m_sortColumn < 0)
        return;
    m_sortKey = key;
    m_sortColumn = -1;
    m_descending = false;
    invalidate();
    Q_EMIT sortKeyChanged();
}

void FleetFilterModel::sortByColumn(int column, bool descending)
{
    if (column < 0 || column >= int(fleetColumns().size()) ||
        (column == m_sortColumn && descending == m_descending))
        return;
    m_sortColumn = column;
    m_descending = descending;
    invalidate();
    Q_EMIT sortKeyChanged();
}

void FleetFilterModel::toggleMark(int kind)
{
    if (kind < 0 || kind >= mark::kinds)
        return;
    m_marks ^= 1 << kind;
    invalidateFilter();
    Q_EMIT filterChanged();
}

void FleetFilterModel::clear()
{
    m_searchText.clear();
    m_search = {};
    m_marks = 0;
    invalidateFilter();
    Q_EMIT filterChanged();
}

double FleetFilterModel::nodeIdAt(int row) const
{
    return double(idAt(row));
}

fleet::NodeId FleetFilterModel::idAt(int row) const
{
    const auto* fleet = qobject_cast<const FleetModel*>(sourceModel());
    return fleet ? fleet->idAt(mapToSource(index(row, 0)).row()) : 0;
}

int FleetFilterModel::rowOfNode(double nodeId) const
{
    const auto* fleet = qobject_cast<const FleetModel*>(sourceModel());
    const int row = fleet ? fleet->rowOf(fleet::NodeId(nodeId)) : -1;
    return row < 0 ? -1 : mapFromSource(fleet->index(row)).row();
}

bool FleetFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_marks != 0 && !(m_marks & (1 << index.data(FleetModel::MarkRole).toInt())))
        return false;
    if (m_search.isEmpty())
        return true;
    const auto* fleet = qobject_cast<const FleetModel*>(sourceModel());
    const fleet::NodeSnapshot* node = fleet ? fleet->snapshot(row) : nullptr;
    const QString more =
        m_search.hasFreeWords() ? index.data(FleetModel::SearchTextRole).toString() : QString();
    return node && m_search.matches(*node, more);
}

int FleetFilterModel::compare(const QModelIndex& left, const QModelIndex& right) const
{
    switch (m_sortKey) {
    case ByTemperature:
        return compareNumbers(known(left, FleetModel::TemperatureRole),
                              known(right, FleetModel::TemperatureRole), true);
    case ByLoad:
        return compareNumbers(known(left, FleetModel::LoadRole), known(right, FleetModel::LoadRole),
                              true);
    case ByState:
        return urgency(mark::Kind(left.data(FleetModel::MarkRole).toInt())) -
               urgency(mark::Kind(right.data(FleetModel::MarkRole).toInt()));
    case ByName:
        break;
    }
    return 0;
}

int FleetFilterModel::compareColumns(const QModelIndex& left, const QModelIndex& right) const
{
    static const Formatter plain; // only order is asked for, not words in a language
    const auto* fleet = qobject_cast<const FleetModel*>(sourceModel());
    const fleet::NodeSnapshot* a = fleet ? fleet->snapshot(left.row()) : nullptr;
    const fleet::NodeSnapshot* b = fleet ? fleet->snapshot(right.row()) : nullptr;
    if (!a || !b)
        return 0;
    const FleetColumn& column = fleetColumns()[std::size_t(m_sortColumn)];
    if (column.number)
        return compareNumbers(column.number(*a), column.number(*b), m_descending);
    const QString x = column.text(*a, plain), y = column.text(*b, plain);
    const bool knownX = x != Formatter::dash(), knownY = y != Formatter::dash();
    if (knownX != knownY)
        return knownX ? -1 : 1;
    const int order = compareNaturally(x, y);
    return m_descending ? -order : order;
}

bool FleetFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int order = m_sortColumn >= 0 ? compareColumns(left, right) : compare(left, right);
    if (order != 0)
        return order < 0;
    const int names = compareNaturally(left.data(FleetModel::NameRole).toString(),
                                       right.data(FleetModel::NameRole).toString());
    if (names != 0)
        return names < 0;
    return left.data(FleetModel::NodeIdRole).toDouble() <
           right.data(FleetModel::NodeIdRole).toDouble();
}

} // namespace rollcall::desktop
