#pragma once

#include "core/base/result.h"
#include "core/fleet/agent_places.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QStringList>

namespace rollcall::ssh {
class Session;
}

/// Bringing agents to boards and taking them away again, by the scripts of agent_places.h.
namespace rollcall::fleet {

class AgentBundle;

/// Uploads the agent for this kind of machine to the first place that can hold it. Leaves nothing
/// behind where that failed. AgentUnavailable names each place and what is wrong with it. `step` is
/// for each answer of the board; the upload has its own time, by what moves.
QCoro::Task<Result<void>> deliverAgent(ssh::Session& session, AgentBundle& bundle,
                                       AgentMissing missing, std::chrono::milliseconds step);

/// For when nothing answered to the start command. Half an agent, left by a power cut, is taken
/// away so that it is brought anew: true. False when that was not it.
QCoro::Task<Result<bool>> repairAgent(ssh::Session& session, AgentBundle& bundle,
                                      QDeadlineTimer deadline);

/// What cleanBoard() did, in the board's own paths.
struct CleanedBoard {
    QStringList removed; ///< agents and unfinished uploads
    QStringList left;    ///< not ours, so not touched
};
/// Takes away everything that Rollcall put on the board. Agents that run meanwhile go on until
/// their connections end.
QCoro::Task<Result<CleanedBoard>> cleanBoard(ssh::Session& session, QDeadlineTimer deadline);

} // namespace rollcall::fleet
