#include "core/base/text.h"
#include "core/hardware/decode.h"
#include "core/hardware/text_report.h"

#include "lscpu_text.h"
#include "recorded_text.h"

#include <QDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::hardware;

/// 107 answers of lscpu, each turned back into what the kernel must have told it, and decoded by
/// us: the same numbers where lscpu was right, other ones where it was wrong.
class LscpuTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameCpusAreThere_data() { recordings(); }
    void theSameCpusAreThere();
    void aClusterIsNoSocket_data() { recordings(); }
    void aClusterIsNoSocket();
    void theFirstCoreHasItsName_data() { recordings(); }
    void theFirstCoreHasItsName();

private:
    void recordings() const;
    std::string textOf(const QString& recording) const;

    QString m_folder;
};

void LscpuTextsTest::initTestCase()
{
    const QString corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("SKIPPED-ALL: ROLLCALL_CORPUS names no corpus of recorded boards");
    m_folder = corpus + QStringLiteral("/linuxhw-lscpu/");
    QVERIFY(QDir(m_folder).exists());
}

void LscpuTextsTest::recordings() const
{
    QTest::addColumn<QString>("recording");
    for (const QString& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

std::string LscpuTextsTest::textOf(const QString& recording) const
{
    return recorded::contentOf((m_folder + recording + QStringLiteral("/lscpu.txt")).toStdString());
}

void LscpuTextsTest::theSameCpusAreThere()
{
    QFETCH(QString, recording);
    const std::string text = textOf(recording);
    const Hardware hardware = decode(recorded::readLscpu(text));
    QVERIFY(!textReport(hardware, nullptr).empty());
    QCOMPARE(hardware.cpu.total, static_cast<int>(*parseInt(recorded::valueOf(text, "CPU(s)"))));
    int online = 0, inClusters = 0;
    for (const Cluster& cluster : hardware.cpu.clusters) {
        online += cluster.online;
        inClusters += cluster.count;
    }
    QCOMPARE(inClusters, hardware.cpu.total);
    QCOMPARE(online, hardware.cpu.online);
}

void LscpuTextsTest::aClusterIsNoSocket()
{
    QFETCH(QString, recording);
    const std::string text = textOf(recording);
    const Cpu cpu = decode(recorded::readLscpu(text)).cpu;
    // The only ones here that are built into machines with more than one: without DMI, which no
    // text of lscpu has, a pair of packages of 48 is left open rather than guessed.
    const bool mayHaveMore = recording.startsWith(QLatin1String("HiSilicon-Kunpeng-920"));
    if (cpu.sockets)
        QVERIFY(cpu.sockets->value == 1 || mayHaveMore);
    if (recorded::valueOf(text, "Socket(s)") == "1")
        QVERIFY(cpu.sockets.has_value());
}

void LscpuTextsTest::theFirstCoreHasItsName()
{
    QFETCH(QString, recording);
    const std::string text = textOf(recording);
    const std::string_view model = recorded::valueOf(text, "Model name");
    const recorded::NamedPart* part = recorded::findNamedPart(model);
    if (!part) { // then lscpu did not know it either, and repeats the kernel's words
        QVERIFY2(model.starts_with("ARMv8 Processor"), std::string(model).c_str());
        return;
    }
    const Inventory inventory = recorded::readLscpu(text);
    const Cpu cpu = decode(inventory).cpu;
    const bool found =
        std::any_of(cpu.clusters.begin(), cpu.clusters.end(), [&](const Cluster& cluster) {
            return cluster.name && cluster.name->value == part->name &&
                   cluster.implementer == part->implementer && cluster.part == part->part;
        });
    QVERIFY2(found, cpu.clusters.empty() ? "no cluster" : cpu.clusters.front().title().c_str());
}

QTEST_GUILESS_MAIN(LscpuTextsTest)
#include "tst_lscpu_texts.moc"
