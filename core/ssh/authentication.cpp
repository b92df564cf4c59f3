#include "core/ssh/authentication.h"

#include "core/ssh/errors.h"
#include "core/ssh/login_p.h"

namespace rollcall::ssh {

namespace {

int acceptedMethods(const Connection& connection)
{
    return connection.session() ? ssh_userauth_list(connection.session(), nullptr) : 0;
}

/// "publickey, password"
std::string methodNames(int methods)
{
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

std::string joined(const QStringList& names)
{
    return names.join(QStringLiteral(", ")).toStdString();
}

std::string remedyFor(const Login& login)
{
    if (login.secondStep)
        return "allow this user to log in with a key alone";
    if (login.tooMany)
        return "keep fewer keys in the agent, or name the key file for this node";
    if (!login.locked.isEmpty())
        return "load the key with a passphrase into the agent first: ssh-add " +
               joined(login.locked);
    const std::string target = login.connection->target().display().toStdString();
    return "put one of your public keys into authorized_keys there: ssh-copy-id " + target;
}

/// A server that has had enough of our keys hangs up. OpenSSH says so; dropbear does not, so that
/// after a number of them the same must be assumed. Everything else is no answer to our keys: a
/// limit in time (LoginGraceTime), a server that restarts or crashed, a network that broke.
Error closedDuringLogin(Login& login)
{
    constexpr qsizetype manyKeys = 5; // sshd(8) takes 6 by default, dropbear(8) 10
    const Connection& connection = *login.connection;
    const std::string reason = connection.libsshMessage();
    const bool said = reason.starts_with("the server said");
    if (said ? reason.find("Too many authentication failures") != std::string::npos
             : login.refused.size() >= manyKeys) {
        login.tooMany = true;
        return authFailed(login);
    }
    std::string message = "the connection was closed during the login";
    if (said)
        message += "; " + reason;
    if (!login.refused.isEmpty())
        message += "; tried so far: " + joined(login.refused);
    return connection.error(ErrorCode::Disconnected, message,
                            "look into the log of its sshd; it may limit the time of a login "
                            "(LoginGraceTime), or be on its way down");
}

/// Asks what the server accepts, when nothing we offered has told us.
QCoro::Task<Outcome> tryNone(Login& login)
{
    const auto step = [](ssh_session session) {
        return unlessAgain(ssh_userauth_none(session, nullptr));
    };
    const Result<int> rc =
        co_await login.connection->attempt(step, login.deadline, std::string("the login"));
    co_return outcomeOf(rc, login);
}

QCoro::Task<Outcome> tryAll(Login& login)
{
    const Target& target = login.connection->target();
    Outcome outcome;
    if (target.publicKey)
        outcome = co_await tryKeys(login);
    if (outcome.kind == Outcome::Kind::TryNext && login.refused.isEmpty())
        outcome = co_await tryNone(login);
    if (outcome.kind != Outcome::Kind::TryNext)
        co_return outcome;
    if (!login.locked.isEmpty() && !login.secondStep) {
        outcome =
            needsAnswer(login, {0, Question::Kind::Passphrase, login.locked.first(), {}, false, 0});
        // Who does not want to tell a passphrase may still know a password.
        if (login.connection->question != 0)
            co_return outcome;
    }
    const int methods = acceptedMethods(*login.connection);
    Outcome next;
    if ((methods & SSH_AUTH_METHOD_INTERACTIVE) && target.keyboardInteractive)
        next = co_await tryInteractive(login);
    if (next.kind == Outcome::Kind::TryNext && (methods & SSH_AUTH_METHOD_PASSWORD) &&
        target.password)
        next = co_await tryPassword(login);
    co_return next.kind == Outcome::Kind::TryNext ? outcome : next;
}

} // namespace

QString Login::subject() const
{
    Target target = connection->target();
    if (target.user.isEmpty())
        target.user = QString::fromLocal8Bit(localUserName());
    return target.display();
}

Outcome outcomeOf(const Result<int>& rc, Login& login)
{
    if (!rc) {
        const bool closed = rc.error().code == ErrorCode::Disconnected;
        return {Outcome::Kind::Failed, closed ? closedDuringLogin(login) : rc.error()};
    }
    if (*rc == SSH_AUTH_SUCCESS)
        return {Outcome::Kind::LoggedIn, {}};
    if (login.connection->isLost())
        return {Outcome::Kind::Failed, closedDuringLogin(login)};
    if (*rc == SSH_AUTH_PARTIAL)
        login.secondStep = true;
    return {Outcome::Kind::TryNext, {}};
}

Error authFailed(const Login& login)
{
    std::string message = login.secondStep ? "the server wants more than a key"
                                           : "the server accepted none of our keys";
    if (login.refused.isEmpty() && login.locked.isEmpty() && !login.secondStep)
        message = "there is no key to log in with";
    if (!login.refused.isEmpty())
        message += "; tried " + joined(login.refused);
    if (!login.locked.isEmpty())
        message += "; skipped, as it has a passphrase: " + joined(login.locked);
    if (!login.unusable.isEmpty())
        message += "; cannot use " + joined(login.unusable);
    const std::string accepted = methodNames(acceptedMethods(*login.connection));
    if (!accepted.empty())
        message += "; the server accepts " + accepted;
    return login.connection->error(ErrorCode::AuthFailed, message, remedyFor(login));
}

Outcome needsAnswer(Login& login, Question question)
{
    Connection& connection = *login.connection;
    const bool mayAsk = login.secrets && !connection.target().askNobody;
    connection.question = mayAsk ? login.secrets->ask(question) : 0;
    connection.needsPerson = true;
    Error error = authFailed(login);
    const Error waits = waitsForAnswer(question, error.context, connection.question != 0);
    error.message = waits.message + "; " + error.message;
    error.remedy = waits.remedy;
    return {Outcome::Kind::Failed, error};
}

QCoro::Task<Result<void>> authenticate(std::shared_ptr<Connection> connection, Secrets* secrets,
                                       QDeadlineTimer deadline)
{
    Login login{connection, secrets, deadline, {}, {}, {}, false, false};
    const Outcome outcome = co_await tryAll(login);
    if (outcome.kind == Outcome::Kind::LoggedIn)
        co_return Result<void>();
    if (outcome.error)
        co_return *outcome.error;
    co_return authFailed(login);
}

} // namespace rollcall::ssh
