#pragma once

#include "app/desktop/backend.h"
#include "app/desktop/node_mark.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace rollcall::desktop {

/// How far each of the boards is that were added together, with what is in the way and what to do.
/// Looked at again at most four times a second, and only those that changed.
class EnrolProgress : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.enrolment.progress")
    Q_PROPERTY(int total READ total NOTIFY counted)
    Q_PROPERTY(int connecting READ connecting NOTIFY counted)
    Q_PROPERTY(int online READ online NOTIFY counted)
    Q_PROPERTY(int needsYou READ needsYou NOTIFY counted)
    Q_PROPERTY(int failed READ failed NOTIFY counted)
    Q_PROPERTY(int waitingKeys READ waitingKeys NOTIFY counted) ///< need a look at their host key
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY counted) ///< a Stage, or -1 for all

public:
    enum Stage { Connecting, Online, NeedsYou, Failed };
    Q_ENUM(Stage)
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        NodeIdRole,                  ///< double; 0 for what the store did not take
        AddressRole,                 ///< QString
        MarkRole,                    ///< mark::Kind
        StageRole,                   ///< Stage
        WordRole,                    ///< QString, "online", "not added"
        ReasonRole,                  ///< QString, what is in the way; empty when nothing is
        RemedyRole,                  ///< QString, what to do about it; may be empty
        KeyRole,                     ///< bool: its host key waits for a person
    };

    explicit EnrolProgress(Backend& backend, QObject* parent = nullptr);

    /// Follows these from now on, instead of what was followed before.
    void follow(const fleet::Enrolled& enrolled);
    void clear();

    int total() const { return int(m_all.size()); }
    int connecting() const { return m_counts[Connecting]; }
    int online() const { return m_counts[Online]; }
    int needsYou() const { return m_counts[NeedsYou]; }
    int failed() const { return m_counts[Failed]; }
    int waitingKeys() const { return m_waitingKeys; }
    int shown() const { return m_stage; }
    void setShown(int stage);

    /// Connects anew at once: one node, or all that failed.
    Q_INVOKABLE void retry(double nodeId);
    Q_INVOKABLE void retryFailed();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void counted();

private:
    friend struct RowUpdate;
    struct Row {
        fleet::NodeId id = 0;
        QString name, address, word, reason, remedy;
        mark::Kind mark = mark::Connecting;
        Stage stage = Connecting;
        bool key = false;
        bool operator==(const Row&) const = default;
    };
    Row rowOf(const fleet::NodeSnapshot& node) const;
    void look();
    void show();

    Backend& m_backend;
    QList<Row> m_all, m_shown;
    QHash<fleet::NodeId, int> m_place; ///< in m_all
    QSet<fleet::NodeId> m_changed;
    QTimer m_timer;
    int m_counts[4] = {};
    int m_waitingKeys = 0;
    int m_stage = -1;
};

} // namespace rollcall::desktop
