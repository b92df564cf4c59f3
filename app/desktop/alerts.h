#pragma once

#include "app/desktop/notification_plan.h"

#include <QtQml/qqmlregistration.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace rollcall::fleet {
class Fleet;
}

namespace rollcall::desktop {

class AppSettings;
class DesktopNotifier;

/// What reaches a person who does not look at the window: desktop notifications, and what the tray
/// icon tells. News are what begins and ends of NodeSnapshot::openEvents, which rules have damped
/// already; what is open when a node is first seen is no news.
class Alerts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.alerts")
    Q_PROPERTY(bool urgent READ urgent WRITE setUrgent NOTIFY choiceChanged)
    Q_PROPERTY(bool warnings READ warnings WRITE setWarnings NOTIFY choiceChanged)
    Q_PROPERTY(bool notices READ notices WRITE setNotices NOTIFY choiceChanged)
    Q_PROPERTY(bool recovered READ recovered WRITE setRecovered NOTIFY choiceChanged)
    /// Why the last notification could not be shown; normally empty.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool showsTray READ showsTray WRITE setShowsTray NOTIFY choiceChanged)
    /// Closing the window hides it, while there is a tray icon to come back by.
    Q_PROPERTY(bool closesToTray READ closesToTray WRITE setClosesToTray NOTIFY choiceChanged)
    Q_PROPERTY(bool trayAvailable READ isTrayAvailable NOTIFY choiceChanged)

public:
    Alerts(fleet::Fleet& fleet, AppSettings& settings, QObject* parent = nullptr);
    ~Alerts() override;

    /// From now on notifications are shown. Without it nothing leaves this program: tests,
    /// pictures, the demo.
    void start(std::unique_ptr<DesktopNotifier> notifier);
    using Answer = std::function<bool(fleet::NodeId, store::EventKind)>;
    /// True of what somebody does not want to hear of. When that is over and it still holds, it is
    /// told then, unless somebody has seen it.
    void setMuted(Answer isMuted) { m_isMuted = std::move(isMuted); }
    /// True of what somebody has seen: what stands on the desktop of it goes.
    void setSeen(Answer isSeen) { m_isSeen = std::move(isSeen); }
    /// The answers may be others now.
    void heed();
    /// Something happened that has no end.
    void tellMoment(const store::EventRecord& event);
    /// A clock that never jumps, in ms; for tests.
    void setSteadyClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    bool urgent() const { return m_plan.isWanted(Severity::Urgent); }
    void setUrgent(bool on) { choose(Severity::Urgent, on); }
    bool warnings() const { return m_plan.isWanted(Severity::Warning); }
    void setWarnings(bool on) { choose(Severity::Warning, on); }
    bool notices() const { return m_plan.isWanted(Severity::Notice); }
    void setNotices(bool on) { choose(Severity::Notice, on); }
    bool recovered() const { return m_plan.isWanted(Severity::Recovered); }
    void setRecovered(bool on) { choose(Severity::Recovered, on); }
    QString problem() const;
    bool showsTray() const { return m_showsTray; }
    void setShowsTray(bool shows);
    bool closesToTray() const { return m_closesToTray; }
    void setClosesToTray(bool closes);
    bool isTrayAvailable() const { return m_trayAvailable; }
    void setTrayAvailable(bool available);
    /// Shows what is due now instead of when its time has come; for tests.
    void flush();

Q_SIGNALS:
    void choiceChanged();
    void problemChanged();
    void nodeRequested(double nodeId); ///< a notification of one node was clicked
    void eventsRequested();            ///< one of several
    void windowRequested();            ///< the tray icon was

private:
    void choose(Severity severity, bool wanted);
    void look(fleet::NodeId id);
    void forget(fleet::NodeId id);
    void tell(const News& news);
    void schedule();
    void show(const Note& note);
    void withdraw(fleet::NodeId node, store::EventKind kind);
    bool isMuted(fleet::NodeId node, store::EventKind kind) const;
    bool isSeen(fleet::NodeId node, store::EventKind kind) const;

    fleet::Fleet& m_fleet;
    AppSettings& m_settings;
    NotificationPlan m_plan;
    std::unique_ptr<DesktopNotifier> m_notifier;
    Answer m_isMuted, m_isSeen;
    QSet<QPair<fleet::NodeId, int>> m_silent; ///< began while it was muted, and holds
    std::function<qint64()> m_clock;
    QElapsedTimer m_steady;
    QHash<fleet::NodeId, QList<store::EventKind>> m_open; ///< of the nodes that have been seen
    struct Shown {
        QSet<QPair<fleet::NodeId, int>> open; ///< what it told that still holds
        QList<fleet::NodeId> nodes;
    };
    QHash<quint64, Shown> m_shown;
    quint64 m_nextTag = 1;
    QTimer m_timer;
    bool m_showsTray = true, m_closesToTray = false, m_trayAvailable = false;
};

} // namespace rollcall::desktop
