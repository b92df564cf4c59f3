#include "core/store/care.h"
#include "core/store/collector_lock.h"
#include "core/store/recovery.h"
#include "core/store/writer.h"
#include "tests/store/damage.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestRecovery : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList files(const QString& pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern});
    }
    static qsizetype samplesIn(const QString& file, NodeId node)
    {
        auto store = Store::open(file, Store::Mode::ReadOnly);
        return store ? (*store)->samples(node, 0, 1LL << 50, 1 << 30)->size() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNotDamagedIsSavedAndTheOldFileIsKept()
    {
        const QString file = path(u"fleet.db"_s);
        constexpr int samples = 20'000;
        fill(file, samples);
        QVERIFY(!QFile::exists(file + u"-wal"_s));
        // Far behind the schema and the roster.
        const qsizetype pages = contents(file).size() / pageBytes;
        const QByteArray bytes = spoil(file, {pages / 3, pages / 2, pages * 2 / 3});
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

    void aWriterThatMeetsADamagedPageGoesOnInANewStore()
    {
        const QString file = path(u"fleet.db"_s);
        constexpr int samples = 20'000;
        fill(file, samples);
        const qsizetype pages = contents(file).size() / pageBytes;
        spoil(file, {pages / 2, pages / 2 + 1, pages / 2 + 2});
        auto lock = CollectorLock::take(file);
        WriterOptions options;
        // Its rows are old: on a slow machine retention would take them before they are counted.
        options.upkeepEvery = std::chrono::milliseconds(0);
        auto writer = Writer::open(file, options);
        QVERIFY2(writer.ok(), writer ? "" : writer.error().toString().c_str());
        QSignalSpy restored(writer->get(), &Writer::restored);
        QSignalSpy dropped(writer->get(), &Writer::dropped);
        const auto readAll = [&](NodeId node) {
            auto read = (*writer)->run<bool>(
                [node](Store& store) { return store.samples(node, 0, 1LL << 50, 1 << 30).ok(); });
            read.waitForFinished();
            return read.result();
        };
        QVERIFY(!readAll(1) || !readAll(2)); // nobody gave it leave: damage is told, nothing moved
        QTest::qWait(50);
        QCOMPARE(restored.size(), 0);
        QCOMPARE(files(u"*.damaged-*"_s), QStringList());

        (*writer)->setRestores(true);
        (*writer)->saveSample(sampleAt(1, 900'000'000));
        (void)readAll(1);
        (void)readAll(2);
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 60'000);
        const auto recovery = restored.first().first().value<Recovery>();
        QVERIFY(QFile::exists(recovery.setAside));
        QVERIFY2(inWords(recovery).contains(u"some were lost of: samples"_s),
                 qPrintable(inWords(recovery)));
        QVERIFY(readAll(1) && readAll(2));
        for (int i = 1; i <= 100; ++i)
            (*writer)->saveSample(sampleAt(2, 900'000'000 + i));
        writer->reset();
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(checkStore(file)->problems, QStringList());
        const auto left = samplesIn(file, 1) + samplesIn(file, 2);
        QVERIFY2(left > 2 * samples * 9 / 10 && left < 2 * samples + 101,
                 qPrintable(QString::number(left)));
        auto store = Store::open(file, Store::Mode::ReadOnly);
        QCOMPARE((*store)->samples(1, 900'000'000, 1LL << 50, 1000)->size(), 1);
        QCOMPARE((*store)->samples(2, 900'000'000, 1LL << 50, 1000)->size(), 100);
    }

    void anotherProgramGoesOnInTheNewStoreToo()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 1000);
        auto follower = Writer::open(file);
        QVERIFY(follower.ok());
        const auto nodesSeen = [&] {
            auto read =
                (*follower)->run<int>([](Store& store) { return int(store.nodes()->size()); });
            read.waitForFinished();
            return read.result();
        };
        QCOMPARE(nodesSeen(), 2);
        const auto recovery = recoverStore(file);
        QVERIFY2(recovery.ok(), recovery ? "" : recovery.error().toString().c_str());
        const QByteArray aside = contents(recovery->setAside);
        {
            auto store = Store::open(file, Store::Mode::ReadWrite);
            QVERIFY((*store)->addNode({0, u"c"_s, u"c"_s, 22, {}, {}, 0}).ok());
            QCOMPARE(nodesSeen(), 3);
            (*follower)->saveSample(sampleAt(3, 5'000'000));
            follower->reset(); // and takes no log away that somebody still needs
            QVERIFY((*store)->addNode({0, u"d"_s, u"d"_s, 22, {}, {}, 0}).ok());
        }
        QCOMPARE(samplesIn(file, 3), 1);
        QCOMPARE(contents(recovery->setAside), aside);
        QCOMPARE(checkStore(file)->problems, QStringList());
    }

    void aStoreThatCannotBeReadAtAllIsSetAsideForAnEmptyOne_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("the list of tables is gone") << 100 << pageBytes - 100;
        QTest::newRow("not even the header is left") << 0 << 2 * pageBytes;
    }

    void aStoreThatCannotBeReadAtAllIsSetAsideForAnEmptyOne()
    {
        QFETCH(int, from);
        QFETCH(int, bytes);
        const QString file = path(u"fleet.db"_s);
        fill(file, 100);
        CollectorLock::take(file)->reset(); // somebody collected for it once
        QByteArray spoiled = contents(file);
        spoiled.replace(from, bytes, QByteArray(bytes, '\x5a'));
        overwrite(file, spoiled);
        QVERIFY(!recoverStore(file).ok()); // by hand: somebody can decide what to do
        QCOMPARE(contents(file), spoiled);
        QCOMPARE(files(u"*.recovered-*"_s), QStringList());

        const auto recovery = restoreStore(file);
        QVERIFY2(recovery.ok(), recovery ? "" : recovery.error().toString().c_str());
        QCOMPARE(contents(recovery->setAside), spoiled);
        QVERIFY2(inWords(*recovery).contains(u"Nothing in it could be read"_s),
                 qPrintable(inWords(*recovery)));
        QCOMPARE(checkStore(file)->problems, QStringList());
        QVERIFY(isPrivate(file));
    }

    void theFileOfSomebodyElseIsNeverSetAside()
    {
        const QString notes = path(u"notes.txt"_s);
        overwrite(notes, QByteArray("my notes\n").repeated(500));
        QVERIFY(!restoreStore(notes).ok());
        QVERIFY(!recoverStore(notes).ok());
        QVERIFY(!restoreStore(notes).ok()); // the try before leaves no sign that it was a store
        QVERIFY(QFile::exists(notes));
        QCOMPARE(files(u"notes.txt.damaged*"_s), QStringList());
    }

    /// fcntl(2): closing any descriptor of a file gives up all locks this process has on it.
    void aSecondConnectionKeepsTheLocksOfTheFirst()
    {
        const QString file = path(u"fleet.db"_s);
        fill(file, 10);
        auto first = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY((*first)->addNode({0, u"c"_s, u"c"_s, 22, {}, {}, 0}).ok());
        QVERIFY(isLocked(file));
        QVERIFY(checkStore(file).ok());
        QVERIFY(backupStore(file, path(u"copy.db"_s)).ok());
        QVERIFY(isLocked(file));
    }

private:
    /// SQLite's shared lock, of whichever process.
    static bool isLocked(const QString& file)
    {
        struct stat status = {};
        QFile locks(u"/proc/locks"_s);
        if (::stat(QFile::encodeName(file).constData(), &status) != 0 ||
            !locks.open(QIODevice::ReadOnly))
            return false;
        const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino)) + ' ';
        for (const QByteArray& line : locks.readAll().split('\n')) {
            if (line.contains("POSIX") && line.contains(inode))
                return true;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
