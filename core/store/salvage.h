#pragma once

#include "core/base/result.h"
#include "core/store/recovery.h"

#include <QList>

namespace rollcall::store {

class Database;

/// Private to core/store: copies what can be read of every table of `damaged` into the tables of
/// `fresh`, around the pages that cannot. Rows that break a rule of the schema are left behind;
/// nodes of which only their history is left come back as archived nodes with a made-up name.
Result<QList<RecoveredTable>> salvage(Database& damaged, Database& fresh);

} // namespace rollcall::store
