#include "core/base/text.h"

#include "board_words.h"

#include <QFile>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

using namespace rollcall::hardware;

/// Each board of a corpus outside the project (boards.csv of ROLLCALL_CORPUS): what it says of
/// itself goes in, family and SoC must come out as its columns say, or as a line below says why
/// not.
class BoardCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void boardsAreWhatTheyAre_data();
    void boardsAreWhatTheyAre();

private:
    QList<QStringList> m_rows;
};

namespace {

enum Column { KeyKind, Key, Compatible, BoardName, Soc, Family, CpuParts };

QStringList splitCsv(const QString& line)
{
    QStringList fields(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            fields.last() += line[++i];
        else if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            fields += QString();
        else
            fields.last() += line[i];
    }
    return fields;
}

/// The family as this project calls it; empty where the corpus' word is no family.
QString familyWord(const QString& family)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("96boards"), QStringLiteral("96boards")},
        {QStringLiteral("Allwinner board"), QStringLiteral("Allwinner")},
        {QStringLiteral("Amlogic board"), QStringLiteral("Amlogic")},
        {QStringLiteral("Apple"), QStringLiteral("Apple")},
        {QStringLiteral("Baikal (desktop)"), QStringLiteral("Baikal")},
        {QStringLiteral("Marvell"), QStringLiteral("Marvell")},
        {QStringLiteral("MediaTek"), QStringLiteral("MediaTek")},
        {QStringLiteral("NVIDIA Jetson"), QStringLiteral("NVIDIA Jetson")},
        {QStringLiteral("NXP i.MX"), QStringLiteral("NXP i.MX")},
        {QStringLiteral("Odroid"), QStringLiteral("ODROID")},
        {QStringLiteral("Phytium (desktop/server)"), QStringLiteral("Phytium")},
        {QStringLiteral("Raspberry Pi"), QStringLiteral("Raspberry Pi")},
        {QStringLiteral("Rockchip board"), QStringLiteral("Rockchip")},
        {QStringLiteral("Samsung Exynos board"), QStringLiteral("Samsung Exynos")},
        {QStringLiteral("TI"), QStringLiteral("TI")},
        {QStringLiteral("server"), QStringLiteral("Server")},
        {QStringLiteral("virtual machine"), QStringLiteral("Virtual machine")},
    };
    return words.value(family);
}

QString plain(QString text)
{
    return text.toLower().remove(u' ').remove(u'-');
}

/// The name a chip goes by: "rk3399" of "Rockchip RK3399", "kunpeng920" of "HUAWEI Kunpeng 920
/// 2426SK". The longest of the words that can be one.
QString chipWord(const QString& soc)
{
    static const QRegularExpression word(
        QStringLiteral("(Kunpeng ?\\d+|FT-?2000/4|[A-Za-z]+\\d[0-9A-Za-z]*|\\d\\d[0-9A-Za-z]+)"));
    QString longest;
    for (auto words = word.globalMatch(soc); words.hasNext();) {
        const QString candidate = plain(words.next().captured());
        if (candidate.size() > longest.size())
            longest = candidate;
    }
    return longest;
}

void addCores(Inventory& inventory, const QString& parts)
{
    static const QRegularExpression dmiId(
        QStringLiteral("Implementor 0x(\\w+), Variant 0x(\\w+), Architecture (\\d+), "
                       "Part 0x(\\w+), Revision (\\d+)"));
    const auto match = dmiId.match(parts);
    if (!match.hasMatch())
        return;
    const auto hex = [&](int group) { return match.captured(group).toULongLong(nullptr, 16); };
    facts::addCpus(inventory, 0, 3,
                   hex(1) << 24 | hex(2) << 20 | match.captured(3).toULongLong() << 16 |
                       hex(4) << 4 | match.captured(5).toULongLong());
}

Inventory inventoryOf(const QStringList& row)
{
    Inventory inventory;
    const std::string key = row[Key].toStdString();
    if (row[KeyKind] == QLatin1String("cpuinfo_hardware")) {
        facts::addCpuinfo(inventory, "", {{"Hardware", key}});
    } else if (row[KeyKind] == QLatin1String("dt_model")) {
        inventory.board.dtModel = key;
        // One vendor kernel has a blank inside its compatible: "amlogic, t7".
        const std::string names =
            QString(row[Compatible]).replace(QLatin1String(", "), QLatin1String(",")).toStdString();
        for (const std::string_view name : rollcall::splitWords(names))
            inventory.board.dtCompatible.emplace_back(name);
    } else {
        const auto slash = row[Key].indexOf(QLatin1String(" / "));
        const QString vendor = slash < 0 ? row[Key].section(u' ', 0, 0) : row[Key].left(slash);
        inventory.board.dmi["sys_vendor"] = vendor.toStdString();
        inventory.board.dmi["product_name"] =
            (slash < 0 ? row[Key] : row[Key].mid(slash + 3)).toStdString();
        inventory.board.dmi["board_name"] = row[BoardName].toStdString();
        DmiProcessor processor; // the column is what such reports print as the processor
        processor.version = row[Soc].toStdString();
        inventory.board.dmiProcessors.push_back(processor);
        addCores(inventory, row[CpuParts]);
    }
    return inventory;
}

