#include "app/desktop/enrolment.h"
#include "core/fleet/fleet.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

QString text(const QAbstractItemModel& model, int row, int role)
{
    return model.index(row, 0).data(role).toString();
}

} // namespace

/// What the enrolment page shows and does, over a fleet that is not there.
class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsCountedAndNamedWhileItIsTyped()
    {
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        const QAbstractItemModelTester tester(enrolment.plan());
        enrolment.setTyped(QStringLiteral("pi@pi[08-11].lab"));
        QVERIFY(enrolment.isReading());
        QTRY_COMPARE(enrolment.plan()->count(), 4);
        QVERIFY(!enrolment.isReading());
        QCOMPARE(text(*enrolment.plan(), 0, PlanModel::NameRole), QStringLiteral("pi08.lab"));
        QCOMPARE(text(*enrolment.plan(), 3, PlanModel::AddressRole), QStringLiteral("pi@pi11.lab"));
        QCOMPARE(enrolment.plan()->tickedCount(), 4);
        QVERIFY(enrolment.problem().isEmpty());
    }

    void blanksAndCommasPartAddresses()
    {
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        enrolment.setTyped(QStringLiteral(" a.lab  b.lab, c[1-2].lab "));
        QTRY_COMPARE(enrolment.plan()->count(), 4);
    }

    void whatIsWrongIsPointedAt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fault");
        QTest::newRow("backwards") << QStringLiteral("pi[9-3].lab") << QStringLiteral("9-3");
        QTest::newRow("no number") << QStringLiteral("pi[1-4,x].lab") << QStringLiteral("x");
        QTest::newRow("not closed") << QStringLiteral("pi[1-4.lab") << QStringLiteral("[1-4.lab");
        QTest::newRow("not opened") << QStringLiteral("pi1-4].lab") << QStringLiteral("]");
        QTest::newRow("step") << QStringLiteral("pi[1-4/0].lab") << QStringLiteral("0");
        QTest::newRow("second of two")
            << QStringLiteral("ä[1-2].lab, b[7-5]") << QStringLiteral("7-5");
        QTest::newRow("port") << QStringLiteral("good.lab, bad.lab:99999")
                              << QStringLiteral("bad.lab:99999");
        QTest::newRow("too many") << QStringLiteral("n[1-99999]") << QStringLiteral("n[1-99999]");
    }
    void whatIsWrongIsPointedAt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, fault);
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        enrolment.setTyped(typed);
        QTRY_VERIFY(!enrolment.problem().isEmpty());
        const int begin = enrolment.faultBegin(), end = enrolment.faultEnd();
        QVERIFY(begin >= 0 && end > begin);
        QCOMPARE(typed.mid(begin, end - begin), fault);
        QCOMPARE(enrolment.plan()->count(), 0);
        enrolment.setTyped(QStringLiteral("good.lab"));
        QTRY_COMPARE(enrolment.plan()->count(), 1);
        QCOMPARE(enrolment.faultBegin(), -1);
    }

    void anEarlyReturnAddsNothing()
    {
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        enrolment.setTyped(QStringLiteral("pi1.lab"));
        QTRY_COMPARE(enrolment.plan()->tickedCount(), 1);
        enrolment.setTyped(QStringLiteral("pi1.lab:2"));
        enrolment.add({}, {}); // of what was typed before
        QVERIFY(fleet.calls().isEmpty());
    }

    void aFileSaysItsFormatAndItsBadLines()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("boards.csv"));
        write(path,
              "name,address,tags\nred,10.1.1.1,rack1\nblue,10.1.1.2:99999,\ngreen,10.1.1.3,a;b\n");
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        enrolment.readFile(QUrl::fromLocalFile(path).toString());
        QTRY_COMPARE(enrolment.plan()->count(), 2);
        QCOMPARE(enrolment.source(), int(Enrolment::File));
        QCOMPARE(enrolment.formatText(), QStringLiteral("CSV table"));
        QCOMPARE(enrolment.problems().size(), 1);
        QVERIFY2(enrolment.problems().first().contains(QStringLiteral("boards.csv:3")),
                 qPrintable(enrolment.problems().first()));
        // Told to be something else, it is read as that.
        enrolment.setFormatChoice(1);
        QTRY_COMPARE(enrolment.formatText(), QStringLiteral("List of addresses"));
        enrolment.readFile(folder.filePath(QStringLiteral("missing.csv")));
        QTRY_VERIFY(enrolment.problem().contains(QStringLiteral("no such file")));
        QCOMPARE(enrolment.plan()->count(), 0);
    }

    void whatIsThereAlreadyIsMarkedWithTheReason()
    {
        FakeFleet fleet(3);
        const store::NodeRecord known = fleet.fleet().node(2)->record;
        Enrolment enrolment(fleet);
        enrolment.readText(QStringLiteral("new.lab\n%1\nnew.lab\n").arg(known.host));
        QTRY_COMPARE(enrolment.plan()->count(), 3);
        PlanModel& plan = *enrolment.plan();
        QCOMPARE(plan.newCount(), 1);
        QCOMPARE(plan.knownCount(), 1);
        QCOMPARE(plan.duplicateCount(), 1);
        QVERIFY(text(plan, 1, PlanModel::ReasonRole).contains(known.name));
        QVERIFY(!plan.index(1).data(PlanModel::TickedRole).toBool());
        plan.setTicked(1, true); // cannot be
        QCOMPARE(plan.tickedCount(), 1);
        plan.setTicked(0, false);
        QCOMPARE(plan.tickedCount(), 0);
        plan.tickAll(true);
        QCOMPARE(plan.tickedCount(), 1);
    }

    void whatIsTickedIsAddedAndFollowed()
    {
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        const QAbstractItemModelTester tester(enrolment.progress());
        enrolment.setTyped(QStringLiteral("pi[1-4].lab"));
        QTRY_COMPARE(enrolment.plan()->count(), 4);
        enrolment.plan()->setTicked(1, false);
        enrolment.add({}, QStringLiteral("rack1, lab"));
        QTRY_VERIFY(enrolment.isAdded());
        QCOMPARE(fleet.calls(), QStringList{QStringLiteral("add 3 boards")});
        EnrolProgress& progress = *enrolment.progress();
        QCOMPARE(progress.total(), 3);
        QCOMPARE(progress.connecting(), 3);
        const QList<fleet::NodeId> ids = fleet.fleet().ids();
        QCOMPARE(fleet.fleet().node(ids[0])->record.tags,
                 (QStringList{QStringLiteral("rack1"), QStringLiteral("lab")}));

        fleet.setOnline(ids[0]);
        fleet.setUnknownKey(ids[1]);
        fleet.setOnline(ids[2]);
        fleet.setOffline(ids[2]);
        QTRY_COMPARE(progress.online(), 1);
        QCOMPARE(progress.needsYou(), 1);
        QCOMPARE(progress.waitingKeys(), 1);
        QCOMPARE(progress.failed(), 1);
        QCOMPARE(progress.connecting(), 0);
        progress.setShown(EnrolProgress::Failed);
        QCOMPARE(progress.rowCount(), 1);
        QVERIFY(!text(progress, 0, EnrolProgress::ReasonRole).isEmpty());
        QVERIFY(!text(progress, 0, EnrolProgress::RemedyRole).isEmpty());
        progress.retryFailed();
        QCOMPARE(fleet.calls().last(), QStringLiteral("reconnect %1").arg(ids[2]));
        fleet.removeNode(ids[1]);
        QTRY_COMPARE(progress.total(), 2);
    }

    void aBoardGetsItsOwnName()
    {
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        enrolment.setTyped(QStringLiteral("10.0.0.9"));
        QTRY_COMPARE(enrolment.plan()->count(), 1);
        enrolment.add(QStringLiteral(" bench-3 "), {});
        QTRY_VERIFY(enrolment.isAdded());
        QCOMPARE(fleet.fleet().node(fleet.fleet().ids().first())->record.name,
                 QStringLiteral("bench-3"));
    }

    void whatTheStoreRefusesIsToldAndNotLost()
    {
        FakeFleet fleet(2);
        Enrolment enrolment(fleet);
        QSignalSpy failed(&enrolment, &Enrolment::failed);
        enrolment.setTyped(QStringLiteral("10.9.9.9"));
        QTRY_COMPARE(enrolment.plan()->tickedCount(), 1);
        enrolment.add(fleet.fleet().node(1)->record.name, {});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("node of this name")));
        QVERIFY(!enrolment.isAdded());
        QCOMPARE(enrolment.typed(), QStringLiteral("10.9.9.9"));

        fleet.failNext({ErrorCode::DiskFull, "no space left", {}, "make room"});
        enrolment.add({}, {});
        QTRY_COMPARE(failed.count(), 2);
        QVERIFY(failed.last().first().toString().contains(QStringLiteral("make room")));
        QVERIFY(!enrolment.isAdding());
    }

    void boardsThatAnnounceThemselvesTurnUpOneByOne()
    {
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        const QAbstractItemModelTester tester(enrolment.plan());
        enrolment.setSource(Enrolment::Network);
        QVERIFY(enrolment.isSearching());
        const auto board = [](const char* host, const char* address) {
            return discover::Announced{QString::fromLatin1(host),
                                       22,
                                       {QString::fromLatin1(address)},
                                       {QStringLiteral("_ssh._tcp")},
                                       false};
        };
        fleet.announce({board("b.local", "10.0.0.2")});
        QTRY_COMPARE(enrolment.plan()->count(), 1);
        enrolment.plan()->setTicked(0, false);
        QSignalSpy reset(enrolment.plan(), &QAbstractItemModel::modelReset);
        fleet.announce({board("a.local", "10.0.0.1"), board("b.local", "10.0.0.2")});
        QTRY_COMPARE(enrolment.plan()->count(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(text(*enrolment.plan(), 0, PlanModel::NameRole), QStringLiteral("a.local"));
        QVERIFY2(!enrolment.plan()->index(1).data(PlanModel::TickedRole).toBool(),
                 "what was taken away stays so");
        enrolment.setByAddress(true);
        QTRY_COMPARE(text(*enrolment.plan(), 0, PlanModel::AddressRole),
                     QStringLiteral("10.0.0.1"));
        enrolment.leave();
        QVERIFY(!fleet.isDiscovering());
    }

    void withoutADaemonTheWordsSayWhatHelps()
    {
        FakeFleet fleet(0);
        fleet.failDiscovery(
            {ErrorCode::Unreachable, "the Avahi daemon is not running here", {}, "x"});
        Enrolment enrolment(fleet);
        enrolment.setSource(Enrolment::Network);
        QTRY_VERIFY(enrolment.problem().contains(QStringLiteral("avahi-daemon")));
        QVERIFY(!enrolment.isSearching());
    }

    void tenThousandLinesDoNotHoldUpTheWindow()
    {
        QByteArray lines;
        for (int i = 0; i < 10'000; ++i)
            lines += "board-" + QByteArray::number(i) + ".lab\n";
        FakeFleet fleet(0);
        Enrolment enrolment(fleet);
        QElapsedTimer timer;
        timer.start();
        enrolment.readText(QString::fromLatin1(lines));
        const qint64 held = timer.elapsed();
        QCOMPARE(enrolment.plan()->count(), 0); // it is read elsewhere
        QTRY_COMPARE_WITH_TIMEOUT(enrolment.plan()->count(), 10'000, 20'000);
        QVERIFY2(held * 4 < timer.elapsed() || held < 20, qPrintable(QString::number(held)));
    }

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
