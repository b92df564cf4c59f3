#pragma once

#include "core/ssh/channel_p.h"
#include "core/ssh/opening.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall::ssh {

/// One channel through a host on the way, for one board.
struct Forward {
    std::optional<Result<std::shared_ptr<ChannelState>>> result; ///< absent: on its way
    std::weak_ptr<Connection> board;                             ///< woken by the result
    bool abandoned = false; ///< the board does not want it any more
};

/// A connection to a host on the way (ProxyJump), logged in once for all boards behind it: each of
/// them is a channel on it. Nobody owns it but those who use it; when the last one goes, it ends.
/// It looks after itself: a half-open one is noticed within 20 s, and takes its boards down with
/// the reason.
class JumpSession : public std::enable_shared_from_this<JumpSession>
{
public:
    /// Each packet wakes everybody on a connection, so their number must have a bound. sshd has
    /// none for forwardings (MaxSessions counts shells and commands).
    static constexpr int maxBoards = 64;

    explicit JumpSession(Target target);
    ~JumpSession();

    /// Begins, with the deadline of the first board. `onSettled` is called once it is open or has
    /// failed, maybe at once.
    void open(const Opening& first, std::function<void(JumpSession&)> onSettled = {});
    bool isOpening() const { return m_opening; }
    /// Why it did not open or has ended; nullopt while it is opening or open.
    const std::optional<Error>& error() const { return m_error; }
    bool takesMore() const;

    /// Woken once it is open or has failed, and told meanwhile what it waits for.
    void addWaiting(const std::shared_ptr<Connection>& board);

    /// Begins to open a channel to the board. It always comes to its end, also when the board gives
    /// up: a channel that libssh frees half-open would stay open on the other side.
    std::shared_ptr<Forward> forward(const std::shared_ptr<Connection>& board);
    void abandon(Forward& forward);

    /// What the login left behind, as in Connection: a key in question and whose, what to ask.
    const std::shared_ptr<Connection> via;

private:
    friend class JumpSeat;
    static QCoro::Task<void> run(std::weak_ptr<JumpSession> weak, Opening opening);
    static QCoro::Task<void> runForward(std::weak_ptr<JumpSession> weak,
                                        std::shared_ptr<Connection> via, Target target,
                                        std::shared_ptr<Forward> forward);
    void settle(const Result<void>& opened);
    void end(Error reason);

    std::function<void(JumpSession&)> m_onSettled;
    std::vector<std::weak_ptr<Connection>> m_waiting;
    std::optional<Error> m_error, m_waits;
    int m_seats = 0;
    int m_abandoned = 0; ///< forwards that nobody waits for any more
    bool m_opening = false;
    bool m_spoiled = false; ///< a forward had no answer for ever
};

/// A place on a session. Whoever holds one keeps the session open.
class JumpSeat
{
public:
    explicit JumpSeat(std::shared_ptr<JumpSession> taken);
    ~JumpSeat();
    JumpSeat(const JumpSeat&) = delete;
    JumpSeat& operator=(const JumpSeat&) = delete;
    const std::shared_ptr<JumpSession> session;
};

} // namespace rollcall::ssh
