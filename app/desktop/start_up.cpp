#include "app/desktop/start_up.h"

#include "app/desktop/dashboard.h"
#include "app/desktop/demo_fleet.h"
#include "app/desktop/desktop_notifier.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/service_backend.h"
#include "app/desktop/tray_icon.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

namespace rollcall::desktop {

namespace {

/// QT_LOGGING_RULES="rollcall.start.debug=true" tells how far it is; ./dev bench desktop listens.
Q_LOGGING_CATEGORY(startLog, "rollcall.start", QtWarningMsg)

/// A window that nobody sees, because it is minimised or covered, draws no frame.
constexpr int frameWithinMs = 1000;
/// Tray and notifications talk to the desktop, which may be slow to answer.
constexpr int reachOutAfterMs = 1000;

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

AppSettings::Keep keepOf(const CommandLine& line)
{
    return line.demo || line.screenshot ? AppSettings::Keep::Nothing : AppSettings::Keep::InFile;
}

Error pageError(const QString& what)
{
    return {ErrorCode::Io, "The window cannot be made", what.toStdString(),
            "install the QML modules of Qt Quick, Controls and Charts"};
}

} // namespace

StartUp::StartUp(CommandLine line, bool interactive, QObject* parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_options(serviceOptions(m_line))
    , m_interactive(interactive)
{}

StartUp::~StartUp() = default;

Result<void> StartUp::showWindow()
{
    AppSettings settings(keepOf(m_line));
    if (m_line.theme)
        settings.overrideTheme(*m_line.theme);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("ready"), false},
                                    {QStringLiteral("gradual"), !m_line.screenshot},
                                    {QStringLiteral("wall"), m_line.wall},
                                    {QStringLiteral("dark"), settings.isDark()}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Rollcall/Main.qml")));
    if (!m_engine->rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    if (!m_window)
        return pageError(QStringLiteral("Main.qml"));
    connect(m_window, SIGNAL(problemChanged()), this, SLOT(lookAtPage()));
    // Queued: a threaded renderer tells it on its own thread, and the frame comes first.
    connect(m_window, &QQuickWindow::frameSwapped, this, &StartUp::begin,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(frameWithinMs, this, &StartUp::begin);
    return {};
}

void StartUp::lookAtPage()
{
    const QString problem = m_window->property("problem").toString();
    if (!problem.isEmpty())
        giveUp(pageError(problem.trimmed()));
}

void StartUp::begin()
{
    if (std::exchange(m_begun, true))
        return;
    Q_EMIT drawn();
    if (m_line.demo) {
        m_demo = std::make_unique<DemoFleet>(*m_line.demo);
        connect(m_demo.get(), &DemoFleet::failed, this, &StartUp::giveUp);
        connect(m_demo.get(), &DemoFleet::ready, this, [this] {
            m_options = m_demo->serviceOptions(m_options);
            prepareStore();
        });
        if (const Result<void> started = m_demo->start(); !started)
            giveUp(started.error());
        return;
    }
    prepareStore();
}

void StartUp::prepareStore()
{
    m_prepare = std::jthread([this, path = m_options.storePath] {
        auto prepared = fleet::FleetService::prepare(path);
        QMetaObject::invokeMethod(this, [this, prepared = std::move(prepared)] {
            if (!prepared) {
                giveUp(prepared.error());
                return;
            }
            m_options.recovery = *prepared;
            start();
        });
    });
}

void StartUp::start()
{
    auto service = fleet::FleetService::start(m_options);
    if (!service) {
        giveUp(service.error());
        return;
    }
    m_service = std::move(*service);
    qCDebug(startLog, "The store is open");
    if (m_demo)
        m_demo->enroll(*m_service);
    m_backend = std::make_unique<ServiceBackend>(*m_service, m_options.sampleEvery);
    m_dashboard = std::make_unique<Dashboard>(*m_backend, keepOf(m_line));
    connect(m_dashboard->node(), &NodeViewModel::nodeIdChanged, this,
            [this] { m_service->recallFirst(fleet::NodeId(m_dashboard->node()->nodeId())); });
    fill();
}

void StartUp::fill()
{
    if (m_line.theme)
        m_dashboard->settings()->overrideTheme(*m_line.theme);
    if (m_demo) {
        const QString notice = QCoreApplication::translate("main", "demo fleet");
        m_dashboard->setProperty("notice", notice);
        m_window->setProperty("notice", notice);
    }
    m_dashboard->attach(*m_engine);
    connect(m_dashboard->settings(), &AppSettings::themeChanged, m_window,
            [this] { m_window->setProperty("dark", m_dashboard->settings()->isDark()); });
    m_window->setProperty("ready", true);
    if (m_interactive)
        QTimer::singleShot(reachOutAfterMs, this, &StartUp::reachOut);
    lookAtPage(); // it may have been told before anybody listened
    connect(m_window, &QQuickWindow::frameSwapped, this, &StartUp::watchForFleet,
            Qt::QueuedConnection);
    if (m_line.screenshot)
        takeScreenshot(*m_window, *m_dashboard, *m_line.screenshot);
}

void StartUp::watchForFleet()
{
    if (!m_dashboard->isLoaded() || !m_window->property("view").value<QObject*>())
        return;
    // This frame may have been on its way already: the next one has the fleet for sure.
    if (!std::exchange(m_filled, true)) {
        m_window->update();
        return;
    }
    disconnect(m_window, &QQuickWindow::frameSwapped, this, &StartUp::watchForFleet);
    qCDebug(startLog, "The fleet is drawn");
}

void StartUp::reachOut()
{
    m_tray = std::make_unique<TrayIcon>(*m_dashboard);
    connect(m_tray.get(), &TrayIcon::wallRequested, this, [this] {
        if (auto* view = m_window->property("view").value<QObject*>())
            view->setProperty("wall", true);
    });
    // A demo rings nobody's bell.
    if (!m_demo)
        m_dashboard->alerts()->start(
            std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus()));
}

void StartUp::giveUp(const Error& error)
{
    m_problem = error;
    QCoreApplication::exit(1);
}

} // namespace rollcall::desktop
