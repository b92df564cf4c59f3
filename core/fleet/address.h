#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QString>

namespace rollcall::fleet {

/// Reads "[user@]host[:port]", with IPv6 addresses in brackets when a port follows
/// ("[fe80::1]:22"; a bare "fe80::1" is all host). The record's name is the host. InvalidInput says
/// which part is wrong. Hosts may hold letters, digits, '.', '-', '_', ':' and '%' only, and do not
/// begin with '-': they end up in file formats and messages.
Result<store::NodeRecord> parseAddress(const QString& text);

/// The reverse: parts that are defaults are left out. "this computer" for an empty host.
QString formatAddress(const store::NodeRecord& record);

} // namespace rollcall::fleet
