#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

class TestFleetFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fleet = std::make_unique<FakeFleet>(24);
        m_model = std::make_unique<FleetModel>(m_fleet->fleet(), m_format);
        m_filter = std::make_unique<FleetFilterModel>();
        m_filter->setSourceModel(m_model.get());
    }
    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
        m_fleet.reset();
    }

    void findsNodesByEveryWord_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << "" << 24;
        QTest::newRow("only blanks") << "   " << 24;
        QTest::newRow("a name") << "pi4-01" << 1;
        QTest::newRow("upper case") << "PI4-01" << 1;
        QTest::newRow("a board") << "rockpro64" << 3;
        QTest::newRow("a part") << "thunderx" << 2;
        QTest::newRow("a part in full") << "cortex-a76" << 3;
        QTest::newRow("a tag") << "rack2" << 4;
        QTest::newRow("a state") << "offline" << 1;
        QTest::newRow("the word of a decision") << "needs you" << 2;
        QTest::newRow("a badge") << "throttled" << 1;
        QTest::newRow("words in any order") << "rack1 cortex-a72" << 4;
        QTest::newRow("no such thing") << "vax" << 0;
        QTest::newRow("no regular expression") << ".*" << 0;
    }
    void findsNodesByEveryWord()
    {
        QFETCH(QString, search);
        m_filter->setSearchText(search);
        QTEST(m_filter->count(), "found");
    }

    void showsOnlyChosenStates()
    {
        m_filter->toggleMark(mark::Offline);
        QCOMPARE(m_filter->count(), 1);
        m_filter->toggleMark(mark::Hot);
        QCOMPARE(m_filter->count(), 2);
        m_filter->toggleMark(mark::Offline);
        m_filter->toggleMark(mark::Hot);
        QCOMPARE(m_filter->count(), 24);
        m_filter->toggleMark(99);
        m_filter->toggleMark(-1);
        QVERIFY(!m_filter->isFiltered());
    }

    void aNodeLeavesTheFilterWhenItsStateChanges()
    {
        m_filter->toggleMark(mark::Online);
        const int online = m_filter->count();
        m_fleet->setOffline(1);
        m_model->flush();
        QCOMPARE(m_filter->count(), online - 1);
    }

    void countsNamesAsPeopleDo()
    {
        const QStringList names{QStringLiteral("pi-2"), QStringLiteral("PI-9"),
                                QStringLiteral("pi-10"), QStringLiteral("pi-010b"),
                                QStringLiteral("pi-99999999999999999999999")};
        for (qsizetype i = 0; i < names.size(); ++i)
            m_fleet->setName(names.size() - i, names.at(i));
        m_model->flush();
        m_filter->setSearchText(QStringLiteral("pi-"));
        QStringList shown;
        for (int row = 0; row < m_filter->count(); ++row)
            shown << m_filter->index(row, 0).data().toString();
        QCOMPARE(shown, names);
    }

    void sortsTheHottestFirstAndTheUnknownLast()
    {
        m_filter->setSortKey(FleetFilterModel::ByTemperature);
        double before = 1000;
        bool unknown = false;
        for (int row = 0; row < m_filter->count(); ++row) {
            const double value =
                m_filter->index(row, 0).data(FleetModel::TemperatureRole).toDouble();
            if (std::isnan(value)) {
                unknown = true;
                continue;
            }
            QVERIFY(!unknown);
            QVERIFY(value <= before);
            before = value;
        }
        QVERIFY(unknown);
    }

    void sortsWhatNeedsAPersonFirst()
    {
        m_filter->setSortKey(FleetFilterModel::ByState);
        QCOMPARE(m_filter->index(0, 0).data(FleetModel::MarkRole).toInt(), int(mark::NeedsYou));
        QCOMPARE(m_filter->index(23, 0).data(FleetModel::MarkRole).toInt(), int(mark::Online));
    }

    void findsRowsAndNodesBothWays()
    {
        const double id = m_filter->nodeIdAt(3);
        QVERIFY(id > 0);
        QCOMPARE(m_filter->rowOfNode(id), 3);
        QCOMPARE(m_filter->nodeIdAt(400), 0.0);
        QCOMPARE(m_filter->rowOfNode(4711), -1);
    }

    void isAProperModel()
    {
        const QAbstractItemModelTester tester(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter->setSearchText(QStringLiteral("pi"));
        m_fleet->tick();
        m_model->flush();
        m_fleet->fleet().remove(1);
        m_filter->clear();
        QCOMPARE(m_filter->count(), 23);
    }

private:
    Formatter m_format;
    std::unique_ptr<FakeFleet> m_fleet;
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetFilterModel> m_filter;
};

QTEST_GUILESS_MAIN(TestFleetFilterModel)
#include "tst_fleet_filter_model.moc"
