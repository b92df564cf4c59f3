#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>
#include <QVariantList>

namespace rollcall::test {

/// Answers on a bus as the Avahi daemon does, with the services it is told; for hostile networks,
/// which a real one cannot be made to show.
class FakeAvahi : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.Server")

public:
    FakeAvahi(QObject* parent, const QDBusConnection& bus);
    bool publish(); ///< takes Avahi's name on the bus

    struct Service {
        QString name, type, host, address;
        quint16 port = 22;
        quint32 flags = 0;
    };
    QList<Service> services;
    bool endless = false;  ///< never says "all for now", and resolves nothing
    QVariantList nonsense; ///< sent as an item of each browser
    QString failure;       ///< what browsers fail with
    int browsers = 0, resolved = 0;

public Q_SLOTS:
    QDBusObjectPath ServiceBrowserNew(int interface, int protocol, const QString& type,
                                      const QString& domain, uint flags);
    void ResolveService(int interface, int protocol, const QString& name, const QString& type,
                        const QString& domain, int addressProtocol, uint flags,
                        const QDBusMessage& call);

private:
    void tell(const QString& path, const QString& signal, const QVariantList& arguments);
    QDBusConnection m_bus;
};

} // namespace rollcall::test
