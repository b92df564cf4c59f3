#pragma once

#include "core/ssh/target.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <memory>
#include <vector>

namespace rollcall::ssh {

struct Opening;
class JumpSession;
class JumpSeat;

/// The connections to hosts on the way (ProxyJump), shared by the boards behind them: one login and
/// one check of the host key for up to JumpSession::maxBoards boards, however many there are. A way
/// over several hosts shares each part of it.
///
/// A host that does not let us in is tried again after 1 s, 2 s, 4 s and so on up to 30 s, with
/// jitter; meanwhile every board behind it hears the same reason at once, so that a thousand boards
/// do not knock there on their own. Must outlive the sessions that use it, and lives on their
/// thread, with one KnownHosts and one Secrets.
class JumpPool
{
public:
    JumpPool();
    ~JumpPool();
    JumpPool(const JumpPool&) = delete;
    JumpPool& operator=(const JumpPool&) = delete;

    /// How many connections to hosts on the way there are, open or opening.
    int sessions() const;

    /// For this room: a place on a session to `via`, which has the jumps before it. The session may
    /// be on its way, or one that has just failed.
    std::shared_ptr<JumpSeat> join(const Target& via, const Opening& board);

private:
    struct Place;
    std::shared_ptr<Place> placeOf(const Target& via);

    QHash<QString, QList<std::shared_ptr<Place>>> m_places; ///< by Target::display()
};

} // namespace rollcall::ssh
