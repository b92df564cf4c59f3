#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QStringList>

namespace rollcall::store {
class Store;
}

/// Boards that are on the roster twice, and boards from one cloned card, as their marks tell.
namespace rollcall::cli {

struct IdentityNote {
    QString finding; ///< "same-board" or "cloned-image"
    QSet<store::NodeId> ids;
    QStringList names;     ///< sorted
    QString words() const; ///< one sentence, with what to do
};

/// One note for all nodes it is about. Marks are known after a first inventory.
Result<QList<IdentityNote>> identityNotes(store::Store& store);

/// Who has shown which host key. What a fingerprint tells before anybody logs in: the same board
/// under another name, or a copy of its card.
class HostKeyOwners
{
public:
    /// Of all watched nodes.
    static Result<HostKeyOwners> read(store::Store& store);
    /// A key that was seen just now.
    void add(const QString& fingerprint, const QString& node);
    /// The other nodes with this key, by name.
    QStringList others(const QString& fingerprint, const QString& node) const;

private:
    QHash<QString, QStringList> m_names; ///< by fingerprint
};

QJsonArray toJson(const QList<IdentityNote>& notes);

} // namespace rollcall::cli
