#include "core/store/care.h"
#include "core/store/collector_lock.h"
#include "core/store/recovery.h"
#include "core/store/store.h"
#include "core/store/writer.h"
#include "tests/store/damage.h"
#include "tests/support/mount.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestCare : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

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

        spoil(file, {contents(file).size() / 2 / pageBytes});
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
