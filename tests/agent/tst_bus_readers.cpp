#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// PCI and USB, on trees of the shape that sysfs has and on hostile ones.
class TestBusReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pciDevicesComeFromTheirUevents();
    void pciDevicesComeFromSingleFilesToo();
    void aSleepingDeviceIsLeftAlone_data();
    void aSleepingDeviceIsLeftAlone();
    void linksThatMoveOrSayNothingAreLeftOut();
    void malformedPciDevicesAreLeftOut();
    void fiveThousandPciDevicesAreBounded();
    void usbDevicesAreNeitherHubsOfTheHostNorInterfaces();
    void linksInCirclesEndWithNothing();

private:
    FileSystem& files();
    /// Makes the device where sysfs has it, and the link on the bus.
    void pciDevice(const std::string& address, const std::string& uevent);
    std::string pciPath(const std::string& address) const;

    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<FileSystem> m_files;
};

void TestBusReaders::init()
{
    m_files.reset();
    m_tree = std::make_unique<Tree>();
}

FileSystem& TestBusReaders::files()
{
    auto opened = FileSystem::open(m_tree->root());
    if (!opened)
        qFatal("%s", opened.error().toString().c_str());
    m_files = std::move(*opened);
    return *m_files;
}

std::string TestBusReaders::pciPath(const std::string& address) const
{
    return "sys/devices/platform/scb/fd500000.pcie/pci0000:00/" + address + '/';
}

void TestBusReaders::pciDevice(const std::string& address, const std::string& uevent)
{
    m_tree->file(pciPath(address) + "uevent", uevent);
    m_tree->link("sys/bus/pci/devices/" + address, "../../../../" + pciPath(address));
}

void TestBusReaders::pciDevicesComeFromTheirUevents()
{
    pciDevice("0000:0a:00.0", "DRIVER=nvme\nPCI_CLASS=10802\nPCI_ID=144D:A808\n"
                              "PCI_SUBSYS_ID=144D:A801\nPCI_SLOT_NAME=0000:0a:00.0\n");
    for (const auto& [name, value] : {std::pair{"current_link_speed", "5.0 GT/s PCIe\n"},
                                      {"current_link_width", "1\n"},
                                      {"max_link_speed", "8.0 GT/s PCIe\n"},
                                      {"max_link_width", "4\n"},
                                      {"power/control", "on\n"},
                                      {"power/runtime_status", "active\n"}})
        m_tree->file(pciPath("0000:0a:00.0") + name, value);
    pciDevice("0000:00:00.0", "DRIVER=pcieport\nPCI_CLASS=60400\nPCI_ID=14E4:2711\n"
                              "PCI_SUBSYS_ID=0000:0000\n");
    pciDevice("0000:01:00.0", "PCI_CLASS=C0330\nPCI_ID=1106:3483\nPCI_SUBSYS_ID=1106:0000\n");
    const auto devices = readPciDevices(files());
    QCOMPARE(devices.size(), std::size_t(3));
    PciDevice disk;
    disk.address = "0000:0a:00.0";
    disk.vendor = 0x144d;
    disk.device = 0xa808;
    disk.classCode = 0x010802;
    disk.subsystemVendor = 0x144d;
    disk.subsystemDevice = 0xa801;
    disk.driver = "nvme";
    disk.linkSpeed = "5.0 GT/s PCIe";
    disk.maxLinkSpeed = "8.0 GT/s PCIe";
    disk.linkWidth = 1;
    disk.maxLinkWidth = 4;
    QVERIFY(devices[2] == disk);
    QCOMPARE(devices[0].classCode, 0x060400U);
    QVERIFY(!devices[0].subsystemVendor && !devices[0].linkSpeed);
    QCOMPARE(devices[1].subsystemDevice, std::optional<std::uint32_t>(0)); // 0 is a number
    QVERIFY(!devices[1].driver);
}

void TestBusReaders::pciDevicesComeFromSingleFilesToo()
{
    const std::string device = "sys/bus/pci/devices/0001:01:00.0/";
    for (const auto& [name, value] : {std::pair{"vendor", "0x10ec\n"},
                                      {"device", "0x8168\n"},
                                      {"class", "0x020000\n"},
                                      {"subsystem_vendor", "0x10ec\n"},
                                      {"subsystem_device", "0x0123\n"},
                                      {"current_link_width", "1\n"},
                                      {"current_link_speed", "2.5 GT/s PCIe\n"}})
        m_tree->file(device + name, value);
    m_tree->link(device + "driver", "../../../../bus/pci/drivers/r8169");
    const auto devices = readPciDevices(files());
    QCOMPARE(devices.size(), std::size_t(1));
    QCOMPARE(devices[0].vendor, 0x10ecU);
    QCOMPARE(devices[0].device, 0x8168U);
    QCOMPARE(devices[0].classCode, 0x020000U);
    QCOMPARE(devices[0].subsystemDevice, std::optional<std::uint32_t>(0x123));
    QCOMPARE(devices[0].driver, std::optional<std::string>("r8169"));
    QCOMPARE(devices[0].linkSpeed, std::optional<std::string>("2.5 GT/s PCIe"));
    QVERIFY(!devices[0].maxLinkSpeed);
}

