#include "core/reports/fleet_export.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollcall;
using namespace rollcall::reports;
using namespace Qt::StringLiterals;
using hardware::Source;

namespace {

const QByteArray header =
    "name,host,port,user,tags,state,hostname,model,vendor,family,soc,serial,cpus,cpus_online,"
    "cpu_parts,cpu_max_mhz,memory_bytes,swap_bytes,page_bytes,os,kernel,machine,userland_bits,"
    "sampled_at,uptime_s,temperature_c,load_percent,memory_used_bytes,frequency_khz,throttle_bits,"
    "integer_single_mop_per_s,integer_multi_mop_per_s,stream_triad_single_mb_per_s,"
    "stream_triad_multi_mb_per_s,memory_latency_ns,sha256_single_mb_per_s,sha256_multi_mb_per_s,"
    "sha256_crypto_single_mb_per_s,sha256_crypto_multi_mb_per_s\r\n";

store::ScoreRecord score(const char* test, const char* cpus, int threads, qint64 time,
                         double median)
{
    hardware::Score result;
    result.test = test;
    result.unit = "MB/s";
    result.cpus = cpus;
    result.threads = threads;
    result.median = result.min = result.max = median;
    result.runs = 3;
    result.checked = true;
    return {1, time, result};
}

FleetRow unknownNode()
{
    FleetRow row;
    row.record.name = u"new"_s;
    row.record.host = u"10.0.0.9"_s;
    return row;
}

FleetRow knownNode()
{
    FleetRow row;
    row.record.name = u"rk-04"_s;
    row.record.host = u"rk-04.lab"_s;
    row.record.port = 2222;
    row.record.user = u"pi"_s;
    row.record.tags = {u"rack-2"_s, u"big,little"_s};
    row.state = u"online"_s;
    hardware::Hardware& board = row.hardware.emplace();
    board.hostname = "rk";
    board.board.model = {"NanoPC-T4", Source::DeviceTree};
    board.board.soc = {"RK3399", Source::DeviceTree};
    board.cpu.total = 6;
    board.cpu.online = 5;
    board.cpu.clusters.resize(2);
    board.cpu.clusters[0].count = 4;
    board.cpu.clusters[0].name = {"Cortex-A53", Source::Table};
    board.cpu.clusters[0].maxMhz = 1416;
    board.cpu.clusters[1].count = 2;
    board.cpu.clusters[1].name = {"Cortex-A72", Source::Table};
    board.cpu.clusters[1].maxMhz = 1800;
    board.memory.totalBytes = 3'998'000'000;
    board.memory.swapBytes = 0;
    board.memory.pageBytes = 4096;
    board.os.name = "Debian GNU/Linux 12 (bookworm)";
    board.os.kernel = "6.1.0";
    board.os.machine = "aarch64";
    board.os.userlandBits = 64;
    row.sample = store::SampleRecord{1,         1'700'000'000'123, 90'500,    51.26,       0.0,
                                     1'000'000, 3'998'000'000,     1'800'000, std::nullopt};
    row.scores = {
        score("integer", "0", 1, 10, 100),        score("integer", "4", 1, 10, 250),
        score("integer", "4", 1, 5, 999),         score("integer", "0-5", 6, 10, 800),
        score("memory-latency", "0", 1, 10, 140), score("memory-latency", "4", 1, 10, 120)};
    return row;
}

QByteArray csv(const QList<FleetRow>& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(buffer, rows) ? buffer.data() : QByteArray("failed");
}

QByteArray json(const QList<FleetRow>& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeJson(buffer, rows) ? buffer.data() : QByteArray("failed");
}

} // namespace

class TestFleetExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFleetIsAHeader() { QCOMPARE(csv({}), header); }

    void theUnknownIsAnEmptyField()
    {
        const QByteArray expected = "new,10.0.0.9,22" + QByteArray(36, ',') + "\r\n";
        QCOMPARE(csv({unknownNode()}), header + expected);
    }

    void aKnownNodeFillsItsLine()
    {
        const QByteArray expected =
            "rk-04,rk-04.lab,2222,pi,\"rack-2 big,little\",online,rk,NanoPC-T4,,,RK3399,,6,5,"
            "2× Cortex-A72 + 4× Cortex-A53,1800,3998000000,0,4096,"
            "Debian GNU/Linux 12 (bookworm),6.1.0,aarch64,64,2023-11-14T22:13:20.123Z,90,51.3,"
            "0.0,1000000,1800000,,250.0,800.0,,,120.0,,,,\r\n";
        QCOMPARE(csv({knownNode()}), header + expected);
    }

