#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace rollcall::test {

/// A D-Bus daemon of our own, which stands in for the system bus. Stopped when this goes away.
class PrivateBus
{
public:
    ~PrivateBus();
    /// False when there is no dbus-daemon, or it does not start.
    bool start();
    QString address() const { return m_address; }
    /// A connection of this name; closed when this goes away.
    QDBusConnection connect(const QString& name);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace rollcall::test
