// The program of store.py: rows a second through store::Writer, and through the bare C API of
// SQLite into the same tables with the same statement, transactions and durability. Both run
// several times in turns; one line of JSON on stdout has the medians.
#include "core/store/dialect.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace rollcall;
using namespace rollcall::store;

namespace {

constexpr int rounds = 5;
constexpr int rowCount = 50'000;
constexpr int nodeCount = 144;

struct Cost {
    double seconds = 0, cpuSeconds = 0;
};

[[noreturn]] void fail(const std::string& why)
{
    std::fprintf(stderr, "bench_store: %s\n", why.c_str());
    std::exit(1);
}

/// All threads of this process.
double cpuNow()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// What a fleet of boards sends: each node in turn, some without a sensor.
std::vector<SampleRecord> makeRows()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<SampleRecord> rows(rowCount);
    for (int i = 0; i < rowCount; ++i) {
        SampleRecord& row = rows[std::size_t(i)];
        row.node = i % nodeCount + 1;
        row.time = now + (i / nodeCount) * 10'000; // not over: nothing is rolled up meanwhile
        row.uptimeMs = 1000 * i;
        if (row.node % 5 != 0)
            row.temperatureC = 40.0 + (i % 400) / 10.0;
        row.loadPercent = (i % 1000) / 10.0;
        row.memUsedBytes = 1'000'000'000 + i * 4096;
        row.memTotalBytes = 4'000'000'000;
        row.frequencyKhz = 600'000 + (i % 13) * 100'000;
        row.throttleBits = i % 97 == 0 ? 4 : 0;
        row.rxBytesPerS = i % 5000;
        row.txBytesPerS = i % 3000;
        row.readBytesPerS = 0;
        row.writeBytesPerS = i % 7000;
    }
    return rows;
}

/// A new store with its roster, made by the store itself: both sides begin with the same tables.
void makeStore(const QString& path)
{
    for (const QString& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + end);
    auto store = Store::open(path, Store::Mode::ReadWrite);
    if (!store)
        fail(store.error().toString());
    for (int i = 1; i <= nodeCount; ++i) {
        NodeRecord node;
        node.name = QStringLiteral("node-%1").arg(i);
        node.host = QStringLiteral("127.0.0.1");
        node.port = quint16(i);
        if (auto added = (*store)->addNode(node); !added)
            fail(added.error().toString());
    }
}

/// From the first row until the last one is said to be on the disk.
Cost throughWriter(const QString& path, const std::vector<SampleRecord>& rows)
{
    auto writer = Writer::open(path);
    if (!writer)
        fail(writer.error().toString());
    QEventLoop loop;
    int stored = 0;
    QObject::connect(writer->get(), &Writer::committed, &loop, [&](int count) {
        stored += count;
        if (stored == rowCount)
            loop.quit();
    });
    QObject::connect(writer->get(), &Writer::dropped, &loop,
                     [](int, const Error& error) { fail(error.toString()); });
    QObject::connect(writer->get(), &Writer::failed, &loop,
                     [](const Error& error) { fail(error.toString()); });
    const double cpu = cpuNow();
    QElapsedTimer timer;
    timer.start();
    for (const SampleRecord& row : rows)
        (*writer)->saveSample(row);
    loop.exec();
    return {double(timer.nsecsElapsed()) / 1e9, cpuNow() - cpu};
}

