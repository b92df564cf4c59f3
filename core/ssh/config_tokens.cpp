#include "core/ssh/config_tokens.h"

#include <pwd.h>

#include <QDir>
#include <QFile>

namespace rollcall::ssh {

std::optional<QByteArray> expandTokens(const QByteArray& text,
                                       const QHash<char, QByteArray>& tokens)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        const char token = ++i < text.size() ? text[i] : '\0';
        if (token == '%') {
            result += '%';
            continue;
        }
        const auto value = tokens.constFind(token);
        if (value == tokens.cend())
            return std::nullopt;
        result += *value;
    }
    return result;
}

std::optional<QByteArray> expandEnvironment(const QByteArray& text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = text.indexOf("${", i);
        if (begin < 0)
            return result + text.mid(i);
        const qsizetype end = text.indexOf('}', begin);
        const QByteArray name = end < 0 ? QByteArray() : text.mid(begin + 2, end - begin - 2);
        if (name.isEmpty() || !qEnvironmentVariableIsSet(name.constData()))
            return std::nullopt;
        result += text.mid(i, begin - i) + qgetenv(name.constData());
        i = end + 1;
    }
    return result;
}

std::optional<QByteArray> expandTilde(const QByteArray& text)
{
    if (!text.startsWith('~'))
        return text;
    const qsizetype slash = text.indexOf('/');
    const QByteArray name = text.mid(1, slash < 0 ? -1 : slash - 1);
    const QByteArray rest = slash < 0 ? QByteArray() : text.mid(slash);
    if (name.isEmpty())
        return QFile::encodeName(QDir::homePath()) + rest;
    const passwd* entry = getpwnam(name.constData());
    return entry ? std::optional(QByteArray(entry->pw_dir) + rest) : std::nullopt;
}

} // namespace rollcall::ssh
