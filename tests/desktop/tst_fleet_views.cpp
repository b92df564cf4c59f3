#include "app/desktop/fleet_columns.h"
#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_groups.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/fleet_table.h"
#include "app/desktop/formatter.h"
#include "app/desktop/heat_metric.h"
#include "app/desktop/tile_grid.h"
#include "core/fleet/search.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>
#include <memory>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

/// The table and the groups over the filtered fleet, and what the heat map shows as colour.
class TestFleetViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_format.setLocale(QLocale::c());
        m_format.setClock(&FakeFleet::now);
        m_fleet = std::make_unique<FakeFleet>(24);
        m_model = std::make_unique<FleetModel>(m_fleet->fleet(), m_format);
        m_nodes = std::make_unique<FleetFilterModel>();
        m_nodes->setSourceModel(m_model.get());
        m_table = std::make_unique<FleetTable>(*m_model, *m_nodes, m_format);
        m_groups = std::make_unique<FleetGroups>(*m_model, *m_nodes, m_format);
    }
    void cleanup()
    {
        m_groups.reset();
        m_table.reset();
        m_nodes.reset();
        m_model.reset();
        m_fleet.reset();
    }

    void theTableIsAModelWhateverHappens()
    {
        const QAbstractItemModelTester tester(m_table.get());
        QCOMPARE(m_table->rowCount(), 24);
        m_nodes->setSearchText(QStringLiteral("rockpro64"));
        QCOMPARE(m_table->rowCount(), 3);
        m_nodes->clear();
        m_table->sortBy(2);
        m_table->sortBy(2);
        m_fleet->fleet().remove(7);
        m_fleet->addBoard(0, QStringLiteral("later"), QStringLiteral("10.1.1.1"));
        m_fleet->tick();
        m_model->flush();
        QCOMPARE(m_table->rowCount(), 24);
    }

    void everyColumnSortsWithTheUnknownLast_data()
    {
        QTest::addColumn<int>("column");
        for (std::size_t i = 0; i < fleetColumns().size(); ++i)
            QTest::newRow(fleetColumns()[i].id) << int(i);
    }
    void everyColumnSortsWithTheUnknownLast()
    {
        QFETCH(int, column);
        const FleetColumn& wanted = fleetColumns()[std::size_t(column)];
        for (const bool descending : {false, true}) {
            m_nodes->sortByColumn(column, descending);
            bool unknown = false;
            std::optional<double> before;
            for (int row = 0; row < m_nodes->count(); ++row) {
                const auto* node =
                    m_model->snapshot(m_nodes->mapToSource(m_nodes->index(row, 0)).row());
                const bool known = wanted.text(*node, m_format) != Formatter::dash();
                QVERIFY2(!known || !unknown, "a known one after an unknown one");
                unknown = unknown || !known;
                if (!wanted.number || !wanted.number(*node))
                    continue;
                const double value = *wanted.number(*node);
                if (before)
                    QVERIFY(descending ? value <= *before : value >= *before);
                before = value;
            }
        }
    }

    void aSecondClickSortsTheOtherWay()
    {
        QCOMPARE(m_table->sortedColumn(), -1);
        m_table->sortBy(4);
        QCOMPARE(m_table->sortedColumn(), 4);
        QVERIFY(!m_table->isDescending());
        m_table->sortBy(4);
        QVERIFY(m_table->isDescending());
        m_nodes->setSortKey(FleetFilterModel::ByLoad);
        QCOMPARE(m_table->sortedColumn(), -1);
    }

    void columnsAreChosenAndRemembered()
    {
        const QString first = m_table->layout();
        QVERIFY(first.startsWith(QStringLiteral("name:170 state:150")));
        m_table->show(fleetColumn(QStringLiteral("kernel")), true);
        m_table->show(fleetColumn(QStringLiteral("board")), false);
        m_table->setWidth(0, 250);
        const QString chosen = m_table->layout();
        QVERIFY(chosen.startsWith(QStringLiteral("name:250")));
        QVERIFY(chosen.contains(QStringLiteral("kernel:")) &&
                !chosen.contains(QStringLiteral("board:")));
        m_table->resetLayout();
        QCOMPARE(m_table->layout(), first);
        m_table->setLayout(chosen);
        QCOMPARE(m_table->layout(), chosen);
    }

    void aLayoutThatMakesNoSenseIsLeftAlone_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("nonsense") << "::: 7 vax:100"
                                  << "";
        QTest::newRow("no width") << "name:0 temp:-5"
                                  << "";
        QTest::newRow("far too wide") << "name:99999"
                                      << "name:800";
        QTest::newRow("far too narrow") << "name:1"
                                        << "name:48";
        QTest::newRow("twice") << "name:90 name:91 temp:80"
                               << "name:90 temp:80";
    }
    void aLayoutThatMakesNoSenseIsLeftAlone()
    {
        QFETCH(QString, layout);
        QFETCH(QString, kept);
        const QString first = m_table->layout();
        m_table->setLayout(layout);
        QCOMPARE(m_table->layout(), kept.isEmpty() ? first : kept);
    }

    void theLastColumnStays()
    {
        m_table->setLayout(QStringLiteral("name:100"));
        m_table->show(0, false);
        QCOMPARE(m_table->columnCount(), 1);
    }

    void columnsMoveAndAreRemembered()
    {
        const QAbstractItemModelTester tester(m_table.get());
        m_table->setLayout(QStringLiteral("name:100 state:90 temp:80 load:70"));
        m_table->move(0, 2);
        QCOMPARE(m_table->layout(), QStringLiteral("state:90 temp:80 name:100 load:70"));
        m_table->move(3, 0);
        QCOMPARE(m_table->layout(), QStringLiteral("load:70 state:90 temp:80 name:100"));
        QCOMPARE(m_table->index(0, 0).data(FleetTable::IdRole).toString(), QStringLiteral("load"));
        const QString layout = m_table->layout();
        m_table->move(1, 1);
        m_table->move(-1, 2);
        m_table->move(0, 4);
        QCOMPARE(m_table->layout(), layout);
    }

    void theSortedColumnKeepsItsMarkWhenItMoves()
    {
        m_table->setLayout(QStringLiteral("name:100 state:90 temp:80"));
        m_table->sortBy(2);
        m_table->move(2, 0);
        QCOMPARE(m_table->sortedColumn(), 0);
    }

    void aPlaceIsInTheColumnUnderIt()
    {
        m_table->setLayout(QStringLiteral("name:100 state:90 temp:80"));
        QCOMPARE(m_table->columnAt(-50), 0);
        QCOMPARE(m_table->columnAt(99), 0);
        QCOMPARE(m_table->columnAt(100), 1);
        QCOMPARE(m_table->columnAt(191), 2);
        QCOMPARE(m_table->columnAt(5000), 2);
    }

    void aGridHoldsEveryNodeOnce_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("across");
        for (const int across : {1, 5, 24, 40}) {
            QTest::addRow("no groups, %d across", across) << int(FleetGroups::None) << across;
            QTest::addRow("tags, %d across", across) << int(FleetGroups::Tag) << across;
            QTest::addRow("boards, %d across", across) << int(FleetGroups::Board) << across;
        }
    }
    void aGridHoldsEveryNodeOnce()
    {
        QFETCH(int, by);
        QFETCH(int, across);
        TileGrid grid;
        const QAbstractItemModelTester tester(&grid);
        grid.setGroups(m_groups.get());
        grid.setAcross(across);
        m_groups->setGroupBy(FleetGroups::GroupBy(by));
        m_groups->setActive(true);
        QCOMPARE(grid.columnCount(), across);
        QCOMPARE(grid.titles(), by == FleetGroups::None ? 0 : m_groups->rowCount());
        QSet<double> seen;
        QString title;
        for (int line = 0; line < grid.rowCount(); ++line) {
            const QString here = grid.index(line, 0).data(TileGrid::TitleRole).toString();
            QCOMPARE(!here.isEmpty(), grid.isTitle(line));
            title = here.isEmpty() ? title : here;
            for (int column = 0; column < across; ++column) {
                const double id = grid.index(line, column).data(FleetModel::NodeIdRole).toDouble();
                if (id == 0)
                    continue;
                QVERIFY(!grid.isTitle(line) && !seen.contains(id));
                seen.insert(id);
                QCOMPARE(grid.lineOf(id), line);
                QCOMPARE(grid.columnOf(id), column);
                if (by != FleetGroups::None)
                    QCOMPARE(m_groups->index(m_groups->groupOf(id))
                                 .data(FleetGroups::TitleRole)
                                 .toString(),
                             title);
            }
        }
        QCOMPARE(seen.size(), 24);
    }

    void aGridFollowsTheFleetAndTellsOneCellANode()
    {
        m_groups->setGroupBy(FleetGroups::Tag); // 20 and 4
        m_groups->setActive(true);
        TileGrid grid;
        const QAbstractItemModelTester tester(&grid);
        grid.setGroups(m_groups.get());
        grid.setAcross(6);
        QCOMPARE(grid.lines(), 1 + 4 + 1 + 1);
        m_fleet->fleet().remove(1);
        m_fleet->fleet().remove(2);
        QTRY_COMPARE(grid.lines(), 1 + 3 + 1 + 1);
        grid.setAcross(3);
        QCOMPARE(grid.lines(), 1 + 6 + 1 + 2);
        m_nodes->setSearchText(QStringLiteral("tag:rack2"));
        QTRY_COMPARE(grid.lines(), 1 + 2);
        QTest::qWait(10);
        QList<QModelIndex> told;
        connect(&grid, &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex& from, const QModelIndex& to) {
                    if (from == to)
                        told << from;
                });
        const fleet::NodeId id = nodesOf(0)->ids().at(3);
        fleet::NodeSnapshot node = *m_fleet->fleet().node(id);
        node.record.host = QStringLiteral("elsewhere");
        m_fleet->fleet().apply(node);
        m_model->flush();
        QCOMPARE(told, QList{grid.index(2, 0)});
        m_nodes->setSearchText(QStringLiteral("nobody"));
        QTRY_COMPARE(grid.lines(), 0);
    }

    void groupsHoldEveryNodeOnce_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("groups");
        QTest::newRow("none") << int(FleetGroups::None) << 1;
        QTest::newRow("tag") << int(FleetGroups::Tag) << 2;
        QTest::newRow("board") << int(FleetGroups::Board) << -1;
        QTest::newRow("part") << int(FleetGroups::Part) << -1;
        QTest::newRow("state") << int(FleetGroups::State) << -1;
    }
    void groupsHoldEveryNodeOnce()
    {
        QFETCH(int, by);
        QFETCH(int, groups);
        const QAbstractItemModelTester tester(m_groups.get());
        m_groups->setActive(true);
        m_groups->setGroupBy(FleetGroups::GroupBy(by));
        if (groups > 0)
            QCOMPARE(m_groups->rowCount(), groups);
        else
            QVERIFY(m_groups->rowCount() > 2);
        QSet<fleet::NodeId> seen;
        for (int row = 0; row < m_groups->rowCount(); ++row) {
            const GroupNodes* nodes = nodesOf(row);
            const QAbstractItemModelTester inner(const_cast<GroupNodes*>(nodes));
            QVERIFY(nodes->count() > 0);
            for (const fleet::NodeId id : nodes->ids()) {
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
        }
        QCOMPARE(seen.size(), 24);
    }

    void groupsFollowTheFilterAndTheFleet()
    {
        m_groups->setActive(true);
        m_groups->setGroupBy(FleetGroups::Tag);
        QCOMPARE(m_groups->index(0).data(FleetGroups::TitleRole).toString(),
                 QStringLiteral("rack1"));
        QVERIFY(m_groups->index(0)
                    .data(FleetGroups::NoteRole)
                    .toString()
                    .startsWith(QStringLiteral("20 boards · ")));
        m_nodes->setSearchText(QStringLiteral("tag:rack2"));
        QTRY_COMPARE(m_groups->rowCount(), 1);
        QCOMPARE(nodesOf(0)->count(), 4);
        m_nodes->clear();
        QTRY_COMPARE(m_groups->rowCount(), 2);
        m_fleet->fleet().remove(1);
        QTRY_COMPARE(nodesOf(0)->count(), 19);
    }

    void nothingIsWorkedOutUnseen()
    {
        m_groups->setGroupBy(FleetGroups::Board);
        QTest::qWait(20);
        QCOMPARE(m_groups->rowCount(), 0);
        m_groups->setActive(true);
        QVERIFY(m_groups->rowCount() > 0);
    }

    void arrowsWalkThroughAllGroups()
    {
        m_groups->setActive(true);
        m_groups->setGroupBy(FleetGroups::Tag); // 20 and 4
        const QList<fleet::NodeId> first = nodesOf(0)->ids(), second = nodesOf(1)->ids();
        const auto id = [](const QList<fleet::NodeId>& ids, int i) { return double(ids.at(i)); };
        QCOMPARE(m_groups->step(0, 1, 0, 6), id(first, 0));
        QCOMPARE(m_groups->step(id(first, 0), -1, 0, 6), id(first, 0));
        QCOMPARE(m_groups->step(id(first, 19), 1, 0, 6), id(second, 0));
        QCOMPARE(m_groups->step(id(second, 0), -1, 0, 6), id(first, 19));
        QCOMPARE(m_groups->step(id(first, 3), 0, 1, 6), id(first, 9));
        QCOMPARE(m_groups->step(id(first, 16), 0, 1, 6), id(first, 19)); // a shorter last line
        QCOMPARE(m_groups->step(id(first, 19), 0, 1, 6), id(second, 1));
        QCOMPARE(m_groups->step(id(second, 1), 0, -1, 6), id(first, 19));
        QCOMPARE(m_groups->step(id(second, 3), 0, 1, 6), id(second, 3));
    }

    void theLegendCountsEveryNode()
    {
        m_groups->setActive(true);
        for (int metric = 0; metric < m_groups->metricChoices().size(); ++metric) {
            m_groups->setMetric(metric);
            int nodes = m_groups->unknown();
            const QVariantList legend = m_groups->legend();
            QCOMPARE(legend.size(), 5);
            for (const QVariant& step : legend)
                nodes += step.toMap().value(QStringLiteral("count")).toInt();
            QCOMPARE(nodes, 24);
        }
    }

    void aStepOfTheLegendIsASearchThatFindsItsNodes()
    {
        m_groups->setActive(true);
        for (int metric = 0; metric < m_groups->metricChoices().size(); ++metric) {
            m_groups->setMetric(metric);
            const QVariantList legend = m_groups->legend();
            for (const QVariant& step : legend) {
                m_nodes->setSearchText(step.toMap().value(QStringLiteral("search")).toString());
                QVERIFY2(m_nodes->searchProblem().isEmpty(), qPrintable(m_nodes->searchText()));
                QCOMPARE(m_nodes->count(), step.toMap().value(QStringLiteral("count")).toInt());
            }
            m_nodes->clear();
        }
    }

    void theMiddleOfAStepHasTheColourOfTheLegend()
    {
        for (const HeatMetric& metric : heatMetrics()) {
            for (std::size_t i = 0; i <= metric.bounds.size(); ++i) {
                const auto& bounds = metric.bounds;
                const double middle = i == 0 ? bounds[0] - (bounds[1] - bounds[0]) / 2
                                      : i == bounds.size()
                                          ? bounds[i - 1] + (bounds[i - 1] - bounds[i - 2]) / 2
                                          : (bounds[i - 1] + bounds[i]) / 2;
                const double step = double(metric.coldIsBad ? bounds.size() - i : i);
                QVERIFY(std::abs(placeOf(metric, middle) - step / double(bounds.size())) < 1e-9);
            }
            QVERIFY(placeOf(metric, -1e6) == (metric.coldIsBad ? 1 : 0));
        }
    }

    void theUnknownHasNoColour()
    {
        m_groups->setActive(true);
        m_nodes->setSearchText(QStringLiteral("state:offline"));
        QTRY_COMPARE(nodesOf(0)->count(), 1);
        const QModelIndex node = nodesOf(0)->index(0);
        QCOMPARE(node.data(GroupNodes::HeatStepRole).toInt(), -1);
        QVERIFY(std::isnan(node.data(GroupNodes::HeatPlaceRole).toDouble()));
        QCOMPARE(node.data(GroupNodes::HeatTextRole).toString(), Formatter::dash());
    }

    void aMistakeInTheSearchIsToldAndTheRestHolds()
    {
        m_nodes->setSearchText(QStringLiteral("tag:rack2 tmp>50"));
        QCOMPARE(m_nodes->count(), 4);
        QCOMPARE(m_nodes->searchProblemAt(), 10);
        QCOMPARE(m_nodes->searchProblemLength(), 3);
        QVERIFY(m_nodes->searchProblem().contains(QStringLiteral("did you mean temp?")));
        QVERIFY(!m_nodes->isSearchUnfinished());
        m_nodes->setSearchText(QStringLiteral("tag:rack2 temp>"));
        QVERIFY(m_nodes->isSearchUnfinished());
    }

    void completionsComeFromTheFleet()
    {
        const QVariantList offers = m_nodes->completions(QStringLiteral("tag:"), 4);
        QCOMPARE(offers.size(), 2);
        QCOMPARE(offers.first().toMap().value(QStringLiteral("text")).toString(),
                 QStringLiteral("tag:rack1 "));
    }

private:
    GroupNodes* nodesOf(int row) const
    {
        return qobject_cast<GroupNodes*>(
            m_groups->index(row).data(FleetGroups::NodesRole).value<QObject*>());
    }

    Formatter m_format;
    std::unique_ptr<FakeFleet> m_fleet;
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetFilterModel> m_nodes;
    std::unique_ptr<FleetTable> m_table;
    std::unique_ptr<FleetGroups> m_groups;
};

QTEST_GUILESS_MAIN(TestFleetViews)
#include "tst_fleet_views.moc"
