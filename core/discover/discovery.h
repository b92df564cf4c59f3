#pragma once

#include "core/base/error.h"
#include "core/enrol/candidate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <chrono>
#include <deque>
#include <optional>

namespace rollcall::discover {

/// A computer that announced itself. All of it was said by the network, which anybody can do.
struct Announced {
    QString host; ///< "pi4.local"; a plain host name
    quint16 port = 22;
    QStringList addresses; ///< IP literals, those that work without a zone first
    QStringList services;  ///< "_ssh._tcp", "_workstation._tcp"
    bool thisComputer = false;
    bool operator==(const Announced&) const = default;
};

/// Looks for computers that offer SSH on the local network: mDNS service discovery (RFC 6763) of
/// _ssh._tcp and _workstation._tcp by the Avahi daemon, over D-Bus. Nothing is sent by ourselves
/// and no computer is connected to. Lives on one thread with an event loop; bounded in time and
/// count.
class Discovery : public QObject
{
    Q_OBJECT

public:
    explicit Discovery(const QDBusConnection& bus = QDBusConnection::systemBus(),
                       QObject* parent = nullptr);
    ~Discovery() override;

    enum class Look {
        Once, ///< until Avahi says that it knows no more
        On,   ///< and further, for boards that are only just starting
    };
    /// Looks for this long at most; finished() follows.
    void start(std::chrono::milliseconds atMost, Look look = Look::Once);
    /// Ends the look; what was found stays. finished() comes from within.
    void stop() { finish(); }

    /// By host name.
    QList<Announced> found() const;
    /// Why nothing, or not everything, could be found: Unreachable without a bus or without Avahi,
    /// Protocol when Avahi answers nonsense or fails, TooLarge over maxAnnounced.
    const std::optional<Error>& problem() const { return m_problem; }

    static constexpr int maxAnnounced = 1024;

Q_SIGNALS:
    void changed(); ///< found() has more
    void finished();

private Q_SLOTS:
    void itemNew(const QDBusMessage& message);
    void allForNow(const QDBusMessage& message);
    void failure(const QDBusMessage& message);

private:
    struct Item {
        int interface = -1, protocol = -1;
        QString name, type, domain;
        quint32 flags = 0;
    };
    void browse(const QString& type);
    void browsed(const QString& type, const QDBusMessage& reply);
    void resolveMore();
    void resolved(const Item& item, const QDBusMessage& reply);
    void finishWhenDone();
    void finish();
    void fail(ErrorCode code, const QString& message, const char* remedy);

    QDBusConnection m_bus;
    QTimer m_deadline;
    QHash<QString, Announced> m_found; ///< by lower-case host
    QSet<QString> m_seen;              ///< items that are resolved or wait for it
    std::deque<Item> m_waiting;
    QStringList m_browsers; ///< paths of Avahi's objects, to be freed
    int m_resolving = 0;
    int m_browsing = 0; ///< browsers that have not said "all for now"
    bool m_running = false;
    Look m_look = Look::Once;
    std::optional<Error> m_problem;
};

/// What was found as boards for the roster, this computer left out and named in a note. With
/// `byAddress` they are reached by their first address: for computers that cannot look up
/// ".local" names (no nss-mdns), at the price that addresses change.
enrol::Batch toBatch(const QList<Announced>& announced, bool byAddress);

} // namespace rollcall::discover
