#include "core/discover/discovery.h"

#include "core/base/text.h"
#include "core/enrol/address.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <algorithm>

namespace rollcall::discover {

namespace {

// The names of Avahi's D-Bus interface: avahi-daemon/org.freedesktop.Avahi.*.xml in its sources.
const QString avahi = QStringLiteral("org.freedesktop.Avahi");
const QString serverInterface = QStringLiteral("org.freedesktop.Avahi.Server");
const QString browserInterface = QStringLiteral("org.freedesktop.Avahi.ServiceBrowser");
constexpr int anyInterface = -1, anyProtocol = -1;    // AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC
constexpr quint32 resultLocal = 8, resultOurOwn = 16; // AvahiLookupResultFlags

const QString sshType = QStringLiteral("_ssh._tcp");
const QStringList types{sshType, QStringLiteral("_workstation._tcp")};

constexpr int maxItems = 8 * Discovery::maxAnnounced; ///< each on several interfaces and protocols
constexpr int maxResolving = 32;                      ///< at once; the daemon has bounds of its own
constexpr int maxAddresses = 8;                       ///< of one computer
constexpr int callTimeoutMs = 10'000;

bool linkLocal(const QString& address)
{
    return address.startsWith(u"fe80:", Qt::CaseInsensitive) || address.startsWith(u"169.254.");
}

/// Nobody else's address: Avahi also looks on the loopback interface, and others may lie.
bool isLoopback(const QString& address)
{
    return address.startsWith(u"127.") || address == u"::1" || address.startsWith(u"0.") ||
           address == u"::";
}

QDBusMessage serverCall(const QString& method, const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(avahi, QStringLiteral("/"), serverInterface, method);
    call.setArguments(arguments);
    return call;
}

/// True when the arguments begin with these D-Bus types.
bool hasTypes(const QVariantList& arguments, std::initializer_list<QMetaType::Type> wanted)
{
    if (arguments.size() < qsizetype(wanted.size()))
        return false;
    auto argument = arguments.begin();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](QMetaType::Type type) { return (argument++)->typeId() == int(type); });
}

} // namespace

Discovery::Discovery(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Discovery::finish);
}

Discovery::~Discovery()
{
    if (m_running)
        finish();
}

void Discovery::start(std::chrono::milliseconds atMost, Look look)
{
    m_running = true;
    m_look = look;
    m_found.clear();
    m_seen.clear();
    m_problem.reset();
    m_deadline.start(atMost);
    if (!m_bus.isConnected()) {
        fail(ErrorCode::Unreachable,
             QStringLiteral("there is no D-Bus system bus on this computer"),
             "start dbus, or name the boards yourself: rollcallctl add");
        // Whoever starts us expects to hear of the end later, not at once.
        QMetaObject::invokeMethod(this, &Discovery::finish, Qt::QueuedConnection);
        return;
    }
    // Before the browsers are made, and for all their paths: the first answers come at once.
    m_bus.connect(avahi, {}, browserInterface, QStringLiteral("ItemNew"), this,
                  SLOT(itemNew(QDBusMessage)));
    m_bus.connect(avahi, {}, browserInterface, QStringLiteral("AllForNow"), this,
                  SLOT(allForNow(QDBusMessage)));
    m_bus.connect(avahi, {}, browserInterface, QStringLiteral("Failure"), this,
                  SLOT(failure(QDBusMessage)));
    m_browsing = int(types.size());
    for (const QString& type : types)
        browse(type);
}

void Discovery::browse(const QString& type)
{
    const auto call = serverCall(QStringLiteral("ServiceBrowserNew"),
                                 {anyInterface, anyProtocol, type, QString(), quint32(0)});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, callTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, type] {
        watcher->deleteLater();
        browsed(type, watcher->reply());
    });
}

void Discovery::browsed(const QString& type, const QDBusMessage& reply)
{
    if (!m_running)
        return;
    if (reply.type() == QDBusMessage::ReplyMessage && reply.arguments().size() == 1) {
        m_browsers << reply.arguments().constFirst().value<QDBusObjectPath>().path();
        return;
    }
    --m_browsing;
    const QString name = reply.errorName();
    if (name == u"org.freedesktop.DBus.Error.ServiceUnknown" ||
        name == u"org.freedesktop.DBus.Error.NameHasNoOwner" ||
        name.startsWith(u"org.freedesktop.systemd1."))
        fail(ErrorCode::Unreachable,
             QStringLiteral("the Avahi daemon, which finds computers by mDNS, is not running here"),
             "install and start it (on Debian: sudo apt install avahi-daemon), or name the boards "
             "yourself: rollcallctl add");
    else
        fail(ErrorCode::Protocol,
             QStringLiteral("Avahi does not look for %1: %2").arg(type, reply.errorMessage()),
             "is this user allowed to use it?");
    finishWhenDone();
}

void Discovery::itemNew(const QDBusMessage& message)
{
    const QVariantList said = message.arguments();
    if (!m_running || !hasTypes(said, {QMetaType::Int, QMetaType::Int, QMetaType::QString,
                                       QMetaType::QString, QMetaType::QString, QMetaType::UInt}))
        return;
    const Item item{said[0].toInt(),    said[1].toInt(),    said[2].toString(),
                    said[3].toString(), said[4].toString(), said[5].toUInt()};
    if (!types.contains(item.type))
        return;
    const QString key = QStringList{QString::number(item.interface), QString::number(item.protocol),
                                    item.type, item.domain, item.name}
                            .join(u'\n');
    if (m_seen.contains(key))
        return;
    if (m_seen.size() >= maxItems) {
        fail(ErrorCode::TooLarge, QStringLiteral("the network announces too many computers"),
             "the first ones are shown");
        return;
    }
    m_seen.insert(key);
    m_waiting.push_back(item);
    resolveMore();
}

