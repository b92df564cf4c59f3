#include "app/desktop/secret_questions.h"

#include "app/desktop/node_words.h"
#include "core/keychain/keychain.h"

#include <algorithm>

namespace rollcall::desktop {

using Kind = ssh::Question::Kind;
using keychain::nameOf;

namespace {

/// The names only, which are no secret: whoever reads the keychain asks it by name.
const QString keptKey = QStringLiteral("keptSecrets");

} // namespace

SecretQuestions::SecretQuestions(Backend& backend, AppSettings& settings, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_kept(settings.word(keptKey).split(u'\n', Qt::SkipEmptyParts))
{
    connect(&backend, &Backend::questionsChanged, this, [this] { look(); });
    if (const keychain::Keychain* keychain = backend.keychain()) {
        // What could not be looked up before can be now.
        connect(keychain, &keychain::Keychain::availableChanged, this, [this] { look(); });
    }
    look();
}

void SecretQuestions::look()
{
    const QList<ssh::Question> all = m_backend.questions();
    keepWhatWasRight(all);
    forgetWhatWasRefused(all);
    const keychain::Keychain* keychain = m_backend.keychain();
    for (const ssh::Question& question : all) {
        const bool known = m_lookedUp.contains(question.id) || m_lookingUp.contains(question.id);
        if (!known && question.wrong == 0 && m_kept.contains(nameOf(question)) && keychain &&
            keychain->isAvailable())
            useKept(question);
    }
    // Asked again: an answer may have come at once.
    QList<ssh::Question> open = m_backend.questions();
    open.removeIf([this](const ssh::Question& question) {
        // Nobody is asked while the keychain may know, or what it knew is being tried.
        const auto lookedUp = m_lookedUp.constFind(question.id);
        return m_lookingUp.contains(question.id) ||
               (lookedUp != m_lookedUp.constEnd() && *lookedUp == question.wrong);
    });
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

void SecretQuestions::useKept(const ssh::Question& question)
{
    m_lookingUp.insert(question.id);
    const QString name = nameOf(question);
    m_backend.keychain()->read(name).then(
        this, [this, name, id = question.id](const Result<keychain::Found>& found) {
            m_lookingUp.remove(id);
            if (found) {
                m_lookedUp.insert(id, 0);
                m_onTrial.insert(name, 0);
                QByteArray bytes((*found)->data());
                m_backend.answer(id, bytes);
            } else {
                m_lookedUp.insert(id, -1); // not again for this question: the person is asked
                if (found.error().code == ErrorCode::NotFound)
                    setKept(name, false);
            }
            look();
        });
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
    m_onTrial.insert(right.name, right.wrong);
    m_backend.keychain()
        ->keep(right.name, right.secret)
        .then(this, [this, name = right.name](const Result<void>& done) {
            if (done)
                setKept(name, true);
            else
                Q_EMIT keepFailed(sentence(done.error()));
        });
}

void SecretQuestions::forgetWhatWasRefused(const QList<ssh::Question>& open)
{
    for (const ssh::Question& question : open) {
        const QString name = nameOf(question);
        const auto trial = m_onTrial.constFind(name);
        if (trial == m_onTrial.constEnd() || question.wrong <= *trial)
            continue;
        m_onTrial.erase(trial);
        forget(name);
    }
}

void SecretQuestions::setKept(const QString& name, bool kept)
{
    m_kept.removeAll(name);
    if (kept)
        m_kept.append(name);
    m_settings.setWord(keptKey, m_kept.join(u'\n'));
    Q_EMIT keptChanged();
}

void SecretQuestions::forget(const QString& name)
{
    if (!m_backend.keychain())
        return;
    m_backend.keychain()->forget(name).then(this, [this, name](const Result<void>& done) {
        if (!done) {
            Q_EMIT keepFailed(sentence(done.error()));
            return;
        }
        setKept(name, false);
        Q_EMIT forgotten(tr("It is no longer in the keychain."));
    });
}

QVariantList SecretQuestions::kept() const
{
    QStringList names = m_kept;
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
