#include "agent/readers/readers.h"
#include "tests/agent/tree.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::agent;
using namespace rollcall::hardware;

/// Processor, board, memory and system, each on the smallest tree that shows the point.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cpuTopologyAndCachesAreReadOnce();
    void cpuFrequencyPoliciesInBothLayouts_data();
    void cpuFrequencyPoliciesInBothLayouts();
    void lyingCpuListsAreAbsent();
    void cpusHaveTheirDeviceTreeNameAndVectors();
    void theRevisionIsOneBigEndianCell_data();
    void theRevisionIsOneBigEndianCell();
    void transparentHugePagesAreTheWordInBrackets_data();
    void transparentHugePagesAreTheWordInBrackets();
    void boardIsNamedByDeviceTreeAndDmi();
    void memoryIsInBytes();
    void osReleaseIsUnquoted();
    void userlandIsToldByTheShell_data();
    void userlandIsToldByTheShell();

private:
    FileSystem& files();

    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<FileSystem> m_files;
};

void TestReaders::init()
{
    m_files.reset();
    m_tree = std::make_unique<Tree>();
}

FileSystem& TestReaders::files()
{
    auto opened = FileSystem::open(m_tree->root());
    if (!opened)
        qFatal("%s", opened.error().toString().c_str());
    m_files = std::move(*opened);
    return *m_files;
}

void TestReaders::cpuTopologyAndCachesAreReadOnce()
{
    const std::string root = "sys/devices/system/cpu/";
    m_tree->file(root + "possible", "0-7\n");
    m_tree->file(root + "present", "0-1\n");
    m_tree->file(root + "online", "0-1\n");
    for (const std::string id : {"0", "1"}) {
        const std::string cpu = root + "cpu" + id + "/";
        m_tree->file(cpu + "regs/identification/midr_el1", "0x00000000410fd083\n");
        m_tree->file(cpu + "cpu_capacity", "1024\n");
        m_tree->file(cpu + "topology/physical_package_id", "-1\n");
        m_tree->file(cpu + "topology/core_id", id + "\n");
        m_tree->file(cpu + "topology/thread_siblings_list", id + "\n");
        m_tree->file(cpu + "cache/index0/level", "2\n");
        m_tree->file(cpu + "cache/index0/type", "Unified\n");
        m_tree->file(cpu + "cache/index0/shared_cpu_list", "0-1\n");
        m_tree->file(cpu + "cache/index0/size", "1024K\n");
        m_tree->file(cpu + "cache/index0/ways_of_associativity", "16\n");
        m_tree->file(cpu + "cache/index0/coherency_line_size", "64\n");
    }
    m_tree->file(root + "cpuidle/current_driver", "none\n");
    const CpuFacts facts = readCpu(files());
    QCOMPARE(facts.possible, std::optional<std::string>("0-7"));
    QCOMPARE(facts.cpus.size(), std::size_t(2));
    QCOMPARE(facts.cpus[1].midr, std::optional<std::uint64_t>(0x410fd083));
    QCOMPARE(facts.cpus[1].packageId, std::optional<int>(-1));
    QCOMPARE(facts.cpus[1].coreId, std::optional<int>(1));
    QVERIFY(!facts.cpus[1].clusterId);
    QCOMPARE(facts.caches, (std::vector<CacheFacts>{{2, "Unified", "0-1", 1024 * 1024, 16, 64}}));
    QVERIFY(!facts.hwcap); // of the agent's own machine
}

void TestReaders::cpuFrequencyPoliciesInBothLayouts_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::newRow("a directory a policy") << QByteArray("policies");
    QTest::newRow("a link a CPU") << QByteArray("links");
    QTest::newRow("a directory a CPU") << QByteArray("directories");
}

