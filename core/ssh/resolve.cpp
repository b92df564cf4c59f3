#include "core/ssh/resolve.h"

#include "core/ssh/config_tokens.h"
#include "core/ssh/config_words.h"
#include "core/ssh/jump_list.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QSysInfo>

namespace rollcall::ssh {

namespace {

constexpr quint16 defaultPort = 22;
constexpr std::size_t maxJumps = 16;

Error badValue(const QString& host, const QByteArray& keyword, const QByteArray& value)
{
    return Error{ErrorCode::InvalidInput,
                 "its ssh configuration has a " + keyword.toStdString() +
                     " that cannot be completed: " + value.left(200).toStdString(),
                 host.toStdString(), "check the % tokens, variables and ~ of that value"};
}

/// One host's settings becoming a target.
class Resolver
{
public:
    Resolver(const HostSettings& settings, QString original)
        : m_settings(settings)
        , m_original(std::move(original))
    {}

    Result<Target> run()
    {
        if (Result<void> named = takeAddress(); !named)
            return named.error();
        takeFlags();
        for (const auto part : {&Resolver::takeIdentities, &Resolver::takeAgent,
                                &Resolver::takeKnownHosts, &Resolver::takeCommand}) {
            if (Result<void> taken = (this->*part)(); !taken)
                return taken.error();
        }
        return m_target;
    }

private:
    Result<void> takeAddress()
    {
        const QByteArray original = m_original.toUtf8();
        const QByteArray name = m_settings.first("hostname");
        const auto expanded =
            name.isEmpty() ? std::optional(original) : expandTokens(name, {{'h', original}});
        if (!expanded)
            return badValue(m_original, "HostName", name);
        m_target.host = QString::fromUtf8(*expanded);
        const int port = m_settings.first("port").toInt();
        m_target.port = port != 0 ? quint16(port) : defaultPort;
        m_target.user = QString::fromUtf8(m_settings.first("user"));
        m_target.hostKeyAlias = QString::fromUtf8(m_settings.first("hostkeyalias"));
        const QByteArray user = m_target.user.isEmpty() ? localUserName() : m_target.user.toUtf8();
        m_tokens = {{'h', m_target.host.toUtf8()},
                    {'n', original},
                    {'p', QByteArray::number(m_target.port)},
                    {'r', user}};
        m_pathTokens = m_tokens;
        const QByteArray local = QSysInfo::machineHostName().toUtf8();
        m_pathTokens.insert('d', QFile::encodeName(QDir::homePath()));
        m_pathTokens.insert('u', localUserName());
        m_pathTokens.insert('i', QByteArray::number(::geteuid()));
        m_pathTokens.insert('l', local);
        m_pathTokens.insert('L', local.split('.').first());
        m_pathTokens.insert('k', m_target.hostKeyAlias.isEmpty() ? original
                                                                 : m_target.hostKeyAlias.toUtf8());
        return {};
    }

    void takeFlags()
    {
        const auto allowed = [this](const char* keyword) {
            return configFlag(m_settings.first(keyword)).value_or(true);
        };
        m_target.publicKey = allowed("pubkeyauthentication");
        m_target.password = allowed("passwordauthentication");
        m_target.keyboardInteractive = allowed("kbdinteractiveauthentication");
        m_target.askNobody = configFlag(m_settings.first("batchmode")).value_or(false);
        m_target.onlyIdentityFiles = configFlag(m_settings.first("identitiesonly")).value_or(false);
        const QByteArray seconds = m_settings.first("connecttimeout");
        m_target.connectSeconds = configSeconds(seconds).value_or(0);
        if (m_settings.says("preferredauthentications")) {
            const QList<QByteArray> methods =
                m_settings.first("preferredauthentications").split(',');
            m_target.publicKey = m_target.publicKey && methods.contains("publickey");
            m_target.password = m_target.password && methods.contains("password");
            m_target.keyboardInteractive =
                m_target.keyboardInteractive && methods.contains("keyboard-interactive");
        }
    }

    std::optional<QByteArray> path(const QByteArray& value) const
    {
        const auto home = expandTilde(value);
        const auto variables = home ? expandEnvironment(*home) : std::nullopt;
        return variables ? expandTokens(*variables, m_pathTokens) : std::nullopt;
    }

    Result<void> takeIdentities()
    {
        const QList<QByteArray> files = m_settings.words("identityfile");
        for (const QByteArray& file : files) {
            if (file.toLower() == "none")
                continue;
            const auto expanded = path(file);
            if (!expanded)
                return badValue(m_original, "IdentityFile", file);
            m_target.identityFiles.append(QFile::decodeName(*expanded));
        }
        m_target.useKeyFiles = files.isEmpty() || !m_target.identityFiles.isEmpty();
        return {};
    }

