#include "tests/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using rollcall::test::Ctl;

/// From lists of boards to the roster, with the real program.
class TestCliEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeAddsManyAndSaysWhatWasThere()
    {
        const Ctl ctl;
        auto run = ctl(words("add pi@pi[01-03].lab --tag classroom"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QStringLiteral("Added 3 boards.\nNext: rollcallctl trust --all\n"));
        run = ctl(words("add pi[02-04].lab"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out,
                 QStringLiteral("VERDICT  NODE      ADDRESS   TAGS  WHY\n"
                                "known    pi02.lab  pi02.lab  –     on the roster as pi02.lab\n"
                                "known    pi03.lab  pi03.lab  –     on the roster as pi03.lab\n"
                                "Added 1 board, 2 on the roster already.\n"
                                "Next: rollcallctl trust --all\n"));
        const auto nodes = ctl(words("list --json")).json()[QStringLiteral("nodes")].toArray();
        QCOMPARE(nodes.size(), 4);
        const auto first = nodes.at(0).toObject();
        QCOMPARE(first[QStringLiteral("address")].toString(), QStringLiteral("pi@pi01.lab"));
        QCOMPARE(first[QStringLiteral("tags")].toArray().at(0).toString(),
                 QStringLiteral("classroom"));
    }

    void aDryRunOnlyTells()
    {
        const Ctl ctl;
        const auto run =
            ctl(words("add --from - --dry-run"),
                "[web]\nw[1:2] ansible_user=pi\nbad line\n[web:vars]\nansible_port=23\n");
        QCOMPARE(run.status, 3);
        QCOMPARE(run.out, QStringLiteral("VERDICT  NODE  ADDRESS   TAGS  WHY\n"
                                         "new      w1    pi@w1:23  web\n"
                                         "new      w2    pi@w2:23  web\n"
                                         "Would add 2 boards, 1 not usable.\n"));
        QCOMPARE(run.err,
                 QStringLiteral("rollcallctl: stdin:3: \"line\" is no variable of the host; "
                                "write name=value behind it, and one host a line\n"));
        QVERIFY2(!QFile::exists(ctl.path(QStringLiteral("rollcall/fleet.db"))),
                 "a dry run must not make a store");
    }

    void everyFormatIsTaken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("list") << "boards.txt" << QByteArray("pi@b1:23\n");
        QTest::newRow("Ansible, INI")
            << "hosts" << QByteArray("[x]\nb1 ansible_user=pi ansible_port=23\n");
        QTest::newRow("Ansible, YAML")
            << "hosts.yml"
            << QByteArray("x:\n  hosts:\n    b1: {ansible_user: pi, ansible_port: 23}\n");
        QTest::newRow("CSV") << "b.csv" << QByteArray("address,user,port\nb1,pi,23\n");
    }

    void everyFormatIsTaken()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        const Ctl ctl;
        const QString path = write(ctl, file, text);
        const auto run = ctl({QStringLiteral("add"), QStringLiteral("--from"), path});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.startsWith(QStringLiteral("Added 1 board.\n")), qPrintable(run.out));
        const auto node =
            ctl(words("list --json")).json()[QStringLiteral("nodes")].toArray().at(0).toObject();
        QCOMPARE(node[QStringLiteral("address")].toString(), QStringLiteral("pi@b1:23"));
    }

    void etcHostsNamesBoardsByTheirNames()
    {
        const Ctl ctl;
        const QString path =
            write(ctl, QStringLiteral("hosts"), "127.0.0.1 localhost\n192.0.2.7 pi1.lab pi1\n");
        const auto run = ctl({QStringLiteral("add"), QStringLiteral("--from"), path});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out,
                 QStringLiteral("Passed over: 1 entries of this computer itself, broadcast and "
                                "blocked names\nAdded 1 board.\nNext: rollcallctl trust --all\n"));
    }

    void hostsOfAnSshConfigurationAreTakenWithWhatItIncludes()
    {
        const Ctl ctl;
        const QString more = write(ctl, QStringLiteral("more"), "Host rock *.lab\n  Port 2222\n");
        const QString path = write(ctl, QStringLiteral("config"),
                                   "Host pi1 pi2 !pi3\n  User pi\nInclude " + more.toUtf8() +
                                       "\nHost *\n  Compression yes\nHost pi1\n");
        const auto run =
            ctl({QStringLiteral("add"), QStringLiteral("--from"), path, QStringLiteral("--json")});
        QVERIFY2(run.status == 0, qPrintable(run.out));
        QStringList names;
        for (const auto& each : run.json()[QStringLiteral("boards")].toArray())
            names << each.toObject()[QStringLiteral("address")].toString() + u' ' +
                         each.toObject()[QStringLiteral("where")].toString().section(u'/', -1);
        QCOMPARE(names.join(u','), QStringLiteral("pi1 config:1,pi2 config:1,rock more:1"));

        const auto wrong = ctl({QStringLiteral("add"), QStringLiteral("--from"),
                                write(ctl, QStringLiteral("config"), "Host a\n  Prot 22\n")});
        QCOMPARE(wrong.status, 1);
        QVERIFY2(wrong.err.contains(QStringLiteral("config line 2")), qPrintable(wrong.err));
        QVERIFY(ctl(words("add --from - --format ssh-config"), "Host a\n")
                    .err.contains(QStringLiteral("must be a file")));
    }

    void jsonHoldsThePlanAndWhatWasDone()
    {
        const Ctl ctl;
        ctl(words("add b1"));
        const auto run = ctl(words("add --from - --json"), "b1\nb2\nb2\nb3:x\n");
        QCOMPARE(run.status, 3);
        const auto json = run.json();
        QCOMPARE(json[QStringLiteral("added")].toArray().size(), 1);
        QStringList verdicts;
        for (const auto& each : json[QStringLiteral("boards")].toArray())
            verdicts << each.toObject()[QStringLiteral("verdict")].toString();
        QCOMPARE(verdicts.join(u' '), QStringLiteral("known new duplicate"));
        const auto problem = json[QStringLiteral("problems")].toArray().at(0).toObject();
        QCOMPARE(problem[QStringLiteral("where")].toString(), QStringLiteral("stdin:4"));
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* line, int status, const char* message) {
            QTest::newRow(line) << QString::fromLatin1(line) << status
                                << QString::fromLatin1(message);
        };
        row("add --from /no/such/file", 1, "/no/such/file: there is no such file");
        row("add --from /", 1, "/: the file cannot be read");
        row("add --from - --format tea", 2, "tea: the format is hosts, ansible");
        row("add pi[1-2] --name x", 2, "--name is for one board");
        row("add pi[2-1]", 2, "runs backwards");
        row("add pi[1-99999]", 1, "more than 16384 boards");
        row("add --this-computer pi", 2, "give addresses, or --this-computer");
    }

    void wrongUseIsTold()
    {
        QFETCH(QString, line);
        QFETCH(QString, message);
        const auto run = Ctl()(words(line.toLatin1().constData()));
        QTEST(run.status, "status");
        QVERIFY2(run.err.contains(message), qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }

    void nothingButFaultsIsAFailure()
    {
        const Ctl ctl;
        const auto run = ctl(words("add --from -"), "a:x\n");
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QStringLiteral("Added 0 boards, 1 not usable.\n"));
    }

private:
    static QStringList words(const char* line)
    {
        return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }

    static QString write(const Ctl& ctl, const QString& name, const QByteArray& text)
    {
        QFile file(ctl.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(TestCliEnrolment)
#include "tst_cli_enrolment.moc"
