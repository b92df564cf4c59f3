#pragma once

#include "core/enrol/candidate.h"

#include <QString>
#include <QStringList>

namespace rollcall::test {

/// "name=user@host:port #tag #tag", what is a default left out.
inline QString shown(const enrol::Candidate& board)
{
    QString text = QString::fromStdString(board.host);
    if (!board.user.empty())
        text.prepend(QString::fromStdString(board.user) + u'@');
    if (board.port != 22)
        text += u':' + QString::number(board.port);
    if (board.name != board.host)
        text.prepend(QString::fromStdString(board.name) + u'=');
    for (const std::string& tag : board.tags)
        text += QStringLiteral(" #") + QString::fromStdString(tag);
    return text;
}

/// Boards, then problems with a '!' and notes with a '-' in front.
inline QStringList shown(const Result<enrol::Batch>& batch)
{
    if (!batch)
        return {QStringLiteral("!! ") + QString::fromStdString(batch.error().toString())};
    QStringList lines;
    for (const enrol::Candidate& board : batch->candidates)
        lines << shown(board);
    for (const Error& problem : batch->problems)
        lines << QStringLiteral("! ") +
                     QString::fromStdString(problem.context + ": " + problem.message);
    for (const std::string& note : batch->notes)
        lines << QStringLiteral("- ") + QString::fromStdString(note);
    return lines;
}

} // namespace rollcall::test
