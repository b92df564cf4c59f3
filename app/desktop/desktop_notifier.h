#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

namespace rollcall::desktop {

/// Shows notifications through the desktop (org.freedesktop.Notifications, "Desktop Notifications
/// Specification" 1.2 of freedesktop.org). Never waits for it: a desktop that has no such service,
/// or one that hangs, is told by problem() and otherwise ignored. Main thread only.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    enum class Urgency : quint8 { Low = 0, Normal = 1, Critical = 2 }; ///< as on the bus
    struct Message {
        QString title, body; ///< plain text, cut where they are too long
        Urgency urgency = Urgency::Normal;
        bool canOpen = false; ///< a click means something
    };
    static constexpr int longest = 400; ///< characters of a title or body

    explicit DesktopNotifier(const QDBusConnection& bus, QObject* parent = nullptr);

    /// `tag` comes back with activated(); it is ours, not the bus's.
    void show(quint64 tag, const Message& message);
    /// Takes one back that is shown, or about to be.
    void withdraw(quint64 tag);
    /// Why the last one could not be shown; empty while it could.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void activated(quint64 tag); ///< it was clicked
    void problemChanged();

private Q_SLOTS:
    void actionInvoked(const QDBusMessage& message);
    void notificationClosed(const QDBusMessage& message);

private:
    void askCapabilities();
    void send(quint64 tag, const Message& message);
    void answered(quint64 tag, const QDBusMessage& reply);
    void setProblem(const QString& problem);

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;
    bool m_asked = false;
    QList<QPair<quint64, Message>> m_waiting; ///< until the capabilities are known
    QHash<quint32, quint64> m_tags;           ///< of what is shown, by the desktop's id
    QSet<quint64> m_pending;                  ///< asked for, and no id yet
    QSet<quint64> m_withdrawn;                ///< of those
    QString m_problem;
};

} // namespace rollcall::desktop
