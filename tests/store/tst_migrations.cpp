#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> open()
    {
        auto opened =
            Database::open(m_folder->filePath(u"fleet.db"_s), Database::Access::ReadWrite);
        return opened ? std::move(opened).value() : nullptr;
    }

    /// The released steps and `more` after them.
    static QList<Migration> followedBy(const QList<QStringList>& more)
    {
        QList<Migration> steps = migrations();
        for (const QStringList& statements : more)
            steps << Migration{newestVersion(steps) + 1, statements};
        return steps;
    }

    static QString schemaOf(Database& database)
    {
        QStringList lines;
        auto read = database.each(u"SELECT type, name, sql FROM sqlite_master ORDER BY name"_s, {},
                                  [&](const QSqlQuery& query) {
                                      lines << query.value(0).toString() +
                                                   query.value(1).toString() +
                                                   query.value(2).toString();
                                  });
        return read ? lines.join(u'\n') : u"cannot be read"_s;
    }

    /// The file of version 1 that lies beside this test, brought up to `version`.
    std::unique_ptr<Database> fileOfVersion(int version)
    {
        QFile fixture(QFINDTESTDATA("fixtures/version-1.sql"));
        if (!fixture.open(QIODevice::ReadOnly))
            return nullptr;
        const QString path = m_folder->filePath(u"fleet.db"_s);
        {
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fixture"_s);
            raw.setDatabaseName(path);
            if (!raw.open())
                return nullptr;
            for (const QString& part : QString::fromUtf8(fixture.readAll()).split(u"\n\n"_s)) {
                QSqlQuery query(raw);
                if (!part.startsWith(u"--") && !query.exec(part))
                    qWarning("%s: %s", qPrintable(part), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"fixture"_s);
        auto database = Database::openDamaged(path);
        if (!database || *schemaVersion(**database) != 1)
            return nullptr;
        database->reset();
        if (version > 1) {
            // As the version in between would have done.
            auto between = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fixture"_s);
            between.setDatabaseName(path);
            if (!between.open())
                return nullptr;
            QStringList statements;
            for (const Migration& step : migrations().mid(1, version - 1))
                statements << step.statements;
            statements << u"PRAGMA user_version = %1"_s.arg(version);
            for (const QString& statement : std::as_const(statements)) {
                QSqlQuery query(between);
                if (!query.exec(statement))
                    qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
            between = QSqlDatabase();
            QSqlDatabase::removeDatabase(u"fixture"_s);
        }
        return open();
    }

    /// All rows of all tables, as text.
    static QString rowsOf(Database& database)
    {
        QStringList tables, lines;
        auto read =
            database.each(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s,
                          {}, [&](const QSqlQuery& query) { tables << query.value(0).toString(); });
        for (const QString& table : std::as_const(tables)) {
            read = database.each(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery& query) {
                QStringList cells{table};
                for (int i = 0; i < query.record().count(); ++i)
                    cells << (query.isNull(i) ? u"NULL"_s : query.value(i).toString());
                lines << cells.join(u'|');
            });
        }
        lines.sort();
        return lines.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theStepsAreNumberedWithoutAGap()
    {
        int expected = 0;
        for (const Migration& step : migrations()) {
            QCOMPARE(step.to, ++expected);
            QVERIFY(!step.statements.isEmpty());
        }
        QVERIFY(expected > 0);
    }

    void aNewFileIsAtTheNewestVersion()
    {
        auto database = open();
        QCOMPARE(*schemaVersion(*database), newestVersion(migrations()));
    }

    void missingStepsAreTakenInOrderAndOnlyOnce()
    {
        auto database = open();
        const auto steps = followedBy({{u"CREATE TABLE extra (a INTEGER)"_s},
                                       {u"ALTER TABLE extra ADD COLUMN b INTEGER"_s,
                                        u"INSERT INTO extra (a, b) VALUES (1, 2)"_s}});
        QVERIFY(migrate(*database, steps).ok());
        QVERIFY(migrate(*database, steps).ok());
        QCOMPARE(*schemaVersion(*database), newestVersion(steps));
        QCOMPARE(database->scalar(u"SELECT count(*) FROM extra"_s)->toInt(), 1);
    }

    void stepsThatWereTakenLongAgoAreNotTakenAgain()
    {
        auto database = open();
        QVERIFY(migrate(*database, followedBy({{u"CREATE TABLE extra (a INTEGER)"_s}})).ok());
        // The first step would fail now, as its table is there.
        const auto steps = followedBy(
            {{u"CREATE TABLE extra (a INTEGER)"_s}, {u"CREATE TABLE more (a INTEGER)"_s}});
        QVERIFY(migrate(*database, steps).ok());
        QCOMPARE(database->scalar(u"SELECT count(*) FROM more"_s)->toInt(), 0);
    }

    void aFailingStepLeavesTheFileAsItWas()
    {
        auto database = open();
        QVERIFY(database
                    ->execute(u"INSERT INTO nodes (name, host, port, user_name, added_at) "
                              "VALUES ('a', 'a', 22, '', 0)"_s)
                    .ok());
        const QString before = schemaOf(*database);
        const auto steps =
            followedBy({{u"CREATE TABLE extra (a INTEGER)"_s, u"DELETE FROM nodes"_s},
                        {u"this is not SQL"_s}});
        const auto migrated = migrate(*database, steps);
        QVERIFY(!migrated.ok());
        QVERIFY(!migrated.error().context.empty());
        QCOMPARE(schemaOf(*database), before);
        QCOMPARE(*schemaVersion(*database), newestVersion(migrations()));
        QCOMPARE(database->scalar(u"SELECT count(*) FROM nodes"_s)->toInt(), 1);
        QVERIFY(database->begin().ok()); // and no transaction is left open
        QVERIFY(database->commit().ok());
    }

    /// What a store of version 1 held is there afterwards, in whole units, and waits to be rolled
    /// up.
    void samplesOfTheFirstVersionSurvive()
    {
        const QString path = m_folder->filePath(u"fleet.db"_s);
        {
            auto database = open();
            for (const char* table :
                 {"samples", "boots", "rollups", "rollup_pending", "rollup_marks", "settings",
                  "counters", "node_tags", "inventories", "scores", "events", "nodes"})
                QVERIFY(database->execute(u"DROP TABLE "_s + QString::fromLatin1(table)).ok());
            auto others = database->scalar(
                u"SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"_s);
            for (; others->toInt() > 0; // tables of later versions, whatever they are
                 others = database->scalar(
                     u"SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"_s)) {
                const auto name = database->scalar(u"SELECT name FROM sqlite_master WHERE "
                                                   "type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
                QVERIFY(database->execute(u"DROP TABLE "_s + name->toString()).ok());
            }
            QVERIFY(database->execute(u"PRAGMA user_version = 0"_s).ok());
            QVERIFY(migrate(*database, migrations().mid(0, 1)).ok());
            QVERIFY(database
                        ->execute(u"INSERT INTO nodes (name, host, port, user_name, added_at) "
                                  "VALUES ('a', 'a', 22, '', 0)"_s)
                        .ok());
            for (const QString& row :
                 {u"(%1, 7199999, 5, 51.261, 12.34, 1, 2, 3, 4)"_s,
                  u"(%1, 7200000, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"_s}) {
                const auto node = database->scalar(u"SELECT max(id) FROM nodes"_s);
                QVERIFY(database->execute(u"INSERT INTO samples VALUES "_s + row.arg(node->toInt()))
                            .ok());
            }
        }
        auto database = open();
        QCOMPARE(*schemaVersion(*database), newestVersion(migrations()));
        QCOMPARE(database->scalar(u"SELECT temperature_mc FROM samples WHERE time = 7199999"_s)
                     ->toLongLong(),
                 51'261);
        QCOMPARE(database->scalar(u"SELECT load_cpercent FROM samples WHERE time = 7199999"_s)
                     ->toLongLong(),
                 1234);
        QCOMPARE(database->scalar(u"SELECT count(*) FROM samples WHERE temperature_mc IS NULL"_s)
                     ->toInt(),
                 1);
        QCOMPARE(database->scalar(u"SELECT count(*) FROM rollup_pending"_s)->toInt(), 2);
        QCOMPARE(database->scalar(u"SELECT sum(start) FROM rollup_pending"_s)->toInt(), 7'200'000);
    }

    void everyEarlierVersionIsBroughtUpToDateWithoutLosingARow_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestVersion(migrations()); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyEarlierVersionIsBroughtUpToDateWithoutLosingARow()
    {
        QFETCH(int, version);
        auto database = fileOfVersion(version);
        QVERIFY(database);
        QCOMPARE(*schemaVersion(*database), newestVersion(migrations()));
        const QString rows = rowsOf(*database), schema = schemaOf(*database);
        database.reset();

        auto store = Store::open(m_folder->filePath(u"fleet.db"_s), Store::Mode::ReadWrite);
        QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
        const auto nodes = (*store)->nodes();
        QCOMPARE(nodes->size(), 2);
        QCOMPARE(nodes->at(1).name, u"rk-04"_s);
        QCOMPARE(nodes->at(1).tags, (QStringList{u"rack1"_s, u"arm64"_s}));
        QVERIFY(!nodes->at(1).archivedAt);
        const auto samples = (*store)->samples(1, 0, 1LL << 50, 100);
        QCOMPARE(samples->size(), 2);
        QCOMPARE(samples->first().temperatureC, std::optional(47.25));
        QCOMPARE(samples->first().loadPercent, std::optional(12.5));
        QCOMPARE(samples->first().throttleBits, std::optional(4));
        QVERIFY(!samples->at(1).temperatureC && !samples->at(1).memUsedBytes);
        QCOMPARE((*store)->samples(3, 0, 1LL << 50, 100)->first().temperatureC, std::optional(0.0));
        QCOMPARE((*store)->inventories(1)->size(), 2);
        QVERIFY((*store)->latestInventory(1)->value().document.contains("rk-05"));
        QCOMPARE((*store)->scores(1)->first().score.median, 1900.5);
        QCOMPARE((*store)->events(1, 10)->size(), 2);
        QCOMPARE((*store)->openEvents()->size(), 1);
        // Nobody has seen it, nothing is muted, and how far the clocks were is not known.
        QVERIFY(!(*store)->openEvents()->first().acknowledged);
        QVERIFY((*store)->mutes()->isEmpty());
        QVERIFY(!samples->first().clockSkewMs && !samples->first().answerMs);
        store->reset();

        // By whichever way it came: the same tables as a new file has, and the same rows.
        QTemporaryDir fresh;
        auto made = Database::open(fresh.filePath(u"new.db"_s), Database::Access::ReadWrite);
        QCOMPARE(schema, schemaOf(**made));
        QFile::remove(m_folder->filePath(u"fleet.db"_s));
        auto direct = fileOfVersion(1);
        QVERIFY(direct);
        QCOMPARE(rows, rowsOf(*direct));
    }

    void aNewerFileIsRefused()
    {
        auto database = open();
        QVERIFY(migrate(*database, followedBy({{u"CREATE TABLE extra (a INTEGER)"_s}})).ok());
        const auto migrated = migrate(*database, migrations());
        QVERIFY(!migrated.ok());
        QVERIFY(migrated.error().code == ErrorCode::TooNew);
    }

    void manyProgramsMayOpenANewFileAtOnce()
    {
        constexpr int programs = 8;
        std::array<bool, programs> opened{};
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < programs; ++i)
                threads.emplace_back([this, i, &opened] { opened.at(i) = open() != nullptr; });
        }
        QCOMPARE(std::count(opened.begin(), opened.end(), true), programs);
        QCOMPARE(*schemaVersion(*open()), newestVersion(migrations()));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
