#include "tests/support/ssh_server.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace rollcall::test {

namespace {

constexpr int startTimeoutMs = 15000;
const QString sshdPath = QStringLiteral("/usr/sbin/sshd"); // it re-executes itself by full path

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(startTimeoutMs) &&
           process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void stopProcess(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

} // namespace

SshServer::SshServer()
    : SshServer(Options())
{}

SshServer::SshServer(const Options& options)
    : m_options(options)
{}

SshServer::~SshServer()
{
    stop();
}

bool SshServer::start()
{
    return prepare() && launch();
}

void SshServer::stop()
{
    stopProcess(m_process);
}

bool SshServer::prepare()
{
    if (!QFile::exists(sshdPath)) {
        m_error = QStringLiteral("there is no /usr/sbin/sshd: apt install openssh-server");
        return false;
    }
    // The folder of sshd's privilege separation, which the package makes at boot.
    if (geteuid() == 0)
        ::mkdir("/run/sshd", 0755);
    const bool keys = generateKey(m_options.hostKeyType, QStringLiteral("host_key")) &&
                      generateKey(m_options.hostKeyType, QStringLiteral("other_host_key")) &&
                      generateKey(QStringLiteral("ed25519"), QStringLiteral("client_key")) &&
                      generateKey(QStringLiteral("ed25519"), QStringLiteral("wrong_key"));
    return keys && QFile::copy(clientKey() + QLatin1String(".pub"),
                               path(QStringLiteral("authorized_keys")));
}

bool SshServer::launch()
{
    // Another process may take the free port before sshd does: then we ask for the next one.
    constexpr int maxTries = 5;
    for (int i = 0; i < maxTries; ++i) {
        m_port =
            m_options.port != 0 ? m_options.port : (m_port != 0 && i == 0 ? m_port : freePort());
        if (!writeConfig() || !writeShadow())
            return false;
        m_process.setStandardErrorFile(path(QStringLiteral("log")));
        QStringList words = command();
        m_process.start(words.takeFirst(), words);
        if (waitUntilItAnswers())
            return true;
        stop();
    }
    m_error = QStringLiteral("sshd does not start: ") + QString::fromLocal8Bit(log());
    return false;
}

QStringList SshServer::command() const
{
    const QStringList sshd = {sshdPath, QStringLiteral("-D"), QStringLiteral("-e"),
                              QStringLiteral("-f"), path(QStringLiteral("sshd_config"))};
    if (m_options.password.isEmpty())
        return sshd;
    QString mounts = QStringLiteral("mount --bind \"$0/shadow\" /etc/shadow && ");
    if (!m_options.pamStack.isEmpty())
        mounts += QStringLiteral("mount --bind \"$0/pam\" /etc/pam.d/sshd && ");
    return QStringList{QStringLiteral("unshare"),
                       QStringLiteral("-m"),
                       QStringLiteral("sh"),
                       QStringLiteral("-c"),
                       mounts + QStringLiteral("exec \"$@\""),
                       m_folder.path()} +
           sshd;
}

bool SshServer::canHavePassword()
{
    return geteuid() == 0 &&
           run(QStringLiteral("unshare"),
               {QStringLiteral("-m"), QStringLiteral("mount"), QStringLiteral("--bind"),
                QStringLiteral("/etc/shadow"), QStringLiteral("/etc/shadow")});
}

bool SshServer::writeShadow()
{
    if (m_options.password.isEmpty())
        return true;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("passwd"), QStringLiteral("-5"), QStringLiteral("-stdin")});
    openssl.write(m_options.password + '\n');
    openssl.closeWriteChannel();
    if (!openssl.waitForFinished(startTimeoutMs)) {
        m_error = QStringLiteral("openssl failed: apt install openssl");
        return false;
    }
    const QByteArray hash = openssl.readAllStandardOutput().trimmed();
    QFile shadow(path(QStringLiteral("shadow")));
    QFile pam(path(QStringLiteral("pam")));
    return shadow.open(QIODevice::WriteOnly) &&
           shadow.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           shadow.write(user().toLocal8Bit() + ':' + hash +
                        ":19000:0:99999:7:::\n"
                        "sshd:*:19000:0:99999:7:::\n") > 0 &&
           pam.open(QIODevice::WriteOnly) &&
           pam.write(m_options.pamStack) == m_options.pamStack.size();
}

