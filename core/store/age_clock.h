#pragma once

#include <QtGlobal>

namespace rollcall::store {

/// Two clocks at one moment: the viewer's, which may be set, and one that only runs.
struct Moment {
    qint64 wallMs = 0;   ///< since 1970
    qint64 steadyMs = 0; ///< since this computer was started, sleep included
    static Moment now();
};

/// What is "now" when the age of data is told, so that a viewer's clock that leaps deletes nothing.
/// It runs with the clock that only runs. When the viewer's clock is behind it goes back at once,
/// which keeps more. When that is ahead (it was set, or nobody collected for a while) it follows
/// only once a day of collecting has gone by without the viewer's clock coming back.
struct AgeClock {
    qint64 nowMs = 0;       ///< 0: never set
    qint64 candidateMs = 0; ///< the viewer's time that is on trial; 0: none
    qint64 heldMs = 0;      ///< how long it has been

    /// `elapsedMs` have gone by since the last call.
    void advance(qint64 wallMs, qint64 elapsedMs);
    bool operator==(const AgeClock&) const = default;
};

} // namespace rollcall::store
