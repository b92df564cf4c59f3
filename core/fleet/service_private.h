#pragma once

#include "core/fleet/collector.h"
#include "core/fleet/fleet.h"
#include "core/fleet/rule_settings.h"
#include "core/fleet/service.h"
#include "core/store/collector_lock.h"
#include "core/store/writer.h"

#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>
#include <functional>
#include <thread>

/// Private to service*.cpp.
namespace rollcall::fleet {

class FleetService::Private
{
public:
    ServiceOptions options;
    RuleSettings rules;
    std::unique_ptr<store::Writer> writer;
    Fleet fleet;
    QThread ioThread;
    Collector* collector = nullptr; ///< lives on ioThread
    bool loaded = false;
    std::unique_ptr<store::CollectorLock> lock; ///< null: another program collects
    QList<ssh::Question> questions;
    std::optional<Error> follows;
    QTimer look;
    bool looking = false;                 ///< an answer is on its way
    bool reloading = false;               ///< reloaded() is owed
    std::optional<qint64> foreignVersion; ///< of the store when its roster was looked at last
    qint64 rosterChanges = 0;             ///< of ours: an older answer must not undo them
    bool checked = false;
    std::optional<store::Recovery> recovery;
    QString rulesStamp, rulesStampNow; ///< of the file that is in force, and as it was last seen
    QSet<NodeId> leaving;              ///< removed, but readings of them may still be on their way

    std::jthread check; ///< reads the whole store

    using ForWatch = std::function<void(Collector&)>;
    QList<NodeId> unrecalled; ///< their boards are still to be read from the store, in this order
    /// Of those that are not watched before that: what is to be done once they are.
    QHash<NodeId, QList<ForWatch>> owed;
    bool identified = false; ///< the collector knows who is who: nobody is watched before that
    bool recalling = false;  ///< an answer is on its way
    QHash<NodeId, qint64> followed; ///< the version of the board that is shown, while following

    /// Runs `work` on the I/O thread.
    template <class Work>
    void onCollector(Work work)
    {
        QMetaObject::invokeMethod(
            collector, [collector = collector, work = std::move(work)] { work(*collector); },
            Qt::QueuedConnection);
    }
};

} // namespace rollcall::fleet
