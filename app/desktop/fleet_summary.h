#pragma once

#include "app/desktop/node_mark.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QTimer>
#include <array>

namespace rollcall::fleet {
class Fleet;
}

namespace rollcall::desktop {

/// How many nodes have each mark: one row a kind, in the order in which they are shown. Counted
/// again at most four times a second.
class FleetSummary : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.summary")
    Q_PROPERTY(int total READ total NOTIFY counted)
    Q_PROPERTY(int needsYou READ needsYou NOTIFY counted)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< mark::Kind
        WordRole,                    ///< QString, "online"
        CountRole,                   ///< int
    };
    explicit FleetSummary(fleet::Fleet& fleet, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int total() const { return m_total; }
    int needsYou() const { return m_counts[mark::NeedsYou]; }
    void count();

Q_SIGNALS:
    void counted();

private:
    fleet::Fleet& m_fleet;
    std::array<int, mark::kinds> m_counts{};
    int m_total = 0;
    QTimer m_timer;
};

} // namespace rollcall::desktop
