#include "core/ssh/ssh_config.h"

#include "core/ssh/config_tokens.h"
#include "core/ssh/pattern.h"
#include "core/ssh/ssh_config_p.h"
#include "core/ssh/target.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QSet>
#include <algorithm>

namespace rollcall::ssh {

namespace {

using Kind = ConfigStep::Kind;

constexpr qsizetype maxIdentityFiles = 100; ///< as OpenSSH's SSH_MAX_IDENTITY_FILES
constexpr qint64 lookEveryMs = 5000;

/// What HostName makes of a host. A token that has no value is told of when the host is connected.
QByteArray namedBy(const QByteArray& hostName, const QByteArray& host)
{
    return hostName.isEmpty() ? host : expandTokens(hostName, {{'h', host}}).value_or(hostName);
}

/// Going through the steps for one host.
class Lookup
{
public:
    Lookup(const SshConfig::Parsed& parsed, const QString& host, HostSettings& settings)
        : m_parsed(parsed)
        , m_original(host.toUtf8())
        , m_settings(settings)
    {}

    std::optional<Error> run(bool final)
    {
        m_final = final;
        bool active = true;
        bool never = false; // inside a file that was included where nothing counts
        QList<QPair<bool, bool>> around;
        for (const ConfigStep& step : m_parsed.steps) {
            switch (step.kind) {
            case Kind::BeginFile:
                active = true;
                break;
            case Kind::EnterFile:
                around.append({active, never});
                never = never || !active;
                break;
            case Kind::LeaveFile:
                active = around.last().first;
                never = around.takeLast().second;
                break;
            case Kind::Host:
                active = !never && matchesHost(step.words);
                break;
            case Kind::Match:
                active = !never && matches(step);
                if (m_unsupported)
                    return m_unsupported;
                break;
            case Kind::Setting:
                if (active && !never)
                    m_settings.add(step.keyword, step.words);
                break;
            }
        }
        return std::nullopt;
    }

    bool finalWanted() const { return m_finalWanted; }

private:
    bool matchesHost(const QList<QByteArray>& patterns) const
    {
        bool matched = false;
        for (const QByteArray& pattern : patterns) {
            const bool negated = pattern.startsWith('!');
            if (!patternMatches(QByteArrayView(pattern).sliced(negated ? 1 : 0), m_original))
                continue;
            if (negated)
                return false;
            matched = true;
        }
        return matched;
    }

    /// The name that would be connected to, as far as it is known yet.
    QByteArray currentHost() const { return namedBy(m_settings.first("hostname"), m_original); }

    bool matches(const ConfigStep& step)
    {
        bool all = true;
        for (qsizetype i = 0; i < step.words.size(); ++i) {
            QByteArray word = step.words.at(i).toLower();
            const bool negated = word.startsWith('!');
            if (negated)
                word = word.sliced(1);
            bool met = true;
            if (word == "final") {
                m_finalWanted = true;
                met = m_final;
            } else if (word == "canonical") {
                met = m_final; // names are not canonicalised: only as in a last look
            } else if (word != "all") {
                const QByteArray argument = step.words.value(++i);
                if (word == "exec") {
                    if (all)
                        m_unsupported = unsupported(step);
                    return false;
                }
                met = matchesAttribute(word, argument);
            }
            all = all && met != negated;
        }
        return all;
    }

    bool matchesAttribute(const QByteArray& attribute, const QByteArray& list) const
    {
        if (attribute == "host")
            return patternListMatches(list, currentHost().toLower(), PatternCase::LowerPattern);
        if (attribute == "originalhost")
            return patternListMatches(list, m_original.toLower(), PatternCase::LowerPattern);
        if (attribute == "localuser")
            return patternListMatches(list, localUserName());
        const QByteArray user = m_settings.first("user");
        return patternListMatches(list, user.isEmpty() ? localUserName() : user);
    }

    Error unsupported(const ConfigStep& step) const
    {
        return Error{ErrorCode::Unsupported,
                     "whether its ssh configuration counts depends on a command (Match exec), "
                     "which Rollcall does not run",
                     m_parsed.files.at(step.file).path.toStdString() + " line " +
                         std::to_string(step.line),
                     "give this host a Host block of its own, before that line, or take the host "
                     "out of the condition"};
    }

