#include "tests/discover/private_bus.h"

#include <QFile>

namespace rollcall::test {

PrivateBus::~PrivateBus()
{
    for (const QString& name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PrivateBus::start()
{
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("<busconfig><type>session</type><listen>unix:path=" +
                 m_folder.filePath(QStringLiteral("bus")).toUtf8() +
                 "</listen><auth>EXTERNAL</auth><policy context='default'><allow user='*'/>"
                 "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
                 "<allow own='*'/></policy>"
                 "</busconfig>");
    config.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file"), config.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        return false;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return !m_address.isEmpty();
}

QDBusConnection PrivateBus::connect(const QString& name)
{
    m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace rollcall::test
