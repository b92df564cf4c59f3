#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "core/protocol/codec.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::fleet;

namespace {

constexpr int nodes = 120;

hardware::Inventory inventoryOf(int node)
{
    hardware::Inventory inventory;
    inventory.identity.hostname = "board-" + std::to_string(node);
    return inventory;
}

} // namespace

/// What a service shows of its store, and in which order, before any board has answered.
class TestRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("fleet.db"));
        auto store = store::Store::open(m_path, store::Store::Mode::ReadWrite);
        QVERIFY(store);
        // A port that nobody listens on: it is given back at once.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::AnyIPv4));
        for (int i = 1; i <= nodes; ++i) {
            store::NodeRecord record;
            record.name = QStringLiteral("n%1").arg(i, 3, 10, QLatin1Char('0'));
            record.host = QStringLiteral("127.0.0.%1").arg(i);
            record.port = server.serverPort();
            const auto added = (*store)->addNode(record);
            QVERIFY(added);
            m_ids.append(added->id);
            QVERIFY((*store)->saveInventory(
                added->id, 1'000,
                QByteArray::fromStdString(protocol::encodeInventory(inventoryOf(i)))));
        }
    }
    void cleanup()
    {
        m_ids.clear();
        m_dir.reset();
    }

    void theRosterIsThereAtOnceAndItsBoardsFollow()
    {
        auto service = FleetService::start(options());
        QVERIFY(service);
        Fleet& fleet = (*service)->fleet();
        int known = -1;
        connect(service->get(), &FleetService::loaded, this, [&] {
            known = 0;
            for (const NodeId id : fleet.ids())
                known += fleet.node(id)->hardware ? 1 : 0;
        });
        QTRY_VERIFY((*service)->isLoaded());
        QCOMPARE(fleet.count(), nodes);
        QCOMPARE(known, 0);
        const auto all = [&] {
            return std::all_of(m_ids.begin(), m_ids.end(), [&](NodeId id) {
                return fleet.node(id)->hardware && fleet.node(id)->inventory;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(all(), 30'000);
        for (int i = 0; i < nodes; ++i)
            QCOMPARE(*fleet.node(m_ids.at(i))->inventory, inventoryOf(i + 1));
        // Each is watched by then: nobody listens, and that is told.
        QTRY_VERIFY_WITH_TIMEOUT(fleet.node(m_ids.last())->state != NodeState::Connecting, 30'000);
    }

    void theNodeThatIsLookedAtComesFirst()
    {
        auto service = FleetService::start(options());
        QVERIFY(service);
        Fleet& fleet = (*service)->fleet();
        QList<NodeId> order;
        connect(&fleet, &Fleet::nodeChanged, this, [&](NodeId id) {
            if (fleet.node(id)->hardware && !order.contains(id))
                order.append(id);
        });
        connect(service->get(), &FleetService::loaded, this,
                [&] { (*service)->recallFirst(m_ids.last()); });
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), nodes, 30'000);
        QCOMPARE(order.first(), m_ids.last());
        QCOMPARE(order.at(1), m_ids.first());
    }

    void whatIsRemovedMeanwhileStaysAway()
    {
        auto service = FleetService::start(options());
        QVERIFY(service);
        Fleet& fleet = (*service)->fleet();
        connect(service->get(), &FleetService::loaded, this,
                [&] { (*service)->removeNode(m_ids.last()); });
        QTRY_VERIFY_WITH_TIMEOUT(
            fleet.node(m_ids.at(nodes - 2)) && fleet.node(m_ids.at(nodes - 2))->hardware, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!fleet.node(m_ids.last()), 30'000);
        QTest::qWait(200); // nor does anything bring it back
        QVERIFY(!fleet.node(m_ids.last()));
        QCOMPARE(fleet.count(), nodes - 1);
    }

    void whoFollowsSeesAnotherBoardOnlyWhenThereIsOne()
    {
        auto collector = FleetService::start(options());
        QVERIFY(collector);
        auto follower = FleetService::start(options());
        QVERIFY(follower);
        QVERIFY((*follower)->follows());
        Fleet& fleet = (*follower)->fleet();
        const auto known = [&](int i) {
            const NodeSnapshot* node = fleet.node(m_ids.at(i));
            return node ? node->inventory : nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(nodes - 1), 30'000);
        const auto other = known(1);
        auto changed = inventoryOf(1);
        changed.identity.hostname = "another";
        (*collector)
            ->writer()
            .saveInventory(m_ids.first(), 2'000,
                           QByteArray::fromStdString(protocol::encodeInventory(changed)),
                           store::Revision::IfDifferent);
        QTRY_VERIFY_WITH_TIMEOUT(known(0) && *known(0) == changed, 30'000);
        QCOMPARE(known(1), other); // not read again
    }

private:
    ServiceOptions options() const
    {
        ServiceOptions options;
        options.storePath = m_path;
        options.knownHosts = {m_dir->filePath(QStringLiteral("known_hosts"))};
        options.sshConfig = QStringLiteral("none");
        options.rulesPath = m_dir->filePath(QStringLiteral("rules.conf"));
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QList<NodeId> m_ids;
};

QTEST_GUILESS_MAIN(TestRecall)
#include "tst_recall.moc"
