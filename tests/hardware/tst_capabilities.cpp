#include "core/hardware/capabilities.h"
#include "core/hardware/cpu_features.h"
#include "core/hardware/decode.h"

#include "board_builder.h"

#include <QObject>
#include <QTest>

using namespace rollcall::hardware;
using facts::addCpuinfo;

/// What the CPU can do, from words or bits, and how that is said.
class CapabilitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresAreSaidInWords_data();
    void featuresAreSaidInWords();
    void bitsStandInForWords_data();
    void bitsStandInForWords();
    void vectorLength_data();
    void vectorLength();
};

namespace {

constexpr const char* cortexA72Crypto = "fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid";

Inventory board(const char* features, int userlandBits)
{
    Inventory inventory;
    addCpuinfo(inventory, "0-3", {{"Features", features}});
    inventory.os.userlandBits = userlandBits;
    return inventory;
}

} // namespace

void CapabilitiesTest::featuresAreSaidInWords_data()
{
    QTest::addColumn<QString>("features");
    QTest::addColumn<int>("userlandBits");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* features, int userlandBits,
                        const char* lines) {
        QTest::newRow(name) << QString::fromLatin1(features) << userlandBits
                            << QString::fromLatin1(lines);
    };
    row("Raspberry Pi 4", "fp asimd evtstrm crc32 cpuid", 64,
        "hardware AES, PMULL (AES-GCM), SHA-1, SHA-2, SHA-512, SHA-3, SM3 and SM4: no\n"
        "also CRC32");
    row("with crypto extensions", cortexA72Crypto, 64,
        "hardware AES, PMULL (AES-GCM), SHA-1 and SHA-2: yes\n"
        "hardware SHA-512, SHA-3, SM3 and SM4: no\n"
        "also CRC32");
    row("server",
        "fp asimd aes pmull sha1 sha2 crc32 atomics asimdhp asimddp sha3 sha512 sm3 sm4 "
        "sve sve2 i8mm bf16 paca pacg bti mte",
        64,
        "hardware AES, PMULL (AES-GCM), SHA-1, SHA-2, SHA-512, SHA-3, SM3 and SM4: yes\n"
        "also CRC32, LSE atomics, half precision, dot product, int8 matrices, bfloat16, SVE, SVE2, "
        "pointer authentication, branch targets and memory tagging");
    row("a 32-bit userland wastes it", "fp asimd aes pmull sha1 sha2 crc32 atomics asimddp sha512",
        32,
        "hardware AES, PMULL (AES-GCM), SHA-1, SHA-2 and SHA-512: yes\n"
        "hardware SHA-3, SM3 and SM4: no\n"
        "also CRC32, LSE atomics and dot product\n"
        "not for this 32-bit userland: SHA-512 and LSE atomics");
    // The text a 32-bit process is shown has no word for what only 64-bit programs can use.
    row("32-bit text of a 64-bit core",
        "half thumb fastmult vfp edsp neon vfpv3 tls vfpv4 idiva "
        "idivt vfpd32 lpae evtstrm aes pmull sha1 sha2 crc32",
        32, "hardware AES, PMULL (AES-GCM), SHA-1 and SHA-2: yes\nalso CRC32");
    row("32-bit text, newer kernel", "half thumb neon crc32 asimddp asimdbf16", 32,
        "hardware AES, PMULL (AES-GCM), SHA-1 and SHA-2: no\n"
        "also CRC32, dot product and bfloat16");
    row("Raspberry Pi Zero", "half thumb fastmult vfp edsp java tls", 32,
        "hardware AES, PMULL (AES-GCM), SHA-1 and SHA-2: no");
    row("x86", "fpu sse2 aes sse4_2 avx2", 64,
        "hardware AES: yes\nhardware SHA-1 and SHA-2 and vector AES: no\nalso CRC32 and AVX2");
    row("no words at all", "", 64, "");
    row("words of nobody we know", "i am risc", 64, "");
}

void CapabilitiesTest::featuresAreSaidInWords()
{
    QFETCH(QString, features);
    QFETCH(int, userlandBits);
    const Hardware hardware = decode(board(features.toUtf8().constData(), userlandBits));
    QStringList lines;
    for (const auto& line : describeInWords(describeCapabilities(hardware.cpu, hardware.os)))
        lines += QString::fromStdString(line);
    QTEST(lines.join(u'\n'), "lines");
}

