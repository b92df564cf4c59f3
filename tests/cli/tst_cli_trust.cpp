#include "tests/cli/ctl.h"
#include "tests/support/board_tree.h"
#include "tests/support/ssh_server.h"

#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace rollcall::test;

/// Host keys of several boards at once, and what becomes of a board whose key has changed, over
/// real sshds. The boards behind them are recorded trees, read by the real agent as a forced
/// command.
class TestCliTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_folder = std::make_unique<QTemporaryDir>();
        for (int i = 0; i < 2; ++i) {
            const QString tree = m_folder->filePath(QStringLiteral("board%1").arg(i));
            const auto unpacked = rollcall::boards::unpackBoardFile(
                qEnvironmentVariable("ROLLCALL_SOURCE").toStdString() +
                    "/tests/boards/raspberry-pi-4/board.tree",
                tree.toStdString());
            QVERIFY2(unpacked.ok(), unpacked.ok() ? "" : unpacked.error().toString().c_str());
            SshServer::Options options;
            options.extraConfig = "ForceCommand " + qEnvironmentVariable("ROLLCALL_BIN").toUtf8() +
                                  "/rollcall-agent serve --sysroot " + tree.toUtf8() + "\n";
            m_servers[i] = std::make_unique<SshServer>(options);
            QVERIFY2(m_servers[i]->start(), qPrintable(m_servers[i]->errorString()));
        }
        setSerial(1, "20000000c0ffee02");
    }

    void manyAreLookedAtInOneListAndNobodyAskedIsNoConsent()
    {
        addAll();
        const auto run = trust("--all");
        QCOMPARE(run.status, 4);
        QVERIFY2(row(run.out, "first").contains(fingerprint(0)), qPrintable(run.out));
        QVERIFY(row(run.out, "first")
                    .contains(QStringLiteral("also the key of again: one board "
                                             "under two names, or a cloned card")));
        QVERIFY(row(run.out, "second").contains(fingerprint(1)));
        QVERIFY(!row(run.out, "second").contains(QStringLiteral("also the key")));
        QVERIFY2(run.out.endsWith(QStringLiteral("0 accepted, 0 trusted before, 3 waiting, 1 not "
                                                 "reached.\n")),
                 qPrintable(run.out));
        QVERIFY2(run.err.contains(QStringLiteral("gone: not reached: connection refused")),
                 qPrintable(run.err));
        QVERIFY(!QFile::exists(m_ctl->path(QStringLiteral("rollcall/known_hosts"))));

        const auto json = trust("--all --json").json();
        const auto waiting = json[QStringLiteral("waiting")].toArray();
        QCOMPARE(waiting.size(), 3);
        QVERIFY(waiting.at(0).toObject()[QStringLiteral("randomart")].toString().startsWith(
            QStringLiteral("+--[ED25519 256]--+\n")));
    }

    void theListIsAcceptedWhenAPersonSaysSo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("accepted");
        QTest::newRow("yes") << QByteArray("y\n") << 3;
        QTest::newRow("no") << QByteArray("n\n") << 0;
        QTest::newRow("only a line end") << QByteArray("\n") << 0;
    }

    void theListIsAcceptedWhenAPersonSaysSo()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, accepted);
        if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
            QSKIP("script(1), which plays the terminal, is not installed");
        addAll();
        const QString out = onTerminal(QStringLiteral("trust --all --randomart"), answer);
        QVERIFY2(out.contains(QStringLiteral("Have you compared them, and are all 3 right? [y/N]")),
                 qPrintable(out));
        QVERIFY(out.contains(QStringLiteral("+----[SHA256]-----+")));
        QVERIFY2(out.contains(QStringLiteral("%1 accepted, 0 trusted before, %2 waiting")
                                  .arg(accepted)
                                  .arg(3 - accepted)),
                 qPrintable(out));
        QCOMPARE(trust("--all").status, accepted == 3 ? 3 : 4); // gone is not reached
    }

    void fingerprintsFromConsolesLetInWhatIsEqual()
    {
        addAll();
        const QString list = write("console.txt", "pi login:\n256 " + fingerprint(1).toUtf8() +
                                                      " root@second (ED25519)\n");
        const auto run = trust("--import", {list});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.out.startsWith(QStringLiteral("second: trusted from now on: ssh-ed25519 ") +
                                    fingerprint(1) + QStringLiteral(" (line 2 of the list)\n")),
                 qPrintable(run.out));
        QVERIFY2(
            run.err.contains(QStringLiteral("first: goes on waiting: again shows the same key")),
            qPrintable(run.err));
        QVERIFY(trust("second").out.contains(QStringLiteral("already trusted")));
        QCOMPARE(trust("first").status, 4);
    }

    void aFingerprintThatBelongsToAnotherIsNotEnough()
    {
        add("first", 0);
        add("second", 1);
        const QString list =
            write("console.txt", "256 " + fingerprint(0).toUtf8() +
                                     " root@second (ED25519)\n256 SHA256:" + QByteArray(43, 'A') +
                                     " root@x (ED25519)\n");
        const auto run = trust("--import", {list});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains(QStringLiteral("first: goes on waiting: line 1 of the list says "
                                                 "that this is the key of second")),
                 qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("second: goes on waiting: its fingerprint is not "
                                                 "in the list")),
                 qPrintable(run.err));
    }

    void knownHostsOfAnotherComputerAreTaken()
    {
        add("first", 0);
        add("second", 1);
        // The second line has the key of the first server for the second one.
        QByteArray wrong = m_servers[1]->knownHostsLine();
        wrong = wrong.left(wrong.indexOf(' ')) + ' ' + m_servers[0]->hostKeyLine() + '\n';
        const QString list = write("known", m_servers[0]->knownHostsLine() + '\n' + wrong);
        const auto run = trust("--import", {list});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.out.contains(QStringLiteral("first: trusted from now on")),
                 qPrintable(run.out));
        QVERIFY2(
            run.err.contains(QStringLiteral("second: goes on waiting: the list has another key "
                                            "for 127.0.0.1")),
            qPrintable(run.err));
    }

    void listsThatAreNoneAreRefused()
    {
        add("first", 0);
        QCOMPARE(trust("--import", {m_ctl->path(QStringLiteral("no file"))}).status, 1);
        QVERIFY(trust("--import", {write("md5", "256 MD5:aa:bb root@x (ED25519)\n")})
                    .err.contains(QStringLiteral("MD5 fingerprints prove nothing")));
        QVERIFY(trust("--import", {write("empty", "")}).err.contains(QStringLiteral("no SHA256")));
        QCOMPARE(trust("--all --replace").status, 2);
    }

    void oneBoardUnderTwoNamesIsToldByList()
    {
        addAll();
        QCOMPARE(accept("first", 0).status, 0);
        QCOMPARE(accept("again", 0).status, 0);
        QCOMPARE(accept("second", 1).status, 0);
        QVERIFY(!m_ctl->operator()({QStringLiteral("list")}).out.contains(u'!'));
        collect();
        const auto list = (*m_ctl)({QStringLiteral("list")});
        QVERIFY2(list.out.endsWith(QStringLiteral(
                     "! again, first are one board under several names; rollcallctl join makes "
                     "their histories one\n")),
                 qPrintable(list.out));
        const auto json = (*m_ctl)({QStringLiteral("list"), QStringLiteral("--json")}).json();
        QCOMPARE(json[QStringLiteral("identity")]
                     .toArray()
                     .at(0)
                     .toObject()[QStringLiteral("finding")]
                     .toString(),
                 QStringLiteral("same-board"));
    }

    void aClonedCardIsToldByList()
    {
        // Another board, by serial number and addresses, and the same system on its card.
        write("board1/sys/class/net/eth0/address", "02:00:5e:77:00:00\n", m_folder.get());
        write("board1/sys/class/net/wlan0/address", "02:00:5e:77:00:01\n", m_folder.get());
        write("board1/sys/block/mmcblk0/device/cid", "1b534d45423151543030deadbeef0143\n",
              m_folder.get());
        add("first", 0);
        add("second", 1);
        QCOMPARE(accept("first", 0).status, 0);
        QCOMPARE(accept("second", 1).status, 0);
        collect();
        const auto list = (*m_ctl)({QStringLiteral("list")});
        QVERIFY2(list.out.contains(QStringLiteral("! first, second run copies of one system (a "
                                                  "cloned card)")),
                 qPrintable(list.out + (*m_ctl)({QStringLiteral("identity")}).out));
    }

    void aReflashedCardIsToldFromAnotherBoard_data()
    {
        QTest::addColumn<bool>("knownBefore");
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same board")
            << true << QByteArray() << "By its own word it is the same board as before";
        QTest::newRow("another board")
            << true << QByteArray("30000000c0ffee03") << "This is another board than before";
        QTest::newRow("nothing known")
            << false << QByteArray() << "No board was read here before, so nothing can be compared";
    }

    void aReflashedCardIsToldFromAnotherBoard()
    {
        QFETCH(bool, knownBefore);
        QFETCH(QByteArray, serial);
        QFETCH(QString, words);
        add("first", 0);
        QCOMPARE(accept("first", 0).status, 0);
        if (knownBefore)
            collect();
        const QString old = fingerprint(0);
        QVERIFY(m_servers[0]->changeHostKey());
        write("board0/etc/machine-id", "0123456789abcdef0123456789abcdef\n", m_folder.get());
        if (!serial.isEmpty())
            setSerial(0, serial);

        auto run = trust("--all");
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains(QStringLiteral("first: its key has changed from ") + old),
                 qPrintable(run.err));
        run = trust("first", {QStringLiteral("--fingerprint"), fingerprint(0)});
        QCOMPARE(run.status, 4);
        QVERIFY(run.err.contains(old) && run.err.contains(fingerprint(0)));
        QVERIFY2(!run.out.contains(words), "nobody may log in before the key is accepted");

        // The right serial number must not let a key in that nobody accepted.
        QCOMPARE(trust("first --replace").status, 4);
        run = trust("first --replace", {QStringLiteral("--fingerprint"), fingerprint(0)});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains(QStringLiteral("It replaces ssh-ed25519 ") + old),
                 qPrintable(run.out));
        QVERIFY2(run.out.contains(words), qPrintable(run.out));
    }

