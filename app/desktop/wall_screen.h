#pragma once

#include <QtQml/qqmlregistration.h>

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWindow>
#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QScreen;
QT_END_NAMESPACE

namespace rollcall::desktop {

/// Puts the window over a whole screen, and keeps it there: when its screen goes away (a cable, a
/// monitor that sleeps) it moves to the one that is left, and back when the screen returns; when a
/// screen gets another size it fills that. Hides the cursor. Asks the desktop not to blank the
/// screen only when told to (org.freedesktop.ScreenSaver; a desktop without it is no error).
class WallScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QWindow* window READ window WRITE setWindow NOTIFY changed)
    Q_PROPERTY(bool full READ isFull WRITE setFull NOTIFY changed)
    Q_PROPERTY(bool awake READ isAwake WRITE setAwake NOTIFY changed) ///< ask, while `full`
    /// Why the screen may go blank although `awake`; empty while it may not, or nobody asked.
    Q_PROPERTY(QString awakeProblem READ awakeProblem NOTIFY changed)

public:
    explicit WallScreen(QObject* parent = nullptr);
    /// `bus` is asked for only once it is needed.
    WallScreen(std::function<QDBusConnection()> bus, QObject* parent);
    ~WallScreen() override;

    QWindow* window() const { return m_window; }
    void setWindow(QWindow* window);
    bool isFull() const { return m_full; }
    void setFull(bool full);
    bool isAwake() const { return m_awake; }
    void setAwake(bool awake);
    QString awakeProblem() const { return m_problem; }
    bool inhibits() const { return m_cookie.has_value(); }
    QString screenName() const { return m_screen; } ///< the one it belongs on

Q_SIGNALS:
    void changed();

private:
    void fill();
    void screenCame(QScreen* screen);
    void screenWent(QScreen* screen);
    void follow(QScreen* screen);
    void inhibit();
    void release();

    std::function<QDBusConnection()> m_bus;
    QPointer<QWindow> m_window;
    bool m_full = false, m_awake = false, m_moving = false;
    QString m_screen;
    QRect m_before; ///< where the window was
    QWindow::Visibility m_visibility = QWindow::Windowed;
    std::optional<quint32> m_cookie;
    quint64 m_asked = 0; ///< an answer to an older question is given back
    QString m_problem;
    QMetaObject::Connection m_geometry;
};

} // namespace rollcall::desktop
