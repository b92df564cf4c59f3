#include "core/keychain/kept_secrets.h"

#include <QSettings>

namespace rollcall::keychain {

KeptSecrets::KeptSecrets(Keychain* keychain, QStringList names, Answer answer, QObject* parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_names(std::move(names))
    , m_answer(std::move(answer))
{
    // What could not be looked up before can be now.
    if (m_keychain)
        connect(m_keychain, &Keychain::availableChanged, this, &KeptSecrets::lookedUp);
}

bool KeptSecrets::isKept(const ssh::Question& question) const
{
    return m_keychain && m_names.contains(nameOf(question));
}

void KeptSecrets::look(const QList<ssh::Question>& open)
{
    forgetWhatWasRefused(open);
    for (const ssh::Question& question : open) {
        const bool known = m_lookedUp.contains(question.id) || m_lookingUp.contains(question.id);
        if (!known && question.wrong == 0 && isKept(question) && m_keychain->isAvailable())
            lookUp(question);
    }
}

bool KeptSecrets::holdsBack(const ssh::Question& question) const
{
    const auto lookedUp = m_lookedUp.constFind(question.id);
    if (lookedUp != m_lookedUp.constEnd())
        return *lookedUp == question.wrong;
    if (m_lookingUp.contains(question.id))
        return true;
    // The session has not been asked for its keychain yet: it will tell.
    return question.wrong == 0 && isKept(question) && !m_keychain->isAvailable() &&
           m_keychain->unavailable().code == ErrorCode::Unreachable;
}

void KeptSecrets::lookUp(const ssh::Question& question)
{
    m_lookingUp.insert(question.id);
    const QString name = nameOf(question);
    m_keychain->read(name).then(this, [this, name, id = question.id](const Result<Found>& found) {
        m_lookingUp.remove(id);
        if (found) {
            m_lookedUp.insert(id, 0);
            m_onTrial.insert(name, 0);
            QByteArray bytes((*found)->data());
            m_answer(id, bytes);
        } else {
            m_lookedUp.insert(id, -1); // not again for this question: the person is asked
            if (found.error().code == ErrorCode::NotFound)
                setKept(name, false);
        }
        Q_EMIT lookedUp();
    });
}

void KeptSecrets::forgetWhatWasRefused(const QList<ssh::Question>& open)
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

void KeptSecrets::keep(const QString& name, const ssh::Secret& secret, int wrong)
{
    if (!m_keychain)
        return;
    m_onTrial.insert(name, wrong);
    m_keychain->keep(name, secret).then(this, [this, name](const Result<void>& done) {
        if (done)
            setKept(name, true);
        else
            Q_EMIT failed(done.error());
    });
}

void KeptSecrets::forget(const QString& name)
{
    if (!m_keychain)
        return;
    m_keychain->forget(name).then(this, [this, name](const Result<void>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        setKept(name, false);
        Q_EMIT forgotten();
    });
}

void KeptSecrets::setKept(const QString& name, bool kept)
{
    m_names.removeAll(name);
    if (kept)
        m_names.append(name);
    Q_EMIT namesChanged();
}

const QString keptNamesKey = QStringLiteral("keptSecrets");

namespace {

/// Where the dashboard keeps the user's choices (app/desktop/app_settings.h).
const QString settingsName = QStringLiteral("rollcall");

QString keyInFile()
{
    return QStringLiteral("pages/") + keptNamesKey;
}

} // namespace

QStringList namesOf(const QString& value)
{
    return value.split(u'\n', Qt::SkipEmptyParts);
}

QString toValue(const QStringList& names)
{
    return names.join(u'\n');
}

QStringList readKeptNames()
{
    const QSettings file(settingsName, settingsName);
    return namesOf(file.value(keyInFile()).toString());
}

void writeKeptNames(const QStringList& names)
{
    QSettings file(settingsName, settingsName);
    file.setValue(keyInFile(), toValue(names));
}

} // namespace rollcall::keychain
