#include "core/fleet/rule_settings.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace rollcall::fleet {

QString defaultRulesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/rollcall/rules.conf");
}

RuleSettings loadRuleSettings(const QString& path)
{
    RuleSettings loaded;
    loaded.path = path.isEmpty() ? defaultRulesPath() : path;
    const QFileInfo info(loaded.path);
    loaded.exists = info.exists();
    if (!loaded.exists && path.isEmpty())
        return loaded;
    QFile file(loaded.path);
    // A pipe or device could keep us waiting for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString why = !loaded.exists   ? QStringLiteral("there is no such file")
                            : !info.isFile() ? QStringLiteral("it is not a file")
                                             : file.errorString();
        loaded.problems << QStringLiteral("%1: the limits cannot be read: %2; the defaults hold "
                                          "until it is readable for you")
                               .arg(loaded.path, why);
        return loaded;
    }
    const QByteArray text = file.read(qint64(rules::maxSettingsBytes) + 1);
    auto parsed = rules::parseSettings({text.constData(), std::size_t(text.size())});
    loaded.settings = std::move(parsed.settings);
    for (const rules::SettingsProblem& problem : parsed.problems) {
        loaded.problems << QStringLiteral("%1: %2").arg(
            loaded.path, QString::fromStdString(rules::toString(problem)));
    }
    return loaded;
}

} // namespace rollcall::fleet
