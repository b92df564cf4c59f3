#pragma once

#include <QCommandLineParser>

/// The actions of `rollcallctl store` that look after the file. positionalArguments() begin with
/// the name of the action; each returns the exit code.
namespace rollcall::cli {

int storeCheck(const QCommandLineParser& parser);   ///< is the file whole?
int storeBackup(const QCommandLineParser& parser);  ///< a copy, also while boards are watched
int storeRecover(const QCommandLineParser& parser); ///< sets a damaged file aside, saves the rest

} // namespace rollcall::cli