bool SshServer::waitUntilItAnswers()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < startTimeoutMs) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (socket.waitForConnected(1000) && socket.waitForReadyRead(1000))
            return true;
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20))
            return false;
    }
    return false;
}

bool SshServer::generateKey(const QString& type, const QString& file)
{
    const bool ok = run(QStringLiteral("ssh-keygen"),
                        {QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"),
                         QString(), QStringLiteral("-C"), file, QStringLiteral("-f"), path(file)});
    if (!ok)
        m_error = QStringLiteral("ssh-keygen failed: apt install openssh-client");
    return ok;
}

bool SshServer::writeConfig()
{
    QByteArray config = m_options.extraConfig;
    if (!config.isEmpty() && !config.endsWith('\n'))
        config += '\n';
    const auto add = [&config](const char* key, const QString& value) {
        config += QByteArray(key) + ' ' + value.toLocal8Bit() + '\n';
    };
    add("ListenAddress", QStringLiteral("127.0.0.1"));
    add("Port", QString::number(m_port));
    add("HostKey", path(QStringLiteral("host_key")));
    add("AuthorizedKeysFile", path(QStringLiteral("authorized_keys")));
    add("PidFile", QStringLiteral("none"));
    add("UsePAM", m_options.pamStack.isEmpty() ? QStringLiteral("no") : QStringLiteral("yes"));
    add("StrictModes", QStringLiteral("no"));
    add("PasswordAuthentication", QStringLiteral("no"));
    add("PermitRootLogin",
        m_options.password.isEmpty() ? QStringLiteral("prohibit-password") : QStringLiteral("yes"));
    add("MaxStartups", QStringLiteral("200"));
    add("LogLevel", QStringLiteral("VERBOSE"));
    if (m_options.sftp)
        add("Subsystem sftp", m_options.sftpCommand);
    QFile file(path(QStringLiteral("sshd_config")));
    return file.open(QIODevice::WriteOnly) && file.write(config) == config.size();
}

QString SshServer::user() const
{
    const passwd* entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QByteArray SshServer::publicKey(const QString& file) const
{
    QFile key(path(file + QLatin1String(".pub")));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    return key.readAll().split(' ').first(2).join(' ');
}

QByteArray SshServer::hostKeyLine() const
{
    return publicKey(QStringLiteral("host_key"));
}

QByteArray SshServer::otherKeyLine() const
{
    return publicKey(QStringLiteral("other_host_key"));
}

QByteArray SshServer::knownHostsLine() const
{
    return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKeyLine() + '\n';
}

bool SshServer::changeHostKey()
{
    stop();
    for (const char* suffix : {"", ".pub"}) {
        const QString end = QString::fromLatin1(suffix);
        const QString current = path(QStringLiteral("host_key") + end);
        const QString other = path(QStringLiteral("other_host_key") + end);
        const QString spare = path(QStringLiteral("spare_key") + end);
        if (!QFile::rename(current, spare) || !QFile::rename(other, current) ||
            !QFile::rename(spare, other))
            return false;
    }
    return launch();
}

QByteArray SshServer::log()
{
    QFile file(path(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SshAgent::SshAgent()
    : m_before(qgetenv("SSH_AUTH_SOCK"))
    , m_wasSet(qEnvironmentVariableIsSet("SSH_AUTH_SOCK"))
{}

SshAgent::~SshAgent()
{
    stopProcess(m_process);
    if (m_wasSet)
        qputenv("SSH_AUTH_SOCK", m_before);
    else
        qunsetenv("SSH_AUTH_SOCK");
}

bool SshAgent::start()
{
    const QString socket = m_folder.filePath(QStringLiteral("agent"));
    m_process.start(QStringLiteral("ssh-agent"),
                    {QStringLiteral("-D"), QStringLiteral("-a"), socket});
    QElapsedTimer clock;
    clock.start();
    while (!QFile::exists(socket)) {
        if (clock.elapsed() > startTimeoutMs || m_process.waitForFinished(10))
            return false;
    }
    return qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
}

bool SshAgent::add(const QString& keyFile)
{
    return run(QStringLiteral("ssh-add"), {QStringLiteral("-q"), keyFile});
}

} // namespace rollcall::test
