#include "app/desktop/fleet_filter_model.h"

#include "app/desktop/fleet_model.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

/// What a person should look at first.
int urgency(int kind)
{
    switch (kind) {
    case mark::NeedsYou:
        return 0;
    case mark::Refused:
        return 1;
    case mark::Hot:
        return 2;
    case mark::Late:
        return 3;
    case mark::Offline:
        return 4;
    case mark::Connecting:
        return 5;
    default:
        return 6;
    }
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits from `at` on, without leading zeros; moves `at` behind them.
QStringView numberAt(QStringView text, qsizetype& at)
{
    while (at < text.size() && text.at(at) == u'0')
        ++at;
    const qsizetype first = at;
    while (at < text.size() && isDigit(text.at(at)))
        ++at;
    return text.mid(first, at - first);
}

/// Compares as people count, "pi-2" before "pi-10", in every locale. (QCollator does so only where
/// Qt was built with ICU, and not in the C locale.) Numbers may be of any length.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const QStringView left = numberAt(a, i), right = numberAt(b, j);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order;
            continue;
        }
        const QChar left = a.at(i++).toCaseFolded(), right = b.at(j++).toCaseFolded();
        if (left != right)
            return left < right ? -1 : 1;
    }
    return int(a.size() - i) - int(b.size() - j);
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
    m_words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT filterChanged();
}

void FleetFilterModel::setSortKey(SortKey key)
{
    if (key == m_sortKey)
        return;
    m_sortKey = key;
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
    m_words.clear();
    m_marks = 0;
    invalidateFilter();
    Q_EMIT filterChanged();
}

double FleetFilterModel::nodeIdAt(int row) const
{
    return index(row, 0).data(FleetModel::NodeIdRole).toDouble();
}

int FleetFilterModel::rowOfNode(double nodeId) const
{
    const QModelIndexList found =
        match(index(0, 0), FleetModel::NodeIdRole, nodeId, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

bool FleetFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_marks != 0 && !(m_marks & (1 << index.data(FleetModel::MarkRole).toInt())))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(FleetModel::SearchTextRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

bool FleetFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto number = [](const QModelIndex& index, int role) {
        const double value = index.data(role).toDouble();
        return std::isnan(value) ? -1e9 : value;
    };
    const auto byNumber = [&](int role) { return number(right, role) - number(left, role); };
    double order = 0;
    switch (m_sortKey) {
    case ByTemperature:
        order = byNumber(FleetModel::TemperatureRole);
        break;
    case ByLoad:
        order = byNumber(FleetModel::LoadRole);
        break;
    case ByState:
        order = urgency(left.data(FleetModel::MarkRole).toInt()) -
                urgency(right.data(FleetModel::MarkRole).toInt());
        break;
    case ByName:
        break;
    }
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
