#include "app/desktop/wall_screen.h"

#include <QCursor>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

namespace rollcall::desktop {

namespace {

// "Idle Inhibition Service Draft" of freedesktop.org; KDE, GNOME, Xfce and others answer to it.
const QString service = QStringLiteral("org.freedesktop.ScreenSaver"),
              path = QStringLiteral("/org/freedesktop/ScreenSaver"),
              interface = QStringLiteral("org.freedesktop.ScreenSaver");
constexpr int answerWithinMs = 5000;
/// A desktop lays its screens out anew for a while after one came or went.
constexpr int settleMs = 300;

QDBusMessage call(const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

WallScreen::WallScreen(QObject* parent)
    : WallScreen(&QDBusConnection::sessionBus, parent)
{}

WallScreen::WallScreen(std::function<QDBusConnection()> bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WallScreen::screenCame);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WallScreen::screenWent);
}

WallScreen::~WallScreen()
{
    release();
}

void WallScreen::setWindow(QWindow* window)
{
    if (window == m_window)
        return;
    setFull(false);
    m_window = window;
    Q_EMIT changed();
}

void WallScreen::setFull(bool full)
{
    if (full == m_full || !m_window)
        return;
    m_full = full;
    if (full) {
        m_visibility = m_window->visibility();
        m_before = m_window->geometry();
        m_screen = m_window->screen() ? m_window->screen()->name() : QString();
        m_window->setCursor(Qt::BlankCursor);
        // A person who drags the window to another screen chose that one.
        connect(m_window, &QWindow::screenChanged, this, [this](QScreen* screen) {
            if (screen && !m_moving)
                follow(screen);
        });
        follow(m_window->screen());
        fill();
        if (m_awake)
            inhibit();
    } else {
        disconnect(m_window, &QWindow::screenChanged, this, nullptr);
        disconnect(m_geometry);
        m_window->unsetCursor();
        if (m_visibility == QWindow::Maximized)
            m_window->showMaximized();
        else
            m_window->showNormal();
        if (m_visibility != QWindow::Maximized && m_before.isValid())
            m_window->setGeometry(m_before);
        release();
    }
    Q_EMIT changed();
}

void WallScreen::fill()
{
    if (!m_full || !m_window)
        return;
    if (const QScreen* screen = m_window->screen())
        m_window->setGeometry(screen->geometry());
    m_window->showFullScreen();
}

void WallScreen::follow(QScreen* screen)
{
    disconnect(m_geometry);
    if (screen)
        m_geometry = connect(screen, &QScreen::geometryChanged, this, &WallScreen::fill);
}

/// Ours, back again: Qt leaves the window where it went meanwhile.
void WallScreen::screenCame(QScreen* screen)
{
    if (!m_full || !m_window || !screen || screen->name() != m_screen)
        return;
    m_moving = true;
    m_window->setScreen(screen);
    m_moving = false;
    follow(screen);
    fill();
}

/// Qt moves the window to another screen by itself, but not its size.
void WallScreen::screenWent(QScreen*)
{
    if (!m_full)
        return;
    QTimer::singleShot(settleMs, this, [this] {
        if (!m_window)
            return;
        follow(m_window->screen());
        fill();
    });
}

void WallScreen::setAwake(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    if (m_full && awake)
        inhibit();
    else
        release();
    Q_EMIT changed();
}

void WallScreen::inhibit()
{
    const quint64 question = ++m_asked;
    m_problem.clear();
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected()) {
        m_problem =
            tr("There is no D-Bus session: the desktop decides when the screen goes blank.");
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(call(QStringLiteral("Inhibit"),
                           {QStringLiteral("Rollcall"), tr("A wall of boards is shown.")}),
                      answerWithinMs),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError()) {
            if (question == m_asked)
                m_problem = tr("The desktop does not keep the screen awake: %1")
                                .arg(reply.error().message());
        } else if (question == m_asked && m_full && m_awake) {
            m_cookie = reply.value();
        } else { // nobody wants it any more
            m_bus().asyncCall(call(QStringLiteral("UnInhibit"), {reply.value()}), answerWithinMs);
        }
        Q_EMIT changed();
    });
}

void WallScreen::release()
{
    ++m_asked;
    m_problem.clear();
    if (m_cookie)
        m_bus().asyncCall(call(QStringLiteral("UnInhibit"), {*m_cookie}), answerWithinMs);
    m_cookie.reset();
}

} // namespace rollcall::desktop
