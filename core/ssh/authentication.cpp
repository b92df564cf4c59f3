#include "core/ssh/authentication.h"

#include "core/ssh/connection.h"
#include "core/ssh/errors.h"
#include "core/ssh/key_cache.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxKeyFiles = 6;

/// What was done so far, told when all of it was in vain.
struct Attempts {
    QStringList refused;     ///< the server did not take these
    QStringList encrypted;   ///< skipped: they need a passphrase
    QStringList unusable;    ///< skipped: missing, unreadable or no private key
    bool secondStep = false; ///< a key was taken, but the server wants more than a key
    bool tooMany = false;    ///< the server hung up on us
};

QStringList identityFiles(const Target& target)
{
    if (!target.identityFiles.isEmpty())
        return target.identityFiles;
    QStringList existing;
    for (const QLatin1String name :
         {QLatin1String("id_ed25519"), QLatin1String("id_ecdsa"), QLatin1String("id_rsa")}) {
        const QString path = QDir::homePath() + QLatin1String("/.ssh/") + name;
        if (QFile::exists(path))
            existing.append(path);
    }
    return existing;
}

std::optional<int> unlessAgain(int rc)
{
    return rc == SSH_AUTH_AGAIN ? std::nullopt : std::optional<int>(rc);
}

/// "publickey, password"
std::string acceptedMethods(ssh_session session)
{
    const int methods = session ? ssh_userauth_list(session, nullptr) : 0;
    QStringList names;
    if (methods & SSH_AUTH_METHOD_PUBLICKEY)
        names.append(QStringLiteral("publickey"));
    if (methods & SSH_AUTH_METHOD_PASSWORD)
        names.append(QStringLiteral("password"));
    if (methods & SSH_AUTH_METHOD_INTERACTIVE)
        names.append(QStringLiteral("keyboard-interactive"));
    if (methods & SSH_AUTH_METHOD_HOSTBASED)
        names.append(QStringLiteral("hostbased"));
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names.append(QStringLiteral("gssapi"));
    return names.join(QStringLiteral(", ")).toStdString();
}

std::string remedyFor(const Attempts& attempts, const Connection& connection)
{
    if (attempts.secondStep)
        return "allow this user to log in with a key alone";
    if (attempts.tooMany)
        return "keep fewer keys in the agent, or name the key file for this node";
    if (!attempts.encrypted.isEmpty()) {
        const std::string files = attempts.encrypted.join(QStringLiteral(", ")).toStdString();
        return "load the key with a passphrase into the agent first: ssh-add " + files;
    }
    const std::string target = connection.target().display().toStdString();
    return "put one of your public keys into authorized_keys there: ssh-copy-id " + target;
}

Error authFailed(const Connection& connection, const Attempts& attempts)
{
    std::string message = attempts.secondStep ? "the server wants more than a key"
                                              : "the server accepted none of our keys";
    if (attempts.refused.isEmpty() && !attempts.secondStep)
        message = "there is no key to log in with";
    if (!attempts.refused.isEmpty())
        message += "; tried " + attempts.refused.join(QStringLiteral(", ")).toStdString();
    if (!attempts.encrypted.isEmpty()) {
        message += "; skipped, as it has a passphrase: " +
                   attempts.encrypted.join(QStringLiteral(", ")).toStdString();
    }
    if (!attempts.unusable.isEmpty()) {
        message += "; cannot use " + attempts.unusable.join(QStringLiteral(", ")).toStdString();
    }
    const std::string accepted = acceptedMethods(connection.session());
    if (!accepted.empty())
        message += "; the server accepts " + accepted;
    return connection.error(ErrorCode::AuthFailed, message, remedyFor(attempts, connection));
}

/// True when a step ended the authentication, one way or the other.
struct Outcome {
    enum class Kind { LoggedIn, TryNext, Failed };
    Kind kind = Kind::TryNext;
    std::optional<Error> error;
};

Outcome outcomeOf(const Result<int>& rc, const Connection& connection, Attempts& attempts)
{
    if (!rc) {
        if (rc.error().code != ErrorCode::Disconnected)
            return {Outcome::Kind::Failed, rc.error()};
        attempts.tooMany = true;
        return {Outcome::Kind::Failed, authFailed(connection, attempts)};
    }
    if (*rc == SSH_AUTH_SUCCESS)
        return {Outcome::Kind::LoggedIn, {}};
    if (*rc == SSH_AUTH_PARTIAL) {
        attempts.secondStep = true;
        return {Outcome::Kind::Failed, authFailed(connection, attempts)};
    }
    if (connection.isLost()) {
        attempts.tooMany = true;
        return {Outcome::Kind::Failed, authFailed(connection, attempts)};
    }
    return {Outcome::Kind::TryNext, {}};
}

