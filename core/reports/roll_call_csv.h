#pragma once

#include "core/base/result.h"
#include "core/fleet/roll_call.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace rollcall::reports {

/// One line a seat, then one a stranger: seat, name, host, port, standing ("present", …,
/// "stranger"), notes in words, model, memory_bytes, userland_bits, last_seen. A table as
/// writeCsv() of fleet_export.h makes it; it can be read again as a list of who is expected.
/// `call` must be of `expected`, and `nodes` those it was called among.
Result<void> writeRollCall(QIODevice& device, const QList<fleet::ExpectedBoard>& expected,
                           const fleet::RollCall& call,
                           const QList<const fleet::NodeSnapshot*>& nodes);

} // namespace rollcall::reports
