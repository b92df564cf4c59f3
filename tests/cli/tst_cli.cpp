#include "tests/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using rollcall::test::Ctl;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpHasExamplesForEachCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"add",     "discover", "forget", "remove", "trust",   "list",     "show",
              "collect", "bench",    "export", "decode", "changes", "identity", "join",
              "split",   "rules",    "top",    "gaps",   "store",   "rollcall"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void helpHasExamplesForEachCommand()
    {
        QFETCH(QString, command);
        const Ctl ctl;
        const auto run = ctl({command, QStringLiteral("--help")});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(QStringLiteral("Usage: rollcallctl ") + command));
        QVERIFY(run.out.contains(QStringLiteral("Examples:\n  rollcallctl ")) ||
                run.out.contains(QStringLiteral("Examples:\n  rollcall-agent ")));
        const QString overview = ctl({QStringLiteral("--help")}).out;
        QVERIFY(overview.contains(QStringLiteral("\n  ") + command));
        QVERIFY2(!overview.contains(QStringLiteral("â")), "UTF-8 taken for Latin-1");
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const auto words = [](const char* text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("unknown command")
            << words("frobnicate")
            << "rollcallctl: there is no command \"frobnicate\"; see rollcallctl --help\n";
        QTest::newRow("unknown option")
            << words("list --frob") << "rollcallctl list: Unknown option 'frob'.\n";
        QTest::newRow("no address")
            << words("add")
            << "rollcallctl: add: give an address, --from FILE or --this-computer; "
               "see rollcallctl add --help\n";
        QTest::newRow("bad port")
            << words("add pi:99999")
            << "rollcallctl: pi:99999: the port must be a number from 1 to 65535; write it as "
               "[user@]host[:port], e.g. pi@raspberrypi.local\n";
        QTest::newRow("bad interval")
            << words("collect --interval never")
            << "rollcallctl: never: the interval is a number of seconds from 0.5 to 3600\n";
        QTest::newRow("bad format")
            << words("export --format pdf") << "rollcallctl: pdf: the format is csv or json\n";
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const auto run = Ctl()(arguments);
        QCOMPARE(run.status, 2);
        QTEST(run.err, "message");
        QCOMPARE(run.out, QString());
    }

    void whatIsKeptAndHowLong()
    {
        const Ctl ctl;
        ctl({QStringLiteral("add"), QStringLiteral("pi@pi.lab")});
        auto run = ctl({QStringLiteral("store"), QStringLiteral("info")});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(QStringLiteral("1 nodes in ")), qPrintable(run.out));
        QVERIFY(run.out.contains(QStringLiteral("\n10 minutes  0")));
        const QStringList retention{QStringLiteral("store"), QStringLiteral("retention")};
        QVERIFY(ctl(retention).out.contains(QStringLiteral("every sample  24 hours")));
        run = ctl(retention + QStringList{QStringLiteral("--raw"), QStringLiteral("3d"),
                                          QStringLiteral("--max-size"), QStringLiteral("2G")});
        QCOMPARE(run.status, 0);
        QVERIFY(ctl(retention).out.contains(QStringLiteral("every sample  3 days")));
        QVERIFY(ctl(retention).out.contains(QStringLiteral("2.0 GiB")));
        run = ctl(retention + QStringList{QStringLiteral("--minutes"), QStringLiteral("1h")});
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(ctl(retention + QStringList{QStringLiteral("--raw"), QStringLiteral("x")}).status,
                 2);
        QVERIFY(ctl(retention).out.contains(QStringLiteral("every sample  3 days")));
        run = ctl({QStringLiteral("top"), QStringLiteral("temperature")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral("No node has such readings in this time.\n"));
        QCOMPARE(ctl({QStringLiteral("top"), QStringLiteral("beauty")}).status, 2);
        run = ctl({QStringLiteral("gaps"), QStringLiteral("pi.lab")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral("No gaps and no reboots in this time.\n"));
    }

    void theRosterGrowsAndShrinks()
    {
        const Ctl ctl;
        QCOMPARE(ctl({QStringLiteral("list")}).status, 1); // no store yet: says how to make one
        auto run =
            ctl({QStringLiteral("add"), QStringLiteral("pi@pi.lab:2222"), QStringLiteral("--name"),
                 QStringLiteral("bench-1"), QStringLiteral("--tag"), QStringLiteral("rack1")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral("Added bench-1 (pi@pi.lab:2222).\n"
                                         "Next: rollcallctl trust bench-1\n"));
        run = ctl({QStringLiteral("add"), QStringLiteral("other.lab"), QStringLiteral("--name"),
                   QStringLiteral("bench-1")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("bench-1")), qPrintable(run.err));

        run = ctl({QStringLiteral("list")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral(
                              "NODE     STATE       BOARD  CPU  TEMP  LOAD  MEM  CLOCK  SEEN\n"
                              "bench-1  never seen  –      –    –     –     –    –      never\n"));
        const auto node = ctl({QStringLiteral("list"), QStringLiteral("--json")})
                              .json()[QStringLiteral("nodes")]
                              .toArray()
                              .at(0)
                              .toObject();
        QCOMPARE(node[QStringLiteral("state")].toString(), QStringLiteral("unknown"));
        QVERIFY2(!node.contains(QStringLiteral("temperature_c")), "unknown must be absent");

        run = ctl({QStringLiteral("list"), QStringLiteral("tag:rack1"), QStringLiteral("bench")});
        QVERIFY2(run.out.contains(QStringLiteral("bench-1")), qPrintable(run.out));
        run = ctl({QStringLiteral("list"), QStringLiteral("temp>70")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral("None of 1 nodes matches.\n"));
        run = ctl({QStringLiteral("list"), QStringLiteral("bench tmp>70")});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.err, QStringLiteral("rollcallctl: list: nothing is called \"tmp\"; "
                                         "did you mean temp?\n"
                                         "  bench tmp>70\n"
                                         "        ^~~\n"));

        run = ctl({QStringLiteral("remove"), QStringLiteral("bench-1")});
        QCOMPARE(run.status, 2); // nobody can be asked
        run = ctl({QStringLiteral("remove"), QStringLiteral("bench-1"), QStringLiteral("--yes")});
        QCOMPARE(run.out, QStringLiteral("Removed bench-1.\n"));
        QCOMPARE(ctl({QStringLiteral("list")}).out,
                 QStringLiteral("The roster is empty. Add a board: rollcallctl add [user@]host\n"));
        QCOMPARE(ctl({QStringLiteral("show"), QStringLiteral("bench-1")}).err,
                 QStringLiteral("rollcallctl: bench-1: no such node; see rollcallctl list\n"));
    }

    void anUnreachableNodeIsNamedAndTheExitStatusSaysSo()
    {
        const Ctl ctl;
        ctl({QStringLiteral("add"), QStringLiteral("127.0.0.1:1"), QStringLiteral("--name"),
             QStringLiteral("gone")});
        const auto run = ctl({QStringLiteral("collect"), QStringLiteral("--once")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.startsWith(QStringLiteral("gone: offline – connection refused")),
                 qPrintable(run.err));
        QCOMPARE(run.out, QStringLiteral("Read 0 of 1 boards.\n"));
        const auto list = ctl({QStringLiteral("list")});
        QVERIFY2(list.out.contains(QStringLiteral("offline")), qPrintable(list.out));
    }

    void aStoreThatIsNoneIsNamedAndLeftAlone()
    {
        const Ctl ctl;
        const QString path = ctl.path(QStringLiteral("notes.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content(2000, 'x');
        file.write(content);
        file.close();
        for (const char* command : {"list", "collect", "export"}) {
            const auto run = ctl({QString::fromLatin1(command), QStringLiteral("--store"), path});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains(path), qPrintable(run.err));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void thisComputerIsReadWithoutSsh()
    {
        const Ctl ctl;
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--this-computer"),
                      QStringLiteral("--name"), QStringLiteral("here")})
                     .status,
                 0);
        const auto run = ctl({QStringLiteral("collect"), QStringLiteral("--once")});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const auto shown =
            ctl({QStringLiteral("show"), QStringLiteral("here"), QStringLiteral("--json")}).json();
        const auto hardware = shown[QStringLiteral("hardware")].toObject();
        QVERIFY(hardware[QStringLiteral("cpu")].toObject()[QStringLiteral("total")].toInt() >= 1);
        const auto csv = ctl({QStringLiteral("export")});
        QCOMPARE(csv.out.count(QStringLiteral("\r\n")), 2);
        QVERIFY(csv.out.contains(QStringLiteral("here")));
        QCOMPARE(ctl({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json")})
                     .json()[QStringLiteral("nodes")]
                     .toArray()
                     .size(),
                 1);
    }

    void whatIsNoReportIsRefusedInPlainWords_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Hello, this is no JSON\n");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"inventory\":{\"os\":\"\xff\xfe\"}}");
        QTest::newRow("10,000 levels deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
        QTest::newRow("cut off") << QByteArray("{\"v\":1,\"type\":\"report\",\"inventory\":{");
        QTest::newRow("another document") << QByteArray("{\"name\":\"package\",\"version\":3}");
        QTest::newRow("20 MiB without a line end") << QByteArray(20 * 1024 * 1024, 'a');
    }

    void whatIsNoReportIsRefusedInPlainWords()
    {
        QFETCH(QByteArray, input);
        const auto run = Ctl()({QStringLiteral("decode"), QStringLiteral("-")}, input);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.startsWith(QStringLiteral("rollcallctl: -: ")), qPrintable(run.err));
        QVERIFY2(run.err.size() < 400, qPrintable(run.err));
        QCOMPARE(run.out, QString());
        const auto json =
            Ctl()({QStringLiteral("decode"), QStringLiteral("-"), QStringLiteral("--json")}, input);
        QCOMPARE(json.status, 1);
        QVERIFY(json.json().contains(QStringLiteral("error")));
    }

    void aReportIsDecoded()
    {
        QProcess agent;
        agent.start(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent"),
                    {QStringLiteral("report")});
        QVERIFY(agent.waitForFinished());
        const QByteArray report = agent.readAllStandardOutput();
        const auto run = Ctl()(
            {QStringLiteral("decode"), QStringLiteral("-"), QStringLiteral("--json")}, report);
        QCOMPARE(run.status, 0);
        const auto cpu = run.json()[QStringLiteral("cpu")].toObject();
        QVERIFY(cpu[QStringLiteral("online")].toInt() >= 1);
        QVERIFY(!cpu[QStringLiteral("clusters")].toArray().isEmpty());
        const auto page = Ctl()({QStringLiteral("decode"), QStringLiteral("-")}, report);
        for (const QString& line : page.out.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
