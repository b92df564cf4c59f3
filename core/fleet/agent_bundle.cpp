#include "core/fleet/agent_bundle.h"

#include "rollcall_version.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThreadPool>
#include <memory>

namespace rollcall::fleet {

namespace {

constexpr qint64 maxAgentBytes = 8 * 1024 * 1024;
const QStringList architectures{QStringLiteral("aarch64"), QStringLiteral("armv6"),
                                QStringLiteral("armv7"), QStringLiteral("x86_64")};

QString findFolder()
{
    const QString given = qEnvironmentVariable("ROLLCALL_AGENTS");
    if (!given.isEmpty())
        return given;
    const QDir bin(QCoreApplication::applicationDirPath());
    for (const char* place :
         {"../agents", "../libexec/rollcall/agents", "../lib/rollcall/agents"}) {
        const QString folder = QDir::cleanPath(bin.filePath(QLatin1String(place)));
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::cleanPath(bin.filePath(QStringLiteral("../agents")));
}

QString binaryPath(const QString& folder, const QString& arch)
{
    return QStringLiteral("%1/%2/rollcall-agent").arg(folder, arch);
}

/// One name for all architectures, so that a single command can try it before knowing the board.
QByteArray nameOfAll(const QString& folder)
{
    // As strong as SHA-256, and here four times as fast: this is read at every start.
    QCryptographicHash all(QCryptographicHash::Blake2b_256);
    for (const QString& arch : architectures) {
        QFile file(binaryPath(folder, arch));
        if (file.open(QIODevice::ReadOnly))
            all.addData(file.read(maxAgentBytes));
        all.addData("|");
    }
    return QByteArray("rollcall-agent-") + versionString + '-' + all.result().toHex().left(12);
}

} // namespace

AgentBundle::AgentBundle(QString folder)
    : m_folder(folder.isEmpty() ? findFolder() : std::move(folder))
{}

QString AgentBundle::archForMachine(const QString& machine)
{
    if (machine == QLatin1String("aarch64") || machine == QLatin1String("arm64"))
        return QStringLiteral("aarch64");
    if (machine == QLatin1String("x86_64") || machine == QLatin1String("amd64"))
        return QStringLiteral("x86_64");
    // A 32-bit userland on an arm64 kernel reports armv8l, and runs ARMv7 code.
    if (machine.startsWith(QLatin1String("armv7")) || machine.startsWith(QLatin1String("armv8")))
        return QStringLiteral("armv7");
    if (machine.startsWith(QLatin1String("armv6")))
        return QStringLiteral("armv6");
    return {};
}

Result<AgentBundle::Binary> AgentBundle::forMachine(const QString& machine)
{
    const QString arch = archForMachine(machine);
    if (arch.isEmpty()) {
        return Error{ErrorCode::AgentUnavailable,
                     "no agent for machine type \"" + machine.toStdString() + "\"", "",
                     "Rollcall's agent runs on aarch64, ARMv7, ARMv6 and x86-64"};
    }
    if (const auto known = m_binaries.constFind(arch); known != m_binaries.constEnd())
        return *known;

    QFile file(binaryPath(m_folder, arch));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxAgentBytes) {
        return Error{ErrorCode::AgentUnavailable,
                     "cannot read the " + arch.toStdString() + " agent at " +
                         file.fileName().toStdString(),
                     "", "build it with ./dev agents, or set ROLLCALL_AGENTS"};
    }
    Binary binary{file.readAll(), {}};
    binary.sha256 = QCryptographicHash::hash(binary.content, QCryptographicHash::Sha256).toHex();
    return *m_binaries.insert(arch, std::move(binary));
}

QFuture<QByteArray> AgentBundle::nameInTime()
{
    if (m_fileName)
        return *m_fileName;
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    m_fileName = promise->future();
    QThreadPool::globalInstance()->start([promise, folder = m_folder] {
        promise->addResult(nameOfAll(folder));
        promise->finish();
    });
    return *m_fileName;
}

QByteArray AgentBundle::fileName()
{
    return nameInTime().result();
}

QString AgentBundle::localProgram() const
{
    const QString arch = archForMachine(QSysInfo::currentCpuArchitecture());
    const QStringList candidates{binaryPath(m_folder, arch),
                                 QCoreApplication::applicationDirPath() +
                                     QStringLiteral("/rollcall-agent")};
    for (const QString& path : candidates) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return QStandardPaths::findExecutable(QStringLiteral("rollcall-agent"));
}

} // namespace rollcall::fleet
