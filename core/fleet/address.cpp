#include "core/fleet/address.h"

namespace rollcall::fleet {

namespace {

constexpr qsizetype maxHostLength = 253; // RFC 1035, section 2.3.4
constexpr qsizetype maxUserLength = 64;

Error invalid(const QString& text, std::string message)
{
    return Error{ErrorCode::InvalidInput, std::move(message), text.toStdString(),
                 "write it as [user@]host[:port], e.g. pi@raspberrypi.local"};
}

bool isHostCharacter(QChar c)
{
    return (c.isLetterOrNumber() && c.unicode() < 128) || QStringView(u".-_:%").contains(c);
}

bool isUserCharacter(QChar c)
{
    return c.isPrint() && !c.isSpace() && !QStringView(u"@:'\"\\/").contains(c);
}

} // namespace

Result<store::NodeRecord> parseAddress(const QString& text)
{
    store::NodeRecord record;
    QString rest = text.trimmed();
    if (const auto at = rest.lastIndexOf(u'@'); at >= 0) {
        record.user = rest.left(at);
        rest = rest.mid(at + 1);
        if (record.user.isEmpty() || record.user.size() > maxUserLength ||
            !std::all_of(record.user.cbegin(), record.user.cend(), isUserCharacter))
            return invalid(text, "this is no user name before the @");
    }

    QString port;
    if (rest.startsWith(u'[')) {
        const auto end = rest.indexOf(u']');
        if (end < 0)
            return invalid(text, "the bracket around the address is not closed");
        port = rest.mid(end + 1);
        rest = rest.mid(1, end - 1);
        if (!port.isEmpty() && !port.startsWith(u':'))
            return invalid(text, "after the bracket only :port may follow");
        if (port == u':')
            return invalid(text, "the port is missing after the colon");
        port.remove(0, 1);
    } else if (rest.count(u':') == 1) {
        port = rest.mid(rest.indexOf(u':') + 1);
        rest = rest.left(rest.indexOf(u':'));
        if (port.isEmpty())
            return invalid(text, "the port is missing after the colon");
    }

    if (!port.isEmpty()) {
        bool ok = false;
        const uint number = port.toUInt(&ok);
        if (!ok || number == 0 || number > 65535)
            return invalid(text, "the port must be a number from 1 to 65535");
        record.port = quint16(number);
    }
    if (rest.isEmpty())
        return invalid(text, "the host name is missing");
    if (rest.size() > maxHostLength || rest.startsWith(u'-') ||
        !std::all_of(rest.cbegin(), rest.cend(), isHostCharacter))
        return invalid(text, "this is no host name or address");
    record.host = rest;
    record.name = rest;
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
