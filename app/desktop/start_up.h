#pragma once

#include "app/desktop/command_line.h"
#include "core/base/result.h"
#include "core/fleet/service.h"

#include <QObject>
#include <QPointer>
#include <memory>
#include <thread>

class QQmlApplicationEngine;
class QQuickWindow;

namespace rollcall::desktop {

class Dashboard;
class DemoFleet;
class ServiceBackend;
class TrayIcon;

/// Brings the dashboard up in the order in which a person sees it: the bare window, then, once that
/// is drawn, the store, and what fills the window. The GUI thread never waits for a store that is
/// brought to this version or restored. What fails ends the event loop, and problem() tells it.
class StartUp : public QObject
{
    Q_OBJECT

public:
    /// `interactive`: there is a desktop that may be told things, by a tray icon and notifications.
    StartUp(CommandLine line, bool interactive, QObject* parent = nullptr);
    ~StartUp() override;

    /// Only a missing QML module is an error here.
    Result<void> showWindow();
    const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void drawn(); ///< the first frame, and before anything with text is made

private Q_SLOTS:
    void lookAtPage();

private:
    void begin();
    void prepareStore();
    void start();
    void fill();
    void watchForFleet();
    void reachOut();
    void giveUp(const Error& error);

    CommandLine m_line;
    fleet::ServiceOptions m_options;
    std::optional<Error> m_problem;
    bool m_interactive;
    bool m_begun = false, m_filled = false;
    // In the order in which each needs those before it.
    std::unique_ptr<DemoFleet> m_demo;
    std::unique_ptr<fleet::FleetService> m_service;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<Dashboard> m_dashboard;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QPointer<QQuickWindow> m_window;
    std::jthread m_prepare;
};

} // namespace rollcall::desktop
