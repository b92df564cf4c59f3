#include "app/desktop/desktop_notifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSet>

namespace rollcall::desktop {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications"),
              path = QStringLiteral("/org/freedesktop/Notifications"),
              interface = QStringLiteral("org.freedesktop.Notifications");
constexpr int answerWithinMs = 5000;
constexpr qsizetype mostShown = 200; ///< a desktop that never tells of an end costs no more

QDBusMessage call(const QString& method, const QVariantList& arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QString cut(const QString& text)
{
    return text.size() <= DesktopNotifier::longest
               ? text
               : text.left(DesktopNotifier::longest - 1) + QChar(0x2026);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    // Also from a service that starts later, or anew.
    m_bus.connect({}, path, interface, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(QDBusMessage)));
    m_bus.connect({}, path, interface, QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(QDBusMessage)));
}

void DesktopNotifier::show(quint64 tag, const Message& message)
{
    if (!m_bus.isConnected()) {
        setProblem(tr("There is no D-Bus session here, so nothing can be shown."));
        return;
    }
    if (m_capabilities) {
        send(tag, message);
        return;
    }
    if (m_waiting.size() < mostShown) {
        m_waiting.append({tag, message});
        m_pending.insert(tag);
    }
    askCapabilities();
}

/// Whether a body is taken as markup decides how a name with '<' must be written.
void DesktopNotifier::askCapabilities()
{
    if (m_asked)
        return;
    m_asked = true;
    auto* watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asked = false; // asked again with the next one: a service may start later
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            const QDBusError error = reply.error();
            setProblem(
                error.type() == QDBusError::ServiceUnknown
                    ? tr("This desktop shows no notifications: nothing answers to %1.").arg(service)
                    : tr("Notifications cannot be shown: %1").arg(error.message()));
            m_withdrawn.clear();
            m_pending.clear();
            return;
        }
        m_capabilities = reply.value();
        for (const auto& [tag, message] : waiting)
            send(tag, message);
    });
}

void DesktopNotifier::send(quint64 tag, const Message& message)
{
    m_pending.insert(tag);
    if (m_withdrawn.remove(tag)) {
        m_pending.remove(tag);
        return;
    }
    const bool markup = m_capabilities->contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (message.canOpen && m_capabilities->contains(QStringLiteral("actions")))
        actions << QStringLiteral("default") << tr("Show");
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(quint8(message.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("rollcall")}};
    const QString body = cut(message.body);
    auto* watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("Notify"),
                             {QStringLiteral("Rollcall"), quint32(0), QStringLiteral("rollcall"),
                              cut(message.title), markup ? body.toHtmlEscaped() : body, actions,
                              hints, qint32(-1)}),
                        answerWithinMs),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag] {
        watcher->deleteLater();
        answered(tag, watcher->reply());
    });
}

void DesktopNotifier::answered(quint64 tag, const QDBusMessage& reply)
{
    m_pending.remove(tag);
    const QVariant id = reply.arguments().value(0);
    if (reply.type() != QDBusMessage::ReplyMessage || id.typeId() != QMetaType::UInt) {
        // The service may have gone: another may know other things.
        m_capabilities.reset();
        setProblem(tr("Notifications cannot be shown: %1").arg(reply.errorMessage()));
        m_withdrawn.remove(tag);
        return;
    }
    setProblem({});
    if (m_tags.size() >= mostShown)
        m_tags.clear();
    m_tags.insert(id.toUInt(), tag);
    if (m_withdrawn.remove(tag))
        withdraw(tag);
}

void DesktopNotifier::withdraw(quint64 tag)
{
    for (auto it = m_tags.cbegin(); it != m_tags.cend(); ++it) {
        if (it.value() == tag) {
            m_bus.asyncCall(call(QStringLiteral("CloseNotification"), {it.key()}), answerWithinMs);
            return;
        }
    }
    if (m_pending.contains(tag))
        m_withdrawn.insert(tag);
}

void DesktopNotifier::actionInvoked(const QDBusMessage& message)
{
    const QVariant id = message.arguments().value(0);
    if (id.typeId() == QMetaType::UInt && m_tags.contains(id.toUInt()))
        Q_EMIT activated(m_tags.value(id.toUInt()));
}

void DesktopNotifier::notificationClosed(const QDBusMessage& message)
{
    const QVariant id = message.arguments().value(0);
    if (id.typeId() == QMetaType::UInt)
        m_tags.remove(id.toUInt());
}

void DesktopNotifier::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace rollcall::desktop
