#include "core/hardware/provenance.h"

#include <QTest>

using namespace rollcall::hardware;

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBoardHasNoOrigins() { QVERIFY(originsOf({}).empty()); }

    void theSourceDecidesWhichPlaceIsNamed_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("place");
        QTest::newRow("device tree")
            << int(Source::DeviceTree) << QStringLiteral("/proc/device-tree/model");
        QTest::newRow("dmi") << int(Source::Dmi)
                             << QStringLiteral("/sys/class/dmi/id/product_name and board_name");
        QTest::newRow("no place of its own") << int(Source::Guess) << QString();
    }
    void theSourceDecidesWhichPlaceIsNamed()
    {
        QFETCH(int, source);
        Hardware hardware;
        hardware.board.model = {"Board", static_cast<Source>(source)};
        const auto origin = originOf(originsOf(hardware), "board.model");
        QVERIFY(origin.has_value());
        QCOMPARE(int(origin->source), source);
        QTEST(QString::fromUtf8(origin->place.data(), qsizetype(origin->place.size())), "place");
    }

    void itemsOfListsAreNumberedAsInTheJson()
    {
        Hardware hardware;
        hardware.cpu.clusters.resize(2);
        hardware.cpu.clusters[1].name = {"Cortex-A72", Source::Table};
        hardware.cpu.clusters[1].caches = {{2, "Unified", 1, 1 << 20, Source::Table}};
        const auto origins = originsOf(hardware);
        QVERIFY(!originOf(origins, "cpu.clusters[0].name").has_value());
        QVERIFY(originOf(origins, "cpu.clusters[1].name").has_value());
        const auto cache = originOf(origins, "cpu.clusters[1].caches[0]");
        QVERIFY(cache.has_value());
        QVERIFY(cache->source == Source::Table);
        QVERIFY(!cache->place.empty());
    }

    void theUnknownHasNoOrigin()
    {
        Hardware hardware;
        hardware.memory.totalBytes = 1 << 30;
        const auto origins = originsOf(hardware);
        QVERIFY(originOf(origins, "memory.total_bytes").has_value());
        QVERIFY(!originOf(origins, "memory.swap_bytes").has_value());
        QVERIFY(!originOf(origins, "memory.numa_nodes").has_value());
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
