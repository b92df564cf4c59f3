#include "app/desktop/command_list.h"

#include <QKeySequence>
#include <algorithm>

namespace rollcall::desktop {

QStringList Command::keyWords() const
{
    QStringList words;
    for (const QString& key : m_keys) {
        // A local key may be told in signs that are no sequence: "← ↑ → ↓".
        const QString text = m_local ? key
                                     : QKeySequence::fromString(key, QKeySequence::PortableText)
                                           .toString(QKeySequence::NativeText);
        words.append(text.isEmpty() ? key : text);
    }
    return words;
}

QVariantList CommandList::withShortcut() const
{
    QVariantList found;
    for (Command* command : m_commands) {
        if (!command->keys().isEmpty() && !command->isLocal())
            found.append(QVariant::fromValue(command));
    }
    return found;
}

QStringList CommandList::groups() const
{
    QStringList found;
    for (const Command* command : m_commands) {
        if (!command->keys().isEmpty() && !found.contains(command->group()))
            found.append(command->group());
    }
    return found;
}

QVariantList CommandList::withKeys(const QString& group) const
{
    QVariantList found;
    for (Command* command : m_commands) {
        if (!command->keys().isEmpty() && command->group() == group)
            found.append(QVariant::fromValue(command));
    }
    return found;
}

Command* CommandList::named(const QString& name) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const Command* each) { return each->name() == name; });
    return found == m_commands.end() ? nullptr : *found;
}

bool CommandList::run(const QString& name) const
{
    Command* command = named(name);
    if (!command || !command->isEnabled())
        return false;
    Q_EMIT command->triggered();
    return true;
}

} // namespace rollcall::desktop
