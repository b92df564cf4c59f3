#include "app/desktop/secret_questions.h"

#include "app/desktop/node_words.h"
#include "core/keychain/keychain.h"

#include <algorithm>

namespace rollcall::desktop {

using Kind = ssh::Question::Kind;
using keychain::nameOf;

SecretQuestions::SecretQuestions(Backend& backend, AppSettings& settings, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_kept(backend.keychain(), keychain::namesOf(settings.word(keychain::keptNamesKey)),
             [this](quint64 question, QByteArray& secret) { m_backend.answer(question, secret); })
{
    using Kept = keychain::KeptSecrets;
    connect(&backend, &Backend::questionsChanged, this, [this] { look(); });
    connect(&m_kept, &Kept::lookedUp, this, [this] { look(); });
    connect(&m_kept, &Kept::namesChanged, this, [this] {
        m_settings.setWord(keychain::keptNamesKey, keychain::toValue(m_kept.names()));
        Q_EMIT keptChanged();
    });
    connect(&m_kept, &Kept::failed, this,
            [this](const Error& error) { Q_EMIT keepFailed(sentence(error)); });
    connect(&m_kept, &Kept::forgotten, this,
            [this] { Q_EMIT forgotten(tr("It is no longer in the keychain.")); });
    look();
}

void SecretQuestions::look()
{
    const QList<ssh::Question> all = m_backend.questions();
    keepWhatWasRight(all);
    m_kept.look(all);
    // Asked again: an answer may have come at once.
    QList<ssh::Question> open = m_backend.questions();
    open.removeIf([this](const ssh::Question& question) { return m_kept.holdsBack(question); });
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

/// A question that went away after its answer was answered rightly, as far as is known by now: a
/// password is tried by the board later, and if that refuses it the question comes again.
void SecretQuestions::keepWhatWasRight(const QList<ssh::Question>& open)
{
    if (!m_pending)
        return;
    const auto it = std::find_if(open.begin(), open.end(), [this](const ssh::Question& question) {
        return question.id == m_pending->question;
    });
    if (it != open.end()) {
        if (it->wrong > m_pending->wrong)
            m_pending.reset();
        return;
    }
    const Pending right = std::move(*m_pending);
    m_pending.reset();
    m_kept.keep(right.name, right.secret, right.wrong);
}

void SecretQuestions::forget(const QString& name)
{
    m_kept.forget(name);
}

QVariantList SecretQuestions::kept() const
{
    QStringList names = m_kept.names();
    names.sort();
    QVariantList all;
    for (const QString& name : std::as_const(names)) {
        const bool key = name.startsWith(QStringLiteral("passphrase of "));
        const QString subject = name.section(QStringLiteral(" of "), 1);
        all.append(QVariantMap{{QStringLiteral("name"), name},
                               {QStringLiteral("text"), key ? tr("Passphrase of %1").arg(subject)
                                                            : tr("Password of %1").arg(subject)}});
    }
    return all;
}

bool SecretQuestions::isKeepable() const
{
    return asking() && !nameOf(m_current).isEmpty();
}

bool SecretQuestions::canKeep() const
{
    return isKeepable() && m_backend.keychain() && m_backend.keychain()->isAvailable();
}

QString SecretQuestions::whyNotKept() const
{
    const keychain::Keychain* keychain = m_backend.keychain();
    if (!isKeepable() || !keychain || keychain->isAvailable())
        return {};
    if (keychain->unavailable().code == ErrorCode::Unreachable)
        return tr("Looking for the system's keychain…");
    return tr("It cannot be kept: no keychain runs in this session. GNOME Keyring, KeePassXC or "
              "KWallet would be one.");
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
            "ends, and nowhere else unless you say so.");
    case Kind::Challenge:
        break;
    }
    return m_current.prompt;
}

void SecretQuestions::answer(const QString& text, bool keep)
{
    if (!asking() || m_trying || text.isEmpty())
        return;
    QByteArray bytes = text.toUtf8();
    m_pending.reset();
    if (keep && canKeep()) {
        QByteArray copy(bytes.constData(), bytes.size()); // which the secret wipes
        m_pending = Pending{m_current.id, m_current.wrong, nameOf(m_current), ssh::Secret(copy)};
    }
    m_trying = true;
    Q_EMIT changed();
    m_backend.answer(m_current.id, bytes);
}

void SecretQuestions::decline()
{
    m_pending.reset();
    if (asking())
        m_backend.decline(m_current.id);
}

} // namespace rollcall::desktop
