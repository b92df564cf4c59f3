#pragma once

#include "app/desktop/node_mark.h"
#include "core/fleet/search.h"

#include <QtQml/qqmlregistration.h>

#include <QSortFilterProxyModel>

namespace rollcall::desktop {

/// What of the fleet is shown, in all views: the nodes that the search finds (core/fleet/search.h;
/// what cannot be understood of it is told and left out) and that, when marks are chosen, have one
/// of them. Sorted stably; names compare as people count (pi-2 before pi-10).
class FleetFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.nodes")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged)
    /// What is wrong with the search, and where; empty when nothing is. Unfinished: more typing may
    /// put it right.
    Q_PROPERTY(QString searchProblem READ searchProblem NOTIFY filterChanged)
    Q_PROPERTY(int searchProblemAt READ searchProblemAt NOTIFY filterChanged)
    Q_PROPERTY(int searchProblemLength READ searchProblemLength NOTIFY filterChanged)
    Q_PROPERTY(bool searchUnfinished READ isSearchUnfinished NOTIFY filterChanged)
    Q_PROPERTY(int marks READ marks NOTIFY filterChanged)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged)
    Q_PROPERTY(SortKey sortKey READ sortKey WRITE setSortKey NOTIFY sortKeyChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum SortKey {
        ByName,
        ByTemperature, ///< hottest first, unknown last
        ByLoad,        ///< busiest first, unknown last
        ByState,       ///< what needs a person first
    };
    Q_ENUM(SortKey)

    explicit FleetFilterModel(QObject* parent = nullptr);

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString& text);
    QString searchProblem() const;
    int searchProblemAt() const { return m_search.error() ? m_search.error()->at : 0; }
    int searchProblemLength() const { return m_search.error() ? m_search.error()->length : 0; }
    bool isSearchUnfinished() const { return m_search.error() && m_search.error()->atEnd; }
    int marks() const { return m_marks; } ///< bit N: mark::Kind N is chosen; 0: all are shown
    bool isFiltered() const { return m_marks != 0 || !m_search.isEmpty(); }
    SortKey sortKey() const { return m_sortKey; }
    void setSortKey(SortKey key);
    /// Instead of a key: a column of fleetColumns(), what is unknown last either way.
    void sortByColumn(int column, bool descending);
    int sortColumn() const { return m_sortColumn; } ///< -1: sorted by the key
    bool isDescending() const { return m_descending; }
    int count() const { return rowCount(); }

    Q_INVOKABLE void toggleMark(int kind);
    Q_INVOKABLE void clear();
    /// What could be typed next: label, note, text (the whole search with it), cursor.
    Q_INVOKABLE QVariantList completions(const QString& text, int cursor) const;
    Q_INVOKABLE double nodeIdAt(int row) const;     ///< 0 when there is no such row
    fleet::NodeId idAt(int row) const;              ///< the same
    Q_INVOKABLE int rowOfNode(double nodeId) const; ///< -1 when it is not shown

Q_SIGNALS:
    void filterChanged();
    void sortKeyChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    int compare(const QModelIndex& left, const QModelIndex& right) const;
    int compareColumns(const QModelIndex& left, const QModelIndex& right) const;

    QString m_searchText;
    fleet::Search m_search;
    int m_marks = 0;
    SortKey m_sortKey = ByName;
    int m_sortColumn = -1;
    bool m_descending = false;
};

} // namespace rollcall::desktop
