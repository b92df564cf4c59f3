#include "app/desktop/command_line.h"
#include "app/desktop/core_words.h"
#include "app/desktop/language.h"
#include "app/desktop/start_up.h"
#include "core/fleet/process_signals.h"

#include "rollcall_version.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QMessageBox>
#include <QQuickWindow>
#include <cstdio>

using namespace rollcall;
using namespace rollcall::desktop;

namespace {

/// A start that failed is told where the user looks: on stderr, and in a box when there is a
/// desktop to show it on.
int refuse(const Error& error, bool withBox)
{
    std::fprintf(stderr, "rollcall: %s\n", error.toString().c_str());
    if (withBox) {
        const Language language; // that of the dashboard was not made yet, or is gone
        QMessageBox::critical(nullptr, QStringLiteral("Rollcall"), errorText(error));
    }
    return error.code == ErrorCode::InvalidInput ? 2 : 1;
}

void preferInter(QApplication& app)
{
    QFont font = app.font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    app.setFont(font);
}

/// Without a graphics card to speak of (offscreen, a virtual display) Qt Quick draws in software.
void chooseRenderer()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == u"offscreen" || platform == u"minimal")
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

/// Before anything needs a display: --help and a wrong option work on a serial console too.
Result<CommandLine> readCommandLine(int argc, char** argv)
{
    const QCoreApplication early(argc, argv);
    const Language language;
    return parseCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("rollcall"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(versionString));
    const Result<CommandLine> line = readCommandLine(argc, argv);
    if (!line)
        return refuse(line.error(), false);
    // By this name Wayland's compositors and task bars find the icon: that of our .desktop file.
    QGuiApplication::setDesktopFileName(QStringLiteral("rollcall"));
    // Qt Charts needs Widgets' application class.
    QApplication app(argc, argv);
    const bool interactive = !line->screenshot && QGuiApplication::platformName() != u"offscreen";
    chooseRenderer();
    fleet::onStopSignal([] { QApplication::exit(0); });
    StartUp start(*line, interactive);
    // To look through all fonts takes as long as the first frame, which has no text.
    QObject::connect(&start, &StartUp::drawn, &app, [&app] {
        preferInter(app);
        app.setWindowIcon(QIcon(QStringLiteral(":/qt/qml/Rollcall/rollcall.svg")));
    });
    if (const Result<void> shown = start.showWindow(); !shown)
        return refuse(shown.error(), interactive);
    const int code = QApplication::exec();
    return start.problem() ? refuse(*start.problem(), interactive) : code;
}
