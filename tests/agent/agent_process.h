#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The agent that this build made.
QString agentPath();

/// What one run of a program came to.
struct Outcome {
    int exitCode = -1; ///< -1: it could not be started, crashed or did not end in time
    QByteArray out, err;
};

/// Runs a program to its end, at most 30 s.
Outcome run(const QString& program, const QStringList& arguments, const QByteArray& input = {});
Outcome runAgent(const QStringList& arguments, const QByteArray& input = {});

/// The only JSON object in `text`; empty when it is none.
QJsonObject parseObject(const QByteArray& text);

/// `rollcall-agent report --sysroot root`, parsed; empty when that failed.
QJsonObject reportOf(const std::string& root);
