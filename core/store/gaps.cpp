#include "core/store/gaps.h"

#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/sample_reader.h"
#include "core/store/store.h"

#include <algorithm>
#include <cstdlib>

namespace rollcall::store {

using namespace Qt::StringLiterals;

namespace {

/// Asking a busy board takes seconds; clocks are corrected by less than this all the time.
constexpr qint64 toleranceMs = 60'000;

Result<QList<qint64>> bootsSeen(Database& database, NodeId node, qint64 from, qint64 to)
{
    return database.select<qint64>(
        u"SELECT first_seen FROM boots WHERE node = ? AND first_seen >= ? AND first_seen < ? "
        "ORDER BY first_seen"_s,
        {node, from, to}, [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
}

/// From minutes, where raw samples are gone: by when the boots were first seen.
QList<Gap> gapsBetween(const QList<Bucket>& minutes, const QList<qint64>& boots,
                       qint64 longerThanMs)
{
    QList<Gap> gaps;
    for (qsizetype i = 1; i < minutes.size(); ++i) {
        const qint64 from = minutes.at(i - 1).start + minutes.at(i - 1).span;
        const qint64 to = minutes.at(i).start;
        const auto boot = std::lower_bound(boots.begin(), boots.end(), from);
        const bool rebooted = boot != boots.end() && *boot < to + minutes.at(i).span;
        if (rebooted || to - from > longerThanMs)
            gaps.append({from, to, rebooted ? GapKind::Reboot : GapKind::Silence});
    }
    return gaps;
}

} // namespace

QString toString(GapKind kind)
{
    switch (kind) {
    case GapKind::Reboot:
        return u"reboot"_s;
    case GapKind::ClockJump:
        return u"clock-jump"_s;
    case GapKind::Silence:
        break;
    }
    return u"silence"_s;
}

GapKind between(const SampleRecord& before, const SampleRecord& after)
{
    const bool bothBoots = !before.bootId.isEmpty() && !after.bootId.isEmpty();
    if (bothBoots && before.bootId != after.bootId)
        return GapKind::Reboot;
    if (!before.uptimeMs || !after.uptimeMs)
        return GapKind::Silence;
    const qint64 lived = *after.uptimeMs - *before.uptimeMs;
    // A board that has been up for less long was started anew, unless its boot says otherwise.
    if (!bothBoots && lived < 0)
        return GapKind::Reboot;
    return std::abs(lived - (after.time - before.time)) > toleranceMs ? GapKind::ClockJump
                                                                      : GapKind::Silence;
}

QList<Gap> gapsIn(const QList<SampleRecord>& samples, qint64 longerThanMs)
{
    QList<Gap> gaps;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const SampleRecord &before = samples.at(i - 1), &after = samples.at(i);
        const GapKind kind = between(before, after);
        if (kind != GapKind::Silence || after.time - before.time > longerThanMs)
            gaps.append({before.time, after.time, kind});
    }
    return gaps;
}

Result<QList<Gap>> Store::gaps(NodeId node, qint64 from, qint64 to, qint64 longerThanMs)
{
    auto snapshot = Snapshot::begin(*m_database);
    if (!snapshot)
        return std::move(snapshot).error();
    const auto marks = readMarks(*m_database, node);
    if (!marks)
        return marks.error();
    const qint64 rawFrom = std::clamp(marks->rawFrom, from, std::max(from, to));
    const auto minutes = readBuckets(*m_database, node, tiers.front(), from, rawFrom, MetricSet(0));
    if (!minutes)
        return minutes.error();
    const auto boots = bootsSeen(*m_database, node, from, rawFrom);
    if (!boots)
        return boots.error();
    const auto samples = readSamples(*m_database, node, rawFrom, to + 1);
    if (!samples)
        return samples.error();
    QList<Gap> gaps = gapsBetween(*minutes, *boots, longerThanMs);
    if (!minutes->isEmpty() && !samples->isEmpty()) {
        // The seam: the first raw sample may be of another boot than the last minute.
        const qint64 end = minutes->last().start + minutes->last().span;
        const auto seam = bootsSeen(*m_database, node, end, samples->first().time + 1);
        if (!seam)
            return seam.error();
        if (!seam->isEmpty() || samples->first().time - end > longerThanMs) {
            gaps.append(
                {end, samples->first().time, seam->isEmpty() ? GapKind::Silence : GapKind::Reboot});
        }
    }
    return gaps + gapsIn(*samples, longerThanMs);
}

} // namespace rollcall::store