void Discovery::resolveMore()
{
    while (m_running && m_resolving < maxResolving && !m_waiting.empty()) {
        const Item item = m_waiting.front();
        m_waiting.pop_front();
        const auto call = serverCall(QStringLiteral("ResolveService"),
                                     {item.interface, item.protocol, item.name, item.type,
                                      item.domain, anyProtocol, quint32(0)});
        ++m_resolving;
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, callTimeoutMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, item] {
            watcher->deleteLater();
            --m_resolving;
            if (!m_running)
                return;
            resolved(item, watcher->reply());
            resolveMore();
            finishWhenDone();
        });
    }
}

void Discovery::resolved(const Item& item, const QDBusMessage& reply)
{
    // ii ssss i s q aay u: interface, protocol, name, type, domain, host, protocol of the address,
    // address, port, TXT records, flags. A service that went away meanwhile is an error reply.
    const QVariantList said = reply.arguments();
    if (reply.type() != QDBusMessage::ReplyMessage ||
        !hasTypes(said, {QMetaType::Int, QMetaType::Int, QMetaType::QString, QMetaType::QString,
                         QMetaType::QString, QMetaType::QString, QMetaType::Int, QMetaType::QString,
                         QMetaType::UShort}))
        return;
    QString host = said[5].toString();
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString address = said[7].toString();
    const auto port = quint16(said[8].toUInt());
    const bool ssh = item.type == sshType;
    if (!enrol::isHost(host.toStdString()) || !enrol::isIpLiteral(address.toStdString()) ||
        (ssh && port == 0) || isLoopback(address))
        return; // no board that could be connected to
    const QString key = host.toLower();
    if (!m_found.contains(key) && m_found.size() >= maxAnnounced) {
        fail(ErrorCode::TooLarge, QStringLiteral("the network announces too many computers"),
             "the first ones are shown");
        return;
    }
    Announced& board = m_found[key];
    board.host = key;
    if (ssh) // the other kind says port 9, where nobody listens
        board.port = port;
    if (!board.services.contains(item.type))
        board.services << item.type;
    board.services.sort();
    if (!board.addresses.contains(address) && board.addresses.size() < maxAddresses) {
        board.addresses << address;
        std::sort(board.addresses.begin(), board.addresses.end());
        std::stable_sort(
            board.addresses.begin(), board.addresses.end(),
            [](const QString& a, const QString& b) { return linkLocal(a) < linkLocal(b); });
    }
    const quint32 flags = item.flags | (said.size() > 10 ? said[10].toUInt() : 0);
    board.thisComputer = board.thisComputer || (flags & (resultLocal | resultOurOwn)) != 0;
    Q_EMIT changed();
}

void Discovery::allForNow(const QDBusMessage&)
{
    --m_browsing;
    finishWhenDone();
}

void Discovery::failure(const QDBusMessage& message)
{
    --m_browsing;
    const QString why = message.arguments().value(0).toString();
    fail(ErrorCode::Protocol,
         QStringLiteral("Avahi gave up: %1")
             .arg(QString::fromStdString(toValidUtf8(why.left(200).toStdString()))),
         "try again");
    finishWhenDone();
}

void Discovery::finishWhenDone()
{
    // With no browser left there is nothing to go on with.
    const bool goesOn = m_look == Look::On && !m_browsers.isEmpty();
    if (m_running && m_browsing <= 0 && m_resolving == 0 && m_waiting.empty() && !goesOn)
        finish();
}

void Discovery::finish()
{
    if (!m_running)
        return;
    m_running = false;
    m_deadline.stop();
    m_waiting.clear();
    for (const char* name : {"ItemNew", "AllForNow", "Failure"}) {
        const QString signal = QString::fromLatin1(name);
        const char* slot = signal == u"ItemNew"     ? SLOT(itemNew(QDBusMessage))
                           : signal == u"AllForNow" ? SLOT(allForNow(QDBusMessage))
                                                    : SLOT(failure(QDBusMessage));
        m_bus.disconnect(avahi, {}, browserInterface, signal, this, slot);
    }
    for (const QString& path : std::as_const(m_browsers)) {
        m_bus.send(
            QDBusMessage::createMethodCall(avahi, path, browserInterface, QStringLiteral("Free")));
    }
    m_browsers.clear();
    Q_EMIT finished();
}

void Discovery::fail(ErrorCode code, const QString& message, const char* remedy)
{
    if (!m_problem)
        m_problem = Error{code, message.toStdString(), {}, remedy};
}

QList<Announced> Discovery::found() const
{
    QList<Announced> all = m_found.values();
    std::sort(all.begin(), all.end(),
              [](const Announced& a, const Announced& b) { return a.host < b.host; });
    return all;
}

enrol::Batch toBatch(const QList<Announced>& announced, bool byAddress)
{
    enrol::Batch batch;
    enrol::Collecting collecting(batch);
    for (const Announced& each : announced) {
        if (each.thisComputer) {
            collecting.note(each.host.toStdString() + ", which is this computer itself");
            continue;
        }
        const QString host = byAddress ? each.addresses.value(0) : each.host;
        enrol::Candidate board{each.host.toStdString(), {}, host.toStdString(), each.port, {},
                               enrol::Place{"mDNS", 0}};
        if (!collecting.add(std::move(board)))
            break;
    }
    return batch;
}

} // namespace rollcall::discover
