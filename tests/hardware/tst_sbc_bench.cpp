#include "core/base/text.h"
#include "core/hardware/decode.h"
#include "core/hardware/text_report.h"

#include "recorded_text.h"
#include "sbc_bench_text.h"

#include <QTest>
#include <algorithm>
#include <map>

using namespace rollcall;
using namespace rollcall::hardware;

/// 43 full reports of sbc-bench: their facts decoded by us, against the corpus' own table of them,
/// results.csv.
class SbcBenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coresAreCountedAndNamed_data() { reports(); }
    void coresAreCountedAndNamed();
    void boardsAreKnown_data() { reports(); }
    void boardsAreKnown();

private:
    using CsvRow = std::map<std::string, std::string>;
    void reports() const;
    const CsvRow& rowOf(const QString& report) const;
    Hardware decoded(const QString& report) const;

    std::string m_folder;
    std::map<QString, CsvRow> m_rows;
};

namespace {

struct Correction {
    const char *report, *value, *reason;
};

/// Where the script's guess at the SoC is not what there is.
constexpr Correction socCorrections[] = {
    {"3N5c.txt", "ThunderX CN88xx",
     "nothing in the facts tells a CN8890 from its smaller siblings"},
    {"3Ufc.txt", "Tegra X1 (T210)", "the guess is the name of the board"},
    {"3VME.txt", "", "a board line typed by hand, in a text that has nothing else to go by"},
    {"4hOp.txt", "BCM2837", "BCM2710 is what Raspberry Pi's kernels call the BCM2837"},
    {"4hx0.txt", "i.MX 8M Plus", "the compatible string says imx8mp; i.MX8M is another chip"},
    {"4vy7.txt", "Orin (T234)", "the guess is the name of the module"},
    {"8WlQ.txt", "SC7280", "the kernel's name of the QCM6490, as in the compatible string"},
};

/// The ones that say so in their texts. Of 2Gtf.txt, 2iFY.txt and 2FrG.txt only people know it.
constexpr Correction virtualMachines[] = {{"4dsC.txt", "KVM", "as its product name says"}};

template <class Corrections>
const Correction* find(const Corrections& corrections, const QString& report)
{
    const auto found =
        std::find_if(std::begin(corrections), std::end(corrections),
                     [&](const Correction& one) { return report == QLatin1String(one.report); });
    return found == std::end(corrections) ? nullptr : found;
}

/// The two machines with two chips.
bool isOnTwoSockets(const QString& report)
{
    return report == QLatin1String("3N5c.txt") || report == QLatin1String("4kiu.txt");
}

/// Cores of one name: how many, and their speeds.
struct Kind {
    int count = 0;
    std::int64_t minMhz = 0, maxMhz = 0; ///< 0 where there is no cpufreq
};
using Kinds = std::map<std::string, Kind>;

void add(Kinds& kinds, const std::string& name, int count, std::int64_t minMhz, std::int64_t maxMhz)
{
    Kind& kind = kinds[name];
    kind.minMhz = kind.count == 0 ? minMhz : std::min(kind.minMhz, minMhz);
    kind.maxMhz = std::max(kind.maxMhz, maxMhz);
    kind.count += count;
}

QString toText(const Kinds& kinds)
{
    QStringList pieces;
    for (const auto& [name, kind] : kinds)
        pieces += QStringLiteral("%1x %2 %3-%4")
                      .arg(kind.count)
                      .arg(QString::fromStdString(name))
                      .arg(kind.minMhz)
                      .arg(kind.maxMhz);
    return pieces.join(QStringLiteral(", "));
}

/// "cpu0-3: Cortex-A55 / r2p0 408-1800MHz (cluster 0); …"; the name of a core that the script did
/// not know is "-".
Kinds kindsOf(std::string_view clusters)
{
    Kinds kinds;
    for (const std::string_view piece : split(clusters, ';')) {
        const auto words = splitWords(piece);
        const auto colon = piece.find(": ");
        const auto speed = std::find_if(words.begin(), words.end(),
                                        [](auto word) { return word.ends_with("MHz"); });
        if (colon == piece.npos || speed == words.end())
            continue;
        const std::string_view cpus = trimmed(piece.substr(0, colon)).substr(3);
        const auto dash = cpus.find('-');
        const auto first = parseInt(cpus.substr(0, dash));
        const auto last = dash == cpus.npos ? first : parseInt(cpus.substr(dash + 1));
        const auto nameEnd = std::min(piece.find(" / "), piece.find(*speed) - 1);
        const std::string_view name = trimmed(piece.substr(colon + 2, nameEnd - colon - 2));
        const recorded::NamedPart* part = recorded::findNamedPart(name);
        const auto range = split(speed->substr(0, speed->size() - 3), '-');
        add(kinds, std::string(part ? part->name : name),
            static_cast<int>(last.value_or(0) - first.value_or(0) + 1),
            parseInt(range.front()).value_or(0), parseInt(range.back()).value_or(0));
    }
    return kinds;
}

Kinds kindsOf(const Cpu& cpu)
{
    Kinds kinds;
    for (const Cluster& cluster : cpu.clusters)
        add(kinds, cluster.title().empty() ? "-" : cluster.title(), cluster.count,
            cluster.minMhz.value_or(0), cluster.maxMhz.value_or(0));
    return kinds;
}

} // namespace

