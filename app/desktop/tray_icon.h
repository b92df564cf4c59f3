#pragma once

#include "app/desktop/tray_picture.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace rollcall::desktop {

class Dashboard;

/// The fleet's state in the tray of the desktop, with a menu. Shown while the user wants it and the
/// desktop has a tray; drawn anew at most once a second.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(Dashboard& dashboard, QObject* parent = nullptr);

Q_SIGNALS:
    void wallRequested();

private:
    void follow();
    void draw();

    Dashboard& m_dashboard;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    TrayState m_state;
    QTimer m_later, m_lookForTray;
};

} // namespace rollcall::desktop
