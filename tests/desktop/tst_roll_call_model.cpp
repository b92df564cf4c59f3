#include "app/desktop/formatter.h"
#include "app/desktop/roll_call_model.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using namespace Qt::StringLiterals;
using rollcall::tests::FakeFleet;

/// The roll call as the page shows it, over a fleet of 24 made-up boards.
class TestRollCallModel : public QObject
{
    Q_OBJECT

private:
    Formatter m_format;

    static QString word(const RollCallModel& model, int row)
    {
        return model.index(row).data(RollCallModel::WordRole).toString();
    }
    static QString note(const RollCallModel& model, int row)
    {
        return model.index(row).data(RollCallModel::NoteRole).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_format.setLocale(QLocale::c());
        m_format.setClock(&FakeFleet::now);
    }

    void theFleetIsExpectedAndFollowed()
    {
        FakeFleet fleet(24);
        RollCallModel model(fleet, m_format, {});
        const QAbstractItemModelTester tester(&model);
        model.setActive(true);
        QSignalSpy made(&model, &RollCallModel::made);
        model.expectFleet();
        QCOMPARE(made.size(), 1);
        QCOMPARE(model.rowCount(), 24);
        int told = 0;
        for (int standing = 0; standing < 5; ++standing)
            told += model.countOf(standing);
        QCOMPARE(told, 24);
        const int present = model.present();
        const auto row = [&] {
            for (int i = 0; i < model.rowCount(); ++i) {
                if (word(model, i) == u"present"_s)
                    return i;
            }
            return -1;
        }();
        QVERIFY(row >= 0);
        QSignalSpy changed(&model, &RollCallModel::dataChanged);
        fleet.setOffline(
            fleet::NodeId(model.index(row).data(RollCallModel::NodeIdRole).toDouble()));
        QTRY_COMPARE(model.present(), present - 1);
        QCOMPARE(word(model, row), u"missing"_s);
        QVERIFY2(note(model, row).startsWith(u"offline"_s), qPrintable(note(model, row)));
        QCOMPARE(changed.size(), 1); // that seat, and no other
        QCOMPARE(model.index(row).data(RollCallModel::MarkRole).toInt(), int(mark::Offline));
    }

    void nothingIsWorkedOutWhileNobodyLooks()
    {
        FakeFleet fleet(3);
        RollCallModel model(fleet, m_format, {});
        model.setActive(true);
        model.expectFleet();
        model.setActive(false);
        QSignalSpy called(&model, &RollCallModel::called);
        fleet.setOffline(1);
        QTest::qWait(400);
        QCOMPARE(called.size(), 0);
        model.setActive(true);
        QCOMPARE(called.size(), 1);
    }

    void rulesAreJudgedAtOnce()
    {
        FakeFleet fleet(24);
        RollCallModel model(fleet, m_format, {});
        model.setActive(true);
        model.expectFleet();
        const int wrong = int(fleet::Standing::Wrong);
        const int before = model.countOf(wrong);
        model.setLeastMemoryMiB(1024 * 1024); // a TiB
        QVERIFY(model.countOf(wrong) > before);
        QCOMPARE(model.leastMemoryMiB(), 1024 * 1024);
        model.setLeastMemoryMiB(0);
        QCOMPARE(model.countOf(wrong), before);
    }

    void aTypedRangeMakesSeatsOfStrangersToTheRoster()
    {
        FakeFleet fleet(2);
        RollCallModel model(fleet, m_format, {});
        const QAbstractItemModelTester tester(&model);
        model.setActive(true);
        model.expectText(u"pi[01-03].room, extra.room"_s);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1).data(RollCallModel::LabelRole).toString(), u"pi02.room"_s);
        QCOMPARE(note(model, 0), u"not watched yet"_s);
        QCOMPARE(model.notOnRoster(), 4);
        QCOMPARE(model.strangerCount(), 2);
        model.watchMissing();
        QTRY_COMPARE(model.notOnRoster(), 0);
        QCOMPARE(word(model, 0), u"late"_s); // it is being connected
    }

    void aTableWithSeatsMakesAPlan()
    {
        FakeFleet fleet(1);
        RollCallModel model(fleet, m_format, {});
        model.expectText(u"seat,address\nB1,pi1\nB3,pi2\nC2,pi3\n"_s);
        QCOMPARE(model.planRows(), 2);
        QCOMPARE(model.planColumns(), 3);
        QCOMPARE(model.index(2).data(RollCallModel::PlanColumnRole).toInt(), 1);
        model.expectText(u"pi1"_s);
        QCOMPARE(model.planColumns(), 0);
    }

    void whatCannotBeReadIsTold()
    {
        FakeFleet fleet(1);
        RollCallModel model(fleet, m_format, {});
        model.expectFleet();
        QSignalSpy failed(&model, &RollCallModel::failed);
        model.expectText(u"pi[1-"_s);
        QCOMPARE(failed.size(), 1);
        model.expectFile(u"/nowhere/seats.csv"_s);
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed.last().first().toString().contains(u"no such file"_s));
        QCOMPARE(model.expected(), 1); // the list stays
    }

    void theListIsThereAgainNextTime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"roll-call.json"_s);
        FakeFleet fleet(3);
        {
            RollCallModel model(fleet, m_format, path);
            model.setActive(true);
            model.expectFleet();
            model.setNeedsCrypto(true);
        } // written before it is gone
        RollCallModel next(fleet, m_format, path);
        const QAbstractItemModelTester tester(&next);
        QCOMPARE(next.expected(), 0);
        next.setActive(true);
        QTRY_COMPARE(next.expected(), 3);
        QVERIFY(next.needsCrypto());
        QVERIFY(next.problem().isEmpty());
    }

    void aDamagedListIsToldAndKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"roll-call.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\"");
        file.close();
        FakeFleet fleet(1);
        RollCallModel model(fleet, m_format, path);
        model.setActive(true);
        QTRY_VERIFY(model.problem().contains(u"no JSON"_s));
        QSignalSpy failed(&model, &RollCallModel::failed);
        model.expectFleet();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"unreadable-1"_s));
        QVERIFY(QFile::exists(path + u".unreadable-1"_s));
    }

    void theResultIsATableThatCanBeReadAgain()
    {
        const QTemporaryDir folder;
        FakeFleet fleet(5);
        RollCallModel model(fleet, m_format, {});
        model.expectText(u"seat,name,address\nA1,=cmd(),gone.room\n"_s);
        QSignalSpy written(&model, &RollCallModel::written);
        const QString path = folder.filePath(u"out.csv"_s);
        model.writeCsv(path);
        QTRY_COMPARE(written.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.at(1).trimmed(), QByteArray("A1,'=cmd(),gone.room,22,missing,"
                                                   "not on the roster; rollcallctl add,,,,"));
        QVERIFY(lines.at(2).contains(",stranger,"));
        QSignalSpy made(&model, &RollCallModel::made);
        model.expectFile(u"file://"_s + path);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(model.expected() > 1);
    }
};

QTEST_MAIN(TestRollCallModel)
#include "tst_roll_call_model.moc"