void SbcBenchTest::initTestCase()
{
    const QString corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("SKIPPED-ALL: ROLLCALL_CORPUS names no corpus of recorded boards");
    m_folder = corpus.toStdString() + "/sbc-bench/";
    for (const CsvRow& row : recorded::readCsv(m_folder + "results.csv")) {
        if (std::filesystem::exists(m_folder + "results/" + row.at("file")))
            m_rows.emplace(QString::fromStdString(row.at("file")), row);
    }
    QVERIFY(m_rows.size() > 40);
}

void SbcBenchTest::reports() const
{
    QTest::addColumn<QString>("report");
    for (const auto& [file, row] : m_rows)
        QTest::newRow(qPrintable(file)) << file;
}

const SbcBenchTest::CsvRow& SbcBenchTest::rowOf(const QString& report) const
{
    return m_rows.at(report);
}

Hardware SbcBenchTest::decoded(const QString& report) const
{
    const std::string text = recorded::contentOf(m_folder + "results/" + report.toStdString());
    return decode(recorded::readSbcBench(text));
}

void SbcBenchTest::coresAreCountedAndNamed()
{
    QFETCH(QString, report);
    const Hardware hardware = decoded(report);
    QVERIFY(!textReport(hardware, nullptr).empty());
    QCOMPARE(QString::number(hardware.cpu.total),
             QString::fromStdString(rowOf(report).at("cpu_count")));

    const std::string& clusters = rowOf(report).at("clusters");
    if (!clusters.empty()) // old versions of the script did not look
        QCOMPARE(toText(kindsOf(hardware.cpu)), toText(kindsOf(clusters)));
    QVERIFY(!hardware.cpu.sockets || hardware.cpu.sockets->value == 1 || isOnTwoSockets(report));
}

void SbcBenchTest::boardsAreKnown()
{
    QFETCH(QString, report);
    const Board board = decoded(report).board;
    const CsvRow& row = rowOf(report);
    const auto words = [](const TextFact& fact) { return fact ? fact->value : std::string(); };
    const std::string& product = row.at("dmi_product");
    const std::string& name = product.empty() ? row.at("board_header") : product;
    if (!name.empty())
        QVERIFY2(recorded::sameName(name, words(board.model)), words(board.model).c_str());

    if (const Correction* correction = find(socCorrections, report))
        QCOMPARE(QString::fromStdString(words(board.soc)), QLatin1String(correction->value));
    else if (const std::string& guess = row.at("soc_guess"); !guess.empty())
        QVERIFY2(recorded::sameName(words(board.soc), guess), (words(board.soc) + guess).c_str());

    const Correction* machine = find(virtualMachines, report);
    QCOMPARE(QString::fromStdString(words(board.virtualMachine)),
             QLatin1String(machine ? machine->value : ""));
}

QTEST_GUILESS_MAIN(SbcBenchTest)
#include "tst_sbc_bench.moc"
