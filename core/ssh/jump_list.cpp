#include "core/ssh/jump_list.h"

#include <algorithm>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxHops = 16;

/// No blanks, quotes or signs of a shell, and nothing that looks like an option.
bool isPlain(const QString& text)
{
    return !text.isEmpty() && !text.startsWith(u'-') &&
           std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || !c.isPrint() ||
                      QStringLiteral("'\"`$\\;&<>|(){},!*?#").contains(c);
           });
}

std::optional<JumpHost> parseJump(QString text)
{
    const bool uri = text.startsWith(QLatin1String("ssh://"));
    if (uri)
        text = text.sliced(6);
    JumpHost jump;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at >= 0) {
        jump.user = text.first(at);
        if (!isPlain(jump.user))
            return std::nullopt;
        text = text.sliced(at + 1);
    }
    QString port;
    bool portSaid = false;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return std::nullopt;
        const QString behind = text.sliced(end + 1);
        if (!behind.isEmpty() && !behind.startsWith(u':'))
            return std::nullopt;
        portSaid = !behind.isEmpty();
        port = behind.mid(1);
        text = text.sliced(1, end - 1);
    } else if (text.count(u':') == 1) { // more of them: an IPv6 address without a port
        const qsizetype colon = text.indexOf(u':');
        portSaid = true;
        port = text.sliced(colon + 1);
        text = text.first(colon);
    }
    if (portSaid) {
        bool isNumber = false;
        jump.port = port.toUShort(&isNumber);
        if (!isNumber || jump.port == 0)
            return std::nullopt;
    }
    jump.host = text;
    return isPlain(jump.host) ? std::optional<JumpHost>(jump) : std::nullopt;
}

} // namespace

std::optional<QList<JumpHost>> parseJumpList(const QByteArray& value)
{
    QList<JumpHost> jumps;
    const QStringList parts = QString::fromUtf8(value).split(u',');
    if (parts.size() > maxHops)
        return std::nullopt;
    for (const QString& part : parts) {
        const auto jump = parseJump(part.trimmed());
        if (!jump)
            return std::nullopt;
        jumps.append(*jump);
    }
    return jumps;
}

} // namespace rollcall::ssh