struct Exception {
    const char* key;  ///< of a row
    const char* what; ///< "family", "soc" or both
    const char* reason;
};

constexpr auto phoneToo =
    "the line stands for a chip that is in phones as well; nothing recorded names the board";
constexpr auto soldAs = "the same chip by its number; the corpus has the name it is sold under";
constexpr auto piLine =
    "every Raspberry Pi prints this constant; no revision code is recorded with it";
constexpr auto piName = "the vendor kernel calls the BCM2837 by the name of its own device tree";
constexpr auto noTree = "no compatible is recorded with the model, and the model names no chip";
constexpr auto lessExact =
    "what is recorded with it tells the series only, or the corpus names two";
constexpr auto desktop = "a desktop machine";
constexpr auto module = "a module for networks, sold for more than servers";
constexpr auto notTheirs = "not one of Hardkernel's";
constexpr auto tablet = "a reference tablet, which is no Jetson";
constexpr auto byCores =
    "its name says nothing; its cores do, and they are not recorded in this table";
constexpr auto cloud = "a virtual machine of a cloud";
constexpr auto madeUp = "a name made up by the person who recorded it";
constexpr auto core = "the corpus' word is a core, not a chip";
constexpr auto copied = "the chip's maker copied QEMU's compatible: nothing names the chip";
constexpr auto kin = "the kernel prints the chip its tree was made for";
constexpr auto oldLine =
    "a line that stands for a board or for several chips, and no tree is recorded";

