// What cannot be used as a store is told, and left as it was.
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/store.h"

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

namespace {

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

/// A database that is none of ours, made the way another program would.
void makeDatabase(const QString& path, const QStringList& statements)
{
    const QString name = u"another program"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class TestForeignFiles : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNoStoreIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("Dear diary, today I soldered a header.\n");
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("only the beginning of a database") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeroes") << QByteArray(8192, '\0');
        QTest::newRow("a database's first line, then rubbish")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x5a');
    }
    void whatIsNoStoreIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString file = path(u"diary.txt"_s);
        write(file, bytes);
        for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
            const auto opened = Store::open(file, mode);
            QVERIFY(!opened.ok());
            QVERIFY2(opened.error().code == ErrorCode::NotAStore,
                     opened.error().toString().c_str());
            QCOMPARE(QString::fromStdString(opened.error().context), file);
            QVERIFY(!opened.error().remedy.empty());
            QCOMPARE(contents(file), bytes);
        }
    }

    void theDatabaseOfAnotherProgramIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("with tables") << QStringList{u"CREATE TABLE nodes (id INTEGER)"_s};
        QTest::newRow("with its own mark") << QStringList{u"PRAGMA application_id = 42"_s};
        QTest::newRow("with a version") << QStringList{u"PRAGMA user_version = 1"_s};
    }
    void theDatabaseOfAnotherProgramIsRefusedAndLeftAlone()
    {
        QFETCH(QStringList, statements);
        const QString file = path(u"other.db"_s);
        makeDatabase(file, statements);
        const QByteArray before = contents(file);
        for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
            const auto opened = Store::open(file, mode);
            QVERIFY(!opened.ok());
            QVERIFY(opened.error().code == ErrorCode::NotAStore);
            QCOMPARE(contents(file), before);
        }
    }

    void aTruncatedStoreIsRefusedAndLeftAlone()
    {
        const QString file = path(u"fleet.db"_s);
        QVERIFY(Store::open(file, Store::Mode::ReadWrite).ok());
        const QByteArray cut = contents(file).left(3 * 4096 + 100);
        write(file, cut);
        const auto opened = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().code == ErrorCode::NotAStore, opened.error().toString().c_str());
        QCOMPARE(QString::fromStdString(opened.error().context), file);
        QCOMPARE(contents(file), cut);
    }

    void aPageOfRubbishIsToldWhenItIsRead()
    {
        const QString file = path(u"fleet.db"_s);
        {
            auto store = Store::open(file, Store::Mode::ReadWrite);
            for (int i = 0; i < 200; ++i) {
                const QString name = QString::number(i);
                QVERIFY((*store)->addNode({0, name, name, 22, {}, {}, 0}).ok());
            }
        }
        QByteArray bytes = contents(file);
        for (qsizetype at = 4096; at < bytes.size(); at += 4096)
            bytes.replace(at, 4096, QByteArray(4096, '\x5a'));
        write(file, bytes);
        auto store = Store::open(file, Store::Mode::ReadWrite);
        const ErrorCode code = store ? (*store)->nodes().error().code : store.error().code;
        QVERIFY(code == ErrorCode::NotAStore);
    }

    void aFolderIsNoStore()
    {
        for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
            const auto opened = Store::open(m_folder->path(), mode);
            QVERIFY(!opened.ok());
            QVERIFY(opened.error().code == ErrorCode::NotAStore);
        }
    }

    void aPipeIsNoStoreAndKeepsNobodyWaiting()
    {
        const QString pipe = path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto opened = Store::open(pipe, Store::Mode::ReadWrite);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::NotAStore);
    }

    void aMissingStoreIsNotMadeByReading()
    {
        const QString file = path(u"none.db"_s);
        const auto opened = Store::open(file, Store::Mode::ReadOnly);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(file));
    }

    void aNewerStoreIsRefusedAndLeftAlone()
    {
        const QString file = path(u"fleet.db"_s);
        QVERIFY(Store::open(file, Store::Mode::ReadWrite).ok());
        makeDatabase(file, {u"PRAGMA user_version = 1000"_s});
        const QByteArray before = contents(file);
        for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
            const auto opened = Store::open(file, mode);
            QVERIFY(!opened.ok());
            QVERIFY(opened.error().code == ErrorCode::TooNew);
            QCOMPARE(QString::fromStdString(opened.error().context), file);
            QCOMPARE(contents(file), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreign_files.moc"
