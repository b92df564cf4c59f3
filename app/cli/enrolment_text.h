#pragma once

#include "core/base/result.h"
#include "core/enrol/plan.h"
#include "core/store/records.h"

#include <QJsonObject>
#include <QList>

namespace rollcall::store {
class Store;
}

/// What `add` and `discover` say of the boards they take to the roster.
namespace rollcall::cli {

void append(enrol::Batch& to, enrol::Batch from);

/// The plan against what is on the roster; without a store nothing is.
Result<enrol::Plan> planAgainst(store::Store* store, enrol::Batch boards);

QJsonObject addedJson(const store::NodeRecord& node);

/// Prints what was added, or would be, and what was not and why; returns the exit code.
int report(const enrol::Plan& plan, const QList<store::NodeRecord>& added, bool dryRun, bool json);

} // namespace rollcall::cli
