#pragma once

#include "core/fleet/agent_installer.h"
#include "core/fleet/alarm.h"
#include "core/fleet/backoff.h"
#include "core/fleet/flap_damper.h"
#include "core/fleet/node.h"
#include "core/fleet/node_judge.h"
#include "core/fleet/node_target.h"
#include "core/fleet/rate_limit.h"

#include <QCoroTask>
#include <functional>
#include <memory>
#include <optional>

namespace rollcall::ssh {
class JumpPool;
class KnownHosts;
class Secrets;
class Session;
} // namespace rollcall::ssh
namespace rollcall::store {
class Writer;
}

namespace rollcall::fleet {

class HandshakeGate;

/// What all watches of a collector share. It outlives them.
struct WatchContext {
    ssh::KnownHosts& knownHosts;
    AgentBundle& agents;
    HandshakeGate& gate;
    store::Writer& writer;
    const JudgeRules& rules;
    IdentityBook& identities;
    Milliseconds sampleEvery;
    Milliseconds heartbeatEvery;
    ssh::LiveSshConfig& sshConfig;
    ssh::Secrets& secrets;
    ssh::JumpPool& jumps;
    TargetOptions targetOptions;
    std::function<void(const NodeSnapshot&)> publish;
    std::function<void(const store::ScoreRecord&)> publishScore;
};

/// Watches one node for as long as it is on the roster: connect, look at the host key, start the
/// agent, ask for the inventory and then for sample after sample; after a failure wait and begin
/// again. All of it is one coroutine, run(), which this object owns: stop() makes it end, and
/// `onEnded` says that the object may be deleted. Lives on the I/O thread.
class NodeWatch
{
public:
    NodeWatch(NodeSnapshot initial, WatchContext& context);
    ~NodeWatch();

    void start(std::function<void()> onEnded);
    void stop();

    /// Ends a wait between two tries.
    void retryNow();
    /// What it waited for has been settled: it is connecting again, whatever comes of it.
    void goOn();
    void requestBench(QStringList tests);
    void rename(const store::NodeRecord& record); ///< name and tags only
    /// Time has passed: what has held for long enough begins. Called every few seconds.
    void tick();
    const NodeSnapshot& snapshot() const { return m_node; }
    /// Whose host key the snapshot's question is about: the board, or a host on the way to it.
    const ssh::Target& questioned() const { return m_questioned; }
    /// What a person is asked so that this node can go on (ssh::Question::id); 0: nothing.
    quint64 waitsFor() const { return m_waitsFor; }

private:
    QCoro::Task<void> run(std::function<void()> onEnded);
    QCoro::Task<Result<RunningAgent>> connect();
    QCoro::Task<Result<RunningAgent>> connectOverSsh();
    QCoro::Task<Result<void>> converse(AgentLink& link);
    QCoro::Task<Result<protocol::Reply>> ask(AgentLink& link, protocol::Action action);
    QCoro::Task<Result<protocol::Reply>> receive(AgentLink& link, std::int64_t id,
                                                 Milliseconds length);
    QCoro::Task<Result<void>> refreshInventory(AgentLink& link);
    QCoro::Task<Result<void>> takeSample(AgentLink& link);
    QCoro::Task<Result<void>> bench(AgentLink& link, QStringList tests);
    /// Until the next sample is due, somebody wakes us, or nobody is there any more.
    QCoro::Task<Result<void>> idle(AgentLink& link);
    QCoro::Task<Result<void>> checkAlive();
    /// Whether a message of this size is still within what a board may send.
    Result<void> admit(qsizetype bytes);

    void take(const hardware::Inventory& inventory);
    Error onlyYouCan(Error error);
    void take(hardware::Sample sample, qint64 askedAt);
    void fail(const Error& error);
    void enter(NodeState state, std::optional<Error> problem = {});
    void publish();
    bool lookForFlapping(); ///< true when that changed
    Milliseconds waitAfterFailure();

    NodeSnapshot m_node;
    ssh::Target m_questioned;
    quint64 m_waitsFor = 0;
    WatchContext& m_context;
    std::unique_ptr<ssh::Session> m_session;
    AgentLink* m_link = nullptr; ///< the one that starts here, or converse() talks through
    std::optional<hardware::Sample> m_before;
    std::optional<QStringList> m_benchWanted;
    Alarm m_alarm;
    Backoff m_unreachable, m_refused;
    FlapDamper m_flaps;
    RateLimit m_messages{0, 0}, m_bytes{0, 0}; ///< of one connection
    NodeJudge m_judge;
    std::int64_t m_lastId = 0;
    bool m_needsPerson = false; ///< the failure under way is one that no waiting mends
    bool m_doubtful = false;    ///< the last try failed in a way that may take long again
    bool m_stopping = false;
};

} // namespace rollcall::fleet
