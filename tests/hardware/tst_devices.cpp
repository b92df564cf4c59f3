#include "core/hardware/decode.h"
#include "core/hardware/vitals.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;

/// Network, buses and sensors.
class DevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfacesSayHowTheyAreConnected();
    void speedsThatCannotBeAreAbsent_data();
    void speedsThatCannotBeAreAbsent();
    void pciFunctionsAndLinks_data();
    void pciFunctionsAndLinks();
    void usbDevicesSayTheirNames();
    void usbFunctions_data();
    void usbFunctions();
    void sensorsKeepTheirNames();
    void aChipThatRepeatsAZoneIsLeftOut();
    void readingsAreInTheirUnits();
    void readingsThatCannotBeAreLeftOut();
};

namespace {

QString text(const TextFact& fact)
{
    return fact ? QString::fromStdString(fact->value) : QString();
}

/// "key kind label limit" of each sensor.
QStringList describe(const std::vector<Sensor>& sensors)
{
    constexpr const char* kinds[] = {"temperature", "fan", "voltage", "current", "power", "charge"};
    QStringList lines;
    for (const Sensor& sensor : sensors)
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::fromStdString(sensor.key),
                          QLatin1String(kinds[static_cast<int>(sensor.kind)]),
                          QString::fromStdString(sensor.label),
                          sensor.limit ? QString::number(*sensor.limit) : QStringLiteral("-"));
    return lines;
}

