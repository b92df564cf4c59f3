#include "app/desktop/enrolment.h"
#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/host_keys.h"
#include "app/desktop/node_actions.h"
#include "app/desktop/node_mark.h"
#include "app/desktop/service_backend.h"
#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "core/store/store.h"
#include "tests/support/simulated_boards.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace rollcall;
using namespace rollcall::desktop;

namespace {

constexpr int answersWithinMs = 20'000;
using Boards = rollcall::tests::SimulatedBoards;

/// All of the dashboard below its window, over a store and a known_hosts of its own.
struct Desk {
    Desk(const QString& folder, const QString& identity)
        : knownHosts(folder + QStringLiteral("/known_hosts"))
    {
        fleet::ServiceOptions options;
        options.storePath = folder + QStringLiteral("/fleet.db");
        options.knownHosts = {knownHosts};
        options.identityFiles = {identity};
        options.sampleEvery = std::chrono::seconds(1);
        auto started = fleet::FleetService::start(options);
        if (!started)
            return;
        service = std::move(*started);
        backend = std::make_unique<ServiceBackend>(*service);
        actions = std::make_unique<NodeActions>(*backend);
        model = std::make_unique<FleetModel>(backend->fleet(), format);
        wall = std::make_unique<FleetFilterModel>();
        wall->setSourceModel(model.get());
    }

    QVariant tile(int row, FleetModel::Role role) const
    {
        return wall->data(wall->index(row, 0), role);
    }
    int mark(int row) const { return tile(row, FleetModel::MarkRole).toInt(); }

    QString knownHosts;
    Formatter format;
    std::unique_ptr<fleet::FleetService> service;
    std::unique_ptr<ServiceBackend> backend;
    std::unique_ptr<NodeActions> actions;
    std::unique_ptr<FleetModel> model;
    std::unique_ptr<FleetFilterModel> wall;
};

} // namespace

/// The first day with Rollcall, with nothing replaced below the window: the real service, store and
/// SSH, and simulated boards whose host keys nobody has seen before.
class TestFirstDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_boards = std::make_unique<Boards>(m_folder->filePath(QStringLiteral("boards")));
        QVERIFY(!m_boards->identity().isEmpty());
    }
    void cleanup()
    {
        m_boards.reset();
        m_folder.reset();
    }
    void aNewBoardAsksForItsKeyThenComesAlive();
    void severalBoardsAreAddedTogetherAndTrustedByAList();
    void aWrongFingerprintIsNotAccepted();
    void theSameAddressIsNotAddedTwice();
    void boardsAreFoundAndRemoved();
    void aHistoryIsSplitOffAndJoinedAgain();
    void aNewRetentionIsKept();

private:
    std::unique_ptr<Desk> openDesk() const
    {
        return std::make_unique<Desk>(m_folder->path(), m_boards->identity());
    }
    void addAndAccept(Desk& desk, int board, const QString& name) const
    {
        QSignalSpy added(desk.actions.get(), &NodeActions::added);
        desk.actions->add(m_boards->address(board), name, QStringLiteral("bench, new"));
        QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, answersWithinMs);
        const double id = added.at(0).at(0).toDouble();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.actions->hostKeyQuestion(id).isEmpty(), answersWithinMs);
        desk.actions->acceptHostKey(id, m_boards->fingerprint(board), false);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Boards> m_boards;
};

void TestFirstDay::aNewBoardAsksForItsKeyThenComesAlive()
{
    const auto desk = openDesk();
    QVERIFY(desk->service);
    QSignalSpy added(desk->actions.get(), &NodeActions::added);
    desk->actions->add(m_boards->address(0), QStringLiteral("first"), QStringLiteral("bench"));
    QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, answersWithinMs);
    const double id = added.at(0).at(0).toDouble();

    QTRY_COMPARE_WITH_TIMEOUT(desk->wall->count(), 1, answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk->mark(0), int(mark::NeedsYou), answersWithinMs);
    QVERIFY(!desk->tile(0, FleetModel::LiveRole).toBool());
    const QVariantMap question = desk->actions->hostKeyQuestion(id);
    QCOMPARE(question.value(QStringLiteral("nodeName")).toString(), QStringLiteral("first"));
    QCOMPARE(question.value(QStringLiteral("changed")).toBool(), false);
    QCOMPARE(question.value(QStringLiteral("fingerprint")).toString(), m_boards->fingerprint(0));

    QSignalSpy accepted(desk->actions.get(), &NodeActions::keyAccepted);
    desk->actions->acceptHostKey(id, m_boards->fingerprint(0), false);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk->mark(0), int(mark::Online), answersWithinMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk->tile(0, FleetModel::LiveRole).toBool(), answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk->tile(0, FleetModel::SummaryRole).toString(),
                              QStringLiteral("Pi 4 Model B · 4× A72"), answersWithinMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk->tile(0, FleetModel::TemperatureRole).toDouble() > 20,
                             answersWithinMs);
    // Readings go on: the load needs two samples, the sparkline more than one point.
    QTRY_VERIFY_WITH_TIMEOUT(desk->tile(0, FleetModel::LoadRole).toDouble() >= 0, answersWithinMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk->tile(0, FleetModel::SparklineRole).value<QList<QPointF>>().size() > 1,
        answersWithinMs);

    QFile file(desk->knownHosts);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("ssh-ed25519 "));
}

