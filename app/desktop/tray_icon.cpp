#include "app/desktop/tray_icon.h"

#include "app/desktop/dashboard.h"
#include "core/fleet/fleet.h"

#include <QApplication>
#include <QPixmap>

namespace rollcall::desktop {

namespace {

constexpr int drawEveryMs = 1000;
/// A session starts its panel and us in any order.
constexpr int lookForTrayMs = 10'000;

} // namespace

TrayIcon::TrayIcon(Dashboard& dashboard, QObject* parent)
    : QObject(parent)
    , m_dashboard(dashboard)
{
    Alerts& alerts = *dashboard.alerts();
    m_menu.addAction(tr("Show Rollcall"), &alerts, &Alerts::windowRequested);
    m_menu.addAction(tr("Events"), &alerts, [&alerts] {
        Q_EMIT alerts.windowRequested();
        Q_EMIT alerts.eventsRequested();
    });
    m_menu.addAction(tr("Wall mode"), &alerts, [this, &alerts] {
        Q_EMIT alerts.windowRequested();
        Q_EMIT wallRequested();
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), qApp, &QApplication::quit);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, &alerts,
            [&alerts](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT alerts.windowRequested();
            });
    m_later.setSingleShot(true);
    m_later.setInterval(drawEveryMs);
    connect(&m_later, &QTimer::timeout, this, &TrayIcon::draw);
    const auto later = [this] {
        if (!m_later.isActive() && m_icon.isVisible())
            m_later.start();
    };
    fleet::Fleet& fleet = dashboard.backend().fleet();
    connect(&fleet, &fleet::Fleet::nodeAdded, this, later);
    connect(&fleet, &fleet::Fleet::nodeChanged, this, later);
    connect(&fleet, &fleet::Fleet::nodeRemoved, this, later);
    connect(dashboard.attention(), &Attention::changed, this, later);
    connect(&alerts, &Alerts::choiceChanged, this, &TrayIcon::follow);
    m_lookForTray.setInterval(lookForTrayMs);
    connect(&m_lookForTray, &QTimer::timeout, this, &TrayIcon::follow);
    m_lookForTray.start();
    follow();
}

void TrayIcon::follow()
{
    const bool there = QSystemTrayIcon::isSystemTrayAvailable();
    const bool shown = there && m_dashboard.alerts()->showsTray();
    if (shown != m_icon.isVisible()) {
        m_state.total = -1; // drawn whatever it was
        draw();
        m_icon.setVisible(shown);
    }
    m_dashboard.alerts()->setTrayAvailable(there);
}

void TrayIcon::draw()
{
    QList<const fleet::NodeSnapshot*> nodes;
    const fleet::Fleet& fleet = m_dashboard.backend().fleet();
    const QList<fleet::NodeId> ids = fleet.ids();
    for (const fleet::NodeId id : ids)
        nodes.append(fleet.node(id));
    const TrayState state =
        trayState(nodes, m_dashboard.attention()->state(), *m_dashboard.format());
    if (state == m_state)
        return;
    m_state = state;
    QIcon icon;
    for (const int size : {22, 32, 48, 64})
        icon.addPixmap(QPixmap::fromImage(trayPicture(state, size)));
    m_icon.setIcon(icon);
    m_icon.setToolTip(trayWords(state));
}

} // namespace rollcall::desktop
