#include "core/fleet/attention.h"

#include <limits>

namespace rollcall::fleet {

namespace {

/// Clocks are set right by a few seconds all the time.
constexpr qint64 clockToleranceMs = 60'000;

qint64 endOf(const store::MuteRecord& mute)
{
    return mute.until.value_or(std::numeric_limits<qint64>::max());
}

} // namespace

bool isInForce(const store::MuteRecord& mute, qint64 now)
{
    // One without an end is not ended by a clock either.
    return !mute.until || (now < *mute.until && now >= mute.since - clockToleranceMs);
}

bool covers(const store::MuteRecord& mute, store::NodeId node, store::EventKind kind)
{
    return (mute.node == 0 || mute.node == node) && (!mute.kind || *mute.kind == kind);
}

bool coversNode(const store::MuteRecord& mute, store::NodeId node)
{
    return mute.node == node && !mute.kind;
}

const store::MuteRecord* muteOf(const QList<store::MuteRecord>& mutes, store::NodeId node,
                                store::EventKind kind, qint64 now)
{
    const store::MuteRecord* found = nullptr;
    for (const store::MuteRecord& mute : mutes) {
        if (covers(mute, node, kind) && isInForce(mute, now) &&
            (!found || endOf(mute) > endOf(*found)))
            found = &mute;
    }
    return found;
}

QList<store::MuteRecord> inForce(const QList<store::MuteRecord>& mutes, qint64 now)
{
    QList<store::MuteRecord> result;
    for (const store::MuteRecord& mute : mutes) {
        if (isInForce(mute, now))
            result.append(mute);
    }
    return result;
}

bool lasts(store::EventKind kind)
{
    return kind != store::EventKind::Online && kind != store::EventKind::InventoryChanged &&
           kind != store::EventKind::IdentityChanged;
}

} // namespace rollcall::fleet
