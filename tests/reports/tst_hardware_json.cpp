#include "core/reports/hardware_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace rollcall;
using hardware::Hardware;
using hardware::Source;

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

hardware::Cluster littleCores()
{
    hardware::Cluster cluster;
    cluster.cpus = "0-2";
    cluster.count = 3;
    cluster.online = 2;
    cluster.implementer = 0x41;
    cluster.part = 0xd46;
    cluster.variant = 1;
    cluster.revision = 1;
    cluster.vendor = {"Arm", Source::Table};
    cluster.name = {"Cortex-A510", Source::Table};
    cluster.minMhz = 307;
    cluster.maxMhz = 2016;
    cluster.capacity = 280;
    cluster.caches = {{1, "Data", 3, 32768}, {2, "Unified", 1, std::nullopt}};
    return cluster;
}

} // namespace

class TestHardwareJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsAnEmptyObject()
    {
        QCOMPARE(compact(reports::hardwareToJson({})), QByteArray("{}"));
    }

    void aClusterHasTheShapeOfDecode()
    {
        Hardware hardware;
        hardware.cpu.total = 3;
        hardware.cpu.online = 2;
        hardware.cpu.sockets = {1, hardware::Source::Guess};
        hardware.cpu.threadsPerCore = {1, hardware::Source::Sysfs};
        hardware.cpu.features = {"aes", "crc32"};
        hardware.cpu.clusters = {littleCores()};
        QCOMPARE(compact(reports::hardwareToJson(hardware)),
                 QByteArray(
                     R"({"cpu":{"clusters":[{"caches":[{"count":3,"level":1,"size_bytes":32768,)"
                     R"("type":"Data"},{"count":1,"level":2,"type":"Unified"}],"capacity":280,)"
                     R"("count":3,"cpus":"0-2","implementer":"0x41","max_mhz":2016,"min_mhz":307,)"
                     R"("name":"Cortex-A510","online":2,"part":"0xd46","revision":1,"variant":1,)"
                     R"("vendor":"Arm"}],"features":["aes","crc32"],"online":2,"sockets":1,)"
                     R"("threads_per_core":1,"total":3},"sources":{"cpu.clusters[0].name":"table",)"
                     R"("cpu.clusters[0].vendor":"table"}})"));
    }

    void everythingElseHasItsPlace()
    {
        Hardware hardware;
        hardware.hostname = "rk-04";
        hardware.board.model = {"Raspberry Pi 4", Source::DeviceTree};
        hardware.board.vendor = {"Raspberry Pi", Source::Guess};
        hardware.board.family = {"Raspberry Pi", Source::Table};
        hardware.board.soc = {"BCM2711", Source::SocBus};
        hardware.board.serial = {"10000000abc", Source::Procfs};
        hardware.board.virtualMachine = {"QEMU", Source::Dmi};
        hardware.board.container = {"docker", Source::Sysfs};
        hardware.memory = {4'000'000'000, 4'294'967'296, 0, 4096, {2'097'152}, 1};
        hardware.os = {"Debian 12", "debian", "12", "6.1.0", "aarch64", 64, 32};
        hardware.cpuSensor = {"thermal_zone0", "cpu-thermal", 80, 110.5};
        hardware.storage = {{"mmcblk0",
                             "SD card",
                             32'000'000'000,
                             {},
                             "SC32G",
                             "0x1",
                             "2019-07",
                             10,
                             "normal",
                             "odd maker"}};
        hardware.network = {{"eth0", "02:00:00:00:00:01", "bcmgenet", "up", 1000, false}};
        QCOMPARE(
            compact(reports::hardwareToJson(hardware)),
            QByteArray(
                R"({"board":{"container":"docker","family":"Raspberry Pi",)"
                R"("model":"Raspberry Pi 4","serial":"10000000abc","soc":"BCM2711",)"
                R"("vendor":"Raspberry Pi","virtual_machine":"QEMU"},"hostname":"rk-04",)"
                R"("memory":{"huge_page_bytes":[2097152],"installed_bytes":4294967296,)"
                R"("numa_nodes":1,"page_bytes":4096,"swap_bytes":0,"total_bytes":4000000000},)"
                R"("network":[{"driver":"bcmgenet","mac":"02:00:00:00:00:01","name":"eth0",)"
                R"("speed_mbit":1000,"state":"up","wireless":false}],)"
                R"("os":{"id":"debian","kernel":"6.1.0","kernel_bits":64,"machine":"aarch64",)"
                R"("name":"Debian 12","userland_bits":32,"version":"12"},)"
                R"("sources":{"board.container":"sysfs","board.family":"table",)"
                R"("board.model":"device-tree","board.serial":"procfs","board.soc":"soc-bus",)"
                R"("board.vendor":"guess","board.virtual_machine":"dmi"},)"
                R"("storage":[{"kind":"SD card","manufactured":"2019-07","model":"SC32G",)"
                R"("name":"mmcblk0","pre_eol":"normal","serial":"0x1","size_bytes":32000000000,)"
                R"("suspicion":"odd maker","wear_percent":10}],)"
                R"("temperature_sensor":{"critical_trip_c":110.5,"key":"thermal_zone0",)"
                R"("label":"cpu-thermal","passive_trip_c":80}})"));
    }

    void identificationIsLowerCaseHexWithItsDigits_data()
    {
        QTest::addColumn<quint32>("implementer");
        QTest::addColumn<quint32>("part");
        QTest::addColumn<QString>("expected");
        QTest::newRow("arm") << 0x41U << 0xd46U << QStringLiteral("0x41 0xd46");
        QTest::newRow("part 0 is valid") << 0x50U << 0x0U << QStringLiteral("0x50 0x000");
        QTest::newRow("implementer 0") << 0x0U << 0x1U << QStringLiteral("0x00 0x001");
        QTest::newRow("letters") << 0xc0U << 0xac3U << QStringLiteral("0xc0 0xac3");
    }
    void identificationIsLowerCaseHexWithItsDigits()
    {
        QFETCH(quint32, implementer);
        QFETCH(quint32, part);
        QFETCH(QString, expected);
        Hardware hardware;
        hardware.cpu.clusters.emplace_back();
        hardware.cpu.clusters[0].implementer = implementer;
        hardware.cpu.clusters[0].part = part;
        const QJsonObject cpu = reports::hardwareToJson(hardware)[u"cpu"].toObject();
        const QJsonObject cluster = cpu[u"clusters"].toArray().at(0).toObject();
        QCOMPARE(cluster[u"implementer"].toString() + u' ' + cluster[u"part"].toString(), expected);
    }

    void clustersKeepTheirOrder()
    {
        Hardware hardware;
        hardware.cpu.clusters = {littleCores(), littleCores()};
        hardware.cpu.clusters[1].name->value = "Cortex-X3";
        const QJsonObject cpu = reports::hardwareToJson(hardware)[u"cpu"].toObject();
        QCOMPARE(cpu[u"clusters"].toArray().last().toObject()[u"name"].toString(),
                 QStringLiteral("Cortex-X3"));
    }

    void aNumberNobodyCanHaveIsLeftOut()
    {
        Hardware hardware;
        hardware.memory.totalBytes = std::numeric_limits<std::uint64_t>::max();
        QCOMPARE(compact(reports::hardwareToJson(hardware)), QByteArray("{}"));
        hardware.memory.totalBytes = (1ULL << 53) + 1; // not a double
        QCOMPARE(compact(reports::hardwareToJson(hardware)),
                 QByteArray(R"({"memory":{"total_bytes":9007199254740993}})"));
    }
};

QTEST_GUILESS_MAIN(TestHardwareJson)
#include "tst_hardware_json.moc"
