#pragma once

#include "core/fleet/agent_bundle.h"
#include "core/fleet/handshake_gate.h"
#include "core/fleet/identity_book.h"
#include "core/fleet/in_turns.h"
#include "core/fleet/node_watch.h"
#include "core/fleet/stall_meter.h"
#include "core/ssh/jump_pool.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/secrets.h"
#include "core/ssh/ssh_config.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace rollcall::fleet {

struct CollectorOptions {
    QStringList knownHosts;
    QStringList identityFiles;
    QString agentFolder;
    Milliseconds sampleEvery;
    Milliseconds heartbeatEvery;
    int maxHandshakes;
    JudgeRules rules;
    QString sshConfig;   ///< empty: the user's and the system's; "none"
    bool canAsk = false; ///< somebody is there for questionsChanged()
};

/// All watches, on the I/O thread. Every method is called there; results leave by the signals.
class Collector : public QObject
{
    Q_OBJECT

public:
    Collector(CollectorOptions options, store::Writer& writer);
    ~Collector() override; ///< stop() must have ended all watches

    /// What the store knows of who is who; before the first watch().
    void setIdentities(IdentityBook identities);
    /// Begins to watch, with what the store already knows of the node.
    void watch(const NodeSnapshot& initial);
    /// The same for many: one after the other, in turns with the connections that go on.
    void watchAll(const QList<NodeSnapshot>& initial);
    void forget(NodeId id);
    /// The record with a new name, tags or address; a new address starts the watch anew.
    void update(const store::NodeRecord& record);
    /// Other limits from now on: what they begin or end shows with the next reading.
    void setRules(const rules::Settings& settings);
    void retryNow(NodeId id);
    void runBench(NodeId id, const QStringList& tests);
    Result<void> acceptHostKey(NodeId id, const QString& fingerprint, bool replace);

    /// What a person answered to an open question, or that they do not want to.
    void answer(quint64 question, const std::shared_ptr<ssh::Secret>& secret);
    void decline(quint64 question);

    /// Ends all watches; stopped() follows when the last one has gone.
    void stop();

Q_SIGNALS:
    void nodeChanged(const rollcall::fleet::NodeSnapshot& snapshot);
    /// All that is open; each once, however many nodes wait for it.
    void questionsChanged(const QList<rollcall::ssh::Question>& open);
    void scoreAdded(const rollcall::store::ScoreRecord& score);
    void stopped();
    void stallMeasured(qint64 longestMs, qint64 workMs);

private:
    void startWatch(const NodeSnapshot& initial);
    void end(NodeId id);
    void ended(NodeWatch* watch);
    NodeWatch* find(NodeId id);
    void forEach(std::function<void(NodeWatch&)> work);

    CollectorOptions m_options;
    ssh::KnownHosts m_knownHosts;
    ssh::LiveSshConfig m_sshConfig;
    ssh::Secrets m_secrets;
    ssh::JumpPool m_jumps;
    AgentBundle m_agents;
    HandshakeGate m_gate;
    IdentityBook m_identities;
    WatchContext m_context;
    std::unordered_map<NodeId, std::unique_ptr<NodeWatch>> m_watches;
    /// Of watchAll(), not begun yet. The list is shared: ten thousand copies at once are felt.
    struct Waiting {
        std::shared_ptr<const QList<NodeSnapshot>> all;
        qsizetype place = 0;
        const NodeSnapshot& node() const { return all->at(place); }
    };
    std::map<NodeId, Waiting> m_waiting;
    /// Told to stop and not ended yet: their coroutines still run.
    std::unordered_map<NodeWatch*, std::unique_ptr<NodeWatch>> m_leaving;
    std::unique_ptr<StallMeter> m_stalls; ///< only when asked for
    QTimer m_ticks; ///< so that "offline for two minutes" needs no new failure to be noticed
    std::unique_ptr<InTurns> m_work; ///< on all nodes, once there was some
    bool m_ticking = false;          ///< the last tick has not come to all of them yet
    bool m_stopping = false;
};

} // namespace rollcall::fleet