void TestFirstDay::severalBoardsAreAddedTogetherAndTrustedByAList()
{
    const auto desk = openDesk();
    QVERIFY(desk->service);
    Enrolment enrolment(*desk->backend);
    HostKeys keys(*desk->backend);
    QElapsedTimer sinceTyped;
    sinceTyped.start();
    enrolment.setTyped(m_boards->address(0) + QStringLiteral(", ") + m_boards->address(1));
    QTRY_COMPARE_WITH_TIMEOUT(enrolment.plan()->tickedCount(), 2, answersWithinMs);
    enrolment.add({}, QStringLiteral("bench"));
    QTRY_VERIFY_WITH_TIMEOUT(enrolment.isAdded(), answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(enrolment.progress()->waitingKeys(), 2, answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(keys.waiting()->total(), 2, answersWithinMs);
    QVERIFY2(!QFile::exists(desk->knownHosts), "nothing is trusted by being shown");

    keys.compareWith(m_boards->knownHosts());
    QTRY_VERIFY_WITH_TIMEOUT(!keys.isBusy(), answersWithinMs);
    QCOMPARE(keys.problem(), QString());
    QCOMPARE(keys.waiting()->matched(), 2);
    QCOMPARE(keys.waiting()->tickedUnproven(), 0);
    keys.trustTicked();
    QTRY_COMPARE_WITH_TIMEOUT(enrolment.progress()->online(), 2, answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(keys.waiting()->total(), 0, answersWithinMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk->tile(0, FleetModel::LiveRole).toBool(), answersWithinMs);
    QVERIFY2(sinceTyped.elapsed() < 60'000, "a live board in less than a minute");

    // The same again: both are known, and nothing is added.
    enrolment.startOver();
    enrolment.setTyped(m_boards->address(0));
    QTRY_COMPARE_WITH_TIMEOUT(enrolment.plan()->knownCount(), 1, answersWithinMs);
    QCOMPARE(enrolment.plan()->tickedCount(), 0);
}

void TestFirstDay::aWrongFingerprintIsNotAccepted()
{
    const auto desk = openDesk();
    QVERIFY(desk->service);
    QSignalSpy added(desk->actions.get(), &NodeActions::added);
    QSignalSpy failed(desk->actions.get(), &NodeActions::failed);
    desk->actions->add(m_boards->address(0), QStringLiteral("first"), {});
    QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, answersWithinMs);
    const double id = added.at(0).at(0).toDouble();
    QTRY_VERIFY_WITH_TIMEOUT(!desk->actions->hostKeyQuestion(id).isEmpty(), answersWithinMs);
    desk->actions->acceptHostKey(id, m_boards->fingerprint(1), false);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, answersWithinMs);
    QVERIFY(!desk->actions->hostKeyQuestion(id).isEmpty());
    QVERIFY(!QFile::exists(desk->knownHosts) || QFile(desk->knownHosts).size() == 0);
}

void TestFirstDay::theSameAddressIsNotAddedTwice()
{
    const auto desk = openDesk();
    QVERIFY(desk->service);
    QSignalSpy added(desk->actions.get(), &NodeActions::added);
    QSignalSpy failed(desk->actions.get(), &NodeActions::addFailed);
    desk->actions->add(m_boards->address(0), QStringLiteral("first"), {});
    QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, answersWithinMs);
    desk->actions->add(m_boards->address(0), QStringLiteral("second"), {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, answersWithinMs);
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    QCOMPARE(desk->backend->fleet().count(), 1);
}

void TestFirstDay::boardsAreFoundAndRemoved()
{
    auto desk = openDesk();
    QVERIFY(desk->service);
    addAndAccept(*desk, 0, QStringLiteral("kitchen"));
    addAndAccept(*desk, 1, QStringLiteral("window"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->wall->count(), 2, answersWithinMs);
    for (const int row : {0, 1})
        QTRY_COMPARE_WITH_TIMEOUT(desk->mark(row), int(mark::Online), answersWithinMs);

    desk->wall->setSearchText(QStringLiteral("wind"));
    QCOMPARE(desk->wall->count(), 1);
    QCOMPARE(desk->tile(0, FleetModel::NameRole).toString(), QStringLiteral("window"));
    desk->wall->setSearchText(QStringLiteral("a72 new"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->wall->count(), 2, answersWithinMs);
    desk->wall->setSearchText(QStringLiteral("a53"));
    QCOMPARE(desk->wall->count(), 0);
    desk->wall->clear();

    QSignalSpy done(desk->actions.get(), &NodeActions::done);
    desk->actions->remove(desk->tile(0, FleetModel::NodeIdRole).toDouble());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, answersWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk->wall->count(), 1, answersWithinMs);

    // The next day: what is left is in the store, and its key is still trusted.
    desk.reset();
    desk = openDesk();
    QVERIFY(desk->service);
    QTRY_COMPARE_WITH_TIMEOUT(desk->wall->count(), 1, answersWithinMs);
    QCOMPARE(desk->tile(0, FleetModel::NameRole).toString(), QStringLiteral("window"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->mark(0), int(mark::Online), answersWithinMs);
}

void TestFirstDay::aHistoryIsSplitOffAndJoinedAgain()
{
    const auto desk = openDesk();
    QVERIFY(desk->service);
    addAndAccept(*desk, 0, QStringLiteral("kitchen"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->wall->count(), 1, answersWithinMs);
    const auto node = qint64(desk->tile(0, FleetModel::NodeIdRole).toDouble());
    const auto timesOf = [this](qint64 of) {
        QList<qint64> times;
        auto store = store::Store::open(m_folder->filePath(QStringLiteral("fleet.db")),
                                        store::Store::Mode::ReadOnly);
        if (store) {
            const auto samples = (*store)->samples(of, 0, 1LL << 50, 1000);
            for (const store::SampleRecord& sample :
                 samples ? *samples : QList<store::SampleRecord>())
                times.append(sample.time);
        }
        return times;
    };
    QTRY_VERIFY_WITH_TIMEOUT(timesOf(node).size() >= 3, answersWithinMs);
    const QList<qint64> before = timesOf(node);

    auto split = desk->backend->splitNode(node, before.at(1) + 1, QStringLiteral("kitchen before"));
    QTRY_VERIFY_WITH_TIMEOUT(split.isFinished(), answersWithinMs);
    QVERIFY2(split.result().ok(), split.result() ? "" : split.result().error().toString().c_str());
    const qint64 past = split.result()->id;
    QCOMPARE(timesOf(past), before.first(2));
    QVERIFY(!timesOf(node).contains(before.at(1)));
    auto identity = desk->backend->identity(node);
    QTRY_VERIFY_WITH_TIMEOUT(identity.isFinished(), answersWithinMs);
    QVERIFY(identity.result().ok());
    QVERIFY(!identity.result()->current.empty());
    QCOMPARE(identity.result()->others.size(), 1);
    QCOMPARE(identity.result()->others.first().record.name, QStringLiteral("kitchen before"));
    QVERIFY(identity.result()->others.first().shared > 0);

    auto joined = desk->backend->joinNodes(past, node);
    QTRY_VERIFY_WITH_TIMEOUT(joined.isFinished(), answersWithinMs);
    QVERIFY2(joined.result().ok(),
             joined.result() ? "" : joined.result().error().toString().c_str());
    const QList<qint64> after = timesOf(node);
    QCOMPARE(after.first(before.size()), before);
    QCOMPARE(timesOf(past), QList<qint64>());
    QTRY_VERIFY_WITH_TIMEOUT(timesOf(node).size() > after.size(), answersWithinMs); // it goes on
    QCOMPARE(desk->mark(0), int(mark::Online));
}

void TestFirstDay::aNewRetentionIsKept()
{
    auto desk = openDesk();
    QVERIFY(desk->service);
    auto use = desk->backend->storeUse();
    QTRY_VERIFY_WITH_TIMEOUT(use.isFinished(), answersWithinMs);
    QVERIFY(use.result().ok());
    store::Retention wanted = use.result()->retention;
    wanted.maxBytes = 512LL << 20;
    auto set = desk->backend->setRetention(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(set.isFinished(), answersWithinMs);
    QVERIFY2(set.result().ok(), set.result() ? "" : set.result().error().toString().c_str());
    desk.reset();
    desk = openDesk();
    QVERIFY(desk->service);
    auto again = desk->backend->storeUse();
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), answersWithinMs);
    QVERIFY(again.result().ok());
    QCOMPARE(again.result()->retention.maxBytes, wanted.maxBytes);
}

QTEST_MAIN(TestFirstDay)
#include "tst_first_day.moc"
