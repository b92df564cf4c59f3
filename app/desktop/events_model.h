#pragma once

#include "app/desktop/node_mark.h"
#include "app/desktop/store_follower.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>

namespace rollcall::desktop {

class Formatter;

QString titleOf(store::EventKind kind); ///< "Throttled", for people

/// The newest events of one node or of the fleet, newest first. Reads the store again, at most
/// every two seconds, while `active` (the page is to be seen).
class EventsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.events or Dashboard.nodeEvents")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)

public:
    enum Role {
        NodeNameRole = Qt::UserRole + 1, ///< QString
        NodeIdRole,                      ///< double
        TitleRole,                       ///< QString, "Throttled"
        DetailRole,                      ///< QString, may be empty
        MarkRole,                        ///< mark::Kind
        TimeRole,                        ///< QString, when it began
        LengthRole,                      ///< QString, "13 min"; empty for what has no length
        OpenRole,                        ///< bool: it still holds
    };
    static constexpr int limit = 500;

    EventsModel(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    void setNode(fleet::NodeId node); ///< 0: the fleet
    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    int count() const { return rowCount(); }
    int openCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void reload();
    void take(const Result<QList<store::EventRecord>>& result);

    Backend& m_backend;
    const Formatter& m_format;
    StoreFollower m_follower;
    bool m_loading = false;
    QString m_problem;
    QList<store::EventRecord> m_events;
};

} // namespace rollcall::desktop