private:
    void addAll()
    {
        add("first", 0);
        add("again", 0, "localhost");
        add("second", 1);
        (*m_ctl)({QStringLiteral("add"), QStringLiteral("127.0.0.1:1"), QStringLiteral("--name"),
                  QStringLiteral("gone")});
    }

    void add(const char* name, int server, const char* host = "127.0.0.1")
    {
        const QString address = QStringLiteral("%1@%2:%3")
                                    .arg(m_servers[server]->user(), QString::fromLatin1(host))
                                    .arg(m_servers[server]->port());
        QCOMPARE((*m_ctl)({QStringLiteral("add"), address, QStringLiteral("--name"),
                           QString::fromLatin1(name)})
                     .status,
                 0);
    }

    QStringList credentials() const
    {
        return {QStringLiteral("--identity"), m_servers[0]->clientKey(),
                QStringLiteral("--identity"), m_servers[1]->clientKey()};
    }

    Ctl::Run trust(const char* words, const QStringList& more = {}) const
    {
        return (*m_ctl)(QStringList{QStringLiteral("trust")} +
                        QString::fromLatin1(words).split(u' ') + more + credentials());
    }

    Ctl::Run accept(const char* name, int server) const
    {
        return trust(name, {QStringLiteral("--fingerprint"), fingerprint(server)});
    }

    void collect()
    {
        const auto run = (*m_ctl)(QStringList{QStringLiteral("collect"), QStringLiteral("--once")} +
                                  credentials());
        QVERIFY2(run.status == 0 || run.status == 3, qPrintable(run.err));
    }

    /// What script(1) records of the program on a terminal of its own.
    QString onTerminal(const QString& words, const QByteArray& input) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QLatin1String(name), m_ctl->path({}));
        environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("script"),
                      {QStringLiteral("-qec"),
                       qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcallctl ") +
                           words + u' ' + credentials().join(u' '),
                       QStringLiteral("/dev/null")});
        process.waitForStarted();
        QByteArray out;
        while (!out.contains("[y/N]") && process.waitForReadyRead(30'000))
            out += process.readAllStandardOutput();
        process.write(input);
        process.waitForFinished(30'000);
        return QString::fromUtf8(out + process.readAllStandardOutput());
    }

    QString write(const char* name, const QByteArray& text, const QTemporaryDir* folder = nullptr)
    {
        const QString path = folder ? folder->filePath(QString::fromLatin1(name))
                                    : m_ctl->path(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    void setSerial(int board, const QByteArray& serial)
    {
        const QByteArray folder = "board" + QByteArray::number(board);
        write((folder + "/proc/device-tree/serial-number").constData(), serial + '\0',
              m_folder.get());
        QFile cpuinfo(m_folder->filePath(QString::fromLatin1(folder + "/proc/cpuinfo")));
        QVERIFY(cpuinfo.open(QIODevice::ReadOnly));
        const QByteArray text = cpuinfo.readAll().replace("10000000c0ffee01", serial);
        write((folder + "/proc/cpuinfo").constData(), text, m_folder.get());
    }

    QString fingerprint(int server) const
    {
        QProcess keygen;
        keygen.start(
            QStringLiteral("ssh-keygen"),
            {QStringLiteral("-lf"), m_servers[server]->path(QStringLiteral("host_key.pub"))});
        keygen.waitForFinished();
        return QString::fromLatin1(keygen.readAllStandardOutput()).section(u' ', 1, 1);
    }

    static QString row(const QString& table, const char* name)
    {
        for (const QString& line : table.split(u'\n')) {
            if (line.startsWith(QString::fromLatin1(name) + u' '))
                return line;
        }
        return {};
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SshServer> m_servers[2];
};

QTEST_GUILESS_MAIN(TestCliTrust)
#include "tst_cli_trust.moc"
