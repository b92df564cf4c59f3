#include "app/desktop/command_line.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static Result<CommandLine> parse(const QString& options)
    {
        return parseCommandLine(
            (QStringLiteral("rollcall ") + options).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void withoutOptionsItIsTheUsersOwnFleet()
    {
        const Result<CommandLine> line = parse({});
        QVERIFY(line.ok());
        QVERIFY(line->storePath.isEmpty());
        QVERIFY(!line->demo && !line->screenshot && !line->theme && !line->wall);
        QCOMPARE(line->interval, std::chrono::seconds(10));
    }

    void readsEveryOption()
    {
        const Result<CommandLine> line = parse(
            QStringLiteral("--store a.db --known-hosts x --known-hosts y --identity k "
                           "--agents dir --interval 2 --theme light --demo --boards 144 "
                           "--seed 7 --wall --screenshot s.png --page node:pi-01 --size 2560x1440 "
                           "--after 0"));
        QVERIFY(line.ok());
        QCOMPARE(line->storePath, QStringLiteral("a.db"));
        QCOMPARE(line->knownHosts, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(line->identities, QStringList(QStringLiteral("k")));
        QCOMPARE(line->agentFolder, QStringLiteral("dir"));
        QCOMPARE(line->interval, std::chrono::seconds(2));
        QCOMPARE(*line->theme, AppSettings::Light);
        QCOMPARE(line->demo->boards, 144);
        QCOMPARE(line->demo->seed, 7);
        QVERIFY(line->wall);
        QCOMPARE(line->screenshot->file, QStringLiteral("s.png"));
        QCOMPARE(line->screenshot->page, QStringLiteral("node:pi-01"));
        QCOMPARE(line->screenshot->size, QSize(2560, 1440));
        QCOMPARE(line->screenshot->after, std::chrono::seconds(0));
    }

    void namesTheOptionThatIsWrong_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("theme") << "--theme pink"
                               << "--theme";
        QTest::newRow("interval zero") << "--interval 0"
                                       << "--interval";
        QTest::newRow("interval text") << "--interval soon"
                                       << "--interval";
        QTest::newRow("boards") << "--demo --boards 100000"
                                << "--boards";
        QTest::newRow("page") << "--screenshot x --page nowhere"
                              << "--page";
        QTest::newRow("page without name") << "--screenshot x --page node:"
                                           << "--page";
        QTest::newRow("size") << "--screenshot x --size big"
                              << "--size";
        QTest::newRow("after") << "--screenshot x --after -1"
                               << "--after";
        QTest::newRow("unknown option") << "--frobnicate"
                                        << "frobnicate";
        QTest::newRow("stray word") << "please"
                                    << "please";
    }
    void namesTheOptionThatIsWrong()
    {
        QFETCH(QString, options);
        QFETCH(QString, named);
        const Result<CommandLine> line = parse(options);
        QVERIFY(!line.ok());
        QVERIFY(line.error().code == ErrorCode::InvalidInput);
        QVERIFY2(line.error().message.find(named.toStdString()) != std::string::npos,
                 line.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
