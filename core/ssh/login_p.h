#pragma once

#include "core/ssh/connection.h"
#include "core/ssh/secrets.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QStringList>
#include <optional>

namespace rollcall::ssh {

/// One login on its way, and what was done so far: told when all of it was in vain.
struct Login {
    std::shared_ptr<Connection> connection;
    Secrets* secrets; ///< null: nobody can be asked
    QDeadlineTimer deadline;

    QStringList refused;     ///< the server did not take these
    QStringList locked;      ///< the server takes these, but they have a passphrase
    QStringList unusable;    ///< skipped: missing, unreadable or no private key
    bool secondStep = false; ///< a key was taken, but the server wants more than a key
    bool tooMany = false;    ///< the server hung up on us

    /// "user@host" or "user@host:port": whom a password belongs to.
    QString subject() const;
    bool canAsk() const { return secrets && secrets->canAsk(); }
};

/// Where one step has led.
struct Outcome {
    enum class Kind { LoggedIn, TryNext, Failed };
    Kind kind = Kind::TryNext;
    std::optional<Error> error; ///< of Failed
};

/// What libssh's answer means. A partial success is TryNext with secondStep set.
Outcome outcomeOf(const Result<int>& rc, Login& login);

/// The failure of the whole login, with all that was tried.
Error authFailed(const Login& login);

/// Fails because only a person helps; puts the question when somebody is there.
Outcome needsAnswer(Login& login, Question question);

/// All keys, in order.
QCoro::Task<Outcome> tryKeys(Login& login);
/// What the server asks, answered by what is remembered or by a person.
QCoro::Task<Outcome> tryInteractive(Login& login);
QCoro::Task<Outcome> tryPassword(Login& login);

inline std::optional<int> unlessAgain(int rc)
{
    return rc == SSH_AUTH_AGAIN ? std::nullopt : std::optional<int>(rc);
}

} // namespace rollcall::ssh
