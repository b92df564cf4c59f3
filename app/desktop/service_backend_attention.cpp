// What people say of events, on its way to the store and back.
#include "app/desktop/service_backend.h"
#include "core/fleet/service.h"
#include "core/ssh/target.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QDateTime>

namespace rollcall::desktop {

namespace {

/// So many events at once are news; the rest comes with the next look.
constexpr int mostNews = 200;

QString userName()
{
    return QString::fromLocal8Bit(ssh::localUserName());
}

} // namespace

QFuture<Result<AttentionNews>> ServiceBackend::attention(std::optional<qint64> since)
{
    using News = Result<AttentionNews>;
    return m_service.writer().run<News>([since](store::Store& store) -> News {
        auto open = store.openEvents();
        if (!open)
            return open.error();
        auto mutes = store.mutes();
        if (!mutes)
            return mutes.error();
        const auto newest = store.newestEvent();
        if (!newest)
            return newest.error();
        AttentionNews news{std::move(*open), {}, *newest, std::move(*mutes)};
        if (since && *since < *newest) {
            auto events = store.eventsAfter(*since, mostNews);
            if (!events)
                return events.error();
            news.since = std::move(*events);
            if (!news.since.isEmpty() && news.since.size() == mostNews)
                news.newest = news.since.last().id;
        }
        return news;
    });
}

QFuture<Result<int>> ServiceBackend::acknowledgeEvents(QList<qint64> events, bool seen)
{
    std::optional<store::Acknowledgement> who;
    if (seen)
        who = store::Acknowledgement{QDateTime::currentMSecsSinceEpoch(), userName()};
    return m_service.writer().run<Result<int>>(
        [events, who](store::Store& store) { return store.acknowledgeEvents(events, who); });
}

QFuture<Result<void>> ServiceBackend::mute(QList<store::MuteRecord> wanted, qint64 forMs)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (store::MuteRecord& mute : wanted) {
        mute.since = now;
        if (forMs > 0)
            mute.until = now + forMs;
        mute.by = userName();
    }
    return m_service.writer().run<Result<void>>([wanted](store::Store& store) -> Result<void> {
        // All or none.
        if (auto begun = store.begin(); !begun)
            return begun;
        for (const store::MuteRecord& mute : wanted) {
            if (const auto made = store.mute(mute); !made) {
                store.rollback();
                return made.error();
            }
        }
        return store.commit();
    });
}

QFuture<Result<void>> ServiceBackend::unmute(QList<qint64> mutes)
{
    return m_service.writer().run<Result<void>>([mutes](store::Store& store) -> Result<void> {
        const auto gone = store.unmute(mutes);
        if (!gone)
            return gone.error();
        return {};
    });
}

} // namespace rollcall::desktop