void CapabilitiesTest::bitsStandInForWords_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<int>("userlandBits");
    QTest::addColumn<quint64>("hwcap");
    QTest::addColumn<quint64>("hwcap2");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* machine, int userlandBits, quint64 hwcap,
                        quint64 hwcap2, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(machine) << userlandBits << hwcap << hwcap2
                            << QString::fromLatin1(words);
    };
    row("Cortex-A72", "aarch64", 64, 0xff, 0, "aes asimd crc32 evtstrm fp pmull sha1 sha2");
    row("second word", "aarch64", 64, 0x400003, (1ull << 1) | (1ull << 17) | (1ull << 37),
        "asimd bti fp sme2 sve sve2");
    row("bits newer than the table", "aarch64", 64, 0x3 | (1ull << 40), 1ull << 63, "asimd fp");
    row("Cortex-A7", "armv7l", 32, 0x6 | (1u << 6) | (1u << 12), 0, "half neon thumb vfp");
    row("32-bit process on a 64-bit kernel", "armv8l", 32, 0x6 | (1u << 12), 0x11,
        "aes crc32 half neon thumb");
    // Which agent ran there, an aarch64 or an ARMv7 one? The bits would mean different things.
    row("32-bit userland on a 64-bit kernel", "aarch64", 32, 0xff, 0, "");
    row("bits of no Arm process", "aarch64", 64, 0x178bfbfc, 0, "");
    row("x86", "x86_64", 64, 0x178bfbff, 0x2, "");
}

void CapabilitiesTest::bitsStandInForWords()
{
    QFETCH(QString, machine);
    QFETCH(int, userlandBits);
    QFETCH(quint64, hwcap);
    QFETCH(quint64, hwcap2);
    Inventory inventory;
    inventory.os.machine = machine.toStdString();
    inventory.os.userlandBits = userlandBits;
    inventory.cpu.hwcap = hwcap;
    inventory.cpu.hwcap2 = hwcap2;
    Cpu cpu = decode(inventory).cpu;
    QStringList words;
    for (const std::string& word : cpu.features)
        words += QString::fromStdString(word);
    QTEST(words.join(u' '), "words");
    QVERIFY(cpu.features.empty() || cpu.featuresSource == Source::Sysfs);

    // What cpuinfo says comes first.
    addCpuinfo(inventory, "0", {{"Features", "fp asimd"}});
    cpu = decode(inventory).cpu;
    QCOMPARE(cpu.features, (std::vector<std::string>{"asimd", "fp"}));
    QVERIFY(cpu.featuresSource == Source::Procfs);
}

void CapabilitiesTest::vectorLength_data()
{
    QTest::addColumn<quint64>("midr");
    QTest::addColumn<int>("granted");
    QTest::addColumn<int>("byDefault");
    QTest::addColumn<QString>("answer");
    constexpr quint64 neoverseV1 = 0x411fd401, a64fx = 0x461f0010, unknown = 0x410fdff0;
    QTest::newRow("granted") << neoverseV1 << 32 << 0 << "256 sysfs";
    QTest::newRow("a hypervisor grants less") << neoverseV1 << 16 << 0 << "128 sysfs";
    QTest::newRow("Neoverse V1") << neoverseV1 << 0 << 0 << "256 table";
    QTest::newRow("Neoverse V1, default") << neoverseV1 << 0 << 32 << "256 table";
    QTest::newRow("Neoverse V1, shorter default") << neoverseV1 << 0 << 16 << "128 procfs";
    QTest::newRow("A64FX, default") << a64fx << 0 << 64 << "512 table";
    QTest::newRow("unknown part") << unknown << 0 << 0 << "-";
    QTest::newRow("unknown part, default") << unknown << 0 << 16 << "128 procfs";
    QTest::newRow("unknown part, default at its limit") << unknown << 0 << 64 << "-";
    QTest::newRow("a length that cannot be") << unknown << 17 << 0 << "-";
    QTest::newRow("a length beyond the architecture") << unknown << 4096 << 0 << "-";
}

void CapabilitiesTest::vectorLength()
{
    QFETCH(quint64, midr);
    QFETCH(int, granted);
    QFETCH(int, byDefault);
    Inventory inventory = board("fp asimd", 64);
    boards::setLists(inventory, "0-3", "0-3");
    facts::addCpus(inventory, 0, 3, midr);
    if (granted > 0)
        inventory.cpu.sveMaxVectorBytes = granted;
    if (byDefault > 0)
        inventory.cpu.sveDefaultVectorBytes = byDefault;
    QVERIFY2(!decode(inventory).cpu.sveVectorBits.has_value(), "without the feature");

    inventory.cpu.cpuinfo[0].keys["Features"] = "fp asimd sve";
    const Hardware hardware = decode(inventory);
    const IntFact& bits = hardware.cpu.sveVectorBits;
    QTEST(bits ? QStringLiteral("%1 %2")
                     .arg(bits->value)
                     .arg(QString::fromStdString(std::string(toString(bits->source))))
               : QStringLiteral("-"),
          "answer");
    const Capabilities capabilities = describeCapabilities(hardware.cpu, hardware.os);
    const auto sve = std::find_if(capabilities.compute.begin(), capabilities.compute.end(),
                                  [](const Capability& line) { return line.name == "SVE"; });
    QCOMPARE(sve->detail, bits ? std::to_string(bits->value) + "-bit vectors" : std::string());
}

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "tst_capabilities.moc"