void TestBusReaders::aSleepingDeviceIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("control");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("read");
    QTest::newRow("asleep") << QByteArray("auto\n") << QByteArray("suspended\n") << false;
    QTest::newRow("may fall asleep") << QByteArray("auto\n") << QByteArray("active\n") << false;
    QTest::newRow("still asleep") << QByteArray("on\n") << QByteArray("suspended\n") << false;
    QTest::newRow("stays awake") << QByteArray("on\n") << QByteArray("active\n") << true;
    QTest::newRow("cannot sleep") << QByteArray("on\n") << QByteArray("unsupported\n") << true;
}

void TestBusReaders::aSleepingDeviceIsLeftAlone()
{
    QFETCH(QByteArray, control);
    QFETCH(QByteArray, status);
    QFETCH(bool, read);
    const std::string address = "0000:01:00.0";
    pciDevice(address, "PCI_CLASS=10802\nPCI_ID=144D:A808\n");
    m_tree->file(pciPath(address) + "power/control", control.toStdString());
    m_tree->file(pciPath(address) + "power/runtime_status", status.toStdString());
    m_tree->file(pciPath(address) + "current_link_width", "4\n");
    m_tree->file(pciPath(address) + "current_link_speed", "8.0 GT/s PCIe\n");
    m_tree->file(pciPath(address) + "max_link_width", "4\n");
    const auto devices = readPciDevices(files());
    QCOMPARE(devices.size(), std::size_t(1));
    QCOMPARE(devices[0].linkWidth.has_value(), read);
    QCOMPARE(devices[0].linkSpeed.has_value(), read);
    QCOMPARE(devices[0].maxLinkWidth.has_value(), read);
}

void TestBusReaders::linksThatMoveOrSayNothingAreLeftOut()
{
    const auto withLink = [&](const std::string& address, const char* classCode, const char* width,
                              const char* speed) {
        pciDevice(address, std::string("PCI_ID=1002:1478\nPCI_CLASS=") + classCode + '\n');
        m_tree->file(pciPath(address) + "current_link_width", width);
        m_tree->file(pciPath(address) + "current_link_speed", speed);
    };
    withLink("0000:01:00.0", "30000", "16\n", "2.5 GT/s PCIe\n");  // a graphics card
    withLink("0000:02:00.0", "60400", "16\n", "2.5 GT/s PCIe\n");  // a bridge
    withLink("0000:03:00.0", "20000", "0\n", "Unknown\n");         // no link at all
    withLink("0000:04:00.0", "20000", "255\n", "Unknown speed\n"); // fell off the bus
    withLink("0000:05:00.0", "20000", "1\n", "Unknown speed\n");
    const auto devices = readPciDevices(files());
    QCOMPARE(devices.size(), std::size_t(5));
    for (std::size_t i = 0; i < devices.size(); ++i) {
        QVERIFY2(!devices[i].linkSpeed, devices[i].address.c_str());
        QCOMPARE(devices[i].linkWidth.has_value(), i == 4);
    }
}

void TestBusReaders::malformedPciDevicesAreLeftOut()
{
    int number = 0;
    for (const char* uevent :
         {"", "PCI_ID=144D\nPCI_CLASS=10802\n", "PCI_ID=144D:A808:1\nPCI_CLASS=10802\n",
          "PCI_ID=1144D:A808\nPCI_CLASS=10802\n", "PCI_ID=:\nPCI_CLASS=10802\n",
          "PCI_ID=144D:A808\n", "PCI_ID=144D:A808\nPCI_CLASS=1010802\n",
          "PCI_ID=144D:A808\nPCI_CLASS=-1\n", "PCI_ID144D:A808 PCI_CLASS=10802"})
        pciDevice("0000:00:00." + std::to_string(number++), uevent);
    m_tree->fifo("sys/bus/pci/devices/0000:01:00.0/uevent");
    m_tree->sparse("sys/bus/pci/devices/0000:02:00.0/uevent", 1LL << 40);
    m_tree->file("sys/bus/pci/devices/0000:03:00.0", "no directory\n");
    QVERIFY(readPciDevices(files()).empty());
    pciDevice("0000:04:00.0", "PCI_ID=144D:A808\nPCI_CLASS=10802\nDRIVER=\x1b[2J\xff\n");
    const auto devices = readPciDevices(files());
    QCOMPARE(devices.size(), std::size_t(1));
    QCOMPARE(devices[0].driver, std::optional<std::string>("\xEF\xBF\xBD[2J\xEF\xBF\xBD"));
}

