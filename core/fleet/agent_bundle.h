#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>
#include <optional>

namespace rollcall::fleet {

/// The agent binaries we can bring to boards: <folder>/<arch>/rollcall-agent for aarch64, armv7,
/// armv6 and x86_64. Binaries are read when first needed. One thread.
class AgentBundle
{
public:
    /// Empty `folder`: $ROLLCALL_AGENTS, else where the build or the package puts them.
    explicit AgentBundle(QString folder = {});

    struct Binary {
        QByteArray content;
        QByteArray sha256; ///< 64 lower-case hexadecimal digits
    };
    /// The binary for a board whose kernel calls itself `machine` (uname -m). AgentUnavailable when
    /// there is none for such a machine, or it is not in our folder. By value, which shares the
    /// bytes: an upload takes long, and other boards' binaries are read meanwhile.
    Result<Binary> forMachine(const QString& machine);

    /// File name of our agent on a board, the same for every architecture. It names version and
    /// build, so that viewers of different versions do not disturb each other.
    QByteArray fileName();
    /// The same, without waiting: all binaries must be read for it, which another thread does.
    QFuture<QByteArray> nameInTime();

    /// The agent for this very computer; empty when there is none.
    QString localProgram() const;

    QString folder() const { return m_folder; }

    /// "aarch64", "armv7", "armv6" or "x86_64" for a uname -m; empty when we have no such agent.
    static QString archForMachine(const QString& machine);

private:
    QString m_folder;
    QHash<QString, Binary> m_binaries;
    std::optional<QFuture<QByteArray>> m_fileName;
};

} // namespace rollcall::fleet
