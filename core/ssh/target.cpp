#include "core/ssh/target.h"

#include <pwd.h>
#include <unistd.h>

namespace rollcall::ssh {

namespace {
constexpr quint16 defaultPort = 22;
}

QString Target::knownHostsName() const
{
    if (!hostKeyAlias.isEmpty())
        return hostKeyAlias.toLower();
    const QString name = host.toLower();
    return port == defaultPort ? name : QStringLiteral("[%1]:%2").arg(name).arg(port);
}

QString Target::display() const
{
    QString text = user.isEmpty() ? QString() : user + u'@';
    if (port == defaultPort)
        return text + host;
    // Brackets keep the colons of an IPv6 address apart from the one before the port.
    const bool bracketed = host.contains(u':');
    text += bracketed ? u'[' + host + u']' : host;
    return text + u':' + QString::number(port);
}

QByteArray localUserName()
{
    // Once: each look would open /etc/passwd, or ask a directory over the network.
    static const QByteArray name = [] {
        const passwd* entry = getpwuid(geteuid());
        return entry ? QByteArray(entry->pw_name) : qgetenv("USER");
    }();
    return name;
}

} // namespace rollcall::ssh
