#pragma once

#include "app/desktop/backend.h"
#include "core/fleet/fleet.h"
#include "tests/qml/fake_keychain.h"

#include <QHash>
#include <QSet>
#include <optional>
#include <random>

namespace rollcall::tests {

/// A fleet that is not there, for tests and pictures of the dashboard: made-up boards of real
/// kinds, with readings, history, scores and events from a seeded generator. Time stands still at
/// `now`. Every action is carried out at once and remembered, or fails as told.
class FakeFleet : public desktop::Backend
{
    Q_OBJECT

public:
    /// 12 May 2026, 16:45 local time: pictures look the same on every run.
    static qint64 now();

    explicit FakeFleet(int nodes, unsigned seed = 1, QObject* parent = nullptr);

    /// A node of one of the known kinds, online; returns its id.
    fleet::NodeId addBoard(int kind, const QString& name, const QString& host);
    static int kinds();

    // States of one node, each with the error the collector would give.
    void setHot(fleet::NodeId id);
    void setLate(fleet::NodeId id);
    void setOffline(fleet::NodeId id);
    void setRefused(fleet::NodeId id);
    void setUnknownKey(fleet::NodeId id);
    void setChangedKey(fleet::NodeId id);
    /// Online, with the serial number that the store knows of it or with another one.
    void comeBack(fleet::NodeId id, bool same);
    void setBench(fleet::NodeId id, int done, int total);
    void setName(fleet::NodeId id, const QString& name);
    void setAllWell(); ///< every node online, cool and without an open event
    void setOpenEvents(fleet::NodeId id, const QList<store::EventKind>& kinds);
    /// New readings for every node that is online, one sample later.
    void tick();

    /// The next action, or every read of history, fails with this.
    void failNext(const Error& error) { m_failNext = error; }
    void failHistory(const Error& error) { m_failHistory = error; }
    void failStore(const Error& error) { Q_EMIT storeFailed(error); }
    void recoverStore() { Q_EMIT storeRecovered(); }
    void restoreStore(const QString& words)
    {
        m_restored = words;
        Q_EMIT storeRestored();
    }
    /// The roster is still being read.
    void setLoaded(bool loaded)
    {
        m_loaded = loaded;
        Q_EMIT this->loaded();
    }
    void loseReadings(int rows) { Q_EMIT readingsLost(rows); }
    void advise(const QStringList& lines)
    {
        m_advice = lines;
        Q_EMIT adviceChanged();
    }
    void ask(const QList<ssh::Question>& questions)
    {
        m_questions = questions;
        Q_EMIT questionsChanged();
    }
    /// What the network announces, as soon as somebody looks.
    void announce(const QList<discover::Announced>& boards);
    void failDiscovery(const Error& error) { m_noDiscovery = error; }
    void setConnecting(fleet::NodeId id);
    /// What a node that connects comes to; it is one of our kinds then.
    void setOnline(fleet::NodeId id);
    void setHasHistory(bool has) { m_hasHistory = has; }
    QStringList calls() const { return m_calls; } ///< "accept 3 SHA256:… replace", in order

    fleet::Fleet& fleet() override { return m_fleet; }
    QString storePath() const override;
    QFuture<Result<store::NodeRecord>> addNode(store::NodeRecord node) override;
    QFuture<Result<fleet::Enrolled>> addNodes(enrol::Plan plan) override;
    QFuture<Result<QList<store::NodeRecord>>> roster() override;
    QFuture<Result<void>> removeNode(fleet::NodeId node) override;
    QFuture<Result<void>> acceptHostKey(fleet::NodeId node, QString fingerprint,
                                        bool replace) override;
    void reconnect(fleet::NodeId node) override;
    void runBench(fleet::NodeId node) override;
    QFuture<Result<QList<store::Bucket>>> series(fleet::NodeId node, qint64 from, qint64 to,
                                                 int pixels) override;
    QFuture<Result<QList<store::ScoreRecord>>> scores(fleet::NodeId node) override;
    QFuture<Result<QList<store::EventRecord>>> events(fleet::NodeId node, int limit) override;
    QFuture<Result<desktop::AttentionNews>> attention(std::optional<qint64> since) override;
    QFuture<Result<int>> acknowledgeEvents(QList<qint64> events, bool seen) override;
    QFuture<Result<void>> mute(QList<store::MuteRecord> wanted, qint64 forMs) override;
    QFuture<Result<void>> unmute(QList<qint64> mutes) override;
    /// Records an event that only happens: a change of the hardware, another board.
    void happen(fleet::NodeId id, store::EventKind kind, const QString& detail);
    /// As another program would, with a name of its own.
    void acknowledgeAs(const QString& user, fleet::NodeId id, store::EventKind kind);
    QFuture<Result<QList<fleet::InventoryVersion>>> changes(fleet::NodeId node) override;
    QFuture<Result<void>> acknowledge(fleet::NodeId node, qint64 version) override;
    QFuture<Result<desktop::NodeIdentity>> identity(fleet::NodeId node) override;
    QFuture<Result<void>> joinNodes(fleet::NodeId from, fleet::NodeId into) override;
    QFuture<Result<store::NodeRecord>> splitNode(fleet::NodeId node, qint64 time,
                                                 QString name) override;
    QFuture<Result<desktop::StoreUse>> storeUse() override;
    QFuture<Result<void>> setRetention(store::Retention retention) override;
    qint64 sampleEveryMs() const override { return 10'000; }
    void startDiscovery() override;
    void stopDiscovery() override;
    bool isDiscovering() const override { return m_discovering; }
    QList<discover::Announced> announced() const override { return m_announced; }
    std::optional<Error> discoveryProblem() const override { return m_noDiscovery; }
    Result<void> startDemo() override;
    keychain::Keychain* keychain() override { return &m_keychain; }
    FakeKeychain& fakeKeychain() { return m_keychain; }
    bool isLoaded() const override { return m_loaded; }
    QString restored() const override { return m_restored; }
    QStringList advice() const override { return m_advice; }
    QList<ssh::Question> questions() const override { return m_questions; }
    void answer(quint64 question, QByteArray& secret) override;
    void decline(quint64 question) override;
    QFuture<Result<void>> exportFleet(ExportFormat format, QString path) override;

private:
    fleet::NodeSnapshot snapshot(fleet::NodeId id) const { return *m_fleet.node(id); }
    void fail(fleet::NodeId id, fleet::NodeState state, const Error& error, qint64 ageMs);
    void warmUp(fleet::NodeId id);
    Result<void> outcome();
    QList<store::EventRecord> openEvents();
    double uniform(double low, double high);

    fleet::Fleet m_fleet;
    FakeKeychain m_keychain;
    std::mt19937 m_random;
    fleet::NodeId m_nextId = 1;
    qint64 m_clock;
    QStringList m_calls, m_advice;
    QList<ssh::Question> m_questions;
    QHash<fleet::NodeId, qint64> m_seen; ///< versions up to this are acknowledged
    QHash<qint64, store::Acknowledgement> m_acknowledged;
    QList<store::EventRecord> m_happened;
    QList<store::MuteRecord> m_mutes;
    qint64 m_nextMute = 1;
    QString m_restored;
    bool m_hasHistory = true, m_loaded = true;
    store::Retention m_retention;
    QSet<fleet::NodeId> m_joined;
    std::optional<Error> m_failNext, m_failHistory, m_noDiscovery;
    QList<discover::Announced> m_announced;
    bool m_discovering = false;
};

} // namespace rollcall::tests