    const SshConfig::Parsed& m_parsed;
    const QByteArray m_original;
    HostSettings& m_settings;
    std::optional<Error> m_unsupported;
    bool m_final = false;
    bool m_finalWanted = false;
};

} // namespace

QByteArray matchProblem(const QList<QByteArray>& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QByteArray word = words.at(i).toLower();
        if (word.startsWith('!'))
            word = word.sliced(1);
        if (word == "final" || word == "canonical")
            continue;
        if (word == "all") {
            if (i + 1 < words.size() || i > 1)
                return "Match all stands alone";
            continue;
        }
        if (word != "host" && word != "originalhost" && word != "user" && word != "localuser" &&
            word != "exec")
            return "there is no Match for \"" + word.left(60) + '"';
        if (++i >= words.size())
            return "Match " + word + " has no value";
    }
    return {};
}

void HostSettings::add(const QByteArray& keyword, const QList<QByteArray>& words)
{
    if (keyword == "identityfile") {
        QList<QByteArray>& files = m_values[keyword];
        if (files.size() < maxIdentityFiles && !files.contains(words.first()))
            files.append(words.first());
        return;
    }
    // Of these two the first that is said counts.
    if (keyword == "proxycommand" && says("proxyjump") && first("proxyjump").toLower() != "none")
        return;
    if (keyword == "proxyjump" && says("proxycommand"))
        return;
    if (!says(keyword))
        m_values[keyword] = words;
}

SshConfig::Paths SshConfig::defaultPaths()
{
    return {QDir::homePath() + QLatin1String("/.ssh/config"),
            QStringLiteral("/etc/ssh/ssh_config")};
}

SshConfig::SshConfig()
    : m_parsed(std::make_shared<Parsed>())
{}

Result<SshConfig> SshConfig::load(const Paths& paths)
{
    auto parsed = std::make_shared<Parsed>();
    for (const bool ofUser : {true, false}) {
        const QString& path = ofUser ? paths.user : paths.system;
        if (path.isEmpty())
            continue;
        Result<void> read = parseConfigFile(*parsed, path, ofUser);
        if (!read)
            return read.error();
    }
    SshConfig config;
    config.m_parsed = std::move(parsed);
    return config;
}

Result<HostSettings> SshConfig::lookup(const QString& host, const QString& user, quint16 port) const
{
    HostSettings settings;
    if (!user.isEmpty())
        settings.replace("user", user.toUtf8());
    if (port != 0)
        settings.replace("port", QByteArray::number(port));
    Lookup lookup(*m_parsed, host, settings);
    if (const auto error = lookup.run(false))
        return *error;
    if (lookup.finalWanted()) {
        // A second time through, with the name as it is known now; what was said first stands.
        settings.replace("hostname", namedBy(settings.first("hostname"), host.toUtf8()));
        if (const auto error = lookup.run(true))
            return *error;
    }
    return settings;
}

QList<SshConfig::HostName> SshConfig::hostNames() const
{
    QList<HostName> names;
    QSet<QByteArray> seen;
    for (const ConfigStep& step : m_parsed->steps) {
        if (step.kind != ConfigStep::Kind::Host)
            continue;
        for (const QByteArray& word : step.words) {
            const bool pattern = std::any_of(
                word.begin(), word.end(), [](char c) { return c == '*' || c == '?' || c == '!'; });
            if (pattern || seen.contains(word))
                continue;
            seen.insert(word);
            names.append({word, m_parsed->files.at(step.file).path, step.line});
        }
    }
    return names;
}

bool SshConfig::isStale() const
{
    for (const FileStamp& stamp : m_parsed->files) {
        if (stampOf(stamp.path) != stamp)
            return true;
    }
    for (const auto& [pattern, paths] : m_parsed->globs) {
        if (includedFiles(pattern) != paths)
            return true;
    }
    return false;
}

LiveSshConfig::LiveSshConfig(SshConfig::Paths paths)
    : m_paths(std::move(paths))
{}

LiveSshConfig::~LiveSshConfig() = default;

const Result<SshConfig>& LiveSshConfig::current()
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (m_current && now - m_lookedAt < lookEveryMs)
        return *m_current;
    m_lookedAt = now;
    // What could not be read is tried again each time.
    if (!m_current || !m_current->ok() || (*m_current)->isStale())
        m_current = std::make_unique<Result<SshConfig>>(SshConfig::load(m_paths));
    return *m_current;
}

} // namespace rollcall::ssh