// clang-format off
constexpr Exception exceptions[] = {
    {"Qualcomm Technologies, Inc KONA", "family and soc", phoneToo},
    {"hi6210sft", "family and soc", phoneToo},
    {"Allwinner sun8i Family", "soc", oldLine},
    {"sun50iw1p1", "soc", oldLine},
    {"Amlogic Meson platform", "soc", oldLine},
    {"Apple M1 VM efficiency core @ 600 MHz", "family", madeUp},
    {"Feroceon-KW", "soc", lessExact},
    {"MT6893Z_A/CZA", "soc", soldAs},
    {"Mediatek Cortex-A7 (Device Tree)", "soc", oldLine},
    {"cardhu", "family", tablet},
    {"Dell Inc. Dell Pro Max with GB10 FCM1253", "family", desktop},
    {"Hardkernel ODROID-GO3", "soc", noTree},
    {"Khadas VIM3", "family", notTheirs},
    {"BCM2708", "soc", piLine},
    {"BCM2709", "soc", piLine},
    {"BCM2835", "soc", piLine},
    {"Raspberry Pi 3 Model B Rev 1.2", "soc", piName},
    {"Generic DT based system", "family and soc", oldLine},
    {"RK30board", "soc", oldLine},
    {"Rockchip (Device Tree)", "soc", oldLine},
    {"Rockchip linux PX30 9tripod ddr3 board", "soc", lessExact},
    {"Turing Machines RK1", "soc", lessExact},
    {"GT-P1000", "soc", oldLine},
    {"SAMSUNG EXYNOS5 (Flattened Device Tree)", "soc", oldLine},
    {"Generic AM33XX (Flattened Device Tree)", "soc", lessExact},
    {"Generic OMAP36xx (Flattened Device Tree)", "soc", lessExact},
    {"OMAP4 Bowser board", "soc", oldLine},
    {"Comcerto 2000 EVM", "soc", oldLine},
    {"MStar/Sigmastar Armv7 (Device Tree)", "soc", oldLine},
    {"Oxsemi NAS", "soc", oldLine},
    {"PXA1908", "soc", oldLine},
    {"SMDK6410", "soc", oldLine},
    {"Xilinx Zynq Platform", "soc", lessExact},
    {"bigfish", "soc", oldLine},
    {"hi3520d", "soc", oldLine},
    {"Broadcom / Broadcom platform", "soc", core},
    {"Lenovo Yoga Slim 7x", "soc", soldAs},
    {"Acer Chromebook 13 CB5-311", "soc", noTree},
    {"Apple MacBook Air (13-inch, M2, 2022)", "soc", noTree},
    {"Apple MacBook Pro (13-inch, M1, 2020)", "soc", noTree},
    {"Apple MacBook Pro (16-inch, M2 Pro, 2023)", "soc", noTree},
    {"FriendlyElec NanoPC-T4", "soc", noTree},
    {"FriendlyElec NanoPi NEO3", "soc", noTree},
    {"Google Hana", "soc", noTree},
    {"Google kappa board", "soc", noTree},
    {"MP520 Microcomputer", "soc", noTree},
    {"MT6895Z/TCZA", "soc", noTree},
    {"MT8167", "soc", noTree},
    {"Radxa AICore BM1684x IO Board", "soc", copied},
    {"Xunlong Orange Pi 5", "soc", noTree},
    {"Qualcomm MSM 8226 (Flattened Device Tree)", "soc", kin},
    {"Qualcomm Technologies, Inc MSM8917", "soc", soldAs},
    {"Qualcomm Technologies, Inc MSM8953", "soc", soldAs},
    {"Qualcomm Technologies, Inc MSM8956", "soc", soldAs},
    {"Qualcomm Technologies, Inc MSM8976SG", "soc", soldAs},
    {"Qualcomm Technologies, Inc MSM8992", "soc", soldAs},
    {"Qualcomm Technologies, Inc MSM8996", "soc", soldAs},
    {"Qualcomm Technologies, Inc SM8150_Plus", "soc", soldAs},
    {"SAMSUNG JF", "soc", oldLine},
    {"fuji", "soc", oldLine},
    {"sapphire", "soc", oldLine},
    {"sc8830", "soc", oldLine},
    {"sun8i", "soc", oldLine},
    {"vendor Kirin810", "soc", oldLine},
    {"GIGABYTE / R120-T34-00", "soc", lessExact},
    {"HUAWEI / HUAWEI PGU-WBY0", "family", desktop},
    {"HUAWEI / HUAWEIPGU-WBY0", "family", desktop},
    {"N/A / N/A", "family", desktop},
    {"SolidRun Ltd. / SolidRun CEX7 Platform", "family", module},
    {"Supermicro Super Server", "family", byCores},
    {"Amazon m6g.8xlarge", "family", cloud},
    {"SolidRun LX2160A COM express type 7 module", "family", module},
};
// clang-format on

const Exception* findException(const QString& key, const char* what)
{
    for (const Exception& exception : exceptions) {
        if (key == QString::fromUtf8(exception.key) &&
            QLatin1String(exception.what).contains(QLatin1String(what)))
            return &exception;
    }
    return nullptr;
}

} // namespace

void BoardCorpusTest::initTestCase()
{
    const QString corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("SKIPPED-ALL: ROLLCALL_CORPUS names no corpus of recorded boards");
    QFile file(corpus + QStringLiteral("/boards.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString& line : lines)
        m_rows += splitCsv(line);
    QVERIFY(m_rows.size() > 200);
}

void BoardCorpusTest::boardsAreWhatTheyAre_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < m_rows.size(); ++i)
        QTest::addRow("%s", qPrintable(m_rows[i][Key])) << i;
}

void BoardCorpusTest::boardsAreWhatTheyAre()
{
    QFETCH(int, row);
    const QStringList& fields = m_rows[row];
    QVERIFY(fields.size() > CpuParts);
    const Board board = decode(inventoryOf(fields)).board;
    const QString family = QString::fromStdString(board.family ? board.family->value : "");
    const QString soc = QString::fromStdString(board.soc ? board.soc->value : "");
    const QString wantedFamily = familyWord(fields[Family]), wantedChip = chipWord(fields[Soc]);
    // An exception that is none any more must go, so it is held against the answer as well.
    const bool familyFits = wantedFamily.isEmpty() || family == wantedFamily;
    const bool socFits = wantedChip.isEmpty() || plain(soc).contains(wantedChip);
    if (familyFits == (findException(fields[Key], "family") != nullptr))
        QFAIL(qPrintable(QStringLiteral("family %1, recorded %2").arg(family, fields[Family])));
    if (socFits == (findException(fields[Key], "soc") != nullptr))
        QFAIL(qPrintable(QStringLiteral("SoC %1, recorded %2").arg(soc, fields[Soc])));
}

QTEST_GUILESS_MAIN(BoardCorpusTest)
#include "tst_board_corpus.moc"
