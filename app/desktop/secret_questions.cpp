#include "app/desktop/secret_questions.h"

#include <algorithm>

namespace rollcall::desktop {

using Kind = ssh::Question::Kind;

SecretQuestions::SecretQuestions(Backend& backend, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend, &Backend::questionsChanged, this, [this] { look(); });
    look();
}

void SecretQuestions::look()
{
    const QList<ssh::Question> open = m_backend.questions();
    const auto same = std::find_if(open.begin(), open.end(), [this](const ssh::Question& question) {
        return question.id == m_current.id;
    });
    const ssh::Question before = m_current;
    if (same != open.end())
        m_current = *same;
    else
        m_current = open.isEmpty() ? ssh::Question{} : open.first();
    m_more = std::max(0, int(open.size()) - 1);
    const bool isNew = m_current.id != before.id || m_current.wrong != before.wrong;
    if (isNew)
        m_trying = false;
    Q_EMIT changed();
    if (isNew && asking())
        Q_EMIT asked();
}

QString SecretQuestions::title() const
{
    switch (m_current.kind) {
    case Kind::Passphrase:
        return tr("Passphrase of a key");
    case Kind::Password:
        return tr("Password");
    case Kind::Challenge:
        break;
    }
    return tr("A board asks");
}

QString SecretQuestions::explanation() const
{
    switch (m_current.kind) {
    case Kind::Passphrase:
        return tr(
            "Boards take this key, but it is locked. Its passphrase is asked for once, for all "
            "of them, and forgotten when the key is open.");
    case Kind::Password:
        return tr(
            "This board takes none of your keys. The password is kept in memory until Rollcall "
            "ends, and stored nowhere.");
    case Kind::Challenge:
        break;
    }
    return m_current.prompt;
}

void SecretQuestions::answer(const QString& text)
{
    if (!asking() || m_trying || text.isEmpty())
        return;
    QByteArray bytes = text.toUtf8();
    m_trying = true;
    Q_EMIT changed();
    m_backend.answer(m_current.id, bytes);
}

void SecretQuestions::decline()
{
    if (asking())
        m_backend.decline(m_current.id);
}

} // namespace rollcall::desktop
