#include "app/desktop/command_line.h"
#include "app/desktop/core_words.h"
#include "app/desktop/dashboard.h"
#include "app/desktop/demo_fleet.h"
#include "app/desktop/desktop_notifier.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/service_backend.h"
#include "app/desktop/tray_icon.h"
#include "core/fleet/process_signals.h"
#include "core/fleet/service.h"

#include "rollcall_version.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QMessageBox>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>
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

fleet::ServiceOptions serviceOptions(const CommandLine& line)
{
    fleet::ServiceOptions options;
    options.storePath = line.storePath;
    options.knownHosts = line.knownHosts;
    options.identityFiles = line.identities;
    options.agentFolder = line.agentFolder;
    options.canAsk = true;
    options.sampleEvery = line.interval;
    return options;
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
    // Qt Charts needs Widgets' application class.
    QApplication app(argc, argv);
    const bool interactive = !line->screenshot && QGuiApplication::platformName() != u"offscreen";
    preferInter(app);
    chooseRenderer();
    app.setWindowIcon(QIcon(QStringLiteral(":/qt/qml/Rollcall/rollcall.svg")));

    fleet::onStopSignal([] { QApplication::exit(0); });
    std::unique_ptr<DemoFleet> demo;
    fleet::ServiceOptions options = serviceOptions(*line);
    if (line->demo) {
        demo = std::make_unique<DemoFleet>(*line->demo);
        if (const Result<void> started = demo->start(); !started)
            return refuse(started.error(), interactive);
        options = demo->serviceOptions(options);
    }
    Result<std::unique_ptr<fleet::FleetService>> service = fleet::FleetService::start(options);
    if (!service)
        return refuse(service.error(), interactive);
    if (demo)
        demo->enroll(**service);

    ServiceBackend backend(**service, options.sampleEvery);
    const bool remember = !line->demo && !line->screenshot;
    Dashboard dashboard(backend, remember ? AppSettings::Keep::InFile : AppSettings::Keep::Nothing);
    if (line->theme)
        dashboard.settings()->overrideTheme(*line->theme);
    if (demo)
        dashboard.setProperty("notice", QCoreApplication::translate("main", "demo fleet"));

    QQmlApplicationEngine engine;
    dashboard.attach(engine);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    auto* window = engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window)
        return refuse({ErrorCode::Io, "The window cannot be made", "Main.qml",
                       "install the QML modules of Qt Quick, Controls and Charts"},
                      interactive);
    if (line->wall)
        window->property("view").value<QObject*>()->setProperty("wall", true);
    std::unique_ptr<TrayIcon> tray;
    // After the first frame: both talk to the desktop, which may be slow to answer.
    const auto reachOut = [&] {
        tray = std::make_unique<TrayIcon>(dashboard);
        QObject::connect(tray.get(), &TrayIcon::wallRequested, window, [window] {
            window->property("view").value<QObject*>()->setProperty("wall", true);
        });
        // A demo rings nobody's bell.
        if (!line->demo)
            dashboard.alerts()->start(
                std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus()));
    };
    if (interactive)
        QTimer::singleShot(1000, window, reachOut);
    if (line->screenshot)
        takeScreenshot(*window, dashboard, *line->screenshot);
    return QApplication::exec();
}