void TestBusReaders::fiveThousandPciDevicesAreBounded()
{
    m_tree->file("sys/devices/one/uevent", "PCI_ID=144D:A808\nPCI_CLASS=10802\n");
    for (int bus = 0; bus < 5000; ++bus) {
        char address[32];
        std::snprintf(address, sizeof address, "%04x:%02x:00.0", bus >> 8, bus & 0xFF);
        m_tree->link(std::string("sys/bus/pci/devices/") + address, "/sys/devices/one");
    }
    FileSystem& fileSystem = files();
    const auto devices = readPciDevices(fileSystem);
    QCOMPARE(devices.size(), std::size_t(1024));
    QCOMPARE(devices.back().address, std::string("0003:ff:00.0"));
    QCOMPARE(fileSystem.watch().unreadable(), std::vector<std::string>{"/sys/bus/pci/devices"});
}

void TestBusReaders::usbDevicesAreNeitherHubsOfTheHostNorInterfaces()
{
    const std::string bus = "sys/bus/usb/devices/", usb1 = "sys/devices/platform/xhci/usb1/";
    const auto device = [&](const std::string& path, const std::string& name) {
        m_tree->link(bus + name, "../../../../" + path);
    };
    m_tree->file(usb1 + "uevent", "DEVTYPE=usb_device\nPRODUCT=1d6b/2/601\nTYPE=9/0/1\n");
    device(usb1, "usb1");
    m_tree->file(usb1 + "1-1/uevent", "DEVTYPE=usb_device\nPRODUCT=2109/3431/421\nTYPE=9/0/1\n");
    m_tree->file(usb1 + "1-1/speed", "480\n");
    device(usb1 + "1-1", "1-1");
    const std::string lan = usb1 + "1-1/1-1.10/";
    m_tree->file(lan + "uevent", "DEVTYPE=usb_device\nPRODUCT=bda/8153/3000\nTYPE=0/0/0\n");
    for (const auto& [name, value] : {std::pair{"manufacturer", "Realtek\n"},
                                      {"product", "USB 10/100/1000 LAN\n"},
                                      {"serial", "000001\n"},
                                      {"speed", "1.5\n"}})
        m_tree->file(lan + name, value);
    m_tree->link(lan + "1-1.10:2.0/driver", "../../../../bus/usb/drivers/r8152");
    m_tree->link(lan + "1-1.10:2.1/driver", "../../../../bus/usb/drivers/cdc_ether");
    device(lan, "1-1.10");
    device(lan + "1-1.10:2.0", "1-1.10:2.0");
    device(lan + "1-1.10:2.1", "1-1.10:2.1");
    m_tree->file(bus + "1-1.9/idVendor", "046d\n"); // recorded without uevents
    m_tree->file(bus + "1-1.9/idProduct", "c31c\n");
    m_tree->file(bus + "1-1.9/bDeviceClass", "ff\n");
    m_tree->file(bus + "2-1/idVendor", "10000\n");
    m_tree->file(bus + "2-1/idProduct", "c31c\n");
    const auto devices = readUsbDevices(files());
    QCOMPARE(devices.size(), std::size_t(3));
    QCOMPARE(devices[0].port, std::string("1-1"));
    QCOMPARE(devices[0].deviceClass, std::optional<std::uint32_t>(9));
    QVERIFY(!devices[0].driver && !devices[0].serial);
    QCOMPARE(devices[1].port, std::string("1-1.9"));
    QCOMPARE(devices[1].deviceClass, std::optional<std::uint32_t>(255));
    UsbDevice expected;
    expected.port = "1-1.10";
    expected.vendor = 0x0bda;
    expected.product = 0x8153;
    expected.deviceClass = 0;
    expected.manufacturer = "Realtek";
    expected.productName = "USB 10/100/1000 LAN";
    expected.serial = "000001";
    expected.speedMbit = 1.5;
    expected.driver = "r8152";
    QVERIFY(devices[2] == expected);
}

void TestBusReaders::linksInCirclesEndWithNothing()
{
    m_tree->link("sys/bus/pci/devices/0000:00:00.0", "0000:00:00.1");
    m_tree->link("sys/bus/pci/devices/0000:00:00.1", "0000:00:00.0");
    m_tree->link("sys/bus/usb/devices", "devices");
    QVERIFY(readPciDevices(files()).empty());
    QVERIFY(readUsbDevices(files()).empty());
}

QTEST_APPLESS_MAIN(TestBusReaders)
#include "tst_bus_readers.moc"
