#include "app/desktop/compare_model.h"
#include "app/desktop/fleet_outliers.h"
#include "tests/desktop/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

struct Desk : tests::Desk {
    explicit Desk(int nodes)
        : tests::Desk(nodes)
        , compare(fleet, selection, format)
        , outliers(fleet, selection, format)
    {}

    const CompareRow* row(const QList<CompareRow>& rows, const QString& title) const
    {
        for (const CompareRow& each : rows) {
            if (each.title == title)
                return &each;
        }
        return nullptr;
    }

    fleet::NodeSnapshot node(fleet::NodeId id) { return *fleet.fleet().node(id); }
    template <class Change>
    void change(fleet::NodeId id, const Change& change)
    {
        fleet::NodeSnapshot changed = node(id);
        auto hardware = std::make_shared<hardware::Hardware>(*changed.hardware);
        change(*hardware);
        changed.hardware = hardware;
        fleet.fleet().apply(changed);
    }

    CompareModel compare;
    FleetOutliers outliers;
};

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAreChosenAndLeftOut()
    {
        Desk desk(6);
        QSignalSpy changes(&desk.selection, &NodeSelection::changed);
        desk.selection.toggle(2);
        desk.selection.toggle(5);
        QCOMPARE(desk.selection.ids(), (QList<fleet::NodeId>{2, 5}));
        desk.selection.toggle(2);
        QCOMPARE(desk.selection.ids(), (QList<fleet::NodeId>{5}));
        desk.selection.toggle(77);
        QCOMPARE(desk.selection.count(), 1);
        desk.fleet.fleet().remove(5);
        QCOMPARE(desk.selection.count(), 0);
        QCOMPARE(changes.count(), 4);
        QVERIFY(!desk.selection.has(5));
    }

    void shiftChoosesAllInBetweenAndCanBeTakenBack()
    {
        Desk desk(8);
        const auto at = [&](int row) { return fleet::NodeId(desk.shown.nodeIdAt(row)); };
        desk.selection.toggle(double(at(3)));
        desk.selection.extendTo(double(at(6)));
        QCOMPARE(desk.selection.ids(), (QList<fleet::NodeId>{at(3), at(4), at(5), at(6)}));
        desk.selection.extendTo(double(at(1)));
        QCOMPARE(desk.selection.ids(), (QList<fleet::NodeId>{at(3), at(2), at(1)}));
        desk.shown.setSearchText(QStringLiteral("nothing is called that"));
        desk.selection.extendTo(double(at(0)));
        QCOMPARE(desk.selection.count(), 3);
        desk.selection.clear();
        QCOMPARE(desk.selection.count(), 0);
    }

    void whatDiffersIsMarkedAndWhatAgreesIsNot()
    {
        Desk desk(0);
        const auto a = desk.fleet.addBoard(0, QStringLiteral("a"), QStringLiteral("10.0.0.1"));
        const auto b = desk.fleet.addBoard(0, QStringLiteral("b"), QStringLiteral("10.0.0.2"));
        const auto c = desk.fleet.addBoard(0, QStringLiteral("c"), QStringLiteral("10.0.0.3"));
        desk.change(c, [](hardware::Hardware& hw) { hw.os.kernel = "5.10.0-odd"; });
        const fleet::NodeSnapshot one = desk.node(a), two = desk.node(b), three = desk.node(c);
        const auto rows = compareNodes({&one, &two, &three}, {}, desk.format);
        const CompareRow* kernel = desk.row(rows, QStringLiteral("Kernel"));
        QVERIFY(kernel);
        QVERIFY(kernel->differs);
        QVERIFY(!kernel->cells.at(0).odd);
        QVERIFY(!kernel->cells.at(1).odd);
        QVERIFY(kernel->cells.at(2).odd);
        QVERIFY(!kernel->cells.at(2).origin.isEmpty());
        QVERIFY(!desk.row(rows, QStringLiteral("Board"))->differs);
        const CompareRow* host = desk.row(rows, QStringLiteral("Address"));
        QVERIFY(host && !host->differs);
        QCOMPARE(host->kind, CompareRow::Own);
        QVERIFY(!desk.row(rows, QStringLiteral("CPU temperature"))->differs);
    }

    void unknownIsNotAbsentAndNoDifference()
    {
        Desk desk(0);
        const auto a = desk.fleet.addBoard(0, QStringLiteral("a"), QStringLiteral("10.0.0.1"));
        const auto b = desk.fleet.addBoard(0, QStringLiteral("b"), QStringLiteral("10.0.0.2"));
        desk.change(b, [](hardware::Hardware& hw) {
            hw.os.kernel.reset();
            hw.storage.clear();
        });
        fleet::NodeSnapshot one = desk.node(a), two = desk.node(b);
        auto rows = compareNodes({&one, &two}, {}, desk.format);
        const CompareRow* kernel = desk.row(rows, QStringLiteral("Kernel"));
        QVERIFY(kernel);
        const QString disk = QString::fromStdString(one.hardware->storage.at(0).name);
        const CompareRow* storage = desk.row(rows, disk);
        QVERIFY(storage);
        QCOMPARE(storage->cells.at(1).state, CompareCell::Absent);
        QVERIFY(storage->differs);
        two.hardware.reset(); // a board nobody has looked into yet
        rows = compareNodes({&one, &two}, {}, desk.format);
        for (const CompareRow& row : rows) {
            if (row.kind == CompareRow::Fact && row.cells.at(1).state != CompareCell::Known)
                QCOMPARE(row.cells.at(1).state, CompareCell::Unknown);
        }
        QVERIFY(!desk.row(rows, disk)->differs);
    }

    void theModelShowsTheChosenNodesAndOnlyDifferences()
    {
        Desk desk(24);
        const QAbstractItemModelTester tester(&desk.compare);
        QCOMPARE(desk.compare.count(), 0);
        desk.selection.set({1, 4, 6});
        QCOMPARE(desk.compare.count(), 0); // nobody looks
        desk.compare.setActive(true);
        QVERIFY(desk.compare.count() > 20);
        QTRY_VERIFY(desk.compare.asText().contains(QStringLiteral("SHA-256")));
        const int all = desk.compare.count();
        desk.compare.setOnlyDifferences(true);
        QCOMPARE(desk.compare.count(), desk.compare.differences());
        QVERIFY(desk.compare.differences() > 3 && desk.compare.differences() < all);
        for (int row = 0; row < desk.compare.count(); ++row)
            QVERIFY(desk.compare.index(row).data(CompareModel::DiffersRole).toBool());
        desk.compare.setOnlyDifferences(false);
        desk.fleet.tick();
        QTRY_COMPARE(desk.compare.nodes().size(), 3);
        desk.selection.selectShown();
        QCOMPARE(desk.compare.nodes().size(), 8);
        QCOMPARE(desk.compare.left(), 16);
        desk.fleet.fleet().remove(1);
        QCOMPARE(desk.compare.nodes().size(), 8);
        desk.selection.set({4});
        QCOMPARE(desk.compare.count(), 0);
    }

    void theTextIsATableThatCannotBeBroken()
    {
        const QStringList names{QStringLiteral("=cmd|x"), QStringLiteral("a\tb\nc")};
        CompareRow row{QStringLiteral("S"), QStringLiteral("T"), CompareRow::Fact, {}, false};
        row.cells = {{CompareCell::Known, QStringLiteral("1"), QStringLiteral("n"), {}, false},
                     {CompareCell::Unknown, QStringLiteral("unknown"), {}, {}, false}};
        const QStringList lines = compareText(names, {row}).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QStringLiteral("Section\tFact\t'=cmd|x\ta b c"));
        QCOMPARE(lines.at(1), QStringLiteral("S\tT\t1 (n)\tunknown"));
    }

    void aBoardUnlikeItsKindIsToldInWords()
    {
        Desk desk(0);
        QList<fleet::NodeId> ids;
        for (int i = 0; i < 12; ++i)
            ids << desk.fleet.addBoard(0, QStringLiteral("pi-%1").arg(i),
                                       QStringLiteral("10.0.0.%1").arg(i));
        desk.change(ids.at(5), [](hardware::Hardware& hw) {
            hw.memory.totalBytes = *hw.memory.totalBytes / 2;
        });
        fleet::NodeSnapshot hot = desk.node(ids.at(7));
        hot.vitals->cpuTemperatureC = *hot.vitals->cpuTemperatureC + 60;
        desk.fleet.fleet().apply(hot);
        const QAbstractItemModelTester tester(&desk.outliers);
        desk.outliers.look();
        QTRY_VERIFY(desk.outliers.count() >= 2);
        QCOMPARE(desk.outliers.boards(), 12);
        QCOMPARE(desk.outliers.models(), 1);
        QHash<QString, QString> words;
        for (int row = 0; row < desk.outliers.count(); ++row) {
            const QModelIndex index = desk.outliers.index(row);
            words[index.data(FleetOutliers::NameRole).toString()] +=
                index.data(FleetOutliers::WordsRole).toString();
        }
        QVERIFY2(words.value(QStringLiteral("pi-5"))
                     .contains(QStringLiteral("less memory than the other 11")),
                 qPrintable(words.value(QStringLiteral("pi-5"))));
        QVERIFY2(words.value(QStringLiteral("pi-7")).contains(QStringLiteral("hotter")),
                 qPrintable(words.value(QStringLiteral("pi-7"))));
        desk.outliers.choose(0);
        QCOMPARE(desk.selection.count(), 4);
        QCOMPARE(double(desk.selection.ids().first()),
                 desk.outliers.index(0).data(FleetOutliers::NodeIdRole).toDouble());
    }

    void fourBoardsOfAModelAreTooFew()
    {
        Desk desk(0);
        for (int i = 0; i < 4; ++i)
            desk.fleet.addBoard(0, QStringLiteral("pi-%1").arg(i), QStringLiteral("10.0.0.1"));
        desk.outliers.look();
        QTest::qWait(20);
        QCOMPARE(desk.outliers.models(), 0);
        QCOMPARE(desk.outliers.count(), 0);
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
