#pragma once

#include "app/desktop/store_follower.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>

namespace rollcall::desktop {

class Formatter;

/// What changed on one node, in words, newest first. Reads the store again, at most every two
/// seconds, while `active` (the list is to be seen).
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.nodeChanges")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed) ///< nobody has acknowledged them

public:
    enum Role {
        WordsRole = Qt::UserRole + 1, ///< QString, "memory 4 GiB → 2 GiB, kernel 6.1 → 6.12"
        TimeRole,                     ///< QString, when it was first seen
        HardwareRole,                 ///< bool: not only software, name or address
        SeenRole,                     ///< bool: somebody acknowledged it
    };

    ChangesModel(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    void setNode(fleet::NodeId node); ///< 0: none
    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    QString problem() const { return m_problem; }
    int count() const { return rowCount(); }
    int newCount() const;

    /// The user has seen all that is listed.
    Q_INVOKABLE void acknowledge();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void reload();
    void take(const Result<QList<fleet::InventoryVersion>>& result);

    Backend& m_backend;
    const Formatter& m_format;
    StoreFollower m_follower;
    QString m_problem;
    QList<fleet::InventoryVersion> m_versions;
};

} // namespace rollcall::desktop
