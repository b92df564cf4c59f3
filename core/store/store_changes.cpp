// The inventory's time machine: versions, and what a person has seen of them.
#include "core/store/database.h"
#include "core/store/sql_values.h"
#include "core/store/store.h"

namespace rollcall::store {

using namespace Qt::StringLiterals;

Result<void> Store::amendInventory(NodeId node, qint64 time, const QByteArray& document)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    // The time as it was when our clock was set back: a version does not end before it began.
    const auto amended =
        m_database->run(u"UPDATE inventories SET document = ?, "
                        "last_seen = CASE WHEN last_seen > ? THEN last_seen ELSE ? END "
                        "WHERE id = (SELECT max(id) FROM inventories WHERE node = ?)"_s,
                        {document, time, time, node});
    if (!amended)
        return amended.error();
    if (*amended == 0) {
        if (auto saved = saveInventory(node, time, document); !saved)
            return saved.error();
    }
    return transaction->commit();
}

} // namespace rollcall::store
