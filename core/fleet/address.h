#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QString>

namespace rollcall::fleet {

/// A roster entry of "[user@]host[:port]", as enrol::parseAddress() reads it. Its name is the host.
Result<store::NodeRecord> parseAddress(const QString& text);

/// The reverse: parts that are defaults are left out. "this computer" for an empty host.
QString formatAddress(const store::NodeRecord& record);

} // namespace rollcall::fleet
