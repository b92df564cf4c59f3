#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace rollcall::tests {

/// Stands in for the notification service of a desktop, on a real bus.
class FakeNotifications : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0;
        QString title, body;
        QStringList actions;
        uchar urgency = 255;
    };
    explicit FakeNotifications(QObject* parent)
        : QDBusAbstractAdaptor(parent)
    {}
    bool publish(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), parent()) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void click(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        shown.append({uint(shown.size() + 1), title, body, actions,
                      hints.value(QStringLiteral("urgency")).value<uchar>()});
        return shown.last().id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

/// Stands in for the service that keeps a screen awake.
class FakeScreenSaver : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit FakeScreenSaver(QObject* parent)
        : QDBusAbstractAdaptor(parent)
    {}
    bool publish(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), parent()) &&
               bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    QList<uint> held, released;

public Q_SLOTS:
    uint Inhibit(const QString&, const QString&)
    {
        held.append(uint(held.size() + 41));
        return held.last();
    }
    void UnInhibit(uint cookie) { released.append(cookie); }
};

} // namespace rollcall::tests
