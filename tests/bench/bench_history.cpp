// The program of store.py: a store as a year of collecting leaves it, and what it costs to open it,
// to ask it and to keep it up. The tiers are written as roll-ups and retention would leave them,
// in the order of time and with the packing of the real code, from readings that are noisier than
// most boards'. More than 144 nodes get so much less history that the number of rows is the same.
// usage: bench_history FILE NODES; one line of JSON on stdout.
#include "core/store/block_codec.h"
#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

using namespace rollcall;
using namespace rollcall::store;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr qint64 sampleEvery = 10'000;
constexpr int fullHistoryNodes = 144;
/// The store is told that it is this time: the end of a block of every tier.
constexpr qint64 end = floorTo(1'790'000'000'000, 16 * day);

[[noreturn]] void fail(const std::string& why)
{
    std::fprintf(stderr, "bench_history: %s\n", why.c_str());
    std::exit(1);
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        fail(result.error().toString());
    return std::move(result).value();
}
void need(const Result<void>& result)
{
    if (!result)
        fail(result.error().toString());
}

double cpuNow()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Boards that do something: every reading moves all the time.
class Noise
{
public:
    SampleRecord sample(NodeId node, qint64 time)
    {
        SampleRecord sample;
        sample.node = node;
        sample.time = time;
        sample.uptimeMs = time % (100 * day);
        sample.temperatureC = double(between(44'000, 49'000) + node % 20 * 500) / 1000;
        sample.loadPercent = double(between(0, 3000)) / 100;
        sample.memUsedBytes = (1'000'000 + between(0, 40'000)) * 1024;
        sample.memTotalBytes = 4'000'000 * 1024LL;
        sample.frequencyKhz = 600'000 + between(0, 6) * 200'000;
        sample.rxBytesPerS = double(between(500, 30'000));
        sample.txBytesPerS = double(between(500, 20'000));
        sample.readBytesPerS = between(0, 20) == 0 ? double(between(0, 4'000'000)) : 0;
        sample.writeBytesPerS = between(0, 3) == 0 ? double(between(0, 400'000)) : 0;
        sample.throttleBits = between(0, 500) == 0 ? 4 : 0;
        return sample;
    }

    /// What `samples` samples of a bucket come to, from a few drawn ones: spread as wide, and with
    /// a sum as uneven.
    Bucket bucket(NodeId node, qint64 start, qint64 span)
    {
        Bucket bucket;
        bucket.start = start;
        bucket.span = span;
        for (int i = 0; i < 6; ++i)
            bucket.add(sample(node, start));
        const qint64 factor = span / minute;
        bucket.samples *= factor;
        for (Stat& stat : bucket.stats) {
            stat.sum = stat.sum * factor + (factor > 1 ? between(0, stat.max - stat.min + 1) : 0);
            stat.count *= factor;
        }
        return bucket;
    }

    qint64 between(qint64 low, qint64 high) // [low, high)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return low + qint64(m_state % std::uint64_t(std::max<qint64>(high - low, 1)));
    }

private:
    std::uint64_t m_state = 88172645463325252ULL;
};

/// How far back each tier goes.
struct Ages {
    qint64 raw = day, tier[tierCount] = {30 * day, 365 * day, 365 * day};
};

class Year
{
public:
    Year(const QString& path, int nodes)
        : m_nodes(nodes)
        , m_store(need(Store::open(path, Store::Mode::ReadWrite)))
        , m_database(need(Database::open(path, Database::Access::ReadWrite)))
    {
        if (nodes > fullHistoryNodes) {
            const auto less = [nodes](qint64 age, qint64 piece) {
                return floorTo(age * fullHistoryNodes / nodes, piece) + piece;
            };
            m_ages.raw = less(m_ages.raw, 10 * minute);
            for (std::size_t i = 0; i < tierCount; ++i)
                m_ages.tier[i] = less(m_ages.tier[i], tiers[i].blockMs);
        }
    }

    void write()
    {
        need(m_store->begin());
        for (int i = 1; i <= m_nodes; ++i) {
            NodeRecord node;
            node.name = node.host = QStringLiteral("node-%1").arg(i);
            need(m_store->addNode(node));
        }
        need(m_store->commit());
        const qint64 rolledUp = end - windowMs;
        for (qint64 from = end - 400 * day; from < end; from += day) {
            need(m_database->begin());
            for (std::size_t i = 0; i < tierCount; ++i) {
                const Tier& tier = tiers[i];
                const qint64 oldest = floorTo(end - m_ages.tier[i], tier.blockMs);
                for (qint64 block = std::max(oldest, -floorTo(-from, tier.blockMs));
                     block < std::min(from + day, rolledUp); block += tier.blockMs) {
                    writeBlocks(tier, block, std::min(block + tier.blockMs, rolledUp));
                }
            }
            need(m_database->commit());
        }
        need(m_store->begin());
        for (qint64 time = end - m_ages.raw; time < end; time += sampleEvery) {
            for (int node = 1; node <= m_nodes; ++node)
                need(m_store->saveSample(m_noise.sample(node, time + node % 100 * 100)));
            if (time / sampleEvery % 200 == 0) {
                need(m_store->commit());
                need(m_store->begin());
            }
        }
        need(m_store->commit());
        // All but the newest window is rolled up already.
        need(m_database->run(QStringLiteral("DELETE FROM rollup_pending WHERE start < ?"),
                             {rolledUp}));
        need(m_database->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    double tierBytes(int tier) const { return m_bytes.at(std::size_t(tier)); }

private:
    /// Of all nodes. A dozen different ones are enough: nothing compares them.
    void writeBlocks(const Tier& tier, qint64 block, qint64 until)
    {
        std::vector<QByteArray> packed;
        for (int variant = 0; variant < std::min(m_nodes, 12); ++variant) {
            QList<Bucket> buckets;
            for (qint64 start = block; start < until; start += tier.bucketMs)
                buckets.append(m_noise.bucket(variant, start, tier.bucketMs));
            packed.push_back(packBlock(buckets, block, tier.bucketMs));
        }
        for (int node = 1; node <= m_nodes; ++node) {
            const QByteArray& data = packed.at(std::size_t(node) % packed.size());
            m_bytes.at(std::size_t(&tier - tiers.data())) += double(data.size());
            need(m_database->run(
                QStringLiteral("INSERT INTO rollups (node, tier, start, data) VALUES (?, ?, ?, ?)"),
                {node, tier.seconds, block, data}));
        }
    }

    int m_nodes;
    Ages m_ages;
    Noise m_noise;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;
    std::array<double, tierCount> m_bytes{};
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, std::size_t(share * double(values.size()))));
}

void dropFromCache(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    ::fsync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

double startUpMs(const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    auto store = need(Store::open(path, Store::Mode::ReadOnly));
    if (need(store->latestSamples(end)).isEmpty())
        fail("there are no latest samples");
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    double wall = 0, cpu = 0; ///< ms, 95 of 100 are not longer
};

/// Of a random node and metric at 1,000 pixels, 200 times.
Times seriesTimes(Store& store, int nodes, qint64 span)
{
    std::mt19937 random(1);
    std::vector<double> wall, cpu;
    for (int i = 0; i < 200; ++i) {
        const NodeId node = 1 + NodeId(random() % std::uint32_t(nodes));
        const Metric metric = allMetrics.at(random() % metricCount);
        QElapsedTimer timer;
        timer.start();
        const double before = cpuNow();
        if (need(store.series(node, {end - span, end, 1000, only(metric)})).isEmpty())
            fail("a series is empty");
        cpu.push_back((cpuNow() - before) * 1000);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return {percentile(wall, 0.95), percentile(cpu, 0.95)};
}

/// CPU seconds to roll up the newest window of every node and to delete what became too old: what
/// two hours of collecting make necessary.
double upkeepCpu(Store& store)
{
    need(store.keepUp({end, 0}, 0)); // begins to tell the age
    const double cpu = cpuNow();
    for (qint64 later : {qint64(0), 2 * hour}) {
        while (need(store.keepUp({end + minute + later, later}, 20)))
            ;
    }
    return cpuNow() - cpu;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        fail("usage: bench_history FILE NODES");
    const QString path = arguments[1];
    const int nodes = arguments[2].toInt();
    QElapsedTimer timer;
    timer.start();
    std::array<double, tierCount> packed{};
    {
        Year year(path, nodes);
        year.write();
        for (std::size_t i = 0; i < tierCount; ++i)
            packed.at(i) = year.tierBytes(int(i));
    }
    const double generated = double(timer.elapsed()) / 1000;
    const double bytes = double(QFileInfo(path).size());
    dropFromCache(path);
    const double cold = startUpMs(path);
    std::vector<double> warm;
    for (int i = 0; i < 20; ++i)
        warm.push_back(startUpMs(path));
    Times month, year;
    double top = 0;
    {
        auto store = need(Store::open(path, Store::Mode::ReadOnly));
        month = seriesTimes(*store, nodes, 30 * day);
        year = seriesTimes(*store, nodes, 365 * day);
        const double cpu = cpuNow();
        need(store->summaries({}, Metric::Temperature, end - day, end));
        top = (cpuNow() - cpu) * 1000;
    }
    auto store = need(Store::open(path, Store::Mode::ReadWrite));
    const double upkeep = upkeepCpu(*store);
    std::printf("{\"nodes\": %d, \"generated_s\": %.1f, \"bytes\": %.0f, \"minute_bytes\": %.0f, "
                "\"ten_minute_bytes\": %.0f, \"two_hour_bytes\": %.0f, \"start_up_cold_ms\": %.3f, "
                "\"start_up_ms\": %.3f, \"month_p95_ms\": %.3f, \"month_p95_cpu_ms\": %.3f, "
                "\"year_p95_ms\": %.3f, \"year_p95_cpu_ms\": %.3f, "
                "\"day_of_all_cpu_ms\": %.3f, \"upkeep_cpu_s\": %.4f}\n",
                nodes, generated, bytes, packed[0], packed[1], packed[2], cold,
                percentile(warm, 0.5), month.wall, month.cpu, year.wall, year.cpu, top, upkeep);
    return 0;
}
