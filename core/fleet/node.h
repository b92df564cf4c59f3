#pragma once

#include "core/base/error.h"
#include "core/fleet/flap_damper.h"
#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"
#include "core/hardware/vitals.h"
#include "core/ssh/target.h"
#include "core/store/records.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <memory>
#include <optional>

/// What is true of each node now. Values: they cross threads by queued signals.
namespace rollcall::fleet {

using store::NodeId;

enum class NodeState {
    Connecting, ///< not yet reached since we started
    Online,     ///< answered its last request in time
    Late,       ///< connected, but the last sample is overdue
    Offline,    ///< cannot be reached; tried again by itself
    Refused,    ///< reached, but no login, no agent or not our protocol; tried again by itself
    NeedsYou,   ///< waits for a person: a host key, a passphrase, a line of ssh_config
};

/// A host key somebody must look at before this node goes on.
struct HostKeyQuestion {
    ssh::HostKey offered;
    QList<ssh::HostKey> known; ///< empty on first contact; else what the key was before
    ssh::Target owner = {};    ///< whose key it is: the board, or a host on the way to it
    bool onTheWay = false;     ///< it is a host on the way
    bool changed() const { return !known.isEmpty(); }
    bool operator==(const HostKeyQuestion&) const = default;
};

/// How far a benchmark run on a node is.
struct BenchState {
    QString test;
    int done = 0, total = 0;
    bool operator==(const BenchState&) const = default;
};

/// One node as everybody above the collector sees it. Heavy parts are shared and never change.
struct NodeSnapshot {
    NodeId id = 0;
    store::NodeRecord record;
    NodeState state = NodeState::Connecting;
    qint64 stateSince = 0;        ///< ms since 1970, viewer's clock
    std::optional<Error> problem; ///< why it is Offline, Refused, NeedsYou or Late
    std::optional<HostKeyQuestion> question;
    std::optional<qint64> lastSeen;    ///< time of the newest sample, also from the store
    std::optional<qint64> answerMs;    ///< how long the newest sample took, from question to answer
    std::optional<qint64> clockSkewMs; ///< board's clock minus ours at the newest sample, known to
                                       ///< within half of answerMs
    std::optional<Flapping> flapping;  ///< it comes and goes; told as one event
    std::shared_ptr<const hardware::Inventory> inventory; ///< null until known
    std::shared_ptr<const hardware::Hardware> hardware;   ///< decoded from it
    std::optional<hardware::Vitals> vitals;               ///< newest; when offline: as last seen
    QList<store::EventKind> openEvents; ///< what holds now: throttled, hot, offline…
    std::optional<BenchState> bench;
    std::optional<Error> benchProblem; ///< why the last benchmark run ended early
    QString agentVersion;
    QString agentPlace; ///< folder on the board it runs from, when that is not the user's cache
};

/// Seconds since the state began, in words of the caller; never negative.
qint64 stateAgeMs(const NodeSnapshot& node, qint64 now);

/// clockSkewMs is right to within so much: the board looked at its clock at some moment between our
/// question and its answer. Absent where the skew is.
std::optional<qint64> clockWithinMs(const NodeSnapshot& node);

/// "connecting", "online", "late", "offline", "refused", "needs-you": JSON, search and CLI words.
QString toString(NodeState state);

} // namespace rollcall::fleet

Q_DECLARE_METATYPE(rollcall::fleet::NodeSnapshot)
