#pragma once

#include "app/desktop/node_identity.h"
#include "core/base/result.h"
#include "core/discover/discovery.h"
#include "core/fleet/enrolment.h"
#include "core/fleet/inventory_history.h"
#include "core/fleet/node.h"
#include "core/ssh/secrets.h"
#include "core/store/bucket.h"
#include "core/store/records.h"
#include "core/store/retention.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

namespace rollcall::fleet {
class Fleet;
}

namespace rollcall::keychain {
class Keychain;
}

namespace rollcall::desktop {

/// How long the store keeps what, and what it holds.
struct StoreUse {
    store::Retention retention;
    store::StoreInfo info;
};

/// What asks for a person, as the store has it.
struct AttentionNews {
    QList<store::EventRecord> open;  ///< what holds now, of all nodes
    QList<store::EventRecord> since; ///< recorded after the event that was asked from
    qint64 newest = 0;               ///< the number of the newest event
    QList<store::MuteRecord> mutes;  ///< also such as are over
};

/// What the dashboard asks of the rooms below: the fleet as it is now, its history, and actions.
/// ServiceBackend answers from the running FleetService; tests answer from a fake fleet. All
/// methods are called on the main thread and return at once; futures are finished through the main
/// event loop.
class Backend : public QObject
{
    Q_OBJECT

public:
    enum class ExportFormat { Csv, Json };

    using QObject::QObject;

    virtual fleet::Fleet& fleet() = 0;
    virtual QString storePath() const = 0;

    virtual QFuture<Result<store::NodeRecord>> addNode(store::NodeRecord node) = 0;
    /// Many at once, whole or not at all.
    virtual QFuture<Result<fleet::Enrolled>> addNodes(enrol::Plan plan) = 0;
    /// All nodes there are, archived ones too: what a plan is made against.
    virtual QFuture<Result<QList<store::NodeRecord>>> roster() = 0;
    virtual QFuture<Result<void>> removeNode(fleet::NodeId node) = 0;
    virtual QFuture<Result<void>> acceptHostKey(fleet::NodeId node, QString fingerprint,
                                                bool replace) = 0;
    virtual void reconnect(fleet::NodeId node) = 0;
    virtual void runBench(fleet::NodeId node) = 0;

    /// All metrics within [from, to] (ms since 1970), oldest first, in about as many points as
    /// `pixels` at most.
    virtual QFuture<Result<QList<store::Bucket>>> series(fleet::NodeId node, qint64 from, qint64 to,
                                                         int pixels) = 0;
    /// Newest first; node 0: of all nodes.
    virtual QFuture<Result<QList<store::ScoreRecord>>> scores(fleet::NodeId node) = 0;
    virtual QFuture<Result<QList<store::EventRecord>>> events(fleet::NodeId node, int limit) = 0;

    /// Of events, what is open; those recorded after `since`, too, unless that is absent. And
    /// mutes.
    virtual QFuture<Result<AttentionNews>> attention(std::optional<qint64> since) = 0;
    /// The user of this session has seen these events, or has not after all. How many are others.
    virtual QFuture<Result<int>> acknowledgeEvents(QList<qint64> events, bool seen) = 0;
    /// Node, kind and reason are taken from `wanted`; from now on for so long, 0: until it is
    /// taken back.
    virtual QFuture<Result<void>> mute(QList<store::MuteRecord> wanted, qint64 forMs) = 0;
    virtual QFuture<Result<void>> unmute(QList<qint64> mutes) = 0;

    /// What changed on a node, newest first.
    virtual QFuture<Result<QList<fleet::InventoryVersion>>> changes(fleet::NodeId node) = 0;
    /// The user has seen all changes up to this version.
    virtual QFuture<Result<void>> acknowledge(fleet::NodeId node, qint64 version) = 0;
    /// False until the roster has been read: an empty fleet then says nothing.
    virtual bool isLoaded() const { return true; }
    /// What became of a store that was damaged, in words; normally empty.
    virtual QString restored() const { return {}; }
    /// What the user should know about how we run: lines of the limits that could not be taken, or
    /// that another program collects. Normally nothing.
    virtual QStringList advice() const = 0;

    virtual QFuture<Result<NodeIdentity>> identity(fleet::NodeId node) = 0;
    /// All rows of `from` become rows of `into`, and `from` leaves the roster.
    virtual QFuture<Result<void>> joinNodes(fleet::NodeId from, fleet::NodeId into) = 0;
    /// What was before `time` becomes the history of a new, archived node of this name.
    virtual QFuture<Result<store::NodeRecord>> splitNode(fleet::NodeId node, qint64 time,
                                                         QString name) = 0;

    virtual QFuture<Result<StoreUse>> storeUse() = 0;
    virtual QFuture<Result<void>> setRetention(store::Retention retention) = 0;
    virtual qint64 sampleEveryMs() const = 0; ///< how often each node is asked

    /// Looks for computers that announce SSH, until it knows no more or stopDiscovery().
    virtual void startDiscovery() = 0;
    virtual void stopDiscovery() = 0;
    virtual bool isDiscovering() const = 0;
    virtual QList<discover::Announced> announced() const = 0; ///< of the last look
    virtual std::optional<Error> discoveryProblem() const = 0;

    /// Opens the demo fleet in a window of its own, with a store of its own.
    virtual Result<void> startDemo() = 0;

    /// Where answers can be kept, or null.
    virtual keychain::Keychain* keychain() = 0;
    /// What a person is asked at the moment, and their answer, which is wiped.
    virtual QList<ssh::Question> questions() const = 0;
    virtual void answer(quint64 question, QByteArray& secret) = 0;
    virtual void decline(quint64 question) = 0;

    /// Writes the whole fleet as a report to `path`, replacing a file that is there.
    virtual QFuture<Result<void>> exportFleet(ExportFormat format, QString path) = 0;

Q_SIGNALS:
    void storeFailed(const rollcall::Error& error); ///< readings are kept and tried again
    void storeRecovered();
    void storeRestored();        ///< see restored()
    void loaded();               ///< see isLoaded()
    void readingsLost(int rows); ///< given up: too many waited while they could not be written
    void adviceChanged();
    void questionsChanged();
    void discoveryChanged(); ///< see announced(), isDiscovering()
    void storeChanged();     ///< something was committed; asks views of history to look again
};

} // namespace rollcall::desktop
