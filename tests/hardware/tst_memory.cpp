#include "board_words.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using namespace board_words;

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modulesAreListedWithEmptySlots();
    void typeAndSpeedAreSaidWhereAllAgree();
    void whatIsNoWorkingMemoryIsLeftOut();
    void anUnknownSizeLeavesTheSumUnknown();
    void installedMemoryComesFromTheRevision();
    void modulesAreTrustedBeforeTheRevision();
    void pagesAndNodes();
};

namespace {

constexpr std::uint64_t gibibyte = 1ull << 30;
constexpr std::uint32_t ddr4 = 26, ddr5 = 34, ram = 7, flash = 9;

DmiMemoryDevice module(std::uint64_t bytes, std::uint32_t type = ddr4)
{
    DmiMemoryDevice device;
    device.locator = "DIMM A1";
    device.sizeBytes = bytes;
    device.type = type;
    device.speedMts = 3200;
    device.configuredMts = 2933;
    device.manufacturer = "Samsung  ";
    device.partNumber = "M393A4K40DB3-CWE    ";
    return device;
}

Memory memoryOf(std::vector<DmiMemoryDevice> devices, std::uint64_t usable = 0)
{
    Inventory inventory;
    inventory.memory.dmiDevices = std::move(devices);
    if (usable)
        inventory.memory.totalBytes = usable;
    return decode(inventory).memory;
}

} // namespace

void MemoryTest::modulesAreListedWithEmptySlots()
{
    DmiMemoryDevice empty = module(0);
    empty.locator = "DIMM A2";
    empty.manufacturer = "NO DIMM";
    const Memory memory = memoryOf({module(32 * gibibyte), empty}, 31 * gibibyte);
    QCOMPARE(memory.modules.size(), std::size_t{2});
    const MemoryModule& first = memory.modules[0];
    QCOMPARE(first.slot, "DIMM A1");
    QCOMPARE(first.sizeBytes.value(), 32 * gibibyte);
    QCOMPARE(first.type->value, "DDR4");
    QCOMPARE(first.speedMts->value, 2933); // what it runs at, not what it could
    QCOMPARE(first.manufacturer.value(), "Samsung");
    QCOMPARE(first.partNumber.value(), "M393A4K40DB3-CWE");
    QCOMPARE(memory.modules[1].slot, "DIMM A2");
    QVERIFY(!memory.modules[1].sizeBytes && !memory.modules[1].type);
    QVERIFY(!memory.modules[1].manufacturer);
    QCOMPARE(memory.installedBytes->value, 32 * gibibyte);
    QVERIFY(memory.installedBytes->source == Source::Dmi);
}

void MemoryTest::typeAndSpeedAreSaidWhereAllAgree()
{
    QCOMPARE(memoryOf({module(gibibyte), module(0), module(gibibyte)}).type->value, "DDR4");
    QVERIFY(!memoryOf({module(gibibyte), module(gibibyte, ddr5)}).type);
    DmiMemoryDevice slower = module(gibibyte);
    slower.configuredMts = 0; // unknown: what it can counts
    const Memory memory = memoryOf({module(gibibyte), slower});
    QCOMPARE(memory.modules[1].speedMts->value, 3200);
    QVERIFY(!memory.speedMts);
    QVERIFY(!memoryOf({module(gibibyte, ram)}).type); // virtual machines say "RAM"
}

void MemoryTest::whatIsNoWorkingMemoryIsLeftOut()
{
    const Memory memory = memoryOf({module(gibibyte), module(16u << 20, flash)});
    QCOMPARE(memory.modules.size(), std::size_t{1});
    QCOMPARE(memory.installedBytes->value, gibibyte);
}

void MemoryTest::anUnknownSizeLeavesTheSumUnknown()
{
    DmiMemoryDevice unknown = module(gibibyte);
    unknown.sizeBytes.reset();
    QVERIFY(!memoryOf({module(gibibyte), unknown}).installedBytes);
    QVERIFY(!memoryOf({module(0)}).installedBytes);
    QVERIFY(!memoryOf({module(gibibyte)}, 2 * gibibyte).installedBytes); // less than is in use
    QVERIFY(!memoryOf({module(~0ull), module(gibibyte)}).installedBytes);
}

void MemoryTest::installedMemoryComesFromTheRevision()
{
    Inventory inventory = cpuinfo("BCM2835", "c03114");
    inventory.memory.totalBytes = 3'900'000'000;
    QCOMPARE(decode(inventory).memory.installedBytes->value, 4 * gibibyte);
    QVERIFY(decode(inventory).memory.installedBytes->source == Source::Table);
    inventory.memory.totalBytes =
        8'000'000'000; // more than the code allows: it is not this board's
    QVERIFY(!decode(inventory).memory.installedBytes.has_value());
    QVERIFY(!decode(cpuinfo("ODROID-C2", "a02082")).memory.installedBytes.has_value());
    QVERIFY(!decode(cpuinfo("BCM2835", "0015")).memory.installedBytes.has_value()); // 256 or 512
}

void MemoryTest::modulesAreTrustedBeforeTheRevision()
{
    Inventory inventory = cpuinfo("BCM2835", "c03114");
    inventory.memory.dmiDevices = {module(8 * gibibyte)};
    QVERIFY(decode(inventory).memory.installedBytes->source == Source::Dmi);
}

void MemoryTest::pagesAndNodes()
{
    Inventory inventory;
    inventory.memory.pageBytes = 16384;
    inventory.memory.hugePageBytes = {32u << 20, 64u << 10};
    inventory.memory.nodes = {{0, "0-3", gibibyte}, {1, "", gibibyte}};
    inventory.memory.transparentHugePages = "madvise";
    const Memory memory = decode(inventory).memory;
    QCOMPARE(memory.pageBytes.value(), 16384u);
    QCOMPARE(memory.hugePageBytes, (std::vector<std::uint64_t>{64u << 10, 32u << 20}));
    QCOMPARE(memory.numaNodes.value(), 2);
    QCOMPARE(memory.transparentHugePages.value(), "madvise");
    inventory.memory.transparentHugePages = "[always] madvise";
    QVERIFY(!decode(inventory).memory.transparentHugePages);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
