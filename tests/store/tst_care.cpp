#include "core/store/care.h"
#include "core/store/collector_lock.h"
#include "core/store/store.h"
#include "core/store/writer.h"
#include "tests/support/mount.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageBytes = 4096;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

SampleRecord sampleAt(NodeId node, qint64 time)
{
    SampleRecord sample;
    sample.node = node;
    sample.time = time;
    sample.temperatureC = 40 + double(time % 1000) / 100;
    return sample;
}

bool isPrivate(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 077) == 0;
}

} // namespace

class TestCare : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// Two nodes, `samples` each, and a long inventory.
    void fill(const QString& file, int samples)
    {
        auto store = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
        for (const QString& name : {u"a"_s, u"b"_s}) {
            const auto node = (*store)->addNode({0, name, name, 22, {}, {u"rack1"_s}, 1});
            QVERIFY(node.ok());
            QVERIFY((*store)->begin().ok());
            for (int i = 0; i < samples; ++i)
                QVERIFY((*store)->saveSample(sampleAt(node->id, 1'000'000 + i * 1000)).ok());
            QVERIFY((*store)->saveInventory(node->id, 5, QByteArray(20'000, 'x')).ok());
            QVERIFY((*store)->commit().ok());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWholeStoreIsWholeAndADamagedOneIsNot()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 2000);
        auto report = checkStore(file);
        QVERIFY2(report.ok(), report ? "" : report.error().toString().c_str());
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->isPrivate && report->bytes > 0 && report->version > 0);

        QByteArray bytes = contents(file);
        bytes.replace(bytes.size() / 2 / pageBytes * pageBytes, pageBytes,
                      QByteArray(pageBytes, '\x5a'));
        overwrite(file, bytes);
        report = checkStore(file);
        QVERIFY(report.ok());
        QVERIFY(!report->problems.isEmpty());
    }

    void aFileThatOthersCanReadIsTold()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 1);
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0644), 0);
        QVERIFY(!checkStore(file)->isPrivate);
    }

    void aBackupHoldsWhatWasCommittedAndIsForItsOwnerAlone()
    {
        const QString file = path(u"fleet.db"_s), copy = path(u"copy.db"_s);
        fill(file, 1000);
        const auto saved = backupStore(file, copy);
        QVERIFY2(saved.ok(), saved ? "" : saved.error().toString().c_str());
        QVERIFY(isPrivate(copy));
        auto store = Store::open(copy, Store::Mode::ReadOnly);
        QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
        QCOMPARE((*store)->nodes()->size(), 2);
        QCOMPARE((*store)->nodes()->first().tags, QStringList{u"rack1"_s});
        QCOMPARE((*store)->samples(1, 0, 1LL << 50, 100'000)->size(), 1000);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}), QStringList());
    }

    void aBackupTakesNobodysPlace()
    {
        const QString file = path(u"fleet.db"_s), there = path(u"precious"_s);
        fill(file, 1);
        overwrite(there, "precious");
        const auto saved = backupStore(file, there);
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().code == ErrorCode::AlreadyExists);
        QCOMPARE(contents(there), QByteArray("precious"));
    }

    void aBackupWhileItIsWrittenIsWhole()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 100);
        std::atomic<bool> stop{false};
        std::atomic<int> written{0};
        std::jthread writing([&] {
            auto store = Store::open(file, Store::Mode::ReadWrite);
            for (qint64 time = 10'000'000; store && !stop; time += 1000) {
                if ((*store)->saveSample(sampleAt(1, time)).ok())
                    ++written;
            }
        });
        while (written < 5)
            std::this_thread::yield();
        for (int i = 0; i < 3; ++i) {
            const QString copy = path(u"copy-%1.db"_s.arg(i));
            const int before = written;
            const auto saved = backupStore(file, copy);
            QVERIFY2(saved.ok(), saved ? "" : saved.error().toString().c_str());
            auto store = Store::open(copy, Store::Mode::ReadOnly);
            QVERIFY((*store)->samples(1, 10'000'000, 1LL << 50, 1 << 30)->size() >= before);
        }
        const int during = written;
        stop = true;
        writing.join();
        QVERIFY(during > 5); // nobody was locked out
    }

    void aBackupThatDoesNotFitLeavesNothingBehind()
    {
        test::Mount disk(path(u"disk"_s), "size=64k");
        if (!disk.ok())
            QSKIP(qPrintable(u"no mount: %1"_s.arg(QString::fromLocal8Bit(disk.reason()))));
        const QString file = path(u"fleet.db"_s);
        fill(file, 2000);
        const auto saved = backupStore(file, path(u"disk/copy.db"_s));
        QVERIFY(!saved.ok());
        QVERIFY2(saved.error().code == ErrorCode::DiskFull, saved.error().toString().c_str());
        QCOMPARE(QDir(path(u"disk"_s)).entryList(QDir::Files), QStringList());
    }

    void whatIsNotDamagedIsSavedAndTheOldFileIsKept()
    {
        const QString file = path(u"fleet.db"_s);
        constexpr int samples = 20'000;
        fill(file, samples);
        QByteArray bytes = contents(file);
        QVERIFY(!QFile::exists(file + u"-wal"_s));
        // Three pages of rubbish far behind the schema and the roster.
        const qsizetype pages = bytes.size() / pageBytes;
        for (const qsizetype page : {pages / 3, pages / 2, pages * 2 / 3})
            bytes.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\x5a'));
        overwrite(file, bytes);
        QVERIFY(!checkStore(file)->problems.isEmpty());

        const auto recovery = recoverStore(file);
        QVERIFY2(recovery.ok(), recovery ? "" : recovery.error().toString().c_str());
        QCOMPARE(contents(recovery->setAside), bytes); // as it was, byte by byte
        QVERIFY(recovery->setAside.contains(u".damaged-"_s));
        QCOMPARE(checkStore(file)->problems, QStringList());
        QVERIFY(isPrivate(file));
        auto store = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
        QCOMPARE((*store)->nodes()->size(), 2);
        qsizetype left = 0;
        for (const NodeId node : {1, 2}) {
            const auto saved = (*store)->samples(node, 0, 1LL << 50, 1 << 30);
            QVERIFY(saved.ok());
            left += saved->size();
            for (const SampleRecord& sample : *saved)
                QVERIFY(sample == sampleAt(node, sample.time));
        }
        // A page holds at most some 200 samples; an inner page would hide more, and those in
        // between its ends are found by stepping over.
        QVERIFY2(left >= 2 * samples * 9 / 10, qPrintable(QString::number(left)));
        QVERIFY((*store)->addNode({0, u"c"_s, u"c"_s, 22, {}, {}, 0}).ok());
    }

    void aWholeStoreLosesNothingByRecovery()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 3000);
        const auto recovery = recoverStore(file);
        QVERIFY2(recovery.ok(), recovery ? "" : recovery.error().toString().c_str());
        for (const RecoveredTable& table : recovery->tables)
            QVERIFY2(table.whole, qPrintable(table.name));
        auto store = Store::open(file, Store::Mode::ReadOnly);
        for (const NodeId node : {1, 2}) {
            QCOMPARE((*store)->samples(node, 0, 1LL << 50, 1 << 30)->size(), 3000);
            QCOMPARE((*store)->latestInventory(node)->value().document, QByteArray(20'000, 'x'));
        }
    }

    void whatIsNotOursIsNotRecovered()
    {
        const QString file = path(u"notes.txt"_s);
        overwrite(file, "these are my notes");
        const auto recovery = recoverStore(file);
        QVERIFY(!recovery.ok());
        QVERIFY(recovery.error().code == ErrorCode::NotAStore);
        QCOMPARE(contents(file), QByteArray("these are my notes"));
    }

    void oneProgramCollectsAtATime()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 1);
        auto first = CollectorLock::take(file);
        QVERIFY2(first.ok(), first ? "" : first.error().toString().c_str());
        const auto second = CollectorLock::take(file);
        QVERIFY(!second.ok());
        QVERIFY(second.error().code == ErrorCode::TimedOut);
        QVERIFY(QString::fromStdString(second.error().message)
                    .contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!recoverStore(file).ok()); // not under a running collector
        first->reset();
        QVERIFY(CollectorLock::take(file).ok());
    }

    void aFullDiskIsToldAndCaughtUpWith()
    {
        test::Mount disk(path(u"disk"_s), "size=1m");
        if (!disk.ok())
            QSKIP(qPrintable(u"no mount: %1"_s.arg(QString::fromLocal8Bit(disk.reason()))));
        const QString file = path(u"disk/fleet.db"_s), ballast = path(u"disk/ballast"_s);
        fill(file, 1);
        WriterOptions options;
        options.firstRetry = options.longestRetry = std::chrono::milliseconds(50);
        auto writer = Writer::open(file, options);
        QVERIFY2(writer.ok(), writer ? "" : writer.error().toString().c_str());
        QSignalSpy failed(writer->get(), &Writer::failed);
        QSignalSpy recovered(writer->get(), &Writer::recovered);
        QSignalSpy dropped(writer->get(), &Writer::dropped);
        // Another program fills the disk to the last byte.
        {
            QFile filler(ballast);
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (filler.write(QByteArray(1024, 'x')) == 1024) {
            }
        }
        constexpr int samples = 5000;
        for (int i = 0; i < samples; ++i)
            (*writer)->saveSample(sampleAt(2, 2'000'000 + i * 1000));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(failed.first().first().value<Error>().code == ErrorCode::DiskFull);
        QVERIFY((*writer)->pending() > 0);
        QTest::qWait(200); // some tries more: it is told once
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::remove(ballast));
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QCOMPARE((*writer)->pending(), 0);
        QCOMPARE(dropped.size(), 0);
        writer->reset();
        auto store = Store::open(file, Store::Mode::ReadOnly);
        QVERIFY(store.ok());
        QCOMPARE((*store)->samples(2, 2'000'000, 1LL << 50, 1 << 30)->size(), samples);
        QCOMPARE(checkStore(file)->problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
