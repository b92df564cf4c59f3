#pragma once

#include "core/ssh/known_hosts.h"
#include "core/ssh/secrets.h"
#include "core/ssh/session.h"
#include "tests/support/coroutine.h"
#include "tests/support/outcome.h"
#include "tests/support/ssh_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace rollcall::test {

using namespace std::chrono_literals;

/// A home of its own, so that keys and agents of whoever runs the test do not matter.
class PrivateHome
{
public:
    PrivateHome()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qunsetenv("SSH_AUTH_SOCK");
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A server, a known_hosts file that trusts it, and how to log in there.
class SshFixture
{
public:
    explicit SshFixture(const SshServer::Options& options = {})
        : server(options)
    {}

    bool start()
    {
        if (!server.start() || !writeKnownHosts(server.knownHostsLine()))
            return false;
        knownHosts = std::make_unique<ssh::KnownHosts>(QStringList{knownHostsPath()});
        target.host = QStringLiteral("127.0.0.1");
        target.port = server.port();
        target.user = server.user();
        target.identityFiles = {server.clientKey()};
        return true;
    }

    bool writeKnownHosts(const QByteArray& content)
    {
        QFile file(knownHostsPath());
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QString knownHostsPath() const { return m_folder.filePath(QStringLiteral("known_hosts")); }

    std::unique_ptr<ssh::Session> session() const
    {
        return std::make_unique<ssh::Session>(target, *knownHosts, secrets);
    }
    /// An open session; null when that fails, with the reason in `error`.
    std::unique_ptr<ssh::Session> openSession()
    {
        auto result = session();
        const auto opened = finish(result->open(10s));
        error = opened ? textOf(*opened) : QByteArray("open() never ended");
        return error.isEmpty() ? std::move(result) : nullptr;
    }

    SshServer server;
    std::unique_ptr<ssh::KnownHosts> knownHosts;
    ssh::Target target;
    ssh::Secrets* secrets = nullptr; ///< for the sessions; null: nobody is there
    QByteArray error;

private:
    QTemporaryDir m_folder;
};

} // namespace rollcall::test
