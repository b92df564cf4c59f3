#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace rollcall::ssh {

/// What ssh_config says about one host, as written: no tokens replaced, no defaults filled in.
class HostSettings
{
public:
    /// All words of a keyword (lower case, "hostname"); empty when nothing is said.
    QList<QByteArray> words(const QByteArray& keyword) const { return m_values.value(keyword); }
    QByteArray first(const QByteArray& keyword) const { return words(keyword).value(0); }
    bool says(const QByteArray& keyword) const { return m_values.contains(keyword); }

    /// The first value of a keyword stands; identity files add up.
    void add(const QByteArray& keyword, const QList<QByteArray>& words);
    void replace(const QByteArray& keyword, const QByteArray& word) { m_values[keyword] = {word}; }

private:
    QHash<QByteArray, QList<QByteArray>> m_values;
};

/// The user's and the system's ssh_config(5), parsed once and asked for each host. Reads Host,
/// Match (all, host, originalhost, user, localuser, final, canonical; `exec` is not run) and
/// Include, as OpenSSH does. Immutable after load(): may be copied and read on any thread.
class SshConfig
{
public:
    struct Paths {
        QString user;   ///< "~" and relative Includes are of the user; empty: none
        QString system; ///< empty: none
    };
    static Paths defaultPaths(); ///< ~/.ssh/config and /etc/ssh/ssh_config

    /// Nothing said about anybody.
    SshConfig();

    /// A missing file is empty. The first line that cannot be understood is the error, with its
    /// file and number: half of a configuration might be the unsafe half. Errors: InvalidInput, Io,
    /// TooLarge (over 1 MiB a file, 512 files or 16 Includes deep).
    static Result<SshConfig> load(const Paths& paths);

    /// `user` and `port` as the caller says already; empty and 0 when it does not. Unsupported when
    /// whether a line counts would need `Match exec`.
    Result<HostSettings> lookup(const QString& host, const QString& user = {},
                                quint16 port = 0) const;

    /// A name on a Host line that is no pattern: a host somebody goes to.
    struct HostName {
        QByteArray name;
        QString file;
        int line = 0;
    };
    /// All of them, in the order of the files, Includes in their places; a name on several lines
    /// once.
    QList<HostName> hostNames() const;

    /// Whether a file that load() read, or would read now, differs from what it was then.
    bool isStale() const;

    struct Parsed;

private:
    std::shared_ptr<const Parsed> m_parsed;
};

/// The configuration as the files say now. Looks at most every five seconds whether they have
/// changed, so that ten thousand connects do not ask ten thousand times. Lives on the I/O thread.
class LiveSshConfig
{
public:
    explicit LiveSshConfig(SshConfig::Paths paths);
    ~LiveSshConfig();

    /// The error of load() while the files are wrong.
    const Result<SshConfig>& current();

private:
    const SshConfig::Paths m_paths;
    qint64 m_lookedAt = 0; ///< ms of the steady clock; 0: never
    std::unique_ptr<Result<SshConfig>> m_current;
};

} // namespace rollcall::ssh
