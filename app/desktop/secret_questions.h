#pragma once

#include "app/desktop/backend.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>

namespace rollcall::desktop {

/// What the fleet asks a person, one question at a time: the passphrase of a key, a password, or
/// whatever a server wants to know. Each is asked once, however many boards wait for the answer.
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

public:
    explicit SecretQuestions(Backend& backend, QObject* parent = nullptr);

    bool asking() const { return m_current.id != 0; }
    QString title() const;
    QString subject() const { return m_current.subject; }
    QString explanation() const;
    bool echo() const { return m_current.echo; }
    bool wrong() const { return m_current.wrong > 0 && !m_trying; }
    bool trying() const { return m_trying; }
    int more() const { return m_more; }

    /// The person's answer; the caller clears the field it was typed in.
    Q_INVOKABLE void answer(const QString& text);
    /// Not asked again until somebody wants a node connected anew.
    Q_INVOKABLE void decline();

Q_SIGNALS:
    void changed();
    void asked(); ///< a new question is there, or the last answer was wrong

private:
    void look();

    Backend& m_backend;
    ssh::Question m_current; ///< id 0: none
    bool m_trying = false;
    int m_more = 0;
};

} // namespace rollcall::desktop
