#pragma once

#include "core/keychain/keychain.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>

namespace rollcall::keychain {

/// What a person wanted kept, and nothing else, is looked up before anybody is asked, and forgotten
/// as soon as it is refused. Knows names only: whoever reads the keychain asks it by name. One
/// thread, with an event loop.
class KeptSecrets : public QObject
{
    Q_OBJECT

public:
    /// Takes the answer to a question, and wipes it.
    using Answer = std::function<void(quint64 question, QByteArray& secret)>;

    /// `names` are those kept so far; `keychain` may be null and outlives this otherwise.
    KeptSecrets(Keychain* keychain, QStringList names, Answer answer, QObject* parent = nullptr);

    const QStringList& names() const { return m_names; }

    /// To be called whenever the open questions have changed: starts the look-ups they call for,
    /// and forgets what was refused. An answer may be given before it returns.
    void look(const QList<ssh::Question>& open);
    /// Nobody is asked this while the keychain may know, or what it knew is being tried.
    bool holdsBack(const ssh::Question& question) const;

    /// Keeps what proved right after `wrong` answers that did not.
    void keep(const QString& name, const ssh::Secret& secret, int wrong);
    void forget(const QString& name);

Q_SIGNALS:
    void lookedUp(); ///< what is held back may have changed
    void namesChanged();
    void failed(const rollcall::Error& error); ///< to keep or forget
    void forgotten();

private:
    bool isKept(const ssh::Question& question) const;
    void lookUp(const ssh::Question& question);
    void forgetWhatWasRefused(const QList<ssh::Question>& open);
    void setKept(const QString& name, bool kept);

    Keychain* const m_keychain;
    QStringList m_names;
    const Answer m_answer;
    QHash<quint64, int> m_lookedUp; ///< questions answered from there, by their wrong answers then
    QSet<quint64> m_lookingUp;      ///< the keychain has not answered yet
    QHash<QString, int> m_onTrial;  ///< names whose secret is in use, by wrong answers before
};

/// The names in one user's settings file, which the dashboard and programs without a screen share.
/// `keptNames` is the file's key, whose value is one name a line.
extern const QString keptNamesKey;
QStringList namesOf(const QString& value);
QString toValue(const QStringList& names);
QStringList readKeptNames();
void writeKeptNames(const QStringList& names);

} // namespace rollcall::keychain
