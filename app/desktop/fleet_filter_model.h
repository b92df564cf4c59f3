#pragma once

#include "app/desktop/node_mark.h"

#include <QtQml/qqmlregistration.h>

#include <QSortFilterProxyModel>

namespace rollcall::desktop {

/// What of the fleet the wall shows: the nodes that contain every word of the search text and, when
/// marks are chosen, have one of them. Sorted stably; names compare as people count (pi-2 before
/// pi-10).
class FleetFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.nodes")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged)
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
    int marks() const { return m_marks; } ///< bit N: mark::Kind N is chosen; 0: all are shown
    bool isFiltered() const { return m_marks != 0 || !m_words.isEmpty(); }
    SortKey sortKey() const { return m_sortKey; }
    void setSortKey(SortKey key);
    int count() const { return rowCount(); }

    Q_INVOKABLE void toggleMark(int kind);
    Q_INVOKABLE void clear();
    Q_INVOKABLE double nodeIdAt(int row) const;     ///< 0 when there is no such row
    Q_INVOKABLE int rowOfNode(double nodeId) const; ///< -1 when it is not shown

Q_SIGNALS:
    void filterChanged();
    void sortKeyChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_searchText;
    QStringList m_words; ///< lower case
    int m_marks = 0;
    SortKey m_sortKey = ByName;
};

} // namespace rollcall::desktop
