#include "core/store/age_clock.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace rollcall::store {

namespace {

/// The two clocks drift, and one is corrected by a time server.
constexpr qint64 toleranceMs = 60'000;
constexpr qint64 trialMs = 86'400'000;

} // namespace

Moment Moment::now()
{
    using namespace std::chrono;
    timespec steady{};
    clock_gettime(CLOCK_BOOTTIME, &steady);
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(),
            steady.tv_sec * 1000LL + steady.tv_nsec / 1'000'000};
}

void AgeClock::advance(qint64 wallMs, qint64 elapsedMs)
{
    elapsedMs = std::max<qint64>(elapsedMs, 0);
    nowMs = std::min(wallMs, nowMs + elapsedMs);
    if (wallMs - nowMs <= toleranceMs) {
        nowMs = wallMs;
        candidateMs = heldMs = 0;
        return;
    }
    if (candidateMs == 0 || wallMs < candidateMs) {
        candidateMs = wallMs;
        heldMs = 0;
    }
    heldMs += elapsedMs;
    if (heldMs >= trialMs) {
        nowMs = std::max(nowMs, std::min(wallMs, candidateMs + heldMs));
        candidateMs = heldMs = 0;
    }
}

} // namespace rollcall::store
