#include "core/hardware/decode.h"
#include "core/hardware/text_layout.h"
#include "core/hardware/text_report.h"

#include "facts_builder.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;

class TextReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreBinary_data();
    void bytesAreBinary();
    void decimalsHaveAPointWhateverTheLocale();
    void aBoardFitsOnAPage();
    void noLineIsWiderThanTheTerminal();
    void nothingKnownIsSaidPlainly();
    void a32BitUserlandIsPointedOut();
    void cpusFor32BitProgramsAreNamed();
};

void TextReportTest::bytesAreBinary_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << quint64(0) << QStringLiteral("0 B");
    QTest::newRow("1023") << quint64(1023) << QStringLiteral("1023 B");
    QTest::newRow("32K") << quint64(32 * 1024) << QStringLiteral("32 KiB");
    QTest::newRow("1M") << quint64(1024 * 1024) << QStringLiteral("1 MiB");
    QTest::newRow("a Pi") << quint64(3'984'588'800) << QStringLiteral("3.7 GiB");
    QTest::newRow("above 10") << quint64(31'914'983'424) << QStringLiteral("30 GiB");
    QTest::newRow("all") << quint64(-1) << QStringLiteral("16 EiB");
}

void TextReportTest::bytesAreBinary()
{
    QFETCH(quint64, bytes);
    QTEST(QString::fromStdString(formatBytes(bytes)), "text");
}

void TextReportTest::decimalsHaveAPointWhateverTheLocale()
{
    QCOMPARE(formatFixed(48.349, 1), std::string("48.3"));
    QCOMPARE(formatFixed(-0.04, 1), std::string("0.0"));
    QCOMPARE(formatFixed(-2.5, 1), std::string("-2.5"));
    QCOMPARE(formatFixed(0.07, 2), std::string("0.07"));
    QCOMPARE(formatFixed(1e300, 1), std::string("?"));
}

void TextReportTest::aBoardFitsOnAPage()
{
    Inventory inventory;
    inventory.identity.hostname = "bench-3";
    inventory.board.dtModel = "Firefly ROC-RK3399-PC Board";
    inventory.board.dtCompatible = {"firefly,roc-rk3399-pc", "rockchip,rk3399"};
    inventory.cpu.present = inventory.cpu.online = "0-5";
    facts::addCpus(inventory, 0, 3, facts::cortexA53);
    facts::addCpus(inventory, 4, 5, facts::cortexA72);
    facts::addPolicy(inventory, 0, "0-3", 408'000, 1'416'000);
    facts::addPolicy(inventory, 4, "4-5", 408'000, 1'800'000);
    facts::addCpuinfo(inventory, "0-5", {{"Features", "fp asimd aes pmull sha1 sha2 crc32"}});
    inventory.memory.totalBytes = 4'018'147'328;
    inventory.memory.swapTotalBytes = 0;
    inventory.memory.pageBytes = 4096;
    inventory.thermalZones = {{0, "cpu-thermal", {{"passive", 70'000}, {"critical", 95'000}}}};
    inventory.os.osRelease["PRETTY_NAME"] = "Debian GNU/Linux 12 (bookworm)";
    inventory.os.kernelRelease = "6.1.0-18-arm64";
    inventory.os.machine = "aarch64";
    Sample sample;
    sample.uptimeMs = 3 * 24 * 3600 * 1000;
    sample.load1 = 0.07;
    sample.temperaturesMc = {{"thermal_zone0", 48'300}};
    const Hardware hardware = decode(inventory);
    const Vitals vitals = deriveVitals(inventory, hardware, sample, nullptr);
    const QString expected = QStringLiteral(
        "bench-3  ·  up 3 days  ·  load 0.07\n"
        "────────────────────────────────────────────────────────────────────────────────\n"
        "System       Firefly ROC-RK3399-PC Board                           [device-tree]\n"
        "             family Rockchip                                       [device-tree]\n"
        "             SoC RK3399                                            [device-tree]\n"
        "Processor    6 CPUs, 1 socket                                   [sockets: guess]\n"
        "             2 × Arm Cortex-A72 r0p3            408–1800 MHz    cpu 4-5\n"
        "               Armv8.0-A of 2015, runs 32-bit programs too               [table]\n"
        "               2 × 32 KiB L1 data, 2 × 48 KiB L1 code, 1 MiB L2          [table]\n"
        "             4 × Arm Cortex-A53 r0p4            408–1416 MHz    cpu 0-3\n"
        "               Armv8.0-A of 2012, runs 32-bit programs too               [table]\n"
        "               4 × 32 KiB L1 data, 4 × 32 KiB L1 code, 512 KiB L2        [table]\n"
        "Features     hardware AES, PMULL (AES-GCM), SHA-1 and SHA-2: yes\n"
        "             hardware SHA-512, SHA-3, SM3 and SM4: no\n"
        "             also CRC32\n"
        "Memory       3.7 GiB, no swap\n"
        "             4 KiB pages\n"
        "Temperature  48.3 °C, 21.7 °C below throttling at 70 °C, off at 95 °C\n"
        "OS           Debian GNU/Linux 12 (bookworm)\n"
        "             kernel 6.1.0-18-arm64, aarch64\n"
        "             What is not marked was read from /proc and /sys.\n");
    const QString report = QString::fromStdString(textReport(hardware, &vitals));
    QCOMPARE(report.split(QLatin1Char('\n')), expected.split(QLatin1Char('\n')));
}

void TextReportTest::noLineIsWiderThanTheTerminal()
{
    Inventory inventory;
    inventory.identity.hostname = std::string(300, 'h');
    inventory.board.dtModel =
        "A board " + std::string(200, 'x') + " with a word beyond all measure";
    inventory.os.osRelease["PRETTY_NAME"] = "Système d'exploitation × " + std::string(90, 'e');
    BlockDevice disk;
    disk.name = "sda";
    disk.model = "a model whose name goes on for longer than any label on any disk ever printed";
    inventory.blocks = {disk};
    const std::string report = textReport(decode(inventory), nullptr);
    for (const QString& line : QString::fromStdString(report).split(u'\n'))
        QVERIFY2(columns(line.toStdString()) <= 80, qPrintable(line));
    QVERIFY(report.ends_with('\n'));
}

void TextReportTest::nothingKnownIsSaidPlainly()
{
    const QString report = QString::fromStdString(textReport(decode({}), nullptr));
    QVERIFY(report.contains(QStringLiteral("System       unknown board\n")));
    QVERIFY(report.contains(QStringLiteral("Processor    unknown\n")));
    QVERIFY(!report.contains(QStringLiteral("Memory")));
}

void TextReportTest::a32BitUserlandIsPointedOut()
{
    Inventory inventory;
    facts::addCpuinfo(inventory, "0-3", {{"Features", "fp asimd aes atomics"}});
    inventory.os.machine = "aarch64";
    inventory.os.userlandBits = 32;
    const QString report = QString::fromStdString(textReport(decode(inventory), nullptr));
    QVERIFY(report.contains(QStringLiteral("32-bit userland on a 64-bit kernel")));
    QVERIFY(report.contains(QStringLiteral("not for this 32-bit userland: LSE atomics")));
    QVERIFY(!report.contains(QStringLiteral("not for this 32-bit userland: AES")));
}

void TextReportTest::cpusFor32BitProgramsAreNamed()
{
    Inventory inventory;
    inventory.cpu.present = inventory.cpu.online = "0-7";
    inventory.cpu.aarch32Cpus = "4,5,6";
    const QString report = QString::fromStdString(textReport(decode(inventory), nullptr));
    QVERIFY(report.contains(QStringLiteral("32-bit programs run on cpu 4-6 alone")));
    inventory.cpu.aarch32Cpus = "x";
    QVERIFY(!decode(inventory).cpu.aarch32Cpus.has_value());
}

QTEST_GUILESS_MAIN(TextReportTest)
#include "tst_text_report.moc"
