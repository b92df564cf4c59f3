#include "tests/discover/fake_avahi.h"

#include <QDBusMetaType>

namespace rollcall::test {

FakeAvahi::FakeAvahi(QObject* parent, const QDBusConnection& bus)
    : QDBusAbstractAdaptor(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QList<QByteArray>>();
}

bool FakeAvahi::publish()
{
    return m_bus.registerObject(QStringLiteral("/"), parent()) &&
           m_bus.registerService(QStringLiteral("org.freedesktop.Avahi"));
}

void FakeAvahi::tell(const QString& path, const QString& signal, const QVariantList& arguments)
{
    auto message = QDBusMessage::createSignal(
        path, QStringLiteral("org.freedesktop.Avahi.ServiceBrowser"), signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

QDBusObjectPath FakeAvahi::ServiceBrowserNew(int, int, const QString& type, const QString&, uint)
{
    // Before the reply, as the real one sometimes does.
    const QString path = QStringLiteral("/Client1/ServiceBrowser%1").arg(++browsers);
    if (!failure.isEmpty())
        tell(path, QStringLiteral("Failure"), {failure});
    if (!nonsense.isEmpty())
        tell(path, QStringLiteral("ItemNew"), nonsense);
    for (const Service& service : std::as_const(services)) {
        if (service.type == type)
            tell(path, QStringLiteral("ItemNew"),
                 {2, 0, service.name, service.type, QStringLiteral("local"), service.flags});
    }
    if (!endless && failure.isEmpty())
        tell(path, QStringLiteral("AllForNow"), {});
    return QDBusObjectPath(path);
}

void FakeAvahi::ResolveService(int interface, int protocol, const QString& name,
                               const QString& type, const QString& domain, int, uint,
                               const QDBusMessage& call)
{
    call.setDelayedReply(true);
    ++resolved;
    for (const Service& service : std::as_const(services)) {
        if (service.name != name || service.type != type || endless)
            continue;
        const QList<QByteArray> text{QByteArrayLiteral("model=x")};
        m_bus.send(call.createReply({interface, protocol, name, type, domain, service.host,
                                     service.address.contains(u':') ? 1 : 0, service.address,
                                     QVariant::fromValue(service.port), QVariant::fromValue(text),
                                     service.flags}));
        return;
    }
    if (!endless)
        m_bus.send(call.createErrorReply(QStringLiteral("org.freedesktop.Avahi.TimeoutError"),
                                         QStringLiteral("Timeout reached")));
}

} // namespace rollcall::test
