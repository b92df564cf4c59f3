#include "agent/watchdog.h"
#include "tests/agent/tree.h"

#include <fcntl.h>

#include <QElapsedTimer>
#include <QtTest>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

using namespace rollcall;
using namespace rollcall::agent;
using std::chrono::milliseconds;

namespace {

/// A gate in front of some files: whoever reads them waits until they are let go.
class Gate
{
public:
    void hold(const std::string& path)
    {
        const std::lock_guard lock(m_mutex);
        m_held.insert(path);
    }
    void letGo(const std::string& path)
    {
        const std::lock_guard lock(m_mutex);
        m_held.erase(path);
        m_changed.notify_all();
    }
    void letAllGo()
    {
        const std::lock_guard lock(m_mutex);
        m_held.clear();
        m_changed.notify_all();
    }
    void pass(const std::string& path)
    {
        std::unique_lock lock(m_mutex);
        ++m_reads;
        ++m_waiting;
        m_changed.wait(lock, [&] { return !m_held.contains(path); });
        --m_waiting;
    }
    int reads() const { return m_reads; }
    int waiting() const { return m_waiting; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<std::string> m_held;
    std::atomic<int> m_reads = 0;
    std::atomic<int> m_waiting = 0;
};

/// Fake: stands for a driver that hangs, which cannot be had without a broken device.
class HangingFileSystem : public FileSystem
{
public:
    HangingFileSystem(const std::string& root, std::shared_ptr<ReadWatch> watch,
                      std::shared_ptr<Gate> gate)
        : FileSystem(UniqueFd(::open(root.c_str(), O_RDONLY | O_DIRECTORY)), false,
                     std::move(watch))
        , m_gate(std::move(gate))
    {}

protected:
    ssize_t readSome(int fd, std::string_view path, char* buffer, std::size_t size) override
    {
        m_gate->pass(std::string(path));
        return FileSystem::readSome(fd, path, buffer, size);
    }

private:
    std::shared_ptr<Gate> m_gate;
};

using Texts = std::vector<std::string>;

/// Reads files 0 to 9 of directory d, and says what it found and what it could not read.
std::pair<Texts, Texts> readAll(FileSystem& files)
{
    Texts texts;
    for (int i = 0; i < 10; ++i) {
        if (auto text = files.root().text("d/" + std::to_string(i)))
            texts.push_back(std::move(*text));
    }
    return {std::move(texts), files.watch().unreadable()};
}

constexpr Watchdog::Limits limits{milliseconds(40), milliseconds(10'000)};

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void returnsWhatTheJobReturns();
    void aHungFileSpoilsOnlyItself();
    void aHungFileIsLeftAloneUntilItsReadComesBack();
    void twoHungFilesCondemnTheirDirectory();
    void givesUpWhenTooManyFilesHang();
    void endsASlowJobAtTheDeadlineWithWhatItHas();
    void saysSoWhenTheTreeIsGone();
    void skipsMoreTheMoreHangs_data();
    void skipsMoreTheMoreHangs();

private:
    std::unique_ptr<Watchdog> watchdog() const;

    std::unique_ptr<Tree> m_tree;
    std::shared_ptr<Gate> m_gate;
};

void TestWatchdog::init()
{
    m_gate = std::make_shared<Gate>();
    m_tree = std::make_unique<Tree>();
    for (int i = 0; i < 10; ++i)
        m_tree->file("d/" + std::to_string(i), "text " + std::to_string(i));
}

void TestWatchdog::cleanup()
{
    m_gate->letAllGo(); // or the sanitizers find the threads we left behind
    QTRY_COMPARE(m_gate->waiting(), 0);
}

std::unique_ptr<Watchdog> TestWatchdog::watchdog() const
{
    return std::make_unique<Watchdog>(
        [root = m_tree->root(), gate = m_gate](std::shared_ptr<ReadWatch> watch) {
            return std::make_unique<HangingFileSystem>(root, std::move(watch), gate);
        });
}

void TestWatchdog::returnsWhatTheJobReturns()
{
    const auto dog = watchdog();
    for (int i = 0; i < 3; ++i) {
        const auto result = dog->collect(readAll, limits);
        QVERIFY(result);
        QCOMPARE(result->first.size(), std::size_t(10));
        QVERIFY(result->second.empty());
    }
}

void TestWatchdog::aHungFileSpoilsOnlyItself()
{
    m_gate->hold("d/3");
    const auto dog = watchdog();
    QElapsedTimer timer;
    timer.start();
    const auto result = dog->collect(readAll, limits);
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(result);
    QCOMPARE(result->first.size(), std::size_t(9));
    QVERIFY(std::find(result->first.begin(), result->first.end(), "text 3") == result->first.end());
    QCOMPARE(result->second, Texts{"/d/3"});
}

void TestWatchdog::aHungFileIsLeftAloneUntilItsReadComesBack()
{
    m_gate->hold("d/3");
    const auto dog = watchdog();
    QVERIFY(dog->collect(readAll, limits));
    const int readsBefore = m_gate->reads();
    const auto second = dog->collect(readAll, limits);
    QVERIFY(second);
    QCOMPARE(second->second, Texts{"/d/3"});
    // Nine files, each read until end-of-file, and none of the hung one: no second thread hangs.
    QCOMPARE(m_gate->waiting(), 1);
    QVERIFY(m_gate->reads() > readsBefore);
    m_gate->letGo("d/3");
    QTRY_VERIFY(dog->collect(readAll, limits)->second.empty());
    QCOMPARE(dog->collect(readAll, limits)->first.size(), std::size_t(10));
}

void TestWatchdog::twoHungFilesCondemnTheirDirectory()
{
    for (int i = 0; i < 10; ++i) {
        m_tree->file("sys/class/hwmon/hwmon0/" + std::to_string(i), "x");
        m_gate->hold("sys/class/hwmon/hwmon0/" + std::to_string(i));
    }
    const auto dog = watchdog();
    const auto result = dog->collect(
        [](FileSystem& files) {
            int read = 0;
            for (int i = 0; i < 10; ++i)
                read += files.root().text("sys/class/hwmon/hwmon0/" + std::to_string(i)) ? 1 : 0;
            return read + (files.root().text("d/1") ? 100 : 0);
        },
        limits);
    QVERIFY(result);
    QCOMPARE(*result, 100);
    QCOMPARE(m_gate->waiting(), 2);
}

void TestWatchdog::givesUpWhenTooManyFilesHang()
{
    Texts paths;
    for (std::size_t i = 0; i <= Watchdog::maxAbandoned; ++i) {
        paths.push_back("d" + std::to_string(i) + "/file");
        m_tree->file(paths.back(), "x");
        m_gate->hold(paths.back());
    }
    const auto dog = watchdog();
    const auto result = dog->collect(
        [paths](FileSystem& files) {
            int read = 0;
            for (const std::string& path : paths)
                read += files.root().text(path) ? 1 : 0;
            return read;
        },
        limits);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::TimedOut);
    QCOMPARE(m_gate->waiting(), static_cast<int>(Watchdog::maxAbandoned));
}

void TestWatchdog::endsASlowJobAtTheDeadlineWithWhatItHas()
{
    const auto dog = watchdog();
    QElapsedTimer timer;
    timer.start();
    const auto result = dog->collect(
        [](FileSystem& files) {
            int read = 0;
            for (int i = 0; i < 1000; ++i) {
                std::this_thread::sleep_for(milliseconds(files.root().text("d/0") ? 10 : 0));
                read += files.root().text("d/1") ? 1 : 0;
            }
            return read;
        },
        {milliseconds(40), milliseconds(200)});
    QVERIFY(result);
    QVERIFY(*result > 0 && *result < 500);
    QVERIFY(timer.elapsed() < 3000);
}

void TestWatchdog::saysSoWhenTheTreeIsGone()
{
    Watchdog dog([](std::shared_ptr<ReadWatch>) { return nullptr; });
    for (int i = 0; i < 2; ++i) {
        const auto result = dog.collect(readAll, limits);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Io);
    }
}

void TestWatchdog::skipsMoreTheMoreHangs_data()
{
    QTest::addColumn<QList<QByteArray>>("hung");
    QTest::addColumn<QList<QByteArray>>("added");
    using Paths = QList<QByteArray>;
    QTest::newRow("one file") << Paths{"/sys/class/hwmon/hwmon0/temp1_input"} << Paths{};
    QTest::newRow("two of one chip")
        << Paths{"/sys/class/hwmon/hwmon0/temp1_input", "/sys/class/hwmon/hwmon0/temp2_input"}
        << Paths{"/sys/class/hwmon/hwmon0"};
    QTest::newRow("four zones") << Paths{"/sys/class/thermal/thermal_zone0/temp",
                                         "/sys/class/thermal/thermal_zone1/temp",
                                         "/sys/class/thermal/thermal_zone2/temp",
                                         "/sys/class/thermal/thermal_zone3/temp"}
                                << Paths{"/sys/class/thermal"};
    QTest::newRow("never all of /proc") << Paths{"/proc/stat", "/proc/meminfo"} << Paths{};
}

void TestWatchdog::skipsMoreTheMoreHangs()
{
    QFETCH(QList<QByteArray>, hung);
    QFETCH(QList<QByteArray>, added);
    Texts paths, expected;
    for (const QByteArray& path : hung)
        paths.push_back(path.toStdString());
    expected = paths;
    for (const QByteArray& path : added)
        expected.push_back(path.toStdString());
    QCOMPARE(pathsToSkip(paths), expected);
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
