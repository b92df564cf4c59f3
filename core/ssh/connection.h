#pragma once

#include "core/base/result.h"
#include "core/ssh/carrier.h"
#include "core/ssh/fd_waiter.h"
#include "core/ssh/socket_connect.h"
#include "core/ssh/target.h"

#include <libssh/libssh.h>

#include <QCoroTask>
#include <QDeadlineTimer>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rollcall::ssh {

/// What a session, its channels and every coroutine in mid-step share: the libssh session, its
/// socket and the place where they sleep. Internal to this room. Whoever resumes from a sleep finds
/// either everything as it was, or isClosed() and nothing to touch.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    /// One try of a libssh call. nullopt: it would block, try again after a sleep.
    using Step = std::function<std::optional<int>(ssh_session)>;

    explicit Connection(Target target);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Makes the libssh session around a connected socket. `hostKeyAlgorithms` as libssh lists
    /// them.
    Result<void> start(OwnedSocket socket, const QByteArray& hostKeyAlgorithms);

    /// Repeats the step until it is done, the deadline passes (TimedOut, "gave no answer to
    /// `doing`"), the connection is lost (Disconnected) or closed (Cancelled).
    QCoro::Task<Result<int>> attempt(Step step, QDeadlineTimer deadline, std::string doing);

    /// To be called after every libssh call that may have read or written: arms the notifiers, and
    /// wakes the others if the call took packets from the socket that may be meant for them.
    void settle();

    /// Takes what the socket has, and writes what is pending; wakes those who wait for what came.
    void pump();

    /// Resumes every sleeper with Cancelled, then says goodbye and closes the socket.
    void close();

    bool isClosed() const { return m_waiter->isCancelled(); }
    /// The peer or the network ended the connection.
    bool isLost() const { return m_lost; }
    ssh_session session() const { return m_session; }
    const std::shared_ptr<FdWaiter>& waiter() const { return m_waiter; }
    const Target& target() const { return m_target; }
    quint64 bytesReceived() const { return m_bytes.in_bytes; }
    quint64 packetsReceived() const { return m_packets.in_packets; }
    quint64 packetsSent() const { return m_packets.out_packets; }

    /// An error about this node.
    Error error(ErrorCode code, std::string message, std::string remedy = {}) const;
    Error cancelled() const;
    Error lost() const;
    /// What libssh says last went wrong, fit for a message.
    std::string libsshMessage() const;

    /// Hands over what carries this connection; before start().
    void carryBy(std::shared_ptr<Carrier> carrier) { m_carrier = std::move(carrier); }
    const std::shared_ptr<Carrier>& carrier() const { return m_carrier; } ///< null: its own socket

    /// close() cancels this one as well: somebody waits there on our behalf.
    void cancelWithUs(const std::shared_ptr<FdWaiter>& waiter);

    std::optional<HostKey> shownKey;
    std::optional<Target> keyOwner; ///< a host on the way that showed it; nullopt: the target
    bool authenticated = false;
    /// Tells, once a login begins to wait for a person or for an agent that does.
    std::function<void(const Error&)> onWaits;
    void tellWaits(const Error& why) const
    {
        if (onWaits)
            onWaits(why);
    }
    quint64 question = 0;     ///< Secrets::ask() that stopped us; 0: none
    bool needsPerson = false; ///< no waiting helps against the failure

private:
    void onActivity();
    void takeIn();
    void freeSession();
    void dropCarrier();

    const Target m_target;
    const std::string m_name;
    std::shared_ptr<FdWaiter> m_waiter;
    ssh_session m_session = nullptr;
    OwnedSocket m_socket;
    std::shared_ptr<Carrier> m_carrier;
    std::vector<std::weak_ptr<FdWaiter>> m_cancelToo;
    ssh_counter_struct m_bytes = {};
    ssh_counter_struct m_packets = {};
    quint64 m_settledBytes = 0;
    bool m_lost = false;
    std::string m_lostReason;
};

} // namespace rollcall::ssh