void TestReaders::cpuFrequencyPoliciesInBothLayouts()
{
    QFETCH(QByteArray, layout);
    const std::string root = "sys/devices/system/cpu/";
    const auto policy = [&](const std::string& path, const char* maximum, const char* related) {
        m_tree->file(root + path + "/cpuinfo_max_freq", maximum);
        m_tree->file(root + path + "/scaling_cur_freq", "600000\n");
        m_tree->file(root + path + "/scaling_max_freq", "800000\n");
        m_tree->file(root + path + "/related_cpus", related);
    };
    for (int cpu = 0; cpu < 4; ++cpu) {
        const bool big = cpu >= 2;
        const std::string own = "cpu" + std::to_string(cpu);
        m_tree->directory(root + own);
        const char* maximum = big ? "1800000\n" : "1400000\n";
        const char* related = big ? "2 3\n" : "0 1\n";
        if (layout == "directories")
            policy(own + "/cpufreq", maximum, related);
        else if (layout == "links")
            m_tree->link(root + own + "/cpufreq", big ? "../policies/2" : "../policies/0");
        if (layout == "links" && cpu % 2 == 0)
            policy("policies/" + std::to_string(cpu), maximum, related);
        else if (layout == "policies" && cpu % 2 == 0)
            policy("cpufreq/policy" + std::to_string(cpu), maximum, related);
    }
    const auto policies = readCpu(files()).policies;
    QCOMPARE(policies.size(), std::size_t(2));
    QCOMPARE(policies[0].cpus, std::string("0-1"));
    QCOMPARE(policies[1].id, 2);
    QCOMPARE(policies[1].cpus, std::string("2-3"));
    QCOMPARE(policies[1].maxKhz, std::optional<std::uint32_t>(1800000));
    // Lowered by heat, so no part of an inventory.
    QVERIFY(!policies[1].scalingMaxKhz);
    const Sample sample = readSample(files());
    QCOMPARE(sample.frequenciesKhz,
             (std::vector<NamedValue>{{"policy0", 600000}, {"policy2", 600000}}));
    QCOMPARE(sample.scalingMaxKhz.size(), std::size_t(2));
}

void TestReaders::lyingCpuListsAreAbsent()
{
    m_tree->file("sys/devices/system/cpu/possible", "0-4294967295\n");
    m_tree->file("sys/devices/system/cpu/present", "3-1\n");
    m_tree->file("sys/devices/system/cpu/online", "0-3\n");
    m_tree->directory("sys/devices/system/cpu/cpu99999999999");
    m_tree->directory("sys/devices/system/cpu/cpu8192");
    const CpuFacts facts = readCpu(files());
    QVERIFY(!facts.possible);
    QVERIFY(!facts.present);
    QCOMPARE(facts.online, std::optional<std::string>("0-3"));
    QVERIFY(facts.cpus.empty());
}

/// Also of a CPU that is offline, about which nothing else is told.
void TestReaders::cpusHaveTheirDeviceTreeNameAndVectors()
{
    const std::string root = "sys/devices/system/cpu/";
    const auto node = [&](const std::string& cpu, std::string_view compatible) {
        const std::string path = "sys/firmware/devicetree/base/cpus/" + cpu;
        m_tree->file(path + "/compatible", compatible);
        m_tree->link(root + cpu + "/of_node", "../../../../../" + path);
    };
    node("cpu0", std::string_view("arm,cortex-a53\0arm,armv8\0", 25));
    node("cpu1", std::string_view("\0", 1));
    m_tree->directory(root + "cpu2");
    m_tree->file(root + "aarch32_el0", "0-1,3\n");
    m_tree->file("proc/sys/abi/sve_default_vector_length", "64\n");
    const CpuFacts facts = readCpu(files());
    QCOMPARE(facts.cpus.size(), std::size_t(3));
    QCOMPARE(facts.cpus[0].dtCompatible, std::optional<std::string>("arm,cortex-a53"));
    QVERIFY(!facts.cpus[1].dtCompatible && !facts.cpus[2].dtCompatible);
    QCOMPARE(facts.aarch32Cpus, std::optional<std::string>("0-1,3"));
    QCOMPARE(facts.sveDefaultVectorBytes, std::optional<std::uint32_t>(64));
    QVERIFY(!facts.sveMaxVectorBytes); // of the agent's own machine
}

