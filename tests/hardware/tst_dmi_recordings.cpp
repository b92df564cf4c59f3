#include "core/hardware/decode.h"
#include "core/hardware/text_report.h"

#include "dmidecode_text.h"
#include "recorded_text.h"

#include <QDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::hardware;

/// What firmware says of itself on 53 machines of all kinds, from dmidecode's text. Nothing but DMI
/// is known of them here, so that nothing else can help.
class DmiRecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBoardHasTheNameOnItsLabel_data() { recordings(); }
    void theBoardHasTheNameOnItsLabel();
    void theChipIsWhatFirmwareCallsIt_data() { recordings(); }
    void theChipIsWhatFirmwareCallsIt();
    void everyPopulatedSlotIsAModule_data() { recordings(); }
    void everyPopulatedSlotIsAModule();
    void socketsAreSockets_data() { recordings(); }
    void socketsAreSockets();

private:
    void recordings() const;
    Inventory inventoryOf(const QString& recording) const;

    QString m_folder;
};

namespace {

/// Where what people call the machine is not the product name as it stands there.
struct Label {
    const char *recording, *model, *reason;
};
constexpr Label labels[] = {
    {"GreatWall-TN140A2-61E62F", "TN140A2", "dots in the place of characters that were lost"},
    {"Others-Others-722F34", "Kunpeng Desktop Board",
     "the product is called N/A; the board is not"},
};

/// Firmware that lists one processor for each cluster of one chip.
constexpr const char* clusterPerProcessor[] = {
    "HUAWEI-QingYun-L420-KLVV-W5821-8C75D3", // Kirin 9006C: 1 + 3 + 4 cores
    "THTF-ChaoXiangQ620-T1-4499EB",          // Kirin 990: 2 + 2 + 4 cores
};

std::uint64_t populatedBytes(const Inventory& inventory, int& slots)
{
    std::uint64_t bytes = 0;
    slots = 0;
    for (const DmiMemoryDevice& device : inventory.memory.dmiDevices) {
        bytes += device.sizeBytes.value_or(0);
        slots += device.sizeBytes.value_or(0) > 0 ? 1 : 0;
    }
    return bytes;
}

} // namespace

void DmiRecordingsTest::initTestCase()
{
    const QString corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("SKIPPED-ALL: ROLLCALL_CORPUS names no corpus of recorded boards");
    m_folder = corpus + QStringLiteral("/linuxhw-dmi/");
    QVERIFY(QDir(m_folder).exists());
}

void DmiRecordingsTest::recordings() const
{
    QTest::addColumn<QString>("recording");
    for (const QString& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

Inventory DmiRecordingsTest::inventoryOf(const QString& recording) const
{
    Inventory inventory;
    const QString file = m_folder + recording + QStringLiteral("/dmidecode.txt");
    recorded::readDmidecode(recorded::contentOf(file.toStdString()), inventory);
    return inventory;
}

void DmiRecordingsTest::theBoardHasTheNameOnItsLabel()
{
    QFETCH(QString, recording);
    const Inventory inventory = inventoryOf(recording);
    QVERIFY2(inventory.board.dmi.size() >= 4, "the text was not understood");
    const Hardware hardware = decode(inventory);
    QVERIFY(!textReport(hardware, nullptr).empty());

    std::string expected = inventory.board.dmi.at("product_name");
    for (const Label& label : labels) {
        if (recording == QLatin1String(label.recording))
            expected = label.model;
    }
    const std::string model = hardware.board.model ? hardware.board.model->value : "";
    QVERIFY2(model.find(expected) != std::string::npos,
             (model + " instead of " + expected).c_str());
    QVERIFY(hardware.board.model->source == Source::Dmi);
    QVERIFY(!hardware.board.virtualMachine);
}

void DmiRecordingsTest::theChipIsWhatFirmwareCallsIt()
{
    QFETCH(QString, recording);
    const Inventory inventory = inventoryOf(recording);
    const Board board = decode(inventory).board;
    if (!board.soc) // unknown is allowed, wrong is not
        return;
    const std::string version = inventory.board.dmiProcessors.front().version.value_or("");
    if (version == "Not Specified" || version.starts_with("Cortex-"))
        return; // firmware says nothing; the table of boards knows
    const bool isTegra3 =
        version.starts_with("NVIDIA(R) TEGRA(R) 3") && board.soc->value.starts_with("Tegra 3");
    QVERIFY2(isTegra3 || recorded::sameName(board.soc->value, version),
             (board.soc->value + " is not " + version).c_str());
}

void DmiRecordingsTest::everyPopulatedSlotIsAModule()
{
    QFETCH(QString, recording);
    const Inventory inventory = inventoryOf(recording);
    const Memory memory = decode(inventory).memory;
    int populated = 0;
    const std::uint64_t bytes = populatedBytes(inventory, populated);

    QCOMPARE(memory.modules.size(), inventory.memory.dmiDevices.size());
    QCOMPARE(std::count_if(memory.modules.begin(), memory.modules.end(),
                           [](const MemoryModule& module) { return module.sizeBytes.has_value(); }),
             populated);
    QCOMPARE(memory.installedBytes ? memory.installedBytes->value : 0, bytes);
}

void DmiRecordingsTest::socketsAreSockets()
{
    QFETCH(QString, recording);
    const Inventory inventory = inventoryOf(recording);
    const Cpu cpu = decode(inventory).cpu;
    const bool isOneChip =
        std::any_of(std::begin(clusterPerProcessor), std::end(clusterPerProcessor),
                    [&](const char* name) { return recording == QLatin1String(name); });
    const auto populated =
        std::count_if(inventory.board.dmiProcessors.begin(), inventory.board.dmiProcessors.end(),
                      [](const DmiProcessor& one) { return one.status.value_or(0) & 0x40; });
    QVERIFY(populated >= 1);
    if (!cpu.sockets) // unknown is allowed, wrong is not
        return;
    QCOMPARE(cpu.sockets->value, isOneChip ? 1 : static_cast<int>(populated));
}

QTEST_GUILESS_MAIN(DmiRecordingsTest)
#include "tst_dmi_recordings.moc"
