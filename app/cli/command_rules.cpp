#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/fleet/rule_settings.h"

#include <QJsonArray>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("example"),
                      QStringLiteral("Print a file with every setting, its meaning and default.")});
    addJsonOption(parser);
}

int run(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("example"))) {
        printRaw(QByteArray::fromStdString(rules::exampleSettings()));
        return exitOk;
    }
    const bool json = wantsJson(parser);
    const fleet::RuleSettings settings = fleet::loadRuleSettings();
    if (json) {
        printJson({{QStringLiteral("path"), settings.path},
                   {QStringLiteral("exists"), settings.exists},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(settings.problems)}});
    } else {
        for (const QString& problem : settings.problems)
            warn(QStringLiteral("rollcallctl: ") + problem);
        if (!settings.exists)
            print(QStringLiteral("There is no %1: the defaults hold.\nTo change them: rollcallctl "
                                 "rules --example > %1")
                      .arg(settings.path));
        else if (settings.problems.isEmpty())
            print(QStringLiteral("%1 is understood.").arg(settings.path));
    }
    return settings.problems.isEmpty() ? exitOk : exitFailed;
}

} // namespace

const Command rulesCommand{"rules",
                           "",
                           "Check your limits for events, or print an example of them.",
                           "  rollcallctl rules\n"
                           "  rollcallctl rules --example > ~/.config/rollcall/rules.conf",
                           options,
                           run};

} // namespace rollcall::cli
