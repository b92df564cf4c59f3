#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

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

/// Watched nodes that have shown this host key before, by name. What a fingerprint tells before
/// anybody logs in: the same board under another name, or a copy of its card.
Result<QStringList> nodesWithHostKey(store::Store& store, const QString& fingerprint,
                                     store::NodeId except);

QJsonArray toJson(const QList<IdentityNote>& notes);

} // namespace rollcall::cli
