#include "core/fleet/address.h"

#include "core/enrol/address.h"

namespace rollcall::fleet {

Result<store::NodeRecord> parseAddress(const QString& text)
{
    const auto address = enrol::parseAddress(text.toStdString());
    if (!address)
        return address.error();
    store::NodeRecord record;
    record.user = QString::fromStdString(address->user);
    record.host = QString::fromStdString(address->host);
    record.port = address->port.value_or(record.port);
    record.name = record.host;
    return record;
}

QString formatAddress(const store::NodeRecord& record)
{
    if (record.host.isEmpty())
        return QStringLiteral("this computer");
    const QString user = record.user.isEmpty() ? QString() : record.user + u'@';
    if (record.port == 22)
        return user + record.host;
    const bool bracket = record.host.contains(u':');
    return QStringLiteral("%1%2%3%4:%5")
        .arg(user, bracket ? QStringLiteral("[") : QString(), record.host,
             bracket ? QStringLiteral("]") : QString(), QString::number(record.port));
}

} // namespace rollcall::fleet
