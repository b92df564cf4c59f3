#include "core/ssh/jump_pool.h"

#include "core/ssh/jump_session.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/secrets.h"

#include <QRandomGenerator>
#include <algorithm>

namespace rollcall::ssh {

namespace {

constexpr qint64 firstWaitMs = 1000, longestWaitMs = 30'000;

/// Between half and all of what doubles with each failure.
QDeadlineTimer waitAfter(int failures)
{
    const qint64 whole = std::min(firstWaitMs << std::min(failures - 1, 10), longestWaitMs);
    return QDeadlineTimer(whole / 2 + QRandomGenerator::global()->bounded(whole / 2 + 1));
}

/// Whether a person has settled meanwhile what it failed for.
bool isSettled(const JumpSession& failed, const Opening& board)
{
    const Connection& via = *failed.via;
    const ErrorCode code = failed.error()->code;
    if (via.shownKey && (code == ErrorCode::HostKeyUnknown || code == ErrorCode::HostKeyChanged)) {
        const Target& owner = via.keyOwner ? *via.keyOwner : via.target();
        return board.knownHosts->check(owner, *via.shownKey) == Trust::Known;
    }
    if (via.question == 0 || !board.secrets)
        return false;
    const auto& open = board.secrets->open();
    return std::none_of(open.cbegin(), open.cend(),
                        [&](const Question& one) { return one.id == via.question; });
}

} // namespace

/// All about one host on the way.
struct JumpPool::Place {
    Target via;
    std::vector<std::weak_ptr<JumpSession>> sessions;
    std::shared_ptr<JumpSession> failed; ///< the last one, until `again`
    QDeadlineTimer again;
    int failures = 0; ///< in a row

    void takeSettled(JumpSession& session)
    {
        if (!session.error()) {
            failures = 0;
            return;
        }
        failed = session.shared_from_this();
        again = waitAfter(++failures);
    }
};

JumpPool::JumpPool() = default;
JumpPool::~JumpPool() = default;

int JumpPool::sessions() const
{
    int count = 0;
    for (const auto& places : m_places) {
        for (const auto& place : places) {
            for (const auto& weak : place->sessions) {
                const auto session = weak.lock();
                count += session && !session->error() ? 1 : 0;
            }
        }
    }
    return count;
}

std::shared_ptr<JumpPool::Place> JumpPool::placeOf(const Target& via)
{
    auto& places = m_places[via.display()];
    for (const auto& place : places) {
        if (place->via == via)
            return place;
    }
    places.append(std::make_shared<Place>());
    places.last()->via = via;
    return places.last();
}

std::shared_ptr<JumpSeat> JumpPool::join(const Target& via, const Opening& board)
{
    const auto place = placeOf(via);
    if (place->failed && !place->again.hasExpired() && !isSettled(*place->failed, board))
        return std::make_shared<JumpSeat>(place->failed);
    place->failed.reset();
    std::erase_if(place->sessions, [](const auto& weak) { return weak.expired(); });
    for (const auto& weak : place->sessions) {
        if (const auto session = weak.lock(); session && session->takesMore())
            return std::make_shared<JumpSeat>(session);
    }
    const auto session = std::make_shared<JumpSession>(via);
    place->sessions.push_back(session);
    const auto seat = std::make_shared<JumpSeat>(session);
    session->open(board, [weak = std::weak_ptr(place)](JumpSession& settled) {
        if (const auto where = weak.lock())
            where->takeSettled(settled);
    });
    return seat;
}

} // namespace rollcall::ssh