    Result<void> takeAgent()
    {
        const QByteArray agent = m_settings.first("identityagent");
        if (agent.isEmpty() || agent == "SSH_AUTH_SOCK")
            return {};
        if (agent.toLower() == "none") {
            m_target.useAgent = false;
            return {};
        }
        const bool variable = agent.startsWith('$') && !agent.startsWith("${");
        const auto expanded =
            variable ? std::optional(qgetenv(agent.mid(1).constData())) : path(agent);
        if (!expanded)
            return badValue(m_original, "IdentityAgent", agent);
        m_target.useAgent = !expanded->isEmpty();
        m_target.agentSocket = QFile::decodeName(*expanded);
        return {};
    }

    Result<void> takeKnownHosts()
    {
        if (!m_settings.says("userknownhostsfile") && !m_settings.says("globalknownhostsfile"))
            return {};
        QStringList files;
        const auto take = [&](const char* keyword, const QList<QByteArray>& usual) -> Result<void> {
            const QList<QByteArray> values =
                m_settings.says(keyword) ? m_settings.words(keyword) : usual;
            for (const QByteArray& value : values) {
                if (value.toLower() == "none" || value == "/dev/null")
                    continue;
                const auto expanded = path(value);
                if (!expanded)
                    return badValue(m_original, keyword, value);
                files.append(QFile::decodeName(*expanded));
            }
            return {};
        };
        Result<void> user =
            take("userknownhostsfile", {"~/.ssh/known_hosts", "~/.ssh/known_hosts2"});
        if (!user)
            return user;
        Result<void> global =
            take("globalknownhostsfile", {"/etc/ssh/ssh_known_hosts", "/etc/ssh/ssh_known_hosts2"});
        m_target.knownHostsFiles = files;
        return global;
    }

    Result<void> takeCommand()
    {
        const QByteArray command = m_settings.first("proxycommand");
        if (command.isEmpty() || command.toLower() == "none")
            return {};
        if (configFlag(m_settings.first("proxyusefdpass")).value_or(false)) {
            return Error{ErrorCode::Unsupported,
                         "its ProxyCommand would pass a socket (ProxyUseFdpass), which Rollcall "
                         "does not take",
                         m_original.toStdString(), "let the command carry the connection itself"};
        }
        const auto expanded = expandTokens(command, m_tokens);
        if (!expanded)
            return badValue(m_original, "ProxyCommand", command);
        m_target.proxyCommand = QString::fromLocal8Bit(*expanded);
        return {};
    }

    const HostSettings& m_settings;
    const QString m_original;
    Target m_target;
    QHash<char, QByteArray> m_tokens;     ///< of a command
    QHash<char, QByteArray> m_pathTokens; ///< of a file's name
};

struct Hop {
    Target target;
    QList<JumpHost> jumps; ///< as its own configuration says
};

Result<Hop> resolveHop(const SshConfig& config, const QString& host, const QString& user,
                       quint16 port)
{
    auto settings = config.lookup(host, user, port);
    if (!settings)
        return std::move(settings).error();
    auto target = Resolver(*settings, host).run();
    if (!target)
        return std::move(target).error();
    Hop hop{std::move(*target), {}};
    const QByteArray jumps = settings->first("proxyjump");
    if (!jumps.isEmpty() && jumps.toLower() != "none")
        hop.jumps = parseJumpList(jumps).value_or(QList<JumpHost>());
    return hop;
}

} // namespace

Result<Target> resolveTarget(const SshConfig& config, const QString& host, const QString& user,
                             quint16 port)
{
    const quint16 said = port == defaultPort ? 0 : port;
    auto end = resolveHop(config, host, user, said);
    if (!end)
        return std::move(end).error();
    // As ssh(1) does it: of a list all but the first are reached over the one before, and only the
    // first may have jumps of its own.
    QList<JumpHost> wanted = end->jumps;
    while (!wanted.isEmpty()) {
        std::vector<Target> found;
        QList<JumpHost> before;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const JumpHost& jump = wanted.at(i);
            auto hop = resolveHop(config, jump.host, jump.user, jump.port);
            if (!hop)
                return std::move(hop).error();
            if (i == 0)
                before = hop->jumps;
            else
                hop->target.proxyCommand.clear();
            found.push_back(std::move(hop->target));
        }
        std::vector<Target>& jumps = end->target.jumps;
        jumps.insert(jumps.begin(), found.begin(), found.end());
        if (jumps.size() > maxJumps) {
            return Error{ErrorCode::InvalidInput,
                         "its ProxyJump leads over more than 16 hosts, or in a circle",
                         host.toStdString(), "check ProxyJump of the hosts on the way"};
        }
        wanted = before;
    }
    return end->target;
}

} // namespace rollcall::ssh
