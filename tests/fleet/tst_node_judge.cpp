#include "core/fleet/fleet.h"
#include "core/fleet/identity_book.h"
#include "core/fleet/inventory_history.h"
#include "core/fleet/node_judge.h"
#include "core/fleet/rule_settings.h"
#include "core/fleet/service.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t gibi = 1024ULL * 1024 * 1024;

hardware::Inventory board()
{
    hardware::Inventory inventory;
    inventory.identity.hostname = "rk-04";
    inventory.identity.machineId = "5f0c6a9f4c5e4a0d9a4f3f1b2c3d4e5f";
    inventory.identity.bootId = "first boot";
    inventory.identity.dtSerial = "10000000abcdef01";
    inventory.memory.totalBytes = 4 * gibi;
    inventory.os.kernelRelease = "6.1.0-18-arm64";
    hardware::NetworkInterface eth0;
    eth0.name = "eth0";
    eth0.mac = "dc:a6:32:00:00:01";
    eth0.physical = true;
    eth0.operState = "up";
    eth0.addresses = {"192.0.2.7/24"};
    inventory.network = {eth0};
    inventory.identity.macs = {*eth0.mac};
    return inventory;
}

QString wordsOf(const QList<InventoryVersion>& versions)
{
    QStringList lines;
    for (const InventoryVersion& version : versions)
        lines << QString::fromStdString(rules::joinedWords(version.changes));
    return lines.join(u" | "_s);
}

} // namespace

class TestNodeJudge : public QObject
{
    Q_OBJECT

private:
    /// What the store has once all that was queued is in it.
    template <class T>
    T read(const std::function<T(store::Store&)>& work)
    {
        auto future = m_writer->run<T>(work);
        future.waitForFinished();
        return future.result();
    }
    QString changes()
    {
        return wordsOf(*read<Result<QList<InventoryVersion>>>(
            [this](store::Store& store) { return inventoryHistory(store, m_node.id); }));
    }
    QStringList events()
    {
        QStringList lines;
        const auto events = read<Result<QList<store::EventRecord>>>(
            [](store::Store& store) { return store.events(0, 100); });
        for (const store::EventRecord& event : *events)
            lines.prepend(store::toString(event.kind) + u": "_s + event.detail);
        return lines;
    }
    void start()
    {
        auto node = read<Result<QList<store::NodeRecord>>>(
            [](store::Store& store) { return store.nodes(); });
        m_node.record = node->first();
        m_node.id = m_node.record.id;
        m_judge = std::make_unique<NodeJudge>(m_node, m_rules, m_book, *m_writer);
    }
    void take(const hardware::Inventory& inventory)
    {
        m_judge->take(m_node, inventory, u"SHA256:abc"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Writer> m_writer;
    JudgeRules m_rules;
    IdentityBook m_book;
    NodeSnapshot m_node;
    std::unique_ptr<NodeJudge> m_judge;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Writer::open(m_folder->filePath(u"fleet.db"_s));
        QVERIFY2(opened.ok(), opened ? "" : opened.error().toString().c_str());
        m_writer = std::move(*opened);
        read<bool>([](store::Store& store) {
            return store.addNode({0, u"rk-04"_s, u"rk-04"_s, 22, {}, {}, 1}).ok();
        });
        m_rules = {};
        m_book = {};
        m_node = {};
        start();
    }
    void cleanup()
    {
        m_judge.reset();
        m_writer.reset();
        m_folder.reset();
    }

    void onlyWhatIsWorthAWordMakesAVersion()
    {
        take(board());
        auto rebooted = board();
        rebooted.identity.bootId = "second boot";
        rebooted.network[0].operState = "down";
        rebooted.network[0].addresses.clear();
        rebooted.unreadable = {"/sys/slow"};
        take(rebooted);
        QCOMPARE(changes(), QString());
        QCOMPARE(read<qsizetype>(
                     [this](store::Store& store) { return store.inventories(m_node.id)->size(); }),
                 1);
        auto smaller = board();
        smaller.memory.totalBytes = 2 * gibi;
        smaller.os.kernelRelease = "6.1.0-21-arm64";
        take(smaller);
        take(smaller);
        QCOMPARE(changes(), u"memory 4 GiB → 2 GiB, kernel 6.1.0-18-arm64 → 6.1.0-21-arm64"_s);
        QCOMPARE(events(), QStringList{u"inventory-changed: memory 4 GiB → 2 GiB"_s});
    }

    void aRestartedProgramGoesOnWhereItWas()
    {
        take(board());
        m_node.inventory = std::make_shared<hardware::Inventory>(board());
        start();
        take(board());
        QCOMPARE(changes(), QString());
        auto smaller = board();
        smaller.memory.totalBytes = 2 * gibi;
        take(smaller);
        QCOMPARE(changes(), u"memory 4 GiB → 2 GiB"_s);
    }

    void aPoorReportDoesNotTakeThePlaceOfARichOne()
    {
        take(board());
        auto poor = board();
        poor.memory.totalBytes.reset();
        take(poor);
        const auto stored = read<QByteArray>([this](store::Store& store) {
            return store.latestInventory(m_node.id)->value().document;
        });
        QVERIFY(stored.contains(QByteArray::number(qulonglong(4 * gibi))));
    }

    void dhcpIsNoiseWhenTheUserSaysSo()
    {
        m_rules.settings = rules::parseSettings("inventory-changed.addresses = off").settings;
        start();
        take(board());
        auto moved = board();
        moved.network[0].addresses = {"192.0.2.99/24"};
        take(moved);
        QCOMPARE(changes(), QString());
    }

    void anotherBoardAtTheSameAddressIsTold()
    {
        take(board());
        auto other = board();
        other.identity.dtSerial = "10000000abcdef99";
        other.identity.macs = {"dc:a6:32:00:00:99"};
        other.network[0].mac = "dc:a6:32:00:00:99";
        take(other);
        const QStringList told = events();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(1), u"identity-changed: another board with the same system: serial number "
                             "10000000abcdef01 → 10000000abcdef99"_s);
        const auto marks = read<Result<QList<store::IdentityRecord>>>(
            [](store::Store& store) { return store.identities(); });
        QCOMPARE(marks->size(), 6); // two boards, one system, one host key
    }

