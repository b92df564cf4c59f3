#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "core/store/store.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <array>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace std::chrono_literals;

namespace {

constexpr int boards = 200;
constexpr int patience = 150'000; // ms; with sanitizers on a loaded machine

/// Something wrong with a board, and what must be told of it meanwhile. Absent: it comes and goes.
struct Broken {
    int number; // from 1
    const char* fault;
    std::optional<NodeState> told;
    std::optional<ErrorCode> why;
};

constexpr std::array<Broken, 16> broken{{
    {3, "offline", NodeState::Offline, ErrorCode::Refused},
    {21, "offline", NodeState::Offline, ErrorCode::Refused},
    {7, "silent", NodeState::Offline, ErrorCode::TimedOut},
    {25, "silent", NodeState::Offline, ErrorCode::TimedOut},
    {11, "garbage", NodeState::Refused, std::nullopt},
    {31, "garbage", NodeState::Refused, std::nullopt},
    {13, "endless-line", NodeState::Refused, ErrorCode::TooLarge},
    {41, "endless-line", NodeState::Refused, ErrorCode::TooLarge},
    {17, "changed-key", NodeState::NeedsYou, ErrorCode::HostKeyChanged},
    {51, "changed-key", NodeState::NeedsYou, ErrorCode::HostKeyChanged},
    {61, "slow", std::nullopt, std::nullopt},
    {65, "slow", std::nullopt, std::nullopt},
    {71, "flapping", std::nullopt, std::nullopt},
    {75, "flapping", std::nullopt, std::nullopt},
    {81, "wrong-clock", NodeState::Online, std::nullopt},
    {85, "hot", NodeState::Online, std::nullopt},
}};

const Broken* faultOf(int number)
{
    for (const Broken& entry : broken) {
        if (entry.number == number)
            return &entry;
    }
    return nullptr;
}

int openDescriptors()
{
    QThreadPool::globalInstance()->waitForDone(); // it may be reading the agents just now
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                   .size());
}

} // namespace

