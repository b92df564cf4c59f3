#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <unordered_map>

namespace rollcall::ssh {

class FdWaiter;

/// Something nobody else may read: moved, never copied, and overwritten when it goes away.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray& text); ///< takes the text and wipes the original
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    const char* data() const { return m_text ? m_text.get() : ""; } ///< ends with '\0'
    bool isEmpty() const { return m_size == 0; }
    Secret copy() const; ///< said aloud, so that no copy is made by accident

private:
    void wipe();

    std::unique_ptr<char[]> m_text;
    std::size_t m_size = 0;
};

/// Something a person is asked. Values: they cross threads by queued signals.
struct Question {
    enum class Kind {
        Passphrase, ///< of a private key file; asked once for all boards that take this key
        Password,   ///< of one user on one host
        Challenge,  ///< whatever the server asks (keyboard-interactive); it waits for the answer
    };
    quint64 id = 0; ///< never 0 once it was asked
    Kind kind = Kind::Password;
    QString subject;   ///< the key file, or "user@host:port"
    QString prompt;    ///< the server's words, one line; empty but for a Challenge
    bool echo = false; ///< the answer may be seen while it is typed
    int wrong = 0;     ///< so many answers were not right
    bool operator==(const Question&) const = default;
};

/// Who asks a person, for all connections of a collector: each question once, however many boards
/// wait for its answer. Answers live in memory only: a passphrase until its key is open, a password
/// as long as this object. Lives on the I/O thread.
class Secrets : public QObject
{
    Q_OBJECT

public:
    /// Nobody can be asked until setCanAsk().
    explicit Secrets(QObject* parent = nullptr);
    ~Secrets() override;

    void setCanAsk(bool somebodyIsThere) { m_canAsk = somebodyIsThere; }
    bool canAsk() const { return m_canAsk; }

    const QList<Question>& open() const { return m_open; }

    /// The password kept for "user@host:port"; null when there is none.
    const Secret* password(const QString& subject) const;
    /// It was refused: it is forgotten, and the question will say so.
    void passwordWasWrong(const QString& subject);

    /// Puts the question unless it is open, and returns its id. 0: nobody is there, or the person
    /// did not want to answer it.
    quint64 ask(Question question);

    /// Puts it and waits for the answer; `waiter` wakes who waits. NotFound when nobody is there or
    /// wants to answer, TimedOut, Cancelled.
    QCoro::Task<Result<Secret>> askAndWait(Question question, std::shared_ptr<FdWaiter> waiter,
                                           QDeadlineTimer deadline);

    /// The person's answer. A passphrase is tried on its key file first, on another thread, as that
    /// takes a while on purpose; a wrong one leaves the question open with `wrong` counted up.
    void answer(quint64 id, Secret secret);
    /// The person does not want to answer: not asked again until askAgain().
    void decline(quint64 id);
    /// A person has asked for another try: what was declined may be asked again.
    void askAgain() { m_declined.clear(); }

Q_SIGNALS:
    void openChanged(const QList<rollcall::ssh::Question>& open);
    /// What waits for this may go on.
    void settled(quint64 id);

private:
    Question* find(quint64 id);
    void close(quint64 id);
    void tryPassphrase(quint64 id, QString path, Secret passphrase);

    struct Waiting {
        std::shared_ptr<FdWaiter> waiter;
        std::optional<Secret> answer;
        bool declined = false;
    };

    QList<Question> m_open;
    QHash<QString, int> m_wrong; ///< by subject, until one is right
    QStringList m_declined;
    std::unordered_map<QString, Secret> m_passwords;
    QHash<quint64, std::shared_ptr<Waiting>> m_waiting;
    quint64 m_lastId = 0;
    bool m_canAsk = false;
};

/// What is to be told of an unanswered question: why the node waits, and what to do.
Error waitsForAnswer(const Question& question, const std::string& context, bool somebodyIsThere);

} // namespace rollcall::ssh

Q_DECLARE_METATYPE(rollcall::ssh::Question)
