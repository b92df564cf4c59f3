#pragma once

#include "core/base/result.h"
#include "core/store/age_clock.h"
#include "core/store/gaps.h"
#include "core/store/records.h"
#include "core/store/retention.h"
#include "core/store/series.h"

#include <QHash>
#include <memory>
#include <optional>

namespace rollcall::store {

class Database;
class SampleTable;
class Upkeep;

/// The lab's memory in one SQLite file, synchronous: use it from the one thread that opened it.
/// The desktop and the collector use it through Writer (writer.h), on a thread of its own.
///
/// Errors name the file: NotAStore (no SQLite, or damaged), TooNew, ReadOnly, DiskFull, Io.
class Store
{
public:
    enum class Mode {
        ReadWrite, ///< creates file (0600) and folder when missing, migrates
        ReadOnly,  ///< NotFound when the file is missing; does not migrate
    };
    static Result<std::unique_ptr<Store>> open(const QString& path, Mode mode);

    /// $XDG_DATA_HOME/rollcall/fleet.db
    static QString defaultPath();
    ~Store();

    // Roster
    Result<NodeRecord> addNode(NodeRecord node); ///< AlreadyExists for a name or address twice
    Result<void> updateNode(const NodeRecord& node);
    Result<void> removeNode(NodeId node); ///< with all its history
    enum class Roster { Watched, Archived };
    Result<QList<NodeRecord>> nodes(Roster which = Roster::Watched); ///< by name

    // Writing: between begin() and commit() all of it is one BEGIN IMMEDIATE transaction.
    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// True when the document differs from the newest version and a new row was written;
    /// otherwise only lastSeen of that version moves.
    Result<bool> saveInventory(NodeId node, qint64 time, const QByteArray& document);
    /// The newest version takes this document and time over; without one it becomes the first.
    Result<void> amendInventory(NodeId node, qint64 time, const QByteArray& document);
    /// Of the same node and time: replaced. Of another known uptime: our clock was set back, and
    /// both are kept, a millisecond apart.
    Result<void> saveSample(const SampleRecord& sample);
    /// The marks that a node shows at this moment.
    Result<void> saveIdentity(NodeId node, qint64 time, const QList<IdentityRecord>& marks);
    Result<void> saveScore(const ScoreRecord& score);
    Result<qint64> openEvent(const EventRecord& event); ///< the id of the open or new event
    Result<void> closeEvent(NodeId node, EventKind kind, qint64 time);

    // What people say of events
    /// Somebody has seen these events, or takes that back (`seen` absent). Who said so first stays.
    /// How many are others now; ids that are not there are passed over.
    Result<int> acknowledgeEvents(const QList<qint64>& ids, std::optional<Acknowledgement> seen);
    /// Takes the place of a mute of the same node and kind. InvalidInput when it mutes nothing in
    /// particular or is over before it begins, NotFound when there is no such node. With its id.
    Result<MuteRecord> mute(MuteRecord mute);
    Result<int> unmute(const QList<qint64>& ids); ///< how many there were
    /// Oldest first. Those that are over are forgotten when the next one is made.
    Result<QList<MuteRecord>> mutes();

    // Reading
    Result<std::optional<InventoryRecord>> latestInventory(NodeId node);
    Result<QList<InventoryRecord>> inventories(NodeId node); ///< newest first
    /// The number of the newest version of each node that has one: another one, another board.
    Result<QHash<NodeId, qint64>> newestVersions();
    /// At most one a node: its newest that is not newer than `asOf`, so that what was written while
    /// our clock was ahead does not hide what is true. Absent: now.
    Result<QList<SampleRecord>> latestSamples(std::optional<qint64> asOf = {});
    /// Raw ones, as long as they are kept. In time order within [from, to], at most `maxRows`
    /// newest ones.
    Result<QList<SampleRecord>> samples(NodeId node, qint64 from, qint64 to, int maxRows);
    Result<QList<ScoreRecord>> scores(NodeId node);            ///< newest first; node 0: all nodes
    Result<QList<EventRecord>> events(NodeId node, int limit); ///< newest first; node 0: all nodes
    Result<QList<EventRecord>> openEvents();                   ///< what still holds, of all nodes
    /// Those recorded after this one, oldest first.
    Result<QList<EventRecord>> eventsAfter(qint64 id, int limit);
    Result<qint64> newestEvent(); ///< the id; 0 when there is none

    /// Of node 0: of all, archived ones as well. By node, then kind.
    Result<QList<IdentityRecord>> identities(NodeId node = 0);

    // Changes and identity, by hand
    /// "Seen": all versions of the node up to the one of this number, 0 for all. How many.
    Result<int> acknowledge(NodeId node, qint64 version, qint64 time);
    /// All rows of `from` become rows of `into`; `from` leaves the roster. Samples of the very same
    /// millisecond are kept side by side, a millisecond apart.
    Result<void> joinNodes(NodeId from, NodeId into);
    /// What was before `time` becomes the history of a new, archived node of this name.
    Result<NodeRecord> splitNode(NodeId node, qint64 time, const QString& name);

    // History: series and summaries take each stretch of time from raw samples or from the tier
    // of roll-ups that suits, or from a coarser one where that is all that is left.
    /// Buckets in time order, none where there are no samples. Their starts are multiples of
    /// slotOf(request); extremes are kept whatever is joined.
    Result<QList<Bucket>> series(NodeId node, const SeriesRequest& request);
    /// In time order within [from, to]: silences longer than `longerThanMs`, all reboots and, as
    /// long as raw samples are kept, all jumps of our own clock.
    Result<QList<Gap>> gaps(NodeId node, qint64 from, qint64 to, qint64 longerThanMs);
    /// Of `nodes` (none: all) those that have readings within [from, to], ends to within 1/48 of
    /// it.
    Result<QList<NodeSummary>> summaries(const QList<NodeId>& nodes, Metric metric, qint64 from,
                                         qint64 to);

    // Care
    Result<Retention> retention();
    Result<void> setRetention(const Retention& retention);
    Result<StoreInfo> info();
    /// A number that changes whenever somebody else has written to the store: another program.
    Result<qint64> foreignVersion();
    /// Rolls up and deletes for about `budgetMs`; true when there is more to do at once. The Writer
    /// does it by itself.
    Result<bool> keepUp(const Moment& moment, int budgetMs);
    QString path() const;
    /// True once something in the file could not be what it should be; see recovery.h.
    bool isDamaged() const;
    /// True when another file has taken this one's name, as after a recovery by another program:
    /// open it anew.
    bool isReplaced() const;

private:
    explicit Store(std::unique_ptr<Database> database);
    Result<NodeRecord> addArchived(NodeRecord node);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SampleTable> m_samples;
    std::unique_ptr<Upkeep> m_upkeep;
};

} // namespace rollcall::store
