#pragma once

#include "app/desktop/backend.h"
#include "core/keychain/keychain.h"

#include <chrono>
#include <memory>

namespace rollcall::fleet {
class FleetService;
}

namespace rollcall::desktop {

/// The running FleetService as the dashboard's backend. `service` must outlive it.
class ServiceBackend : public Backend
{
    Q_OBJECT

public:
    /// `sampleEvery` is what the service was started with.
    explicit ServiceBackend(fleet::FleetService& service,
                            std::chrono::milliseconds sampleEvery = std::chrono::seconds(10),
                            QObject* parent = nullptr);

    fleet::Fleet& fleet() override;
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
    QFuture<Result<AttentionNews>> attention(std::optional<qint64> since) override;
    QFuture<Result<int>> acknowledgeEvents(QList<qint64> events, bool seen) override;
    QFuture<Result<void>> mute(QList<store::MuteRecord> wanted, qint64 forMs) override;
    QFuture<Result<void>> unmute(QList<qint64> mutes) override;
    QFuture<Result<QList<fleet::InventoryVersion>>> changes(fleet::NodeId node) override;
    QFuture<Result<void>> acknowledge(fleet::NodeId node, qint64 version) override;
    QFuture<Result<NodeIdentity>> identity(fleet::NodeId node) override;
    QFuture<Result<void>> joinNodes(fleet::NodeId from, fleet::NodeId into) override;
    QFuture<Result<store::NodeRecord>> splitNode(fleet::NodeId node, qint64 time,
                                                 QString name) override;
    QFuture<Result<StoreUse>> storeUse() override;
    QFuture<Result<void>> setRetention(store::Retention retention) override;
    qint64 sampleEveryMs() const override { return m_sampleEvery.count(); }
    void startDiscovery() override;
    void stopDiscovery() override;
    bool isDiscovering() const override { return m_discovering; }
    QList<discover::Announced> announced() const override;
    std::optional<Error> discoveryProblem() const override;
    Result<void> startDemo() override;
    keychain::Keychain* keychain() override;
    bool isLoaded() const override;
    QString restored() const override;
    QStringList advice() const override;
    QList<ssh::Question> questions() const override;
    void answer(quint64 question, QByteArray& secret) override;
    void decline(quint64 question) override;
    QFuture<Result<void>> exportFleet(ExportFormat format, QString path) override;

private:
    fleet::FleetService& m_service;
    std::chrono::milliseconds m_sampleEvery;
    std::unique_ptr<discover::Discovery> m_discovery; ///< of the last look; null before the first
    bool m_discovering = false;
    std::unique_ptr<keychain::Keychain> m_keychain; ///< null until it is asked for
};

} // namespace rollcall::desktop
