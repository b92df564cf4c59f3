#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_facts.h"
#include "tests/qml/fake_fleet.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

/// What the hardware tab says of one node.
class TestNodeFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_format.setLocale(QLocale::c());
        m_node = fleet::NodeSnapshot();
        m_node.state = fleet::NodeState::Online;
        m_node.vitals.emplace();
        m_hardware = hardware::Hardware();
    }

    void aFactTellsWhereItWasRead()
    {
        m_hardware.board.model = {"RockPro64", hardware::Source::DeviceTree};
        m_hardware.board.family = {"Rockchip", hardware::Source::Table};
        const auto rows = boardFacts(node(), origins(), m_format);
        QCOMPARE(find(rows, "Board").source, QStringLiteral("device-tree"));
        QVERIFY(find(rows, "Board").origin.contains(QStringLiteral("/proc/device-tree/model")));
        QVERIFY(find(rows, "Family").origin.startsWith(QStringLiteral("Known from Rollcall")));
        QVERIFY2(find(rows, "Serial number").origin.isEmpty(), "the unknown came from nowhere");
        QCOMPARE(find(rows, "Serial number").value, Formatter::dash());
    }

    void featuresThat32BitProgramsCannotUseArePointedOut()
    {
        m_hardware.cpu.features = {"aes", "asimd", "atomics", "crc32", "fp"};
        m_hardware.os.userlandBits = 64;
        auto rows = featureFacts(m_hardware, origins());
        QCOMPARE(find(rows, "Crypto").value, QStringLiteral("AES"));
        QVERIFY(find(rows, "Crypto").note.contains(QStringLiteral("SHA-2")));
        QVERIFY(find(rows, "Not usable").title.isEmpty());
        m_hardware.os.userlandBits = 32;
        rows = featureFacts(m_hardware, origins());
        QVERIFY(find(rows, "Not usable").value.contains(QStringLiteral("LSE atomics")));
        QCOMPARE(find(rows, "Not usable").tone, mark::Late);
    }

    void aVolumeSaysHowFullItIs()
    {
        hardware::Storage card;
        card.name = "mmcblk0";
        card.kind = {"SD card", hardware::Source::Sysfs};
        card.volumes = {{"mmcblk0p2", 1000, "/", "ext4"}, {"mmcblk0p3", 500, {}, {}}};
        m_hardware.storage = {card};
        m_node.vitals->filesystems = {{"/", 1000, 590}};
        const auto rows = storageFacts(node(), origins(), m_format);
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(1).note.contains(m_format.percent(41.0)));
        QVERIFY2(rows.at(2).note.isEmpty(), "nothing is known of what is not mounted");
    }

    void aSensorWithoutAReadingShowsADash()
    {
        m_hardware.sensors = {
            {"hwmon1/fan1", hardware::Sensor::Kind::Fan, "pwmfan fan1", std::nullopt},
            {"hwmon2/in1", hardware::Sensor::Kind::Voltage, "ina3221 VDD_IN", std::nullopt}};
        m_node.vitals->readings = {{"hwmon1/fan1", 2400}};
        const auto rows = sensorFacts(node(), origins(), m_format);
        QCOMPARE(rows.at(0).value, QStringLiteral("2400 rpm"));
        QCOMPARE(rows.at(1).value, Formatter::dash());
    }

    void aDeviceIsNamedByItselfByHwdataOrByNumber()
    {
        hardware::BusDevice device;
        device.address = "1-1";
        device.vendorId = 0x2109;
        device.deviceId = 0x3431;
        m_hardware.usb = {device};
        QCOMPARE(deviceFacts(m_hardware, origins()).first().value, QStringLiteral("2109:3431"));
        m_hardware.usb[0].function = {"USB hub", hardware::Source::Table};
        QCOMPARE(deviceFacts(m_hardware, origins()).first().value, QStringLiteral("USB hub"));
        m_hardware.usb[0].name = {"USB2.0 Hub", hardware::Source::Sysfs};
        const auto row = deviceFacts(m_hardware, origins()).first();
        QCOMPARE(row.value, QStringLiteral("USB2.0 Hub"));
        QVERIFY(row.note.contains(QStringLiteral("2109:3431")));
    }

private:
    facts::Origins origins() const { return facts::Origins(m_hardware); }

    const fleet::NodeSnapshot& node()
    {
        m_node.hardware = std::make_shared<hardware::Hardware>(m_hardware);
        return m_node;
    }

    static FactRow find(const QList<FactRow>& rows, const char* title)
    {
        for (const FactRow& row : rows) {
            if (row.title == QLatin1String(title))
                return row;
        }
        return {};
    }

    Formatter m_format;
    fleet::NodeSnapshot m_node;
    hardware::Hardware m_hardware;
};

QTEST_GUILESS_MAIN(TestNodeFacts)
#include "tst_node_facts.moc"
