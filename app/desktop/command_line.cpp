#include "app/desktop/command_line.h"

#include "app/desktop/words.h"

#include "rollcall_version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdio>
#include <cstdlib>

namespace rollcall::desktop {

namespace {

Error wrong(const QString& option, const QString& takes)
{
    return {ErrorCode::InvalidInput,
            (tr("%1 takes %2").arg(option, takes)).toStdString(),
            {},
            tr("see rollcall --help").toStdString()};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("store"), tr("Keep fleet and history in this file."), tr("PATH")},
        {QStringLiteral("known-hosts"),
         tr("Host keys to trust; the first such file is also written. May be repeated."),
         tr("FILE")},
        {QStringLiteral("identity"), tr("SSH key to log in with. May be repeated."), tr("FILE")},
        {QStringLiteral("agents"), tr("Folder with <arch>/rollcall-agent for the boards."),
         tr("DIR")},
        {QStringLiteral("interval"), tr("Time between two samples of a node, 1 to 3600."),
         tr("SECONDS"), QStringLiteral("10")},
        {QStringLiteral("theme"), tr("dark, light or system, for this run only."), tr("THEME")},
        {QStringLiteral("wall"),
         tr("Fill the screen and show the fleet as on a wall; Esc ends it.")},
        {QStringLiteral("demo"), tr("Show a fleet of simulated boards and this computer.")},
        {QStringLiteral("boards"), tr("Boards of the demo, 1 to 1000."), tr("N"),
         QStringLiteral("24")},
        {QStringLiteral("seed"), tr("Makes the demo repeat itself."), tr("S"), QStringLiteral("1")},
        {QStringLiteral("screenshot"), tr("Write a PNG of the window and end."), tr("FILE")},
        {QStringLiteral("page"),
         tr("What to show: fleet, node:NAME, add, keys, host-key:NAME, events, scores, rollcall, "
            "wall, reports or settings."),
         tr("PAGE"), QStringLiteral("fleet")},
        {QStringLiteral("size"), tr("Size of the window, e.g. 1280x800."), tr("WxH")},
        {QStringLiteral("after"), tr("Wait this long before the screenshot, 0 to 600."),
         tr("SECONDS"), QStringLiteral("2")},
    });
}

std::optional<int> number(const QCommandLineParser& parser, const QString& option, int low,
                          int high)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    return ok && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

bool isPage(const QString& page)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(fleet|add|keys|events|scores|rollcall|wall|reports|settings|(node|host-key):.+)$"));
    return pattern.match(page).hasMatch();
}

Result<void> readTheme(const QCommandLineParser& parser, CommandLine& line)
{
    if (!parser.isSet(QStringLiteral("theme")))
        return {};
    const QString word = parser.value(QStringLiteral("theme"));
    if (word == u"dark")
        line.theme = AppSettings::Dark;
    else if (word == u"light")
        line.theme = AppSettings::Light;
    else if (word == u"system")
        line.theme = AppSettings::System;
    else
        return wrong(QStringLiteral("--theme"), tr("dark, light or system"));
    return {};
}

Result<void> readDemo(const QCommandLineParser& parser, CommandLine& line)
{
    if (!parser.isSet(QStringLiteral("demo")))
        return {};
    const std::optional<int> boards = number(parser, QStringLiteral("boards"), 1, 1000);
    const std::optional<int> seed = number(parser, QStringLiteral("seed"), 0, 1'000'000'000);
    if (!boards)
        return wrong(QStringLiteral("--boards"), tr("a number from 1 to 1000"));
    if (!seed)
        return wrong(QStringLiteral("--seed"), tr("a number"));
    line.demo = DemoOptions{*boards, *seed};
    return {};
}

Result<void> readScreenshot(const QCommandLineParser& parser, CommandLine& line)
{
    if (!parser.isSet(QStringLiteral("screenshot")))
        return {};
    ScreenshotOptions shot;
    shot.file = parser.value(QStringLiteral("screenshot"));
    shot.page = parser.value(QStringLiteral("page"));
    if (!isPage(shot.page))
        return wrong(QStringLiteral("--page"),
                     tr("fleet, node:NAME, add, keys, host-key:NAME, "
                        "events, scores, rollcall, wall, reports or settings"));
    if (parser.isSet(QStringLiteral("size"))) {
        const std::optional<QSize> size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!size)
            return wrong(QStringLiteral("--size"), tr("width and height, e.g. 1280x800"));
        shot.size = *size;
    }
    const std::optional<int> after = number(parser, QStringLiteral("after"), 0, 600);
    if (!after)
        return wrong(QStringLiteral("--after"), tr("seconds from 0 to 600"));
    shot.after = std::chrono::seconds(*after);
    line.screenshot = shot;
    return {};
}

QString description()
{
    return tr("Shows a fleet of Arm boards: what they are, how they are, how fast they are.\n\n"
              "Examples:\n"
              "  rollcall                         your fleet\n"
              "  rollcall --demo                  simulated boards, nothing of yours is touched\n"
              "  rollcall --demo --boards 144     a lab\n"
              "  rollcall --store lab.db          another fleet\n"
              "  rollcall --wall                  for a screen on the wall\n"
              "  rollcall --demo --theme dark --screenshot wall.png --after 20");
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    if (!parser.parse(arguments))
        return Error{ErrorCode::InvalidInput,
                     parser.errorText().toStdString(),
                     {},
                     tr("see rollcall --help").toStdString()};
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     tr("%1 is no option").arg(parser.positionalArguments().first()).toStdString(),
                     {},
                     tr("see rollcall --help").toStdString()};
    CommandLine line;
    line.storePath = parser.value(QStringLiteral("store"));
    line.knownHosts = parser.values(QStringLiteral("known-hosts"));
    line.identities = parser.values(QStringLiteral("identity"));
    line.agentFolder = parser.value(QStringLiteral("agents"));
    line.wall = parser.isSet(QStringLiteral("wall"));
    const std::optional<int> seconds = number(parser, QStringLiteral("interval"), 1, 3600);
    if (!seconds)
        return wrong(QStringLiteral("--interval"), tr("seconds from 1 to 3600"));
    line.interval = std::chrono::seconds(*seconds);
    for (const auto read : {readTheme, readDemo, readScreenshot}) {
        if (const Result<void> result = read(parser, line); !result)
            return result.error();
    }
    return line;
}

} // namespace rollcall::desktop
