#pragma once

#include "core/base/result.h"
#include "core/fleet/enrolment.h"
#include "core/fleet/node.h"
#include "core/protocol/messages.h"
#include "core/ssh/secrets.h"
#include "core/store/records.h"
#include "core/store/recovery.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rollcall::store {
class CollectorLock;
class Writer;
} // namespace rollcall::store

namespace rollcall::fleet {

class Collector;
class Fleet;
struct RememberedBoard;

struct ServiceOptions {
    QString storePath;         ///< empty: store::Store::defaultPath()
    QStringList knownHosts;    ///< empty: ssh::KnownHosts::defaultPaths()
    QStringList identityFiles; ///< empty: the user's own
    QString sshConfig;         ///< instead of ~/.ssh/config; "none"
    bool canAsk = false;       ///< somebody answers questionsChanged(): passphrases, passwords
    QString agentFolder;       ///< holds <arch>/rollcall-agent; empty: found
    std::chrono::milliseconds sampleEvery{10'000}; ///< a node is late when an answer takes longer
    /// How often an agent hears from us while nothing is asked; it takes us for gone after
    /// protocol::agentIdleLimit.
    std::chrono::milliseconds heartbeatEvery = protocol::heartbeatEvery;
    int maxHandshakes = 16;                  ///< at once
    std::optional<QStringList> only;         ///< watch just the nodes of these names
    QString rulesPath;                       ///< empty: defaultRulesPath()
    bool judgeAtOnce = false;                ///< for one look: no event waits some minutes
    std::optional<store::Recovery> recovery; ///< what prepare() told
};

/// The running fleet: store, collector on its I/O thread, and the Fleet they feed. Owned by the
/// program's main thread; all methods are called there and return at once. Answers that take time
/// come as futures, always delivered through the main event loop.
class FleetService : public QObject
{
    Q_OBJECT

public:
    /// All that may take long of opening the store at `path` (empty: the default one): bringing it
    /// to this version, and restoring it when it is damaged, which is then told. For a thread that
    /// nobody waits for, before start() opens it at once. Any thread.
    static Result<std::optional<store::Recovery>> prepare(QString path);
    /// Opens the store and starts the threads; a store that cannot be used is the error.
    static Result<std::unique_ptr<FleetService>> start(ServiceOptions options);
    ~FleetService() override;

    Fleet& fleet();
    store::Writer& writer();
    /// The lines of the user's limits that could not be taken, each with its remedy.
    QStringList ruleProblems() const;

    /// What became of a store that was damaged: it was set aside, and a new one made of what could
    /// be read. Absent: it was whole, as far as is known.
    std::optional<store::Recovery> recovery() const;
    /// True once a collector has read its whole store and found it whole or restored it.
    bool isStoreChecked() const;

    /// True once the roster has been read from the store and its nodes are in fleet(). Their
    /// hardware follows bit by bit, in the order of the roster, and each is watched from then on;
    /// what is asked of a node brings it forward.
    bool isLoaded() const;
    /// Its hardware is wanted now: a person looks at this node.
    void recallFirst(NodeId node);

    /// Set while another program collects for the same store: this one shows what that one stores,
    /// and takes over when it ends. Says who it is.
    std::optional<Error> follows() const;

    /// Adds to the roster and begins to watch. AlreadyExists when the name or address is there.
    QFuture<Result<store::NodeRecord>> addNode(store::NodeRecord node);
    /// Adds all that are New, whole or not at all, and begins to watch them. The plan comes back
    /// with what the store refused (see enrolNew()).
    QFuture<Result<Enrolled>> addNodes(enrol::Plan plan);
    QFuture<Result<void>> removeNode(NodeId node);
    /// Renames, retags or readdresses; the connection is made anew when the address changed.
    QFuture<Result<void>> updateNode(store::NodeRecord node);

    /// The user looked at `fingerprint` and accepts it. InvalidInput when the node's question is
    /// about another key by now. `replace` is the deliberate way back after a changed key.
    QFuture<Result<void>> acceptHostKey(NodeId node, QString fingerprint, bool replace);

    /// What a person is asked now; each once, however many nodes wait for it.
    QList<ssh::Question> questions() const;
    /// `secret` is wiped. An unknown id is one that has become void meanwhile.
    void answer(quint64 question, QByteArray& secret);
    void decline(quint64 question);

    /// Reads the roster and the user's limits again, without dropping a connection. Both are looked
    /// at every two seconds anyway.
    void reload();
    /// Ends all connections; the destructor does so too. What StallMeter says of the I/O thread,
    /// when ROLLCALL_MEASURE_STALLS asked for it.
    struct Stalls {
        qint64 longestMs = 0, workMs = 0;
    };
    std::optional<Stalls> stop();
    /// Connects at once instead of waiting for the next try.
    void reconnect(NodeId node);
    /// Runs benchmarks on the node's board; empty means all. Progress shows in the snapshot,
    /// scores go to the store and come as Fleet::scoreAdded.
    void runBench(NodeId node, QStringList tests);

Q_SIGNALS:
    void loaded();
    void questionsChanged();                 ///< see questions()
    void reloaded();                         ///< after reload(), with the roster as it is now
    void followsChanged();                   ///< see follows()
    void storeFailed(rollcall::Error error); ///< readings are kept in memory and tried again
    void storeRecovered();
    void storeRestored(const rollcall::store::Recovery& recovery); ///< see recovery()
    void storeChecked();
    void rulesChanged(); ///< the limits were read anew; see ruleProblems()

private:
    class Private;
    explicit FleetService(std::unique_ptr<Private> p);
    void startCollector();
    void load();
    void recallIdentities();
    void recallBoards();
    void takeBoards(const QList<NodeId>& asked, const QList<RememberedBoard>& boards);
    void onceWatched(NodeId node, std::function<void(Collector&)> work);
    void follow();
    void takeFollowed(const QList<NodeSnapshot>& nodes, const QHash<NodeId, qint64>& versions);
    void watchNew(const store::NodeRecord& node);
    void stopWatching(NodeId node);
    void compareRoster();
    void take(const QList<store::NodeRecord>& roster);
    static QString stampOf(const QString& rulesPath);
    void lookAtRules();
    void takeCare(std::unique_ptr<store::CollectorLock> lock);
    void takeRestored(const store::Recovery& recovery);
    bool wanted(const NodeSnapshot& node) const;

    std::unique_ptr<Private> d;
};

} // namespace rollcall::fleet
