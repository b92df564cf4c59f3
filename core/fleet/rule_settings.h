#pragma once

#include "core/rules/settings.h"

#include <QString>
#include <QStringList>

/// The user's limits for rules, read from their file. Its grammar is that of core/rules/settings.h.
namespace rollcall::fleet {

struct RuleSettings {
    rules::Settings settings;
    QString path;
    bool exists = false; ///< false: there is no such file, and the defaults hold
    /// What could not be taken, each with file, line and remedy; the defaults hold there.
    QStringList problems;
};

/// $XDG_CONFIG_HOME/rollcall/rules.conf
QString defaultRulesPath();

/// Reads `path`, or the default one when empty. A file that is missing is no problem, unless it
/// was asked for by its name.
RuleSettings loadRuleSettings(const QString& path = {});

} // namespace rollcall::fleet
