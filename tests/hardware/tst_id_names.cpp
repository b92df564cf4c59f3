#include "core/hardware/id_names.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall::hardware;

class IdNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWantedIsFound();
    void linesOfOtherListsNameNothing();
    void hostileTextIsBounded();
    void devicesThatSayTheirNamesKeepThem();
    void aFileIsReadWhenFirstAskedAndRemembered();
    void withoutFilesNothingIsNamed();
    void theListsOfThisMachineAreUnderstood();
    void theAgentIsBuiltWithoutThem();
};

namespace {

constexpr std::string_view list = "# a comment\n"
                                  "\n"
                                  "14e4  Broadcom Inc. and subsidiaries\n"
                                  "\t2711  BCM2711 PCIe Bridge\n"
                                  "\t\t14e4 0001  a subsystem of it\n"
                                  "# between\n"
                                  "\t2712  BCM2712 PCIe Bridge\n"
                                  "1de4  Raspberry Pi Ltd\n"
                                  "\t0001  RP1 PCIe 2.0 South Bridge\n"
                                  "C 02  Network controller\n"
                                  "\t00  Ethernet controller\n"
                                  "\t2711  under a class, not a vendor\n";

BusDevice device(std::uint32_t vendor, std::uint32_t id)
{
    BusDevice device;
    device.vendorId = vendor;
    device.deviceId = id;
    return device;
}

void write(const QString& path, std::string_view text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
}

} // namespace

void IdNamesTest::onlyWhatIsWantedIsFound()
{
    const auto names = findBusNames(list, {{0x14e4, 0x2712}, {0x14e4, 0xffff}, {0x1234, 1}});
    QCOMPARE(names.size(), std::size_t{2});
    QCOMPARE(names.at({0x14e4, 0x2712}).device, "BCM2712 PCIe Bridge");
    QCOMPARE(names.at({0x14e4, 0xffff}).vendor, "Broadcom Inc. and subsidiaries");
    QCOMPARE(names.at({0x14e4, 0xffff}).device, "");
    QVERIFY(findBusNames(list, {}).empty());
}

void IdNamesTest::linesOfOtherListsNameNothing()
{
    QVERIFY(findBusNames(list, {{0x0002, 0x2711}, {0xc, 0}}).empty());
    const auto names = findBusNames(list, {{0x1de4, 0x2711}});
    QCOMPARE(names.at({0x1de4, 0x2711}).device, "");
}

void IdNamesTest::hostileTextIsBounded()
{
    const std::string text =
        "14e4  " + std::string(100'000, 'x') + "\n\t2711  \xff\xfe name\n\t27\n\t";
    const BusName name = findBusNames(text, {{0x14e4, 0x2711}}).at({0x14e4, 0x2711});
    QVERIFY(name.vendor.size() < 200);
    QCOMPARE(QString::fromUtf8(name.device.c_str()), QStringLiteral("\ufffd\ufffd name"));
}

void IdNamesTest::devicesThatSayTheirNamesKeepThem()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("pci.ids")), list);
    write(folder.filePath(QStringLiteral("usb.ids")),
          "0951  Kingston Technology\n\t1666  DataTraveler\n");
    Hardware hardware;
    hardware.pci = {device(0x14e4, 0x2711), device(0x1234, 0x0001)};
    hardware.usb = {device(0x0951, 0x1666), device(0x0951, 0x1666)};
    hardware.usb[0].name = {"as it says", Source::Sysfs};
    IdNames ids({folder.path().toStdString()});
    nameDevices(hardware, ids);
    QCOMPARE(hardware.pci[0].name->value, "BCM2711 PCIe Bridge");
    QVERIFY(hardware.pci[0].name->source == Source::Table);
    QVERIFY(!hardware.pci[1].vendor.has_value());
    QCOMPARE(hardware.usb[0].name->value, "as it says");
    QCOMPARE(hardware.usb[0].vendor->value, "Kingston Technology");
    QCOMPARE(hardware.usb[1].name->value, "DataTraveler");
}

void IdNamesTest::aFileIsReadWhenFirstAskedAndRemembered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pci.ids"));
    IdNames ids({"/nowhere", folder.path().toStdString()}); // before there is a file
    write(path, list);
    const std::set<BusId> wanted{{0x14e4, 0x2711}, {0x1234, 0x0001}};
    QCOMPARE(ids.names(IdNames::Bus::Pci, wanted).at({0x14e4, 0x2711}).device,
             "BCM2711 PCIe Bridge");
    QVERIFY(QFile::remove(path));
    write(path, "1234  Late\n\t0001  comer\n1de4  Raspberry Pi Ltd\n");
    QCOMPARE(ids.names(IdNames::Bus::Pci, wanted).at({0x14e4, 0x2711}).device,
             "BCM2711 PCIe Bridge");
    QCOMPARE(ids.names(IdNames::Bus::Pci, wanted).at({0x1234, 0x0001}).vendor, "");
    QCOMPARE(ids.names(IdNames::Bus::Pci, {{0x1de4, 0x0001}}).at({0x1de4, 0x0001}).vendor,
             "Raspberry Pi Ltd");
}

void IdNamesTest::withoutFilesNothingIsNamed()
{
    Hardware hardware;
    hardware.pci = {device(0x14e4, 0x2711)};
    IdNames ids({"/nowhere"});
    nameDevices(hardware, ids);
    QVERIFY(!hardware.pci[0].vendor.has_value());
    QVERIFY(!hardware.pci[0].name.has_value());
}

void IdNamesTest::theListsOfThisMachineAreUnderstood()
{
    if (!QFile::exists(QStringLiteral("/usr/share/misc/pci.ids")))
        QSKIP("hwdata is not installed here");
    IdNames ids;
    const auto& names = ids.names(IdNames::Bus::Pci, {{0x8086, 0x1533}, {0x1af4, 0x1000}});
    QVERIFY(names.at({0x8086, 0x1533}).vendor.starts_with("Intel"));
    QVERIFY(names.at({0x8086, 0x1533}).device.starts_with("I210"));
    QVERIFY(names.at({0x1af4, 0x1000}).device.starts_with("Virtio network"));
}

void IdNamesTest::theAgentIsBuiltWithoutThem()
{
    QFile agent(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent"));
    if (!agent.open(QIODevice::ReadOnly))
        QSKIP("the agent is not built here");
    const QByteArray code = agent.readAll();
    QVERIFY(code.contains("rollcall-agent")); // it is read as it is
    QVERIFY(!code.contains("pci.ids"));
}

QTEST_GUILESS_MAIN(IdNamesTest)
#include "tst_id_names.moc"