void TestReaders::theRevisionIsOneBigEndianCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<qint64>("revision");
    QTest::newRow("a Pi 4") << QByteArray("\x00\xc0\x31\x14", 4) << qint64{0xc03114};
    QTest::newRow("high bit") << QByteArray("\xff\xff\xff\xff", 4) << qint64{0xffffffff};
    QTest::newRow("zero") << QByteArray(4, '\0') << qint64{0};
    QTest::newRow("short") << QByteArray("\xc0\x31\x14", 3) << qint64{-1};
    QTest::newRow("long") << QByteArray(8, '\1') << qint64{-1};
    QTest::newRow("empty") << QByteArray("") << qint64{-1};
}

void TestReaders::theRevisionIsOneBigEndianCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(qint64, revision);
    m_tree->file("proc/device-tree/system/linux,revision", cell.toStdString());
    QCOMPARE(qint64{readBoard(files()).dtRevision.value_or(0)}, qMax(revision, qint64{0}));
    QCOMPARE(readBoard(files()).dtRevision.has_value(), revision >= 0);
}

void TestReaders::transparentHugePagesAreTheWordInBrackets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("always") << QByteArray("[always] madvise never\n") << QByteArray("always");
    QTest::newRow("never") << QByteArray("always madvise [never]\n") << QByteArray("never");
    for (const char* text : {"", "always madvise never\n", "][", "[]", "[never", "never]"})
        QTest::newRow(text) << QByteArray(text) << QByteArray();
}

void TestReaders::transparentHugePagesAreTheWordInBrackets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    m_tree->file("sys/kernel/mm/transparent_hugepage/enabled", text.toStdString());
    QCOMPARE(readMemory(files()).transparentHugePages.value_or(""), word.toStdString());
    QCOMPARE(readMemory(files()).transparentHugePages.has_value(), !word.isEmpty());
}

void TestReaders::boardIsNamedByDeviceTreeAndDmi()
{
    const std::string base = "sys/firmware/devicetree/base/";
    m_tree->file(base + "model", std::string_view("Raspberry Pi 4 Model B\0", 23));
    m_tree->file(base + "compatible",
                 std::string_view("raspberrypi,4-model-b\0brcm,bcm2711\0", 36));
    m_tree->file(base + "serial-number", std::string_view("1000\0", 5));
    m_tree->link("proc/device-tree", "/sys/firmware/devicetree/base");
    m_tree->file("sys/class/dmi/id/sys_vendor", "HPE  \n");
    m_tree->file("sys/class/dmi/id/modalias", "dmi:x\n");
    m_tree->file("sys/devices/soc0/soc_id", "BCM2711\n");
    m_tree->link("sys/bus/soc/devices/soc0", "../../../devices/soc0");
    m_tree->file(".dockerenv", "");
    const BoardFacts facts = readBoard(files());
    QCOMPARE(facts.dtModel, std::optional<std::string>("Raspberry Pi 4 Model B"));
    QCOMPARE(facts.dtCompatible,
             (std::vector<std::string>{"raspberrypi,4-model-b", "brcm,bcm2711"}));
    QCOMPARE(facts.dmi, (std::map<std::string, std::string>{{"sys_vendor", "HPE"}}));
    QCOMPARE(facts.socs.size(), std::size_t(1));
    QCOMPARE(facts.socs[0].socId, std::optional<std::string>("BCM2711"));
    QCOMPARE(facts.container, std::optional<std::string>("docker"));
    QCOMPARE(readIdentity(files()).dtSerial, std::optional<std::string>("1000"));
}

