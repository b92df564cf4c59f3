#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace rollcall::ssh {

/// One line of a known_hosts file that could be understood (sshd(8), "SSH_KNOWN_HOSTS FILE
/// FORMAT"). The views point into the file's content.
struct KnownHostsEntry {
    enum class Marker { None, CertAuthority, Revoked };
    Marker marker = Marker::None;
    int line = 0; ///< counted from 1
    QByteArrayView hosts;
    QByteArrayView keyType;
    QByteArrayView base64;
};

/// One known_hosts file, read again when its size, time or inode changes. Plain names are found
/// through an index; hashed names and patterns one after the other, which is remembered for each
/// name asked.
class KnownHostsFile
{
public:
    explicit KnownHostsFile(QString path);

    const QString& path() const { return m_path; }

    /// Reads the file if it has changed. Error Io when it exists and cannot be read, TooLarge over
    /// 16 MiB: its entries then count as absent, but it must not be written over.
    Result<void> refresh();

    /// We have written the file ourselves: read it anew next time, even when a file system that
    /// counts time in coarse steps makes it look the same.
    void invalidate() { m_state.reset(); }

    /// Entries whose hosts match `name` ("host" or "[host]:port", lower case), in file order. Valid
    /// until the next refresh().
    QList<KnownHostsEntry> find(const QByteArray& name);

    /// The content as it was last read.
    const QByteArray& content() const { return m_content; }

private:
    /// What tells whether a file has changed; all 0 when there is none.
    struct State {
        qint64 size = 0;
        qint64 seconds = 0, nanoseconds = 0; ///< of its last change
        quint64 inode = 0; ///< editors and ssh-keygen -R replace the file rather than rewrite it
        bool operator==(const State&) const = default;
    };
    void parse();
    void index(int entry);

    const QString m_path;
    QByteArray m_content;
    std::optional<State> m_state; ///< when it was read
    QList<KnownHostsEntry> m_entries;
    QHash<QByteArray, QList<int>> m_byName; ///< plain names
    QList<int> m_searched;                  ///< hashed names and patterns
    QHash<QByteArray, QList<int>> m_found;  ///< answers of find() in m_searched
};

/// Parses one line; nullopt for comments, blank and malformed lines.
std::optional<KnownHostsEntry> parseKnownHostsLine(QByteArrayView line, int number);

/// Whether the host column of a line matches `name`: comma list, hashed name, * ? and !.
bool knownHostsMatch(QByteArrayView hosts, const QByteArray& name);

} // namespace rollcall::ssh
