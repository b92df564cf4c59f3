#include "core/hardware/decode.h"
#include "core/hardware/text_report.h"
#include "core/protocol/codec.h"

#include "corpus_corrections.h"
#include "corpus_tree.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTest>

using namespace rollcall;

/// Recorded boards of a corpus outside the project (ROLLCALL_CORPUS) through the real agent and
/// the decoder. Its answers.json says how many CPUs of which part each has.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordedBoardsAreDecodedAsTheyAre_data();
    void recordedBoardsAreDecodedAsTheyAre();

private:
    QString m_corpus, m_agent;
    QJsonObject m_answers;
};

namespace {

QString hex(std::uint32_t value, int digits)
{
    return QStringLiteral("0x%1").arg(value, digits, 16, QLatin1Char('0'));
}

/// "0x51:0x6f r0p3" → "0x51:0x06f r0p3": some kernels print no leading zero.
QString normalizedPart(const QString& part)
{
    const QStringList pieces = part.split(u' ');
    const QStringList ids = pieces.value(0).split(u':');
    return hex(ids.value(0).toUInt(nullptr, 16), 2) + u':' +
           hex(ids.value(1).toUInt(nullptr, 16), 3) + u' ' + pieces.value(1);
}

PartCounts partsOf(const hardware::Cpu& cpu)
{
    PartCounts counts;
    for (const hardware::Cluster& cluster : cpu.clusters) {
        if (!cluster.implementer || !cluster.part)
            continue;
        counts[hex(*cluster.implementer, 2) + u':' + hex(*cluster.part, 3) +
               QStringLiteral(" r%1p%2")
                   .arg(cluster.variant.value_or(-1))
                   .arg(cluster.revision.value_or(-1))] += cluster.count;
    }
    return counts;
}

PartCounts partsOf(const QJsonObject& parts)
{
    PartCounts counts;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        counts[normalizedPart(part.key())] += part.value().toInt();
    return counts;
}

QString toText(int cpus, const PartCounts& parts)
{
    QStringList pieces;
    for (const auto& [part, count] : parts)
        pieces += QStringLiteral("%1x %2").arg(count).arg(part);
    return QStringLiteral("%1 CPUs: %2").arg(cpus).arg(pieces.join(QStringLiteral(", ")));
}

} // namespace

void CorpusTest::initTestCase()
{
    m_corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (m_corpus.isEmpty())
        QSKIP("SKIPPED-ALL: ROLLCALL_CORPUS names no corpus of recorded boards");
    m_agent = qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent");
    QVERIFY2(QFile::exists(m_agent), qPrintable(m_agent + QStringLiteral(" is not built")));
    QFile file(m_corpus + QStringLiteral("/answers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_answers = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_answers.isEmpty());
}

void CorpusTest::recordedBoardsAreDecodedAsTheyAre_data()
{
    QTest::addColumn<QString>("board");
    for (const QString& board : m_answers.keys()) {
        if (CorpusTree::hasTree(m_corpus + u'/' + board))
            QTest::newRow(qPrintable(board)) << board;
    }
}

void CorpusTest::recordedBoardsAreDecodedAsTheyAre()
{
    QFETCH(QString, board);
    const CorpusTree tree(m_corpus + u'/' + board);
    QVERIFY2(!tree.root().isEmpty(), "the archive could not be unpacked");

    QProcess agent;
    agent.start(m_agent, {QStringLiteral("report"), QStringLiteral("--sysroot"), tree.root()});
    QVERIFY(agent.waitForFinished(30'000));
    QCOMPARE(agent.exitCode(), 0);
    const auto report = protocol::decodeReport(agent.readAllStandardOutput().toStdString());
    QVERIFY2(report.ok(), report.ok() ? "" : report.error().toString().c_str());

    const hardware::Hardware hardware = hardware::decode(report->inventory);
    QVERIFY(!hardware::textReport(hardware, nullptr).empty());

    const auto correction = findCorrection(board);
    const QJsonObject answer = m_answers.value(board).toObject();
    const int cpus = correction ? correction->cpus : answer.value(QLatin1String("cpus")).toInt();
    const PartCounts parts = correction ? parsePartCounts(QLatin1String(correction->parts))
                                        : partsOf(answer.value(QLatin1String("parts")).toObject());
    QCOMPARE(toText(hardware.cpu.total, partsOf(hardware.cpu)), toText(cpus, parts));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
