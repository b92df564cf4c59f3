#pragma once

#include "core/ssh/ssh_config.h"

namespace rollcall::ssh {

/// One step of going through the configuration for a host.
struct ConfigStep {
    enum class Kind {
        Host,      ///< a block for these patterns begins
        Match,     ///< a block under these conditions begins
        Setting,   ///< counts while the block does
        EnterFile, ///< an included file begins: never counts where its Include did not
        LeaveFile, ///< the block around the Include goes on
        BeginFile, ///< the user's or the system's own file: all of it counts at first
    };
    Kind kind = Kind::Setting;
    QByteArray keyword; ///< of a Setting
    QList<QByteArray> words;
    int file = 0; ///< index into files
    int line = 0;
};

/// A file as it was when it was read; whether it is still the same.
struct FileStamp {
    QString path;
    qint64 size = -1; ///< -1: it was not there
    qint64 modifiedNs = 0;
    quint64 inode = 0;
    bool operator==(const FileStamp&) const = default;
};
FileStamp stampOf(const QString& path);

struct SshConfig::Parsed {
    QList<ConfigStep> steps;
    QList<FileStamp> files;
    QList<QPair<QByteArray, QStringList>> globs; ///< what each Include meant then
};

/// Reads one of the two files and what it includes into `parsed`.
Result<void> parseConfigFile(SshConfig::Parsed& parsed, const QString& path, bool ofUser);

/// The files that an Include's pattern means, sorted; nullopt when there are too many.
std::optional<QStringList> includedFiles(const QByteArray& pattern);

/// Whether the words of a Match line can be understood; empty or why not.
QByteArray matchProblem(const QList<QByteArray>& words);

} // namespace rollcall::ssh
