#include "core/rules/hardware_changes.h"

#include <QTest>
#include <functional>

using namespace rollcall;
using hardware::Hardware;
using hardware::Source;

namespace {

constexpr std::uint64_t gibi = 1024ULL * 1024 * 1024;

hardware::Cluster cluster(const std::string& name, int count)
{
    hardware::Cluster result;
    result.name = {name, Source::Table};
    result.count = result.online = count;
    return result;
}

hardware::Storage storage(const std::string& name, const std::string& serial)
{
    hardware::Storage result;
    result.name = name;
    result.serial = serial;
    return result;
}

hardware::Network network(const std::string& name, const std::string& mac)
{
    hardware::Network result;
    result.name = name;
    result.mac = mac;
    result.state = "up";
    result.speedMbit = 1000;
    return result;
}

Hardware board()
{
    Hardware hardware;
    hardware.hostname = "rk-04";
    hardware.board.model = {"NanoPC-T4", Source::DeviceTree};
    hardware.board.serial = {"0123", Source::DeviceTree};
    hardware.cpu.total = hardware.cpu.online = 6;
    hardware.cpu.clusters = {cluster("Cortex-A53", 4), cluster("Cortex-A72", 2)};
    hardware.memory.totalBytes = 4 * gibi;
    hardware.memory.swapBytes = 0;
    hardware.os.name = "Debian 12";
    hardware.os.kernel = "6.1.0";
    hardware.os.userlandBits = 64;
    hardware.storage = {storage("mmcblk0", "0xa1")};
    hardware.network = {network("eth0", "02:00:00:00:00:01")};
    return hardware;
}

using Edit = std::function<void(Hardware&)>;

QString phrases(const Edit& edit)
{
    const Hardware before = board();
    Hardware after = before;
    edit(after);
    QStringList list;
    for (const std::string& phrase : rules::hardwareChanges(before, after))
        list << QString::fromStdString(phrase);
    return list.join(QStringLiteral("; "));
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestHardwareChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSaidInPlainWords_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Edit& edit, const char* expected) {
            QTest::newRow(name) << edit << QString::fromUtf8(expected);
        };
        row(
            "nothing", [](Hardware&) {}, "");
        row(
            "model", [](Hardware& h) { h.board.model->value = "ROCK 5B"; },
            "board NanoPC-T4 → ROCK 5B");
        row(
            "serial", [](Hardware& h) { h.board.serial->value = "9"; }, "serial number 0123 → 9");
        row(
            "the same from another source",
            [](Hardware& h) { h.board.model->source = Source::Dmi; }, "");
        row(
            "hostname", [](Hardware& h) { h.hostname = "x"; }, "hostname rk-04 → x");
        row(
            "parts", [](Hardware& h) { h.cpu.clusters[1].name->value = "Cortex-A76"; },
            "CPU 4× Cortex-A53 + 2× Cortex-A72 → 4× Cortex-A53 + 2× Cortex-A76");
        row(
            "a CPU taken offline", [](Hardware& h) { h.cpu.online = 5; }, "CPUs online 6 → 5");
        row(
            "more memory", [](Hardware& h) { h.memory.totalBytes = 8 * gibi; },
            "memory 4.0 GiB → 8.0 GiB");
        row(
            "a few pages less", [](Hardware& h) { *h.memory.totalBytes -= 20'000'000; }, "");
        row(
            "swap", [](Hardware& h) { h.memory.swapBytes = gibi / 2; }, "swap 0 MiB → 512 MiB");
        row(
            "another card", [](Hardware& h) { h.storage[0].serial = "0xb2"; },
            "storage mmcblk0 replaced");
        row(
            "a disk more", [](Hardware& h) { h.storage.push_back(storage("sda", "1")); },
            "storage sda added");
        row(
            "a disk less", [](Hardware& h) { h.storage.clear(); }, "storage mmcblk0 removed");
        row(
            "another MAC", [](Hardware& h) { h.network[0].mac = "02:00:00:00:00:02"; },
            "network eth0 replaced");
        row(
            "an unplugged cable",
            [](Hardware& h) {
                h.network[0].state = "down";
                h.network[0].speedMbit.reset();
            },
            "");
        row(
            "a new system",
            [](Hardware& h) {
                h.os.name = "Debian 13";
                h.os.kernel = "6.12";
                h.os.userlandBits = 32;
            },
            "OS Debian 12 → Debian 13; kernel 6.1.0 → 6.12; userland bits 64 → 32");
    }
    void aChangeIsSaidInPlainWords()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, expected);
        QCOMPARE(phrases(edit), expected);
    }

    void whatBecameUnknownOrKnownIsNoChange()
    {
        Hardware nothing = board();
        nothing.hostname.reset();
        nothing.board = {};
        nothing.cpu = {};
        nothing.memory = {};
        nothing.os = {};
        nothing.storage[0].serial.reset();
        nothing.network[0].mac.reset();
        QVERIFY(rules::hardwareChanges(board(), nothing).empty());
        QVERIFY(rules::hardwareChanges(nothing, board()).empty());
    }

    void aFloodOfChangesIsCountedInsteadOfTold()
    {
        Hardware after = board();
        for (int i = 0; i < 1000; ++i)
            after.storage.push_back(storage("disk" + std::to_string(i), "x"));
        const auto changes = rules::hardwareChanges(board(), after);
        QCOMPARE(changes.size(), rules::maxHardwareChanges);
        QCOMPARE(QString::fromStdString(changes.back()), QStringLiteral("and 989 more"));
    }
};

QTEST_GUILESS_MAIN(TestHardwareChanges)
#include "tst_hardware_changes.moc"
