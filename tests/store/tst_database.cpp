#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/store.h"
#include "tests/support/mount.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;
using rollcall::test::Mount;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewStoreAndItsFoldersAreForItsOwnerAlone()
    {
        const QString file = path(u"new/deep/fleet.db"_s);
        auto opened = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY2(opened.ok(), opened ? "" : opened.error().toString().c_str());
        QCOMPARE((*opened)->path(), file);
        QVERIFY((*opened)->addNode({0, u"a"_s, u"a"_s, 22, {}, {}, 0}).ok());
        QCOMPARE(modeOf(file), mode_t(0600));
        QCOMPARE(modeOf(file + u"-wal"_s), mode_t(0600));
        QCOMPARE(modeOf(path(u"new"_s)), mode_t(0700));
        QCOMPARE(modeOf(path(u"new/deep"_s)), mode_t(0700));
    }

    void anExistingFileKeepsItsMode()
    {
        const QString file = path(u"fleet.db"_s);
        QVERIFY(Store::open(file, Store::Mode::ReadWrite).ok());
        QFile::setPermissions(file, onlyOwner | QFile::ReadGroup);
        QVERIFY(Store::open(file, Store::Mode::ReadWrite).ok());
        QCOMPARE(modeOf(file), mode_t(0640));
    }

    void aReopenedStoreHasWhatWasStored()
    {
        const QString file = path(u"fleet.db"_s);
        {
            auto store = Store::open(file, Store::Mode::ReadWrite);
            QVERIFY((*store)->addNode({0, u"a"_s, u"a"_s, 22, {}, {}, 0}).ok());
        }
        for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
            auto store = Store::open(file, mode);
            QVERIFY(store.ok());
            QCOMPARE((*store)->nodes()->size(), 1);
        }
    }

    void anEmptyFileBecomesAStore()
    {
        // What is left when the program is killed between making the file and filling it.
        const QString file = path(u"fleet.db"_s);
        write(file, {});
        auto store = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY(store.ok());
        QVERIFY((*store)->nodes()->isEmpty());
    }

    void theFileSaysWhoseItIs()
    {
        const QString file = path(u"fleet.db"_s);
        QVERIFY(Store::open(file, Store::Mode::ReadWrite).ok());
        QCOMPARE(contents(file).mid(68, 4), QByteArray("Rcal"));
    }

    void theConnectionIsSafe_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QVariant>("expected");
        QTest::newRow("write-ahead log") << u"journal_mode"_s << QVariant(u"wal"_s);
        QTest::newRow("commits reach the disk") << u"synchronous"_s << QVariant(2);
        QTest::newRow("foreign keys") << u"foreign_keys"_s << QVariant(1);
        QTest::newRow("no functions from the schema") << u"trusted_schema"_s << QVariant(0);
        QTest::newRow("waits for others") << u"busy_timeout"_s << QVariant(dialect::busyTimeoutMs);
        QTest::newRow("marked as ours") << u"application_id"_s << QVariant(dialect::applicationId);
        QTest::newRow("newest schema")
            << u"user_version"_s << QVariant(newestVersion(migrations()));
    }
    void theConnectionIsSafe()
    {
        QFETCH(QString, pragma);
        QFETCH(QVariant, expected);
        auto database = Database::open(path(u"fleet.db"_s), Database::Access::ReadWrite);
        QVERIFY(database.ok());
        const auto value = (*database)->scalar(u"PRAGMA "_s + pragma);
        QVERIFY(value.ok());
        QCOMPARE(value->toString(), expected.toString());
    }

    void aFolderInTheWayIsTold()
    {
        write(path(u"file"_s), "x");
        const auto opened = Store::open(path(u"file/fleet.db"_s), Store::Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY(!opened.error().context.empty());
        QCOMPARE(contents(path(u"file"_s)), QByteArray("x"));
    }

    void aPlaceNobodyCanWriteToIsTold()
    {
        // Root passes every permission check; the kernel's own file systems refuse even root.
        const auto opened = Store::open(u"/sys/rollcall/fleet.db"_s, Store::Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().code == ErrorCode::ReadOnly, opened.error().toString().c_str());
        QVERIFY(!opened.error().remedy.empty());
    }

    void aReadOnlyFolderIsTold()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anywhere; see aReadOnlyDiskCanBeReadButNotWritten");
        const QString file = path(u"fleet.db"_s);
        QVERIFY(Store::open(file, Store::Mode::ReadWrite).ok());
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        const auto restore = qScopeGuard([&] { ::chmod(folder.constData(), 0700); });
        const auto opened = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::ReadOnly);
    }

    void aReadOnlyDiskCanBeReadButNotWritten()
    {
        Mount disk(path(u"disk"_s), "size=1m");
        if (!disk.ok())
            QSKIP(qPrintable(u"no mount: %1"_s.arg(QString::fromLocal8Bit(disk.reason()))));
        const QString file = path(u"disk/fleet.db"_s);
        {
            auto store = Store::open(file, Store::Mode::ReadWrite);
            QVERIFY((*store)->addNode({0, u"a"_s, u"a"_s, 22, {}, {}, 0}).ok());
        }
        QVERIFY(disk.makeReadOnly());
        const auto written = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY(!written.ok());
        QVERIFY2(written.error().code == ErrorCode::ReadOnly, written.error().toString().c_str());
        const auto fresh = Store::open(path(u"disk/new.db"_s), Store::Mode::ReadWrite);
        QVERIFY(!fresh.ok());
        QVERIFY(fresh.error().code == ErrorCode::ReadOnly);

        auto read = Store::open(file, Store::Mode::ReadOnly);
        QVERIFY2(read.ok(), read ? "" : read.error().toString().c_str());
        QCOMPARE((*read)->nodes()->size(), 1);
    }

    void aFullDiskIsToldAndLosesNothingOfBefore()
    {
        Mount disk(path(u"disk"_s), "size=1m");
        if (!disk.ok())
            QSKIP(qPrintable(u"no mount: %1"_s.arg(QString::fromLocal8Bit(disk.reason()))));
        const QString file = path(u"disk/fleet.db"_s);
        auto store = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY(store.ok());
        const auto node = (*store)->addNode({0, u"a"_s, u"a"_s, 22, {}, {}, 0});
        QVERIFY(node.ok());
        int stored = 0;
        Result<bool> saved = true;
        while (saved && stored < 1000) {
            saved = (*store)->saveInventory(node->id, stored,
                                            QByteArray(20'000, char('a' + stored % 26)));
            stored += saved ? 1 : 0;
        }
        QVERIFY(stored > 0);
        QVERIFY(!saved.ok());
        QVERIFY2(saved.error().code == ErrorCode::DiskFull, saved.error().toString().c_str());
        QCOMPARE(QString::fromStdString(saved.error().context), file);
        store = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
        QCOMPARE((*store)->inventories(node->id)->size(), stored);
    }

    void aDiskThatIsFullFromTheStartIsTold()
    {
        Mount disk(path(u"disk"_s), "size=16k");
        if (!disk.ok())
            QSKIP(qPrintable(u"no mount: %1"_s.arg(QString::fromLocal8Bit(disk.reason()))));
        const auto opened = Store::open(path(u"disk/fleet.db"_s), Store::Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().code == ErrorCode::DiskFull, opened.error().toString().c_str());
    }

    void aLockedStoreIsToldAfterAWait()
    {
        const QString file = path(u"fleet.db"_s);
        auto holder = Store::open(file, Store::Mode::ReadWrite);
        auto waiter = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY((*holder)->begin().ok());
        const auto begun = (*waiter)->begin();
        QVERIFY(!begun.ok());
        QVERIFY(begun.error().code == ErrorCode::TimedOut);
        QVERIFY((*holder)->commit().ok());
        QVERIFY((*waiter)->begin().ok());
        QVERIFY((*waiter)->commit().ok());
    }

    void noConnectionIsLeftBehind()
    {
        const auto before = QSqlDatabase::connectionNames();
        {
            auto a = Store::open(path(u"fleet.db"_s), Store::Mode::ReadWrite);
            auto b = Store::open(path(u"fleet.db"_s), Store::Mode::ReadWrite);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