/// A whole simulated fleet, some of it broken, behind real SSH. Meant for the sanitizers as well:
/// every way a connection can go runs here at once, and much of it while another one closes.
class TestManyBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_simulator = std::make_unique<QProcess>();
        m_simulator->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{QStringLiteral("--boards"), QString::number(boards),
                              QStringLiteral("--port"),   QStringLiteral("0"),
                              QStringLiteral("--state"),  path("simulator")};
        for (const Broken& entry : broken) {
            arguments << QStringLiteral("--fault")
                      << QStringLiteral("%1:%2").arg(QLatin1String(entry.fault)).arg(entry.number);
        }
        m_simulator->start(qEnvironmentVariable("ROLLCALL_BIN") +
                               QStringLiteral("/rollcall-simulator"),
                           arguments);
        while (!m_simulator->canReadLine() && m_simulator->waitForReadyRead(60'000)) {
        }
        m_ready = QJsonDocument::fromJson(m_simulator->readLine()).object();
        QCOMPARE(nodes().size(), boards);
    }

    void cleanup()
    {
        m_service.reset();
        m_simulator->closeWriteChannel();
        QVERIFY(m_simulator->waitForFinished(60'000));
        QCOMPARE(m_simulator->exitCode(), 0);
    }

    void eachIsToldForWhatItIsAndEveryOneComesBack()
    {
        enrol();
        const int descriptors = openDescriptors();
        start();
        QTRY_VERIFY2_WITH_TIMEOUT(firstWrong().isEmpty(), qPrintable(firstWrong()), patience);
        for (const Broken& entry : broken) {
            if (entry.told == NodeState::Online)
                continue;
            if (entry.told)
                QVERIFY2(node(entry.number).problem, entry.fault);
            if (entry.why)
                QCOMPARE(test::wordFor(node(entry.number).problem->code),
                         test::wordFor(*entry.why));
        }
        QVERIFY(node(17).question && node(17).question->changed());
        QTRY_VERIFY_WITH_TIMEOUT(node(81).clockSkewMs && *node(81).clockSkewMs < -3'600'000,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(node(61).lastSeen && node(65).lastSeen, patience);
        QTRY_VERIFY_WITH_TIMEOUT(wasSeen(61, NodeState::Late), patience);
        QTRY_VERIFY_WITH_TIMEOUT(wasSeen(71, NodeState::Offline), patience);

        // Some break while they are watched: most of one rack, in one moment.
        for (int number = 100; number < 120; ++number)
            tell("fault offline", number);
        for (int number = 100; number < 120; ++number)
            QTRY_COMPARE_WITH_TIMEOUT(toString(node(number).state), toString(NodeState::Offline),
                                      patience);

        // All are mended, and nobody does anything here.
        for (int number = 100; number < 120; ++number)
            tell("clear", number);
        for (const Broken& entry : broken)
            tell("clear", entry.number);
        m_mended = true;
        QTRY_VERIFY2_WITH_TIMEOUT(firstWrong().isEmpty(), qPrintable(firstWrong()), patience);

        m_service.reset();
        QVERIFY2(openDescriptors() <= descriptors, "descriptors were left open");
        auto store = store::Store::open(path("fleet.db"), store::Store::Mode::ReadOnly);
        QVERIFY(store);
        QCOMPARE((*store)->latestSamples()->size(), boards);
    }

    void stoppingInMidStormLeavesNothing()
    {
        enrol();
        const int descriptors = openDescriptors();
        for (const auto length : {0ms, 50ms, 400ms, 1500ms}) {
            start();
            QTest::qWait(int(length.count()));
            m_service.reset();
            QVERIFY2(openDescriptors() <= descriptors, "descriptors were left open");
        }
    }

private:
    QString path(const char* name) const { return m_dir->filePath(QLatin1String(name)); }
    QJsonArray nodes() const { return m_ready[QStringLiteral("nodes")].toArray(); }

    void enrol()
    {
        auto store = store::Store::open(path("fleet.db"), store::Store::Mode::ReadWrite);
        QVERIFY(store);
        m_ids.clear();
        for (const auto& value : nodes()) {
            store::NodeRecord record;
            record.name = value.toObject()[QStringLiteral("name")].toString();
            record.host = value.toObject()[QStringLiteral("host")].toString();
            record.port = quint16(value.toObject()[QStringLiteral("port")].toInt());
            record.user = QStringLiteral("sim");
            const auto added = (*store)->addNode(record);
            QVERIFY(added);
            m_ids.append(added->id);
        }
    }

    void start()
    {
        ServiceOptions wanted;
        wanted.storePath = path("fleet.db");
        wanted.knownHosts = QStringList{m_ready[QStringLiteral("known_hosts")].toString()};
        wanted.identityFiles = QStringList{m_ready[QStringLiteral("identity")].toString()};
        wanted.agentFolder = path("no agents"); // these boards have theirs
        wanted.sshConfig = QStringLiteral("none");
        wanted.sampleEvery = 2s;
        auto started = FleetService::start(wanted);
        QVERIFY2(started.ok(), started.ok() ? "" : started.error().toString().c_str());
        m_service = std::move(*started);
        QTRY_VERIFY(m_service->isLoaded());
        QCOMPARE(m_service->fleet().count(), boards);
        connect(&m_service->fleet(), &Fleet::nodeChanged, this,
                [this](NodeId id) { m_seen[id].insert(int(m_service->fleet().node(id)->state)); });
    }

    void tell(const char* order, int number)
    {
        m_simulator->write(QByteArray(order) + ' ' + QByteArray::number(number) + '\n');
    }

    const NodeSnapshot& node(int number) const
    {
        return *m_service->fleet().node(m_ids[number - 1]);
    }

    bool wasSeen(int number, NodeState state) const
    {
        return m_seen.value(m_ids[number - 1]).contains(int(state));
    }

    /// The first board that is not told for what it is, in words; empty: all are right.
    QString firstWrong() const
    {
        for (int number = 1; number <= boards; ++number) {
            const Broken* fault = m_mended ? nullptr : faultOf(number);
            if (fault && !fault->told)
                continue;
            const NodeState right = fault ? *fault->told : NodeState::Online;
            const NodeSnapshot& found = node(number);
            if (found.state == right)
                continue;
            return QStringLiteral("board %1 is %2, not %3: %4")
                .arg(number)
                .arg(toString(found.state), toString(right),
                     found.problem ? QString::fromStdString(found.problem->toString()) : QString());
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_simulator;
    std::unique_ptr<FleetService> m_service;
    QJsonObject m_ready;
    QList<NodeId> m_ids;             ///< of board 1, 2, …
    QHash<NodeId, QSet<int>> m_seen; ///< the states each was in
    bool m_mended = false;           ///< nothing is broken any more
};

QTEST_GUILESS_MAIN(TestManyBoards)
#include "tst_many_boards.moc"
