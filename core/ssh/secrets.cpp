#include "core/ssh/secrets.h"

#include "core/ssh/errors.h"
#include "core/ssh/fd_waiter.h"
#include "core/ssh/key_cache.h"

#include <string.h> // explicit_bzero

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <cstring>
#include <utility>

namespace rollcall::ssh {

Secret::Secret(QByteArray& text)
    : m_text(new char[std::size_t(text.size()) + 1])
    , m_size(std::size_t(text.size()))
{
    std::memcpy(m_text.get(), text.constData(), m_size + 1);
    explicit_bzero(text.data(), m_size);
    text.clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_text(std::move(other.m_text))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::move(other.m_text);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (m_text)
        explicit_bzero(m_text.get(), m_size);
}

Secret Secret::copy() const
{
    Secret twin;
    twin.m_text.reset(new char[m_size + 1]);
    twin.m_size = m_size;
    std::memcpy(twin.m_text.get(), data(), m_size + 1);
    return twin;
}

Secrets::Secrets(QObject* parent)
    : QObject(parent)
{}

Secrets::~Secrets() = default;

Question* Secrets::find(quint64 id)
{
    const auto it =
        std::find_if(m_open.begin(), m_open.end(), [id](const Question& q) { return q.id == id; });
    return it == m_open.end() ? nullptr : &*it;
}

const Secret* Secrets::password(const QString& subject) const
{
    const auto it = m_passwords.find(subject);
    return it == m_passwords.end() ? nullptr : &it->second;
}

void Secrets::passwordWasWrong(const QString& subject)
{
    if (m_passwords.erase(subject) > 0)
        ++m_wrong[subject];
}

quint64 Secrets::ask(Question question)
{
    for (const Question& open : std::as_const(m_open)) {
        if (open.kind == question.kind && open.subject == question.subject &&
            open.kind != Question::Kind::Challenge)
            return open.id;
    }
    if (!m_canAsk || m_declined.contains(question.subject))
        return 0;
    question.id = ++m_lastId;
    question.wrong = m_wrong.value(question.subject);
    m_open.append(question);
    Q_EMIT openChanged(m_open);
    return question.id;
}

QCoro::Task<Result<Secret>> Secrets::askAndWait(Question question, std::shared_ptr<FdWaiter> waiter,
                                                QDeadlineTimer deadline)
{
    const std::string context = question.subject.toStdString();
    const quint64 id = ask(question);
    if (id == 0)
        co_return Error{ErrorCode::NotFound, "nobody answers", context, {}};
    const QPointer<Secrets> self(this);
    const auto waiting = std::make_shared<Waiting>();
    waiting->waiter = waiter;
    m_waiting.insert(id, waiting);
    FdWaiter::Wake wake = FdWaiter::Wake::Ready;
    while (!waiting->answer && !waiting->declined && wake == FdWaiter::Wake::Ready)
        wake = co_await waiter->sleep(deadline);
    if (waiting->answer)
        co_return std::move(*waiting->answer);
    if (self) {
        self->m_waiting.remove(id);
        self->close(id);
    }
    if (waiting->declined)
        co_return Error{ErrorCode::NotFound, "nobody answers", context, {}};
    if (wake == FdWaiter::Wake::Cancelled)
        co_return cancelledError(context);
    co_return Error{ErrorCode::TimedOut, "nobody answered in time", context, {}};
}

void Secrets::answer(quint64 id, Secret secret)
{
    const Question* question = find(id);
    if (!question)
        return; // it was answered or became void meanwhile
    switch (question->kind) {
    case Question::Kind::Passphrase:
        tryPassphrase(id, question->subject, std::move(secret));
        return;
    case Question::Kind::Password:
        m_passwords[question->subject] = std::move(secret);
        close(id);
        return;
    case Question::Kind::Challenge:
        break;
    }
    const auto waiting = m_waiting.take(id);
    close(id);
    if (waiting) {
        waiting->answer = std::move(secret);
        waiting->waiter->wakeAll();
    }
}

void Secrets::tryPassphrase(quint64 id, QString path, Secret passphrase)
{
    const auto secret = std::make_shared<Secret>(std::move(passphrase));
    const auto promise = std::make_shared<QPromise<KeyFile>>();
    promise->start();
    promise->future().then(this, [this, id, path](const KeyFile& key) {
        if (key.state == KeyFile::State::Usable) {
            keepUnlocked(path, key);
            m_wrong.remove(path);
            close(id);
        } else if (Question* question = find(id)) {
            question->wrong = ++m_wrong[path];
            Q_EMIT openChanged(m_open);
        }
    });
    QThreadPool::globalInstance()->start([promise, path, secret] {
        promise->addResult(readKeyFile(path, secret.get()));
        promise->finish();
    });
}

void Secrets::decline(quint64 id)
{
    const Question* question = find(id);
    if (!question)
        return;
    if (question->kind != Question::Kind::Challenge)
        m_declined.append(question->subject);
    const auto waiting = m_waiting.take(id);
    close(id);
    if (waiting) {
        waiting->declined = true;
        waiting->waiter->wakeAll();
    }
}

void Secrets::close(quint64 id)
{
    const Question* question = find(id);
    if (!question)
        return;
    m_open.removeIf([id](const Question& q) { return q.id == id; });
    Q_EMIT openChanged(m_open);
    Q_EMIT settled(id);
}

Error waitsForAnswer(const Question& question, const std::string& context, bool somebodyIsThere)
{
    const std::string subject = question.subject.toStdString();
    switch (question.kind) {
    case Question::Kind::Passphrase:
        return Error{ErrorCode::AuthFailed, "the key " + subject + " has a passphrase", context,
                     somebodyIsThere
                         ? "enter it, or load the key into the agent: ssh-add " + subject
                         : "load the key into the agent: ssh-add " + subject};
    case Question::Kind::Password:
        return Error{ErrorCode::AuthFailed, "it wants the password of " + subject, context,
                     somebodyIsThere
                         ? "enter it, or put a public key of yours there: ssh-copy-id " + context
                         : "put a public key of yours there: ssh-copy-id " + context};
    case Question::Kind::Challenge:
        break;
    }
    return Error{ErrorCode::AuthFailed,
                 "it asks \"" + question.prompt.toStdString() + "\" and nobody answered", context,
                 "be there when it asks, or put a public key of yours there: ssh-copy-id " +
                     context};
}

} // namespace rollcall::ssh
