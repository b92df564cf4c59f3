#pragma once

#include "app/desktop/backend.h"
#include "core/fleet/key_import.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace rollcall::desktop {

/// Host keys that wait for a person, one row a node, by name: those of first contact with a tick
/// each, or the changed ones, which have none. A key that a list of known ones contradicts cannot
/// be ticked.
class HostKeyList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.hostKeys")
    Q_PROPERTY(int count READ count NOTIFY changed) ///< rows that the filter lets through
    Q_PROPERTY(int total READ total NOTIFY changed) ///< all that wait
    Q_PROPERTY(int ticked READ tickedCount NOTIFY changed)
    Q_PROPERTY(int tickedUnproven READ tickedUnproven NOTIFY changed) ///< not found in a list
    Q_PROPERTY(int matched READ matched NOTIFY changed) ///< found in a list that was imported
    Q_PROPERTY(int refused READ refused NOTIFY changed) ///< a list says that they are wrong
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)

public:
    enum Finding { NotCompared, Matched, NotListed, Contradicted };
    Q_ENUM(Finding)
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        NodeIdRole,                  ///< double
        AddressRole,                 ///< QString
        TypeRole,                    ///< QString, "ED25519 256"
        FingerprintRole,             ///< QString, "SHA256:…"
        ArtRole,                     ///< QString, lines for a fixed-width font
        KnownRole,                   ///< QString, lines "type fingerprint"; what is on file
        KnownArtRole,                ///< QString, of the first of them
        NoteRole,                    ///< QString, worth knowing: a host on the way, a shared key
        FindingRole,                 ///< Finding
        FindingTextRole,             ///< QString, what an imported list says; may be empty
        TickedRole,                  ///< bool
        TickableRole,                ///< bool
    };

    HostKeyList(Backend& backend, bool ofChanged, QObject* parent = nullptr);

    /// Takes all questions of the fleet anew.
    void look();
    /// What a list says; of keys that are no longer those, it is forgotten.
    void setVerdicts(const QList<fleet::ImportVerdict>& verdicts, const QString& source);
    QList<fleet::WaitingKey> keys() const;
    /// Node and fingerprint of what is ticked.
    QList<std::pair<fleet::NodeId, QString>> ticked() const;

    int count() const { return int(m_shown.size()); }
    int total() const { return int(m_all.size()); }
    int tickedCount() const;
    int tickedUnproven() const;
    int matched() const { return countOf(Matched); }
    int refused() const { return countOf(Contradicted); }
    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);

    Q_INVOKABLE void setTicked(int row, bool ticked);
    Q_INVOKABLE void tickShown(bool ticked); ///< what the filter lets through and can be ticked

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    friend struct RowUpdate;
    struct Row {
        fleet::NodeId id = 0;
        store::NodeRecord node;
        fleet::HostKeyQuestion question;
        QString note, findingText;
        Finding finding = NotCompared;
        bool ticked = false;
        bool isTickable() const { return finding != Contradicted; }
        bool operator==(const Row&) const = default;
    };
    void noteShared(QList<Row>& rows) const;
    int countOf(Finding finding) const;
    Row* find(fleet::NodeId id);
    void show();

    Backend& m_backend;
    const bool m_ofChanged;
    QList<Row> m_all, m_shown;
    QString m_filter;
};

} // namespace rollcall::desktop
