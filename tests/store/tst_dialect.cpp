// PostgreSQL must need a second dialect.cpp and nothing else: what only SQLite understands stands
// in the files of that name.
#include "core/store/dialect.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace rollcall::store;

class TestDialect : public QObject
{
    Q_OBJECT

private:
    /// Words of SQLite's own in string literals, without regard to comments.
    static QStringList tricksIn(const QString& source)
    {
        static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
        static const QRegularExpression trick(
            QStringLiteral("PRAGMA|AUTOINCREMENT|WITHOUT ROWID|\\browid\\b|sqlite_|VACUUM|"
                           "INSERT OR|REPLACE INTO|\\bGLOB\\b|strftime|julianday|json_|ifnull|"
                           "BEGIN IMMEDIATE|QSQLITE|\\bBLOB\\b"));
        QStringList found;
        auto matches = trick.globalMatch(QString(source).remove(comment));
        while (matches.hasNext())
            found << matches.next().captured();
        return found;
    }

private Q_SLOTS:
    void onlyTheDialectKnowsSqlite()
    {
        const QString room =
            qEnvironmentVariable("ROLLCALL_SOURCE") + QStringLiteral("/core/store");
        QDirIterator files(room, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
        QStringList strays;
        int inDialect = 0, others = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList tricks = tricksIn(QString::fromUtf8(file.readAll()));
            if (files.fileName().startsWith(QStringLiteral("dialect"))) {
                inDialect += int(tricks.size());
                continue;
            }
            ++others;
            for (const QString& one : tricks)
                strays << files.fileName() + QStringLiteral(": ") + one;
        }
        QVERIFY2(others > 20 && inDialect > 10, "does this test look at the sources?");
        // The driver's name opens the connection.
        strays.removeAll(QStringLiteral("database.cpp: QSQLITE"));
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
    }

    void aTrickIsSeenAndAWordInACommentIsNot()
    {
        QCOMPARE(tricksIn(QStringLiteral("run(\"PRAGMA x\"); // VACUUM")),
                 QStringList{QStringLiteral("PRAGMA")});
    }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
