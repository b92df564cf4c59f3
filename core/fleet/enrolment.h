#pragma once

#include "core/base/result.h"
#include "core/enrol/lists.h"
#include "core/enrol/plan.h"
#include "core/store/records.h"

#include <QList>
#include <QString>
#include <optional>

namespace rollcall::store {
class Store;
}

/// From lists of boards to the roster: what core/enrol reads, as the store keeps it.
namespace rollcall::fleet {

/// The boards that a list names, and what kind of list it is.
struct BoardList {
    enrol::Format format = enrol::Format::Hosts;
    enrol::Batch batch;
};

/// Reads a list from a file, or from stdin for "-"; without a format that is seen by name and
/// content. Of a configuration of ssh the names on its Host lines are taken, with those of included
/// files; it must be a file. Errors: NotFound, Io, TooLarge over enrol::maxListBytes, and those of
/// enrol::parseList(). Blocks while it reads; touches no network.
Result<BoardList> readBoardList(const QString& path, std::optional<enrol::Format> format = {});
/// The same of text that is already there, such as what was pasted or dropped.
Result<BoardList> readBoardText(const QByteArray& text, const QString& source,
                                std::optional<enrol::Format> format = {});

/// The roster as plans see it. `nodes` may be of both rosters, watched and archived.
std::vector<enrol::OnRoster> onRoster(const QList<store::NodeRecord>& nodes);

store::NodeRecord recordOf(const enrol::Candidate& board);

/// What became of a plan.
struct Enrolled {
    enrol::Plan plan; ///< entries the store refused are Invalid now
    QList<store::NodeRecord> added;
};

/// Adds all that are New, whole or not at all. Entries that another program took meanwhile become
/// Invalid with the store's reason. Returns what was added; on the store's thread.
Result<QList<store::NodeRecord>> enrolNew(store::Store& store, enrol::Plan& plan);

} // namespace rollcall::fleet
