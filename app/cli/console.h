#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// What `rollcallctl` prints: answers on stdout, troubles and questions on stderr.
namespace rollcall::cli {

/// Exit codes, the same for every command and listed in --help.
enum ExitCode {
    exitOk = 0,
    exitFailed = 1,   ///< it did not work; stderr says why
    exitUsage = 2,    ///< the command line is wrong
    exitPartly = 3,   ///< it worked for some nodes and not for others; stderr says which and why
    exitDecision = 4, ///< a host key waits for your decision, or was refused by you
};

void print(const QString& text); ///< to stdout, with a newline
void printRaw(const QByteArray& bytes);
void printJson(const QJsonObject& object);
void warn(const QString& text); ///< to stderr, with a newline

/// Tells the error on stderr, or as {"error":{…}} on stdout with `json`.
int fail(const Error& error, bool json, ExitCode code = exitFailed);

/// True when a person can be asked on the terminal.
bool canAsk();
/// Asks on stderr, reads a line from stdin; only "y" and "yes" are yes.
bool askYesNo(const QString& question);

/// Columns padded to the width of their longest cell (characters, not bytes); two blanks between.
QString formatTable(const QStringList& header, const QList<QStringList>& rows);

/// "12 s ago", "3 min ago", "5 h ago", "2 days ago".
QString formatAge(qint64 ms);

} // namespace rollcall::cli