QCoro::Task<Outcome> tryAgent(std::shared_ptr<Connection> connection, Attempts& attempts,
                              QDeadlineTimer deadline)
{
    if (!connection->target().useAgent || qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK"))
        co_return Outcome{};
    const auto step = [](ssh_session session) {
        return unlessAgain(ssh_userauth_agent(session, nullptr));
    };
    const Result<int> rc =
        co_await connection->attempt(step, deadline, std::string("the agent's keys"));
    attempts.refused.append(QStringLiteral("the keys of ssh-agent"));
    co_return outcomeOf(rc, *connection, attempts);
}

QCoro::Task<Outcome> tryKey(std::shared_ptr<Connection> connection, QString path, KeyFile key,
                            Attempts& attempts, QDeadlineTimer deadline)
{
    const auto offer = [key](ssh_session session) {
        return unlessAgain(ssh_userauth_try_publickey(session, nullptr, key.publicKey.get()));
    };
    const Result<int> offered =
        co_await connection->attempt(offer, deadline, std::string("the offer of a key"));
    attempts.refused.append(path);
    const Outcome afterOffer = outcomeOf(offered, *connection, attempts);
    if (afterOffer.kind != Outcome::Kind::LoggedIn)
        co_return afterOffer;
    const auto sign = [key](ssh_session session) {
        return unlessAgain(ssh_userauth_publickey(session, nullptr, key.privateKey.get()));
    };
    const Result<int> signedIn =
        co_await connection->attempt(sign, deadline, std::string("the login"));
    co_return outcomeOf(signedIn, *connection, attempts);
}

QCoro::Task<Outcome> tryFiles(std::shared_ptr<Connection> connection, Attempts& attempts,
                              QDeadlineTimer deadline)
{
    const QStringList paths = identityFiles(connection->target());
    for (const QString& path : paths.first(std::min(paths.size(), maxKeyFiles))) {
        const KeyFile key = loadKeyFile(path);
        if (key.state == KeyFile::State::Encrypted) {
            attempts.encrypted.append(path);
            continue;
        }
        if (key.state != KeyFile::State::Usable) {
            attempts.unusable.append(path);
            continue;
        }
        const Outcome outcome = co_await tryKey(connection, path, key, attempts, deadline);
        if (outcome.kind != Outcome::Kind::TryNext)
            co_return outcome;
    }
    co_return Outcome{};
}

/// Asks what the server accepts, when nothing we offered has told us.
QCoro::Task<Outcome> tryNone(std::shared_ptr<Connection> connection, Attempts& attempts,
                             QDeadlineTimer deadline)
{
    const auto step = [](ssh_session session) {
        return unlessAgain(ssh_userauth_none(session, nullptr));
    };
    const Result<int> rc = co_await connection->attempt(step, deadline, std::string("the login"));
    co_return outcomeOf(rc, *connection, attempts);
}

} // namespace

QCoro::Task<Result<void>> authenticate(std::shared_ptr<Connection> connection,
                                       QDeadlineTimer deadline)
{
    Attempts attempts;
    // A key named for this node goes first: an agent full of others would use up the tries.
    const bool filesFirst = !connection->target().identityFiles.isEmpty();
    Outcome outcome;
    if (filesFirst)
        outcome = co_await tryFiles(connection, attempts, deadline);
    if (outcome.kind == Outcome::Kind::TryNext)
        outcome = co_await tryAgent(connection, attempts, deadline);
    if (outcome.kind == Outcome::Kind::TryNext && !filesFirst)
        outcome = co_await tryFiles(connection, attempts, deadline);
    if (outcome.kind == Outcome::Kind::TryNext && attempts.refused.isEmpty())
        outcome = co_await tryNone(connection, attempts, deadline);
    if (outcome.kind == Outcome::Kind::LoggedIn)
        co_return Result<void>();
    if (outcome.error)
        co_return *outcome.error;
    co_return authFailed(*connection, attempts);
}

} // namespace rollcall::ssh
