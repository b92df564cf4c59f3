#pragma once

#include "app/desktop/app_settings.h"
#include "app/desktop/backend.h"
#include "core/keychain/kept_secrets.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QVariantList>

namespace rollcall::desktop {

/// What the fleet asks a person, one question at a time: the passphrase of a key, a password, or
/// whatever a server wants to know. Each is asked once, however many boards wait for the answer.
/// What a person wanted kept in the keychain of their session is looked up there before they are
/// asked, and forgotten as soon as it is refused.
class SecretQuestions : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed) ///< the key file, or user@host
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(bool echo READ echo NOTIFY changed)     ///< the answer may be seen
    Q_PROPERTY(bool wrong READ wrong NOTIFY changed)   ///< the last answer was not right
    Q_PROPERTY(bool trying READ trying NOTIFY changed) ///< the answer is being tried
    Q_PROPERTY(int more READ more NOTIFY changed)      ///< questions that wait behind this one
    Q_PROPERTY(bool keepable READ isKeepable NOTIFY changed) ///< of a kind that may be kept at all
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)     ///< and there is a keychain for it
    Q_PROPERTY(QString whyNotKept READ whyNotKept NOTIFY changed) ///< why there is none
    /// What is kept, as maps of `name` and `text`, by text.
    Q_PROPERTY(QVariantList kept READ kept NOTIFY keptChanged)

public:
    SecretQuestions(Backend& backend, AppSettings& settings, QObject* parent = nullptr);

    bool asking() const { return m_current.id != 0; }
    QString title() const;
    QString subject() const { return m_current.subject; }
    QString explanation() const;
    bool echo() const { return m_current.echo; }
    bool wrong() const { return m_current.wrong > 0 && !m_trying; }
    bool trying() const { return m_trying; }
    int more() const { return m_more; }
    bool isKeepable() const;
    bool canKeep() const;
    QString whyNotKept() const;
    QVariantList kept() const;

    /// The person's answer, to be kept when it was right and they want it; the caller clears the
    /// field it was typed in.
    Q_INVOKABLE void answer(const QString& text, bool keep);
    /// Not asked again until somebody wants a node connected anew.
    Q_INVOKABLE void decline();
    /// Away from the keychain; what is in memory stays until the program ends.
    Q_INVOKABLE void forget(const QString& name);

Q_SIGNALS:
    void changed();
    void keptChanged();
    void asked(); ///< a new question is there, or the last answer was wrong
    void keepFailed(const QString& message);
    void forgotten(const QString& message);

private:
    void look();
    void keepWhatWasRight(const QList<ssh::Question>& open);

    /// An answer that is kept once it proves right.
    struct Pending {
        quint64 question = 0;
        int wrong = 0; ///< so many answers were not right before it
        QString name;
        ssh::Secret secret;
    };

    Backend& m_backend;
    AppSettings& m_settings;
    ssh::Question m_current; ///< id 0: none
    bool m_trying = false;
    int m_more = 0;
    keychain::KeptSecrets m_kept;
    std::optional<Pending> m_pending;
};

} // namespace rollcall::desktop
