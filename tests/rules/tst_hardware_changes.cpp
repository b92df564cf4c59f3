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
    hardware.memory.installedBytes = {4 * gibi, Source::Table};
    hardware.memory.swapBytes = 0;
    hardware.os.name = "Debian 12";
    hardware.os.kernel = "6.1.0";
    hardware.os.userlandBits = 64;
    hardware.storage = {storage("mmcblk0", "0xa1")};
    hardware.storage[0].kind = {"SD card", Source::Sysfs};
    hardware.storage[0].model = "SC32G";
    hardware.storage[0].sizeBytes = 29 * gibi;
    hardware::BusDevice stick;
    stick.address = "1-1.2";
    stick.vendorId = 0x0781;
    stick.deviceId = 0x5581;
    hardware.usb = {stick};
    hardware.network = {network("eth0", "02:00:00:00:00:01")};
    hardware.network[0].addresses = {"192.0.2.7/24", "2001:db8::1/64"};
    return hardware;
}

using Edit = std::function<void(Hardware&)>;

QString phrases(const Edit& edit)
{
    const Hardware before = board();
    Hardware after = before;
    edit(after);
    QStringList list;
    for (const rules::HardwareChange& change : rules::hardwareChanges(before, after))
        list << QString::fromStdString(change.words);
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
            "more memory",
            [](Hardware& h) {
                h.memory.totalBytes = 8 * gibi;
                h.memory.installedBytes.reset();
            },
            "memory 4 GiB → 8 GiB");
        row(
            "a few pages less", [](Hardware& h) { *h.memory.totalBytes -= 20'000'000; }, "");
        row(
            "swap", [](Hardware& h) { h.memory.swapBytes = gibi / 2; }, "swap 0 MiB → 512 MiB");
        row(
            "another card", [](Hardware& h) { h.storage[0].serial = "0xb2"; },
            "SD card mmcblk0 replaced: SC32G 0xa1 → SC32G 0xb2");
        row(
            "a larger card",
            [](Hardware& h) {
                h.storage[0].serial = "0xb2";
                h.storage[0].model = "SC64G";
                h.storage[0].sizeBytes = 59 * gibi;
            },
            "SD card mmcblk0 replaced: SC32G 0xa1 29 GiB → SC64G 0xb2 59 GiB");
        row(
            "a disk under another name", [](Hardware& h) { h.storage[0].name = "mmcblk1"; }, "");
        row(
            "a disk more", [](Hardware& h) { h.storage.push_back(storage("sda", "1")); },
            "storage sda added (1)");
        row(
            "a disk less", [](Hardware& h) { h.storage.clear(); },
            "SD card mmcblk0 removed (SC32G 0xa1 29 GiB)");
        row(
            "another MAC", [](Hardware& h) { h.network[0].mac = "02:00:00:00:00:02"; },
            "network eth0 replaced: 02:00:00:00:00:01 → 02:00:00:00:00:02");
        row(
            "an adapter under another name", [](Hardware& h) { h.network[0].name = "end0"; }, "");
        row(
            "another address",
            [](Hardware& h) {
                h.network[0].addresses = {"192.0.2.8/24", "2001:db8::2/64"};
            },
            "address of eth0 192.0.2.7 → 192.0.2.8");
        row(
            "an address lost with its cable", [](Hardware& h) { h.network[0].addresses.clear(); },
            "");
        row(
            "a USB stick less and a keyboard more",
            [](Hardware& h) {
                h.usb[0].vendorId = 0x046d;
                h.usb[0].deviceId = 0xc31c;
            },
            "USB device removed: 0781:5581 at 1-1.2; USB device added: 046d:c31c at 1-1.2");
        row(
            "a device in another port", [](Hardware& h) { h.usb[0].address = "1-1.4"; }, "");
        row(
            "memory modules",
            [](Hardware& h) {
                h.memory.installedBytes = {2 * gibi, Source::Dmi};
            },
            "memory 4 GiB → 2 GiB");
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
        QCOMPARE(QString::fromStdString(changes.back().words), QStringLiteral("and 989 more"));
    }

    void whatIsLeftOutOfALongListKeepsItsNature()
    {
        Hardware after = board();
        after.os.kernel = "6.12";
        for (int i = 0; i < 20; ++i)
            after.storage.push_back(storage("disk" + std::to_string(i), "x"));
        QVERIFY(rules::hardwareChanges(board(), after).back().nature == rules::Nature::Hardware);
    }

    void aKernelIsSoftwareAndACardIsHardware()
    {
        Hardware after = board();
        after.os.kernel = "6.12";
        after.storage[0].serial = "0xb2";
        after.hostname = "x";
        after.network[0].addresses = {"192.0.2.9/24"};
        QStringList natures;
        for (const auto& change : rules::hardwareChanges(board(), after)) {
            const auto word = rules::toString(change.nature);
            natures << QString::fromLatin1(word.data(), qsizetype(word.size()));
        }
        QCOMPARE(natures.join(u' '), QStringLiteral("name hardware software address"));
    }

    void aCpuThatWentOfflineIsNamed()
    {
        hardware::Inventory before;
        before.cpu.present = before.cpu.online = "0-3";
        for (int id = 0; id < 4; ++id)
            before.cpu.cpus.emplace_back().id = id;
        hardware::Inventory after = before;
        after.cpu.online = "0-2";
        rules::KnownBoard known(before);
        QCOMPARE(QString::fromStdString(rules::joinedWords(known.take(after).changes)),
                 QStringLiteral("cpu3 no longer online"));
        QVERIFY(known.take(after).changes.empty());
        QCOMPARE(QString::fromStdString(rules::joinedWords(known.take(before).changes)),
                 QStringLiteral("cpu3 online again"));
    }

    void aCardReplacedWhileItCouldNotBeReadIsStillNoticed()
    {
        const auto withSerial = [](std::optional<std::string> serial) {
            hardware::Inventory inventory;
            hardware::BlockDevice disk;
            disk.name = "sda";
            disk.serial = std::move(serial);
            inventory.blocks = {disk};
            return inventory;
        };
        rules::KnownBoard known(withSerial("first"));
        const auto unreadable = known.take(withSerial({}));
        QVERIFY(unreadable.changes.empty());
        QVERIFY(unreadable.poorer);
        const auto replaced = known.take(withSerial("second"));
        QVERIFY(!replaced.poorer);
        QVERIFY2(replaced.changes.size() == 1 &&
                     replaced.changes[0].words.ends_with("replaced: first → second"),
                 rules::joinedWords(replaced.changes).c_str());
    }
};

QTEST_GUILESS_MAIN(TestHardwareChanges)
#include "tst_hardware_changes.moc"
