#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QQmlListProperty>
#include <QQmlParserStatus>
#include <QStringList>
#include <QVariant>

namespace rollcall::desktop {

/// Something a person can do in the window, told once: shortcuts, the list of keys and the command
/// palette are made from it. What it does is its `onTriggered`.
class Command : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Stays the same for ever, since it is remembered: "page.scores".
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)   ///< "Search the fleet"
    Q_PROPERTY(QString group MEMBER m_group NOTIFY changed) ///< heading it is listed under
    /// Other words a person might look for, with blanks between them; never shown.
    Q_PROPERTY(QString synonyms MEMBER m_synonyms NOTIFY changed)
    /// Portable key sequences ("Ctrl+F"), the first of which is shown in menus.
    Q_PROPERTY(QStringList keys MEMBER m_keys NOTIFY changed)
    Q_PROPERTY(QStringList keyWords READ keyWords NOTIFY changed) ///< in this language
    Q_PROPERTY(QString spokenKeys READ spokenKeys NOTIFY changed)
    Q_PROPERTY(bool enabled MEMBER m_enabled NOTIFY changed)
    /// Whether the palette offers it. False for what makes sense only where the focus is.
    Q_PROPERTY(bool listed MEMBER m_listed NOTIFY changed)
    /// The keys are those of a page or a control, which handles them: told, but no shortcut.
    Q_PROPERTY(bool local MEMBER m_local NOTIFY changed)
    Q_PROPERTY(bool chosen MEMBER m_chosen NOTIFY changed) ///< a choice that is in force now

public:
    using QObject::QObject;

    const QString& name() const { return m_name; }
    const QString& text() const { return m_text; }
    const QString& group() const { return m_group; }
    const QString& synonyms() const { return m_synonyms; }
    const QStringList& keys() const { return m_keys; }
    QStringList keyWords() const;
    QString spokenKeys() const { return keyWords().join(QStringLiteral(", ")); }
    bool isEnabled() const { return m_enabled; }
    bool isLocal() const { return m_local; }
    bool isOffered() const { return m_enabled && m_listed && !m_local; }
    bool isChosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();
    void triggered();

private:
    QString m_name, m_text, m_group, m_synonyms;
    QStringList m_keys;
    bool m_enabled = true, m_listed = true, m_local = false, m_chosen = false;
};

/// The commands of one window, in the order they are told in.
class CommandList : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_CLASSINFO("DefaultProperty", "commands")
    Q_PROPERTY(QQmlListProperty<rollcall::desktop::Command> commands READ commands CONSTANT)
    /// Command*: those whose keys work everywhere
    Q_PROPERTY(QVariantList withShortcut READ withShortcut NOTIFY completed)
    Q_PROPERTY(QStringList groups READ groups NOTIFY completed) ///< headings that have keys to tell

public:
    using QObject::QObject;

    QQmlListProperty<Command> commands() { return {this, &m_commands}; }
    const QList<Command*>& all() const { return m_commands; }
    QVariantList withShortcut() const;
    QStringList groups() const;
    Q_INVOKABLE QVariantList withKeys(const QString& group) const;
    Q_INVOKABLE rollcall::desktop::Command* named(const QString& name) const; ///< or null
    /// Does it, unless it is not possible now; false then, and when there is no such command.
    Q_INVOKABLE bool run(const QString& name) const;

    void classBegin() override {}
    /// Only now are the keys known: QML works out bindings after it made the objects.
    void componentComplete() override { Q_EMIT completed(); }

Q_SIGNALS:
    void completed();

private:
    QList<Command*> m_commands;
};

} // namespace rollcall::desktop