    void everyLineHasAsManyFieldsAsTheHeader()
    {
        FleetRow plain = knownNode();
        plain.record.tags.clear();
        for (const QByteArray& line : csv({unknownNode(), plain}).split('\n')) {
            if (!line.isEmpty())
                QCOMPARE(line.count(','), header.count(','));
        }
    }

    void namesCannotBecomeFormulas()
    {
        FleetRow row = unknownNode();
        row.record.name = u"=HYPERLINK(\"http://x\")"_s;
        row.hardware.emplace().board.model = {"@SUM(A1)", Source::DeviceTree};
        row.hardware->cpu.clusters.resize(1);
        row.hardware->cpu.clusters[0].count = 1;
        const QByteArray line = csv({row}).mid(header.size());
        QVERIFY(line.startsWith("\"'=HYPERLINK(\"\"http://x\"\")\",10.0.0.9,"));
        QVERIFY(line.contains(",'@SUM(A1),"));
    }

    void thisComputerHasNoPort()
    {
        FleetRow row;
        row.record.name = u"here"_s;
        QVERIFY(csv({row}).mid(header.size()).startsWith("here,,,"));
        QCOMPARE(QJsonDocument(rowToJson(row)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"name":"here"})"));
    }

    void aFleetAsJsonIsOneNodeALine()
    {
        QCOMPARE(json({}),
                 QByteArray("{\"format\":\"rollcall-fleet\",\"version\":1,\"nodes\":[\n]}\n"));
        FleetRow second = unknownNode();
        second.record.name = u"second"_s;
        QCOMPARE(json({unknownNode(), second}),
                 QByteArray("{\"format\":\"rollcall-fleet\",\"version\":1,\"nodes\":[\n"
                            "{\"host\":\"10.0.0.9\",\"name\":\"new\",\"port\":22},\n"
                            "{\"host\":\"10.0.0.9\",\"name\":\"second\",\"port\":22}\n]}\n"));
    }

    void aKnownNodeAsJsonKeepsZeroAndLeavesOutTheUnknown()
    {
        const QJsonObject fleet = QJsonDocument::fromJson(json({knownNode()})).object();
        const QJsonObject node = fleet[u"nodes"].toArray().at(0).toObject();
        QCOMPARE(node[u"hardware"].toObject()[u"cpu"].toObject()[u"total"].toInt(), 6);
        QCOMPARE(QJsonDocument(node[u"sample"].toObject()).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"frequency_khz":1800000,"load_percent":0,)"
                            R"("memory_total_bytes":3998000000,"memory_used_bytes":1000000,)"
                            R"("temperature_c":51.26,"time_ms":1700000000123,"uptime_ms":90500})"));
        QCOMPARE(QJsonDocument(node[u"scores"].toArray().at(0).toObject())
                     .toJson(QJsonDocument::Compact),
                 QByteArray(R"({"checked":true,"cpus":"0","max":100,"median":100,"min":100,)"
                            R"("runs":3,"test":"integer","threads":1,"time_ms":10,)"
                            R"("unit":"MB/s"})"));
        QCOMPARE(node[u"tags"].toArray(), (QJsonArray{u"rack-2"_s, u"big,little"_s}));
    }

    void onlyTheNewestScoreOfAKindIsTold()
    {
        QStringList kinds;
        for (const store::ScoreRecord& record : newestScores(knownNode().scores)) {
            kinds << u"%1 on %2: %3"_s
                         .arg(QString::fromStdString(record.score.test),
                              QString::fromStdString(record.score.cpus))
                         .arg(record.score.median);
        }
        QCOMPARE(kinds.join(u"; "_s), u"integer on 0: 100; integer on 4: 250; integer on 0-5: 800; "
                                      "memory-latency on 0: 140; memory-latency on 4: 120"_s);
    }

    void aDeviceThatTakesNothingIsTold_data()
    {
        QTest::addColumn<QIODevice::OpenMode>("mode");
        QTest::newRow("at once") << QIODevice::OpenMode(QIODevice::Unbuffered);
        QTest::newRow("when the buffer is pushed out") << QIODevice::OpenMode();
    }
    void aDeviceThatTakesNothingIsTold()
    {
        QFETCH(QIODevice::OpenMode, mode);
        for (const auto write : {writeCsv, writeJson}) {
            QFile full(u"/dev/full"_s); // every write to it fails with "no space left"
            QVERIFY(full.open(QIODevice::WriteOnly | mode));
            const auto result = write(full, {unknownNode()});
            QVERIFY(!result.ok());
            QVERIFY(result.error().code == ErrorCode::DiskFull);
            QVERIFY(result.error().context == "/dev/full");
            QVERIFY(!result.error().remedy.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFleetExport)
#include "tst_fleet_export.moc"
