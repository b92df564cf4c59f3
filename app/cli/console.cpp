#include "app/cli/console.h"

#include "app/cli/plain_text.h"

#include <unistd.h>

#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

namespace rollcall::cli {

namespace {

void write(const QByteArray& bytes, std::FILE* file)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void printRaw(const QByteArray& bytes)
{
    write(plain(QString::fromUtf8(bytes), true).toUtf8(), stdout);
}

void print(const QString& text)
{
    write(plain(text, true).toUtf8() + '\n', stdout);
}

void printJson(const QJsonObject& object)
{
    write(plainJson(QJsonDocument(object), QJsonDocument::Indented), stdout);
}

void warn(const QString& text)
{
    write(plain(text, true).toUtf8() + '\n', stderr);
}

int fail(const Error& error, bool json, ExitCode code)
{
    if (!json) {
        warn(QStringLiteral("rollcallctl: ") + QString::fromStdString(error.toString()));
        return code;
    }
    const auto text = [](std::string_view s) {
        return QString::fromUtf8(s.data(), qsizetype(s.size()));
    };
    QJsonObject details{{QStringLiteral("code"), text(toString(error.code))},
                        {QStringLiteral("message"), text(error.message)}};
    if (!error.context.empty())
        details[QStringLiteral("context")] = text(error.context);
    if (!error.remedy.empty())
        details[QStringLiteral("remedy")] = text(error.remedy);
    printJson({{QStringLiteral("error"), details}});
    return code;
}

bool canAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

bool askYesNo(const QString& question)
{
    write(plain(question, true).toUtf8() + " [y/N] ", stderr);
    std::string answer;
    std::getline(std::cin, answer);
    const QString word = QString::fromStdString(answer).trimmed().toLower();
    return word == QLatin1String("y") || word == QLatin1String("yes");
}

QString formatTable(const QStringList& header, const QList<QStringList>& rows)
{
    constexpr qsizetype longest = 64, longestAtTheEnd = 400; // no column stands behind the last
    QList<QStringList> lines{header};
    for (const QStringList& row : rows) {
        lines.append(QStringList());
        for (const QString& cell : row) {
            const QString shown = plain(cell);
            const auto most = lines.last().size() + 1 < row.size() ? longest : longestAtTheEnd;
            lines.last().append(shown.size() > most ? shown.left(most - 1) + QChar(u'…') : shown);
        }
    }
    QList<qsizetype> widths(header.size(), 0);
    for (const QStringList& row : std::as_const(lines)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString table;
    for (const QStringList& row : std::as_const(lines)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    }
    table.chop(1);
    return table;
}

QString formatAge(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    if (seconds < 120)
        return QStringLiteral("%1 s ago").arg(seconds);
    if (seconds < 2 * 3600)
        return QStringLiteral("%1 min ago").arg(seconds / 60);
    if (seconds < 2 * 86400)
        return QStringLiteral("%1 h ago").arg(seconds / 3600);
    return QStringLiteral("%1 days ago").arg(seconds / 86400);
}

} // namespace rollcall::cli
