// Rows of whole numbers come to the same, whether they go straight to SQLite or through Qt's
// driver.
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <limits>
#include <typeinfo>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

using Row = std::array<std::optional<qint64>, 3>;

class TestNumbers : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    const QString m_insert = u"INSERT INTO things (id, thing, node) VALUES (?, ?, ?)"_s;

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        QFile::remove(m_folder.filePath(u"numbers.db"_s));
        auto database =
            Database::open(m_folder.filePath(u"numbers.db"_s), Database::Access::ReadWrite);
        QVERIFY2(database.ok(), database ? "" : database.error().toString().c_str());
        m_database = std::move(*database);
        QVERIFY(m_database
                    ->execute(u"CREATE TABLE things (id BIGINT PRIMARY KEY, thing BIGINT NOT NULL, "
                              "node BIGINT REFERENCES nodes (id))"_s)
                    .ok());
    }

    void thereIsAShorterWayHere()
    {
        const auto direct = m_database->numbers(m_insert),
                   driver = m_database->numbers(m_insert, true);
        const NumberStatement &one = *direct, &other = *driver;
        QVERIFY2(typeid(one) != typeid(other),
                 "this Qt brings its own SQLite: the store works, but takes samples more slowly");
    }

    void bothWaysStoreTheSame_data()
    {
        QTest::addColumn<bool>("throughQt");
        QTest::newRow("straight") << false;
        QTest::newRow("through Qt") << true;
    }

    void bothWaysStoreTheSame()
    {
        QFETCH(bool, throughQt);
        const auto statement = m_database->numbers(m_insert, throughQt);
        const qint64 least = std::numeric_limits<qint64>::min(),
                     most = std::numeric_limits<qint64>::max();
        for (const Row& row : {Row{1, 0, {}}, Row{2, least, {}}, Row{3, most, {}}, Row{4, -1, {}}})
            QVERIFY(statement->run(row).ok());
        QStringList rows;
        QVERIFY(m_database
                    ->each(u"SELECT id, thing, node FROM things ORDER BY id"_s, {},
                           [&rows](const QSqlQuery& row) {
                               rows << u"%1 %2 %3"_s.arg(row.value(0).toString(),
                                                         row.value(1).toString(),
                                                         row.isNull(2) ? u"null"_s : u"?"_s);
                           })
                    .ok());
        QCOMPARE(rows, (QStringList{u"1 0 null"_s, u"2 %1 null"_s.arg(least),
                                    u"3 %1 null"_s.arg(most), u"4 -1 null"_s}));
    }

    void bothWaysTellTheSameErrors_data() { bothWaysStoreTheSame_data(); }

    void bothWaysTellTheSameErrors()
    {
        QFETCH(bool, throughQt);
        const auto statement = m_database->numbers(m_insert, throughQt);
        QVERIFY(statement->run(Row{1, 1, {}}).ok());
        const auto code = [&](const Row& row) {
            const auto done = statement->run(row);
            return done ? ErrorCode::Io : done.error().code;
        };
        QVERIFY(code({1, 1, {}}) == ErrorCode::AlreadyExists);
        QVERIFY(code({2, {}, {}}) == ErrorCode::InvalidInput);
        QVERIFY(code({2, 2, 77}) == ErrorCode::NotFound);
        QVERIFY(statement->run(Row{2, 2, {}}).ok()); // and it can still be used
        const auto wrong = m_database->numbers(u"INSERT INTO nowhere VALUES (?)"_s, throughQt);
        const auto done = wrong->run(std::array<std::optional<qint64>, 1>{1});
        QVERIFY(!done.ok());
        QVERIFY(QString::fromStdString(done.error().message).contains(u"nowhere"_s));
    }

    void whatIsRolledBackIsGone()
    {
        const auto statement = m_database->numbers(m_insert);
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction.ok());
            QVERIFY(statement->run(Row{1, 1, {}}).ok());
        }
        QCOMPARE(m_database->scalar(u"SELECT count(*) FROM things"_s)->toInt(), 0);
    }

    void cleanup() { m_database.reset(); }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