class BareSqlite
{
public:
    explicit BareSqlite(const QString& path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_db));
        for (const QString& pragma : dialect::connectionPragmas(false))
            execute(pragma.toUtf8().constData());
        check(sqlite3_prepare_v2(
            m_db,
            "INSERT INTO samples (node, time, boot, uptime_ms, temperature_mc, load_cpercent, "
            "mem_used_bytes, mem_total_bytes, frequency_khz, net_rx_bps, net_tx_bps, "
            "disk_read_bps, disk_write_bps, throttle_bits) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (node, time) DO UPDATE SET boot = excluded.boot, "
            "uptime_ms = excluded.uptime_ms, temperature_mc = excluded.temperature_mc, "
            "load_cpercent = excluded.load_cpercent, mem_used_bytes = excluded.mem_used_bytes, "
            "mem_total_bytes = excluded.mem_total_bytes, frequency_khz = excluded.frequency_khz, "
            "net_rx_bps = excluded.net_rx_bps, net_tx_bps = excluded.net_tx_bps, "
            "disk_read_bps = excluded.disk_read_bps, disk_write_bps = excluded.disk_write_bps, "
            "throttle_bits = excluded.throttle_bits "
            "WHERE samples.uptime_ms = excluded.uptime_ms "
            "OR samples.uptime_ms IS NULL OR excluded.uptime_ms IS NULL",
            -1, &m_insert, nullptr));
    }
    ~BareSqlite()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    void execute(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }

    void insert(const SampleRecord& row)
    {
        whole(1, row.node);
        whole(2, row.time);
        whole(3, std::nullopt);
        whole(4, row.uptimeMs);
        scaled(5, row.temperatureC, 1000);
        scaled(6, row.loadPercent, 100);
        whole(7, row.memUsedBytes);
        whole(8, row.memTotalBytes);
        whole(9, row.frequencyKhz);
        scaled(10, row.rxBytesPerS, 1);
        scaled(11, row.txBytesPerS, 1);
        scaled(12, row.readBytesPerS, 1);
        scaled(13, row.writeBytesPerS, 1);
        whole(14, row.throttleBits);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            fail(sqlite3_errmsg(m_db));
        check(sqlite3_reset(m_insert));
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            fail(sqlite3_errmsg(m_db));
    }
    void whole(int column, std::optional<qint64> value)
    {
        check(value ? sqlite3_bind_int64(m_insert, column, *value)
                    : sqlite3_bind_null(m_insert, column));
    }
    void scaled(int column, std::optional<double> value, int units)
    {
        whole(column, value ? std::optional<qint64>(std::llround(*value * units)) : std::nullopt);
    }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

Cost throughBareSqlite(const QString& path, const std::vector<SampleRecord>& rows)
{
    BareSqlite sqlite(path);
    const int transactionRows = WriterOptions().commitRows;
    const double cpu = cpuNow();
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int position = int(i) % transactionRows;
        if (position == 0)
            sqlite.execute("BEGIN IMMEDIATE");
        sqlite.insert(rows[i]);
        if (position == transactionRows - 1 || i + 1 == rows.size())
            sqlite.execute("COMMIT");
    }
    return {double(timer.nsecsElapsed()) / 1e9, cpuNow() - cpu};
}

double median(std::vector<Cost> costs, double Cost::*field)
{
    std::sort(costs.begin(), costs.end(),
              [field](const Cost& a, const Cost& b) { return a.*field < b.*field; });
    return costs[costs.size() / 2].*field;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        fail("usage: bench_store DIR");
    const std::vector<SampleRecord> rows = makeRows();
    std::vector<Cost> writer, sqlite;
    for (int i = 0; i <= rounds; ++i) {
        const QString path = arguments[1] + QStringLiteral("/bench.db");
        makeStore(path);
        const Cost ours = throughWriter(path, rows);
        makeStore(path);
        const Cost theirs = throughBareSqlite(path, rows);
        if (i == 0) // warms the caches of both
            continue;
        writer.push_back(ours);
        sqlite.push_back(theirs);
    }
    std::printf("{\"rows\": %d, \"writer_s\": %.6f, \"sqlite_s\": %.6f, \"writer_cpu_s\": %.6f, "
                "\"sqlite_cpu_s\": %.6f}\n",
                rowCount, median(writer, &Cost::seconds), median(sqlite, &Cost::seconds),
                median(writer, &Cost::cpuSeconds), median(sqlite, &Cost::cpuSeconds));
    return 0;
}
