#include "core/ssh/errors.h"
#include "core/ssh/login_p.h"

namespace rollcall::ssh {

namespace {

constexpr int maxRounds = 10;
constexpr int maxPrompts = 16;
/// How long a server's question is left to a person: a little less than LoginGraceTime of sshd.
constexpr std::chrono::seconds personsTime{100};

Question passwordQuestion(const Login& login)
{
    return {0, Question::Kind::Password, login.subject(), {}, false, 0};
}

std::shared_ptr<Secret> keptPassword(const Login& login)
{
    const Secret* kept = login.secrets ? login.secrets->password(login.subject()) : nullptr;
    return kept ? std::make_shared<Secret>(kept->copy()) : nullptr;
}

/// The same password would be asked for in a hundred words; most of them have this one.
bool isForPassword(const QByteArray& prompt, bool echo)
{
    return !echo && prompt.toLower().contains("password");
}

/// Nobody needs to answer a server that is gone.
QCoro::Task<void> cancelAtEnd(std::shared_ptr<Connection> connection, std::weak_ptr<FdWaiter> asked)
{
    while (!connection->isLost() && !connection->isClosed() && !asked.expired())
        co_await connection->waiter()->sleep(QDeadlineTimer(QDeadlineTimer::Forever));
    if (const auto waiter = asked.lock())
        waiter->cancelAll();
}

/// Asks a person what the server asks, while it waits.
QCoro::Task<Result<Secret>> askPerson(Login& login, QByteArray prompt, bool echo)
{
    Question question{0, Question::Kind::Challenge, login.subject(), {}, echo, 0};
    question.prompt = QString::fromStdString(quotedForMessage(prompt));
    const Connection& connection = *login.connection;
    const Error waits = waitsForAnswer(question, connection.target().display().toStdString(), true);
    if (!login.canAsk() || connection.target().askNobody)
        co_return Error{ErrorCode::NotFound, waits.message, waits.context, waits.remedy};
    connection.tellWaits(waits);
    const auto waiter = std::make_shared<FdWaiter>();
    cancelAtEnd(login.connection, waiter); // ends with the connection at the latest
    auto answer = co_await login.secrets->askAndWait(question, waiter, QDeadlineTimer(personsTime));
    if (connection.isLost())
        co_return connection.lost();
    if (!answer && answer.error().code != ErrorCode::Cancelled)
        co_return waits;
    co_return answer;
}

/// Answers all prompts of one round; an error says why not.
QCoro::Task<Outcome> answerRound(Login& login, bool& usedPassword)
{
    const auto connection = login.connection;
    const int count = ssh_userauth_kbdint_getnprompts(connection->session());
    if (count > maxPrompts) {
        co_return Outcome{Outcome::Kind::Failed,
                          connection->error(ErrorCode::Protocol, "it asks too many questions")};
    }
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const QByteArray prompt =
            ssh_userauth_kbdint_getprompt(connection->session(), unsigned(i), &echo);
        std::shared_ptr<Secret> answer;
        if (isForPassword(prompt, echo != 0)) {
            answer = usedPassword ? nullptr : keptPassword(login);
            if (!answer) {
                if (usedPassword)
                    login.secrets->passwordWasWrong(login.subject());
                co_return needsAnswer(login, passwordQuestion(login));
            }
            usedPassword = true;
        } else {
            Result<Secret> told = co_await askPerson(login, prompt, echo != 0);
            if (!told) {
                Error error = told.error();
                connection->needsPerson =
                    error.code == ErrorCode::NotFound || error.code == ErrorCode::AuthFailed;
                if (error.code == ErrorCode::NotFound)
                    error.code = ErrorCode::AuthFailed;
                co_return Outcome{Outcome::Kind::Failed, error};
            }
            answer = std::make_shared<Secret>(std::move(*told));
        }
        if (!connection->session())
            co_return Outcome{Outcome::Kind::Failed, connection->cancelled()};
        ssh_userauth_kbdint_setanswer(connection->session(), unsigned(i), answer->data());
    }
    co_return Outcome{};
}

} // namespace

QCoro::Task<Outcome> tryInteractive(Login& login)
{
    const auto connection = login.connection;
    bool usedPassword = false;
    const auto step = [](ssh_session session) {
        return unlessAgain(ssh_userauth_kbdint(session, nullptr, nullptr));
    };
    for (int round = 0; round < maxRounds; ++round) {
        // A person may have taken more time than the login has.
        const QDeadlineTimer atLeast(std::chrono::seconds(10));
        const Result<int> rc = co_await connection->attempt(step, std::max(login.deadline, atLeast),
                                                            std::string("the login"));
        if (!rc || *rc != SSH_AUTH_INFO) {
            const Outcome outcome = outcomeOf(rc, login);
            const bool denied = rc && *rc == SSH_AUTH_DENIED && usedPassword;
            if (outcome.kind != Outcome::Kind::TryNext || !denied)
                co_return outcome;
            login.secrets->passwordWasWrong(login.subject());
            co_return needsAnswer(login, passwordQuestion(login));
        }
        const Outcome answered = co_await answerRound(login, usedPassword);
        if (answered.kind != Outcome::Kind::TryNext)
            co_return answered;
    }
    co_return Outcome{Outcome::Kind::Failed,
                      connection->error(ErrorCode::Protocol, "it asks one question after another")};
}

QCoro::Task<Outcome> tryPassword(Login& login)
{
    const std::shared_ptr<Secret> kept = keptPassword(login);
    if (!kept)
        co_return needsAnswer(login, passwordQuestion(login));
    const auto step = [kept](ssh_session session) {
        return unlessAgain(ssh_userauth_password(session, nullptr, kept->data()));
    };
    const Result<int> rc =
        co_await login.connection->attempt(step, login.deadline, std::string("the login"));
    const Outcome outcome = outcomeOf(rc, login);
    if (outcome.kind != Outcome::Kind::TryNext || *rc != SSH_AUTH_DENIED)
        co_return outcome;
    login.secrets->passwordWasWrong(login.subject());
    co_return needsAnswer(login, passwordQuestion(login));
}

} // namespace rollcall::ssh