void TestReaders::memoryIsInBytes()
{
    m_tree->file("proc/meminfo", "MemTotalX: 1 kB\nMemTotal:  3884360 kB\nSwapTotal: 0 kB\n");
    m_tree->file("proc/self/smaps", "00400000-00401000 r--p\nKernelPageSize:       16 kB\n");
    m_tree->directory("sys/kernel/mm/hugepages/hugepages-2048kB");
    m_tree->directory("sys/kernel/mm/hugepages/hugepages-64kB");
    m_tree->directory("sys/kernel/mm/hugepages/other");
    m_tree->file("sys/devices/system/node/node0/cpulist", "0-3\n");
    m_tree->file("sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 1024 kB\n");
    m_tree->file("sys/devices/system/node/node10/cpulist", "\n");
    const MemoryFacts facts = readMemory(files());
    QCOMPARE(facts.totalBytes, std::optional<std::uint64_t>(3884360ULL * 1024));
    QCOMPARE(facts.swapTotalBytes, std::optional<std::uint64_t>(0));
    QCOMPARE(facts.pageBytes, std::optional<std::uint32_t>(16384));
    QCOMPARE(facts.hugePageBytes, (std::vector<std::uint64_t>{65536, 2097152}));
    QCOMPARE(facts.nodes, (std::vector<NumaNode>{{0, "0-3", 1024 * 1024}, {10, "", {}}}));
}

void TestReaders::osReleaseIsUnquoted()
{
    m_tree->file("usr/lib/os-release", "# comment\nID=debian\nPRETTY_NAME=\"Debian \\\"12\\\"\"\n"
                                       "VERSION='12'\nHOME_URL=https://example.org\nbroken\n");
    m_tree->link("etc/os-release", "../usr/lib/os-release");
    m_tree->file("proc/version", "Linux version 6.1.0-18-arm64 (x@y) (gcc) #1 SMP Debian\n");
    const OsFacts facts = readOs(files());
    QCOMPARE(facts.osRelease,
             (std::map<std::string, std::string>{
                 {"ID", "debian"}, {"PRETTY_NAME", "Debian \"12\""}, {"VERSION", "12"}}));
    QCOMPARE(facts.kernelRelease, std::optional<std::string>("6.1.0-18-arm64"));
    QCOMPARE(facts.kernelVersion, std::optional<std::string>("#1 SMP Debian"));
    QVERIFY(!facts.machine);
}

void TestReaders::userlandIsToldByTheShell_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("machine");
    const auto elf = [](char bits, char endian, char low, char high) {
        QByteArray header("\x7F"
                          "ELF");
        header += bits;
        header += endian;
        header += QByteArray(12, '\0');
        header += low;
        header += high;
        return header + QByteArray(44, '\0');
    };
    QTest::newRow("64-bit Arm") << elf(2, 1, '\xB7', 0) << 64 << QByteArray("aarch64");
    QTest::newRow("32-bit Arm") << elf(1, 1, 40, 0) << 32 << QByteArray("arm");
    QTest::newRow("big-endian") << elf(1, 2, 0, 40) << 32 << QByteArray("arm");
    QTest::newRow("an unknown machine") << elf(2, 1, 1, 99) << 64 << QByteArray("");
    QTest::newRow("a script") << QByteArray("#!/bin/busybox sh, and more of it\n") << 0
                              << QByteArray("");
    QTest::newRow("cut short") << elf(2, 1, '\xB7', 0).left(19) << 0 << QByteArray("");
    QTest::newRow("a lying class") << elf(3, 1, '\xB7', 0) << 0 << QByteArray("");
}

void TestReaders::userlandIsToldByTheShell()
{
    QFETCH(QByteArray, header);
    QFETCH(int, bits);
    QFETCH(QByteArray, machine);
    m_tree->file("usr/bin/dash", header.toStdString());
    m_tree->link("usr/bin/sh", "dash");
    m_tree->link("bin", "usr/bin");
    const OsFacts facts = readOs(files());
    QCOMPARE(facts.userlandBits.value_or(0), bits);
    QCOMPARE(facts.userlandMachine.value_or(""), machine.toStdString());
}

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
