#pragma once

#include "app/desktop/trouble.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <array>

/// Which news become a notification, and when: gathered, so that a rack that dies is one, and
/// bounded, so that a bad night is not a thousand. No clock and no D-Bus: the caller tells the
/// time.
namespace rollcall::desktop {

enum class Severity {
    Urgent,    ///< offline, under-voltage, host key changed
    Warning,   ///< hot, throttled, memory, disk
    Notice,    ///< wear, clock
    Recovered, ///< what was told is over
};
inline constexpr int severities = 4;
Severity severityOf(store::EventKind kind);

/// Something that began or ended on a node.
struct News {
    fleet::NodeId node = 0;
    store::EventKind kind = store::EventKind::Offline;
    QString name, where;
    bool ended = false;
    bool moment = false; ///< it has no end: told, and done with
    QString detail = {}; ///< of a moment: what happened, in words
};

/// What to show.
struct Note {
    Severity severity = Severity::Urgent;
    QString title, body; ///< plain text
    QList<fleet::NodeId> nodes;
    QList<store::EventKind> kinds; ///< of each of them
    bool operator==(const Note&) const = default;
};

class NotificationPlan
{
public:
    /// After the first of them, others are waited for so long.
    static constexpr qint64 gatherMs = 4000;
    /// So many alike at one place are one note; more notes than that at once are one as well.
    static constexpr int together = 3;
    /// At most so many notes in any ten minutes; what comes then waits, and is told together.
    static constexpr int most = 6;
    static constexpr qint64 spanMs = 600'000;

    void setWanted(Severity severity, bool wanted) { m_wanted[std::size_t(severity)] = wanted; }
    bool isWanted(Severity severity) const { return m_wanted[std::size_t(severity)]; }

    /// `now` is by a clock that never jumps, in ms.
    void add(const News& news, qint64 now);
    /// The node is gone, or muted: nothing of it that waits is told any more.
    void forget(fleet::NodeId node);
    void forget(fleet::NodeId node, store::EventKind kind);
    /// Somebody has seen it: it counts as told, so that its end is.
    void hush(fleet::NodeId node, store::EventKind kind);
    /// What is to be shown now; it counts as shown.
    QList<Note> take(qint64 now);
    /// In how many ms take() may have something; absent: nothing waits.
    std::optional<qint64> waitMs(qint64 now) const;

private:
    using Key = QPair<fleet::NodeId, int>;
    QList<Note> notes() const;

    std::array<bool, severities> m_wanted{true, true, false, false};
    QList<News> m_waiting;
    std::optional<qint64> m_since; ///< when the first of them came
    QSet<Key> m_told;              ///< began, and somebody was told
    QList<qint64> m_shown;         ///< times of the notes within spanMs
};

} // namespace rollcall::desktop
