#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include "rollcall_version.h"

#include <QCoreApplication>
#include <array>

using namespace rollcall::cli;

namespace {

const std::array commands{&addCommand,      &discoverCommand, &forgetCommand, &removeCommand,
                          &trustCommand,    &listCommand,     &showCommand,   &changesCommand,
                          &identityCommand, &joinCommand,     &splitCommand,  &collectCommand,
                          &rulesCommand,    &benchCommand,    &exportCommand, &decodeCommand,
                          &topCommand,      &gapsCommand,     &storeCommand,  &rollCallCommand,
                          &eventsCommand};

QString overview()
{
    QString text = QStringLiteral("Usage: rollcallctl COMMAND [options]\n\n"
                                  "Know what Arm boards you have, how they are and how fast, over "
                                  "SSH alone.\n\nCommands:\n");
    for (const Command* command : commands) {
        const QString call = QStringLiteral("%1 %2").arg(QString::fromUtf8(command->name),
                                                         QString::fromUtf8(command->arguments));
        text += QStringLiteral("  %1 %2\n")
                    .arg(call.leftJustified(28), QString::fromUtf8(command->summary));
    }
    text += QStringLiteral("\nrollcallctl COMMAND --help tells more of each.\n\n"
                           "Examples:\n"
                           "  rollcallctl add pi@raspberrypi.local\n"
                           "  rollcallctl trust raspberrypi.local\n"
                           "  rollcallctl collect --once && rollcallctl list\n"
                           "  ssh board rollcall-agent report | rollcallctl decode -\n\n"
                           "Exit status: 0 done, 1 failed, 2 wrong usage, 3 some nodes "
                           "not,\n  4 a host key waits for your decision.");
    return text;
}

/// Qt's usage line begins with the path the program was started by; people type its name.
QString helpText(const Command& command, const QCommandLineParser& parser)
{
    const QString text = parser.helpText().trimmed();
    const QString usage =
        QStringLiteral("Usage: rollcallctl %1 [options] %2")
            .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments));
    return usage.trimmed() + text.mid(text.indexOf(u'\n'));
}

int runCommand(const Command& command, QStringList arguments)
{
    // The parser prints the first word as the program's name; the rest is the command's own.
    arguments.removeAt(1);
    arguments[0] = QStringLiteral("rollcallctl %1").arg(QString::fromUtf8(command.name));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("%1\n\nExamples:\n%2")
            .arg(QString::fromUtf8(command.summary), QString::fromUtf8(command.examples)));
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this.")});
    command.addOptions(parser);
    if (!parser.parse(arguments)) {
        warn(QStringLiteral("rollcallctl %1: %2")
                 .arg(QString::fromUtf8(command.name), parser.errorText()));
        return exitUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(command, parser));
        return exitOk;
    }
    return command.run(parser);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rollcall"));
    QCoreApplication::setApplicationVersion(QLatin1String(rollcall::versionString));

    const QStringList arguments = QCoreApplication::arguments();
    const QString word = arguments.value(1);
    if (word == QLatin1String("--version")) {
        print(QStringLiteral("rollcallctl %1").arg(QCoreApplication::applicationVersion()));
        return exitOk;
    }
    if (word.isEmpty() || word == QLatin1String("--help") || word == QLatin1String("-h") ||
        word == QLatin1String("help")) {
        print(overview());
        return word.isEmpty() ? exitUsage : exitOk;
    }
    for (const Command* command : commands) {
        if (word == QLatin1String(command->name))
            return runCommand(*command, arguments);
    }
    warn(QStringLiteral("rollcallctl: there is no command \"%1\"; see rollcallctl --help")
             .arg(word));
    return exitUsage;
}
