#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "core/store/store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace std::chrono_literals;

namespace {

constexpr int boards = 200;
constexpr int patience = 150'000; // ms; with sanitizers on a loaded machine

/// What is wrong with board N, and what must be told of it.
const QMap<int, QPair<const char*, NodeState>> faulty{
    {3, {"offline", NodeState::Offline}},       {7, {"silent", NodeState::Offline}},
    {11, {"garbage", NodeState::Refused}},      {13, {"endless-line", NodeState::Refused}},
    {17, {"changed-key", NodeState::NeedsYou}}, {21, {"offline", NodeState::Offline}},
    {25, {"silent", NodeState::Offline}},       {31, {"garbage", NodeState::Refused}},
    {41, {"endless-line", NodeState::Refused}}, {51, {"changed-key", NodeState::NeedsYou}},
    {61, {"slow", NodeState::Online}},          {71, {"flapping", NodeState::Online}},
    {81, {"wrong-clock", NodeState::Online}},
};

int openDescriptors()
{
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                   .size());
}

} // namespace

/// A whole simulated fleet, some of it broken, behind real SSH. Meant for the sanitizers as well.
class TestManyBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredBoardsOfWhichSomeAreBroken()
    {
        QTemporaryDir dir;
        QStringList arguments{QStringLiteral("--boards"), QString::number(boards),
                              QStringLiteral("--port"),   QStringLiteral("0"),
                              QStringLiteral("--state"),  dir.filePath(QStringLiteral("sim"))};
        for (auto it = faulty.cbegin(); it != faulty.cend(); ++it)
            arguments << QStringLiteral("--fault")
                      << QStringLiteral("%1:%2").arg(QLatin1String(it->first)).arg(it.key());
        QProcess simulator;
        simulator.start(qEnvironmentVariable("ROLLCALL_BIN") +
                            QStringLiteral("/rollcall-simulator"),
                        arguments);
        while (!simulator.canReadLine() && simulator.waitForReadyRead(60'000)) {
        }
        const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();
        const QJsonArray nodes = ready[QStringLiteral("nodes")].toArray();
        QCOMPARE(nodes.size(), boards);

        ServiceOptions wanted;
        wanted.storePath = dir.filePath(QStringLiteral("fleet.db"));
        wanted.knownHosts = QStringList{ready[QStringLiteral("known_hosts")].toString()};
        wanted.identityFiles = QStringList{ready[QStringLiteral("identity")].toString()};
        wanted.sampleEvery = 2s;
        {
            auto store = store::Store::open(wanted.storePath, store::Store::Mode::ReadWrite);
            QVERIFY(store);
            for (const auto& value : nodes) {
                store::NodeRecord record;
                record.name = value.toObject()[QStringLiteral("name")].toString();
                record.host = value.toObject()[QStringLiteral("host")].toString();
                record.port = quint16(value.toObject()[QStringLiteral("port")].toInt());
                record.user = QStringLiteral("sim");
                QVERIFY((*store)->addNode(record));
            }
        }
        const int descriptors = openDescriptors();
        auto started = FleetService::start(wanted);
        QVERIFY2(started.ok(), started.ok() ? "" : started.error().toString().c_str());
        Fleet& fleet = (*started)->fleet();
        QHash<QString, NodeId> ids; // by host: the order of names is another one
        QTRY_COMPARE(fleet.count(), boards);
        for (const NodeId id : fleet.ids())
            ids.insert(fleet.node(id)->record.host, id);
        const auto node = [&](int number) -> const NodeSnapshot& {
            const auto host = nodes[number - 1].toObject()[QStringLiteral("host")].toString();
            return *fleet.node(ids[host]);
        };
        const auto allAs = [&](NodeState healthy) {
            for (int number = 1; number <= boards; ++number) {
                const auto fault = faulty.constFind(number);
                const NodeState state = node(number).state;
                // A slow one is late for a part of its time, and a flapping one away for half of
                // it.
                const bool changing = fault != faulty.cend() && fault->second == NodeState::Online;
                if (!changing && state != (fault == faulty.cend() ? healthy : fault->second))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allAs(NodeState::Online), patience);
        QTRY_COMPARE_WITH_TIMEOUT(toString(node(71).state), toString(NodeState::Offline), patience);
        QTRY_COMPARE_WITH_TIMEOUT(toString(node(71).state), toString(NodeState::Online), patience);
        QTRY_VERIFY_WITH_TIMEOUT(node(81).clockSkewMs && *node(81).clockSkewMs < -3'600'000,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(node(82).clockSkewMs && qAbs(*node(82).clockSkewMs) < 5000,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(node(61).lastSeen.has_value(), patience);
        for (auto it = faulty.cbegin(); it != faulty.cend(); ++it) {
            if (it->second != NodeState::Online)
                QVERIFY2(node(it.key()).problem, it->first);
        }

        // Some break while they are watched, and are mended.
        for (int number = 100; number < 110; ++number)
            simulator.write("fault offline " + QByteArray::number(number) + '\n');
        for (int number = 100; number < 110; ++number)
            QTRY_COMPARE_WITH_TIMEOUT(toString(node(number).state), toString(NodeState::Offline),
                                      patience);
        for (int number = 100; number < 110; ++number)
            simulator.write("clear " + QByteArray::number(number) + '\n');
        simulator.write("clear 3\nclear 11\n");
        for (const int number : {100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 3, 11})
            QTRY_COMPARE_WITH_TIMEOUT(toString(node(number).state), toString(NodeState::Online),
                                      patience);

        started->reset();
        simulator.closeWriteChannel();
        QVERIFY(simulator.waitForFinished(30'000));
        QVERIFY2(openDescriptors() <= descriptors, "descriptors were left open");
    }
};

QTEST_GUILESS_MAIN(TestManyBoards)
#include "tst_many_boards.moc"