Inventory jetson()
{
    Inventory inventory;
    inventory.thermalZones = {{0, "cpu-thermal", {{"critical", 104'500}}},
                              {1, "gpu-thermal", {{"hot", 90'000}, {"critical", 104'000}}}};
    inventory.hwmon = {{1, "ina3221", {{"in1", "VDD_IN", {}, {}}, {"curr1", "VDD_IN", 4000, {}}}},
                       {2, "pwmfan", {{"fan1", {}, {}, {}}, {"humidity1", {}, {}, {}}}},
                       {3, "pmic", {{"power1", "core\n", {}, 2'000'000}}}};
    inventory.powerSupplies = {{"BAT0", "Battery", {}, {}}, {"ADP1", "Mains", {}, {}}};
    return inventory;
}

} // namespace

void DevicesTest::interfacesSayHowTheyAreConnected()
{
    Inventory inventory;
    NetworkInterface facts;
    facts.name = "eth0";
    facts.physical = true;
    facts.driver = "bcmgenet";
    facts.speedMbit = 1000;
    facts.duplex = "full";
    facts.operState = "up";
    facts.addresses = {"192.0.2.7/24", "2001:db8::7/64"};
    inventory.network = {facts};
    const Network network = decode(inventory).network.at(0);
    QCOMPARE(network.driver.value(), "bcmgenet");
    QCOMPARE(network.speedMbit.value(), 1000);
    QCOMPARE(network.duplex.value(), "full");
    QCOMPARE(network.addresses, facts.addresses);
    inventory.network[0].duplex = "unknown";
    QVERIFY(!decode(inventory).network.at(0).duplex);
}

void DevicesTest::speedsThatCannotBeAreAbsent_data()
{
    QTest::addColumn<qint64>("speed");
    for (const qint64 speed : {qint64{-1}, qint64{0}, qint64{65535}, qint64{4294967295}})
        QTest::addRow("%lld", static_cast<long long>(speed)) << speed;
}

void DevicesTest::speedsThatCannotBeAreAbsent()
{
    QFETCH(qint64, speed);
    Inventory inventory;
    NetworkInterface facts;
    facts.physical = true;
    facts.speedMbit = speed;
    inventory.network = {facts};
    QVERIFY(!decode(inventory).network.at(0).speedMbit);
}

void DevicesTest::pciFunctionsAndLinks_data()
{
    QTest::addColumn<quint32>("classCode");
    QTest::addColumn<QString>("function");
    QTest::addRow("NVMe") << quint32{0x010802} << QStringLiteral("NVMe controller");
    QTest::addRow("Ethernet") << quint32{0x020000} << QStringLiteral("Ethernet controller");
    QTest::addRow("xHCI") << quint32{0x0c0330} << QStringLiteral("USB controller");
    QTest::addRow("bridge") << quint32{0x060400} << QStringLiteral("PCI bridge");
    QTest::addRow("class only") << quint32{0x02ff00} << QStringLiteral("Network controller");
    QTest::addRow("unassigned") << quint32{0xff0000} << QString();
    QTest::addRow("more than 24 bits") << quint32{0xffffffff} << QString();
}

void DevicesTest::pciFunctionsAndLinks()
{
    QFETCH(quint32, classCode);
    PciDevice facts;
    facts.address = "0000:01:00.0";
    facts.vendor = 0x144d;
    facts.device = 0xa808;
    facts.classCode = classCode;
    facts.linkSpeed = "5.0 GT/s PCIe";
    facts.linkWidth = 1;
    facts.maxLinkSpeed = "8.0 GT/s PCIe";
    facts.maxLinkWidth = 4;
    Inventory inventory;
    inventory.pci = {facts, facts, facts};
    inventory.pci[1].maxLinkSpeed = "5.0 GT/s PCIe";
    inventory.pci[1].maxLinkWidth = 1;
    inventory.pci[2].linkSpeed = "Unknown";
    const auto pci = decode(inventory).pci;
    QTEST(text(pci[0].function), "function");
    QCOMPARE(pci[0].vendorId, 0x144du);
    QCOMPARE(QString::fromStdString(pci[0].link.value()),
             QStringLiteral("5.0 GT/s × 1 of 8.0 GT/s × 4"));
    QCOMPARE(QString::fromStdString(pci[1].link.value()), QStringLiteral("5.0 GT/s × 1"));
    QVERIFY(!pci[2].link);
    QVERIFY(!pci[0].name); // that takes a list
}

void DevicesTest::usbDevicesSayTheirNames()
{
    UsbDevice facts;
    facts.port = "1-1.2";
    facts.manufacturer = "SanDisk";
    facts.productName = "Ultra ";
    facts.serial = "4C53";
    facts.deviceClass = 0;
    facts.driver = "usb-storage";
    facts.speedMbit = 480;
    Inventory inventory;
    inventory.usb = {facts, facts, facts, facts};
    inventory.usb[1].speedMbit = 1.5;
    inventory.usb[2].speedMbit = 5000;
    inventory.usb[3].speedMbit = -1;
    const auto usb = decode(inventory).usb;
    QCOMPARE(text(usb[0].vendor), QStringLiteral("SanDisk"));
    QCOMPARE(text(usb[0].name), QStringLiteral("Ultra"));
    QVERIFY(usb[0].name->source == Source::Sysfs);
    QCOMPARE(usb[0].serial.value(), "4C53");
    QCOMPARE(usb[0].link.value(), "480 Mbit/s");
    QCOMPARE(usb[1].link.value(), "1.5 Mbit/s");
    QCOMPARE(usb[2].link.value(), "5 Gbit/s");
    QVERIFY(!usb[3].link);
}

void DevicesTest::usbFunctions_data()
{
    QTest::addColumn<int>("deviceClass");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("function");
    QTest::addRow("hub") << 9 << QStringLiteral("hub") << QStringLiteral("Hub");
    QTest::addRow("by its driver") << 0 << QStringLiteral("uas") << QStringLiteral("Mass storage");
    QTest::addRow("vendor's class")
        << 255 << QStringLiteral("r8152") << QStringLiteral("Ethernet adapter");
    QTest::addRow("unknown") << 0 << QStringLiteral("mydriver") << QString();
}

void DevicesTest::usbFunctions()
{
    QFETCH(int, deviceClass);
    QFETCH(QString, driver);
    UsbDevice facts;
    facts.deviceClass = deviceClass;
    facts.driver = driver.toStdString();
    Inventory inventory;
    inventory.usb = {facts};
    QTEST(text(decode(inventory).usb.at(0).function), "function");
}

void DevicesTest::sensorsKeepTheirNames()
{
    const Hardware hardware = decode(jetson());
    QCOMPARE(hardware.cpuSensor->key, "thermal_zone0");
    QCOMPARE(describe(hardware.sensors),
             (QStringList{QStringLiteral("thermal_zone1 temperature gpu-thermal 104"),
                          QStringLiteral("hwmon1/in1 voltage ina3221 VDD_IN -"),
                          QStringLiteral("hwmon1/curr1 current ina3221 VDD_IN 4"),
                          QStringLiteral("hwmon2/fan1 fan pwmfan fan1 -"),
                          QStringLiteral("hwmon3/power1 power pmic core 2"),
                          QStringLiteral("power_supply/BAT0/capacity charge BAT0 charge -"),
                          QStringLiteral("power_supply/BAT0/voltage_now voltage BAT0 voltage -"),
                          QStringLiteral("power_supply/BAT0/current_now current BAT0 current -"),
                          QStringLiteral("power_supply/BAT0/power_now power BAT0 power -")}));
}

void DevicesTest::aChipThatRepeatsAZoneIsLeftOut()
{
    Inventory inventory;
    inventory.thermalZones = {{0, "gpu-thermal", {}}};
    inventory.hwmon = {{0, "gpu_thermal", {{"temp1", {}, {}, {}}}}};
    QCOMPARE(decode(inventory).sensors.size(), std::size_t{1});
    inventory.hwmon[0].sensors[0].label = "die"; // this one says something of its own
    QCOMPARE(decode(inventory).sensors.size(), std::size_t{2});
}

void DevicesTest::readingsAreInTheirUnits()
{
    const Inventory inventory = jetson();
    Sample sample;
    sample.temperaturesMc = {{"thermal_zone0", 50'000}, {"thermal_zone1", 45'500}};
    sample.hwmonValues = {{"hwmon1/in1", 5'080},
                          {"hwmon1/curr1", 640},
                          {"hwmon2/fan1", 0},
                          {"hwmon3/power1", 1'250'000},
                          {"power_supply/BAT0/capacity", 87},
                          {"power_supply/BAT0/voltage_now", 11'400'000},
                          {"nobody/asked", 1}};
    const Vitals vitals = deriveVitals(inventory, decode(inventory), sample, nullptr);
    const std::vector<Reading> wanted = {{"thermal_zone1", 45.5},
                                         {"hwmon1/in1", 5.08},
                                         {"hwmon1/curr1", 0.64},
                                         {"hwmon2/fan1", 0},
                                         {"hwmon3/power1", 1.25},
                                         {"power_supply/BAT0/capacity", 87},
                                         {"power_supply/BAT0/voltage_now", 11.4}};
    QVERIFY(vitals.readings == wanted);
}

void DevicesTest::readingsThatCannotBeAreLeftOut()
{
    const Inventory inventory = jetson();
    Sample sample;
    sample.temperaturesMc = {{"thermal_zone1", -273'200}};
    sample.hwmonValues = {{"hwmon2/fan1", -5}, {"power_supply/BAT0/capacity", 150}};
    QVERIFY(deriveVitals(inventory, decode(inventory), sample, nullptr).readings.empty());
}

QTEST_GUILESS_MAIN(DevicesTest)
#include "tst_devices.moc"
