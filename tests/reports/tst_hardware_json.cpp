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
    cluster.caches = {{1, "Data", 3, 32768, Source::Sysfs},
                      {2, "Unified", 1, std::nullopt, Source::Sysfs}};
    return cluster;
}

QByteArray factsOf(const Hardware& hardware)
{
    QJsonObject object = reports::hardwareToJson(hardware);
    object.remove(QStringLiteral("sources"));
    return compact(object);
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
        hardware.cpu.sockets = {1, Source::Guess};
        hardware.cpu.threadsPerCore = {1, Source::Sysfs};
        hardware.cpu.features = {"aes", "crc32"};
        hardware.cpu.sveVectorBits = {128, Source::Procfs};
        hardware.cpu.clusters = {littleCores()};
        QCOMPARE(factsOf(hardware),
                 QByteArray(
                     R"({"cpu":{"clusters":[{"caches":[{"count":3,"level":1,"size_bytes":32768,)"
                     R"("type":"Data"},{"count":1,"level":2,"type":"Unified"}],"capacity":280,)"
                     R"("count":3,"cpus":"0-2","implementer":"0x41","max_mhz":2016,"min_mhz":307,)"
                     R"("name":"Cortex-A510","online":2,"part":"0xd46","revision":1,"variant":1,)"
                     R"("vendor":"Arm"}],"features":["aes","crc32"],"online":2,"sockets":1,)"
                     R"("sve_vector_bits":128,"threads_per_core":1,"total":3}})"));
    }

    void eachFactSaysWhereItCameFrom()
    {
        Hardware hardware;
        hardware.board.model = {"Raspberry Pi 4", Source::DeviceTree};
        hardware.cpu.sockets = {1, Source::Guess};
        const QJsonObject sources = reports::sourcesToJson(hardware);
        QCOMPARE(compact(sources),
                 QByteArray(R"({"board.model":{"at":"/proc/device-tree/model",)"
                            R"("from":"device-tree"},)"
                            R"("cpu.sockets":{"at":"boards of this kind have one",)"
                            R"("from":"guess"}})"));
        QCOMPARE(reports::hardwareToJson(hardware)[u"sources"].toObject(), sources);
    }

    void boardMemoryAndSystemHaveTheirPlaces()
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
        hardware.memory.totalBytes = 4'000'000'000;
        hardware.memory.installedBytes = {4'294'967'296, Source::Dmi};
        hardware.memory.swapBytes = 0;
        hardware.memory.pageBytes = 4096;
        hardware.memory.hugePageBytes = {2'097'152};
        hardware.memory.numaNodes = 1;
        hardware.memory.type = {"DDR4", Source::Dmi};
        hardware::MemoryModule module;
        module.slot = "DIMM A1";
        module.speedMts = {3200, Source::Dmi};
        hardware.memory.modules = {module};
        hardware.os = {"Debian 12", "debian", "12", "6.1.0", "aarch64", 64, 32};
        QCOMPARE(factsOf(hardware),
                 QByteArray(
                     R"({"board":{"container":"docker","family":"Raspberry Pi",)"
                     R"("model":"Raspberry Pi 4","serial":"10000000abc","soc":"BCM2711",)"
                     R"("vendor":"Raspberry Pi","virtual_machine":"QEMU"},"hostname":"rk-04",)"
                     R"("memory":{"huge_page_bytes":[2097152],"installed_bytes":4294967296,)"
                     R"("modules":[{"slot":"DIMM A1","speed_mts":3200}],"numa_nodes":1,)"
                     R"("page_bytes":4096,"swap_bytes":0,"total_bytes":4000000000,"type":"DDR4"},)"
                     R"("os":{"id":"debian","kernel":"6.1.0","kernel_bits":64,"machine":"aarch64",)"
                     R"("name":"Debian 12","userland_bits":32,"version":"12"}})"));
    }

    void devicesHaveTheirPlaces()
    {
        Hardware hardware;
        hardware.cpuSensor = {"thermal_zone0", "cpu-thermal", 80, 110.5};
        hardware::Storage card;
        card.name = "mmcblk0";
        card.kind = {"SD card", Source::Sysfs};
        card.sizeBytes = 32'000'000'000;
        card.model = "SC32G";
        card.serial = "0x1";
        card.manufactured = "2019-07";
        card.wearPercent = 10;
        card.preEol = "normal";
        card.suspicion = "odd maker";
        card.volumes = {{"mmcblk0p2", 31'000'000'000, "/", "ext4"}};
        hardware.storage = {card};
        hardware::Network link;
        link.name = "eth0";
        link.mac = "02:00:00:00:00:01";
        link.speedMbit = 1000;
        link.addresses = {"192.0.2.7/24"};
        hardware.network = {link};
        hardware.sensors = {{"hwmon2/fan1", hardware::Sensor::Kind::Fan, "pwmfan", std::nullopt}};
        hardware::BusDevice hub;
        hub.address = "1-1";
        hub.vendorId = 0x2109;
        hub.deviceId = 0x3431;
        hub.link = "480 Mbit/s";
        hardware.usb = {hub};
        QCOMPARE(
            factsOf(hardware),
            QByteArray(
                R"({"network":[{"addresses":["192.0.2.7/24"],"mac":"02:00:00:00:00:01",)"
                R"("name":"eth0","speed_mbit":1000,"wireless":false}],)"
                R"("sensors":[{"key":"hwmon2/fan1","kind":"fan","label":"pwmfan"}],)"
                R"("storage":[{"kind":"SD card","manufactured":"2019-07","model":"SC32G",)"
                R"("name":"mmcblk0","pre_eol":"normal","serial":"0x1","size_bytes":32000000000,)"
                R"("suspicion":"odd maker","volumes":[{"filesystem":"ext4","mount":"/",)"
                R"("name":"mmcblk0p2","size_bytes":31000000000}],"wear_percent":10}],)"
                R"("temperature_sensor":{"critical_trip_c":110.5,"key":"thermal_zone0",)"
                R"("label":"cpu-thermal","passive_trip_c":80},)"
                R"("usb":[{"address":"1-1","device_id":"0x3431","link":"480 Mbit/s",)"
                R"("vendor_id":"0x2109"}]})"));
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
        QCOMPARE(factsOf(hardware), QByteArray("{}"));
        hardware.memory.totalBytes = (1ULL << 53) + 1; // not a double
        QCOMPARE(factsOf(hardware), QByteArray(R"({"memory":{"total_bytes":9007199254740993}})"));
    }
};

QTEST_GUILESS_MAIN(TestHardwareJson)
#include "tst_hardware_json.moc"
