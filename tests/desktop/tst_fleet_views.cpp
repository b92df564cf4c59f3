#include "app/desktop/fleet_columns.h"
#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_groups.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/fleet_table.h"
#include "app/desktop/formatter.h"
#include "app/desktop/heat_metric.h"
#include "app/desktop/tile_slots.h"
#include "core/fleet/search.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>
#include <memory>
#include <random>

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
        takeFleet(24);
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

    void everyTileHasAPlaceOfItsOwn_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("across");
        for (const int across : {1, 5, 24, 40}) {
            QTest::addRow("no groups, %d across", across) << int(FleetGroups::None) << across;
            QTest::addRow("tags, %d across", across) << int(FleetGroups::Tag) << across;
            QTest::addRow("boards, %d across", across) << int(FleetGroups::Board) << across;
        }
    }
    void everyTileHasAPlaceOfItsOwn()
    {
        QFETCH(int, by);
        QFETCH(int, across);
        m_groups->setGroupBy(FleetGroups::GroupBy(by));
        m_groups->setActive(true);
        TileLines lines;
        layOut(lines, across);
        QList<QRectF> taken;
        for (int group = 0; group < m_groups->rowCount(); ++group) {
            if (by != FleetGroups::None)
                taken.append({0, lines.titleY(group), 50, lines.titleHeight()});
            for (const fleet::NodeId id : m_groups->nodesOf(group)) {
                const QRectF place = lines.rectOf(double(id));
                QCOMPARE(place.size(), QSizeF(50, 20));
                QVERIFY(place.right() <= across * 50 && place.bottom() <= lines.height());
                QCOMPARE(lines.nodeAt(place.center().x(), place.center().y()), double(id));
                QVERIFY(place.top() >= lines.titleY(group));
                taken.append(place);
            }
        }
        QCOMPARE(taken.size(), 24 + (by == FleetGroups::None ? 0 : m_groups->rowCount()));
        for (qsizetype i = 0; i < taken.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!taken.at(i).intersects(taken.at(j)));
        }
        QCOMPARE(lines.nodeAt(10, -5), 0.0);
        QCOMPARE(lines.nodeAt(10, lines.height() + 1), 0.0);
        QCOMPARE(lines.nodeAt(across * 50 + 1, 30), 0.0);
    }

    void aScreenfulOfTilesIsHandedRound_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("no groups") << int(FleetGroups::None);
        QTest::newRow("tags") << int(FleetGroups::Tag);
        QTest::newRow("boards") << int(FleetGroups::Board);
    }
    /// Wherever is scrolled to, each node that stands there is in one row, and is told when a row
    /// becomes it.
    void aScreenfulOfTilesIsHandedRound()
    {
        QFETCH(int, by);
        takeFleet(300);
        m_groups->setGroupBy(FleetGroups::GroupBy(by));
        m_groups->setActive(true);
        TileLines lines;
        TileSlots tiles;
        const QAbstractItemModelTester tester(&tiles);
        tiles.setLines(&lines);
        tiles.setExtent(100);
        layOut(lines, 7);
        QCOMPARE(tiles.rowCount(), 6 * 7); // five lines, the first and last of them in part
        QHash<int, double> told;           // what a view knows of the rows
        const auto know = [&](int from, int to) {
            for (int row = from; row <= to; ++row)
                told[row] = idOf(tiles, row);
        };
        know(0, tiles.rowCount() - 1);
        connect(
            &tiles, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex& from, const QModelIndex& to) { know(from.row(), to.row()); });
        QSet<double> seen;
        std::mt19937 random(3);
        const double last = lines.height() - 100;
        for (double next = 0, step = 0; next <= last; next += 15, ++step) {
            // To and fro by a little, then anywhere and back again.
            for (const double top : {next, std::max(0.0, next - 20), next + 7,
                                     double(random() % unsigned(last)), next}) {
                tiles.setTop(std::min(top, last));
                QSet<double> here;
                for (int row = 0; row < tiles.rowCount(); ++row) {
                    const double id = idOf(tiles, row);
                    QCOMPARE(told.value(row), id);
                    if (id == 0)
                        continue;
                    QVERIFY(!here.contains(id));
                    here.insert(id);
                    const QModelIndex index = tiles.index(row);
                    QCOMPARE(lines.rectOf(id).topLeft(),
                             QPointF(index.data(TileSlots::XRole).toDouble(),
                                     index.data(TileSlots::YRole).toDouble()));
                }
                for (const fleet::NodeId id : m_fleet->fleet().ids()) {
                    const QRectF place = lines.rectOf(double(id));
                    if (place.bottom() > tiles.top() && place.top() < tiles.top() + 100)
                        QVERIFY2(here.contains(double(id)), "a node that should be seen");
                }
                seen += here;
            }
        }
        QCOMPARE(seen.size(), 300);
    }

    void tilesFollowTheFleetAndOneRowIsToldANode()
    {
        m_groups->setGroupBy(FleetGroups::Tag); // 20 and 4
        m_groups->setActive(true);
        TileLines lines;
        TileSlots tiles, titles;
        const QAbstractItemModelTester tester(&tiles), titleTester(&titles);
        titles.setTitles(true);
        for (TileSlots* each : {&tiles, &titles}) {
            each->setLines(&lines);
            each->setExtent(1000);
        }
        layOut(lines, 6);
        QCOMPARE(lines.lines(), 4 + 1);
        QCOMPARE(titles.rowCount(), 2);
        QCOMPARE(titles.index(1).data(TileSlots::TitleRole).toString(), QStringLiteral("rack2"));
        QCOMPARE(titles.index(1).data(TileSlots::YRole).toDouble(),
                 lines.titleHeight() + 4 * 20 + lines.gap());
        m_fleet->fleet().remove(1);
        m_fleet->fleet().remove(2);
        QTRY_COMPARE(lines.lines(), 3 + 1);
        lines.setAcross(3);
        QCOMPARE(lines.lines(), 6 + 2);
        QCOMPARE(tiles.rowCount(), 8 * 3);
        m_nodes->setSearchText(QStringLiteral("tag:rack2"));
        QTRY_COMPARE(lines.lines(), 2);
        QCOMPARE(titles.rowCount(), 1);
        QTest::qWait(10);
        QList<QModelIndex> told;
        connect(&tiles, &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex& from, const QModelIndex& to) {
                    if (from == to)
                        told << from;
                });
        const fleet::NodeId id = m_groups->nodesOf(0).at(3);
        fleet::NodeSnapshot node = *m_fleet->fleet().node(id);
        node.record.host = QStringLiteral("elsewhere");
        m_fleet->fleet().apply(node);
        m_model->flush();
        QCOMPARE(told, QList{tiles.index(3)});
        QCOMPARE(idOf(tiles, 3), double(id));
        m_nodes->setSearchText(QStringLiteral("nobody"));
        QTRY_COMPARE(lines.lines(), 0);
        QCOMPARE(tiles.rowCount(), 0);
        QCOMPARE(titles.rowCount(), 0);
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
            const QList<fleet::NodeId> nodes = m_groups->nodesOf(row);
            QVERIFY(!nodes.isEmpty());
            for (const fleet::NodeId id : nodes) {
                QVERIFY(!seen.contains(id));
                seen.insert(id);
                QCOMPARE(m_groups->groupOf(double(id)), row);
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
                    .startsWith(QStringLiteral("20 board(s) · ")));
        m_nodes->setSearchText(QStringLiteral("tag:rack2"));
        QTRY_COMPARE(m_groups->rowCount(), 1);
        QCOMPARE(m_groups->nodesOf(0).size(), 4);
        m_nodes->clear();
        QTRY_COMPARE(m_groups->rowCount(), 2);
        m_fleet->fleet().remove(1);
        QTRY_COMPARE(m_groups->nodesOf(0).size(), 19);
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
        const QList<fleet::NodeId> first = m_groups->nodesOf(0), second = m_groups->nodesOf(1);
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
        QTRY_COMPARE(m_groups->nodesOf(0).size(), 1);
        const fleet::NodeSnapshot& node = *m_model->snapshotOf(m_groups->nodesOf(0).first());
        for (int metric = 0; metric < int(heatMetrics().size()); ++metric) {
            m_groups->setMetric(metric);
            QVERIFY(!m_groups->heat().value(node));
            QCOMPARE(m_groups->unknown(), 1);
        }
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
    /// 0 for a row that stands for nothing.
    static double idOf(const TileSlots& tiles, int row)
    {
        const QModelIndex index = tiles.index(row);
        return index.data(TileSlots::ShownRole).toBool()
                   ? index.data(FleetModel::NodeIdRole).toDouble()
                   : 0;
    }
    void layOut(TileLines& lines, int across) const
    {
        lines.setCellWidth(50);
        lines.setCellHeight(20);
        lines.setAcross(across);
        lines.setGroups(m_groups.get());
    }
    void takeFleet(int nodes)
    {
        cleanup();
        m_fleet = std::make_unique<FakeFleet>(nodes);
        m_model = std::make_unique<FleetModel>(m_fleet->fleet(), m_format);
        m_nodes = std::make_unique<FleetFilterModel>();
        m_nodes->setSourceModel(m_model.get());
        m_table = std::make_unique<FleetTable>(*m_model, *m_nodes, m_format);
        m_groups = std::make_unique<FleetGroups>(*m_model, *m_nodes, m_format);
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