    void heatOpensAndEndsInTheStore()
    {
        m_rules.atOnce = true;
        start();
        m_node.state = NodeState::Online;
        m_node.vitals.emplace();
        m_node.vitals->cpuTemperatureC = 91;
        m_judge->judge(m_node);
        m_judge->judge(m_node);
        QVERIFY(m_node.openEvents == QList{store::EventKind::Hot});
        m_node.vitals->cpuTemperatureC = 50;
        m_judge->judge(m_node);
        QVERIFY(m_node.openEvents.isEmpty());
        QCOMPARE(events(), QStringList{u"hot: 91.0 °C, 11.0 °C over 80.0 °C"_s});
        QVERIFY(read<bool>([](store::Store& store) { return store.openEvents()->isEmpty(); }));
    }

    void theUsersLimitsAreReadAndBadLinesTold()
    {
        const QString file = m_folder->filePath(u"rules.conf"_s);
        QFile settings(file);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("hot.limit = 60\nhto.limit = 3\n");
        settings.close();
        const RuleSettings loaded = loadRuleSettings(file);
        QCOMPARE(*loaded.settings.limitsFor("x", {}).of(rules::Kind::Hot).limit, 60.0);
        QCOMPARE(loaded.problems,
                 QStringList{file + u": line 2: \"hto.limit\" is not known; did you mean "
                                    "hot.limit?"_s});
        QCOMPARE(loadRuleSettings(m_folder->filePath(u"none"_s)).problems.size(), 1);
        QCOMPARE(loadRuleSettings(m_folder->path()).problems.size(), 1);
    }

    void twoProgramsShareAStore()
    {
        m_judge.reset();
        m_writer.reset();
        ServiceOptions options;
        options.storePath = m_folder->filePath(u"shared.db"_s);
        options.knownHosts = {m_folder->filePath(u"known_hosts"_s)};
        auto first = FleetService::start(options);
        QVERIFY2(first.ok(), first ? "" : first.error().toString().c_str());
        QVERIFY(!(*first)->follows());
        auto second = FleetService::start(options);
        QVERIFY2(second.ok(), second ? "" : second.error().toString().c_str());
        QVERIFY((*second)->follows().has_value());

        // The one collects what the other adds, and the other shows what the one stored.
        store::NodeRecord unreachable{0, u"gone"_s, u"192.0.2.1"_s, 1, {}, {}, 1};
        (*second)->addNode(unreachable);
        QTRY_COMPARE_WITH_TIMEOUT((*first)->fleet().count(), 1, 20'000);
        const NodeId id = (*first)->fleet().ids().first();
        store::SampleRecord sample;
        sample.node = id;
        sample.time = QDateTime::currentMSecsSinceEpoch();
        sample.temperatureC = 47;
        (*first)->writer().saveSample(sample);
        QTRY_VERIFY_WITH_TIMEOUT((*second)->fleet().node(id) &&
                                     (*second)->fleet().node(id)->lastSeen == sample.time,
                                 20'000);
        QCOMPARE(*(*second)->fleet().node(id)->vitals->cpuTemperatureC, 47.0);

        first->reset();
        QTRY_VERIFY_WITH_TIMEOUT(!(*second)->follows(), 20'000);
        (*second)->removeNode(id);
        QTRY_COMPARE_WITH_TIMEOUT((*second)->fleet().count(), 0, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestNodeJudge)
#include "tst_node_judge.moc"
