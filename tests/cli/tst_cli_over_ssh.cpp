#include "tests/cli/ctl.h"
#include "tests/support/ssh_server.h"

#include <QFile>
#include <QJsonArray>
#include <QSysInfo>
#include <QTest>

using namespace rollcall::test;

/// add, trust, collect, show, bench, export against a real sshd: what a user does on the first day.
class TestCliOverSsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // One agent, that of this machine, as ./dev agents lays them out.
        const QString folder = m_ctl.path(QStringLiteral("agents/")) +
                               QSysInfo::currentCpuArchitecture().replace(QLatin1String("arm64"),
                                                                          QLatin1String("aarch64"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(
            QFile::copy(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent"),
                        folder + QStringLiteral("/rollcall-agent")));
        SshServer::Options options;
        options.extraConfig =
            "SetEnv \"XDG_CACHE_HOME=" + m_ctl.path(QStringLiteral("board")).toUtf8() + "\"\n";
        m_server = std::make_unique<SshServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        const QString address =
            QStringLiteral("%1@127.0.0.1:%2").arg(m_server->user()).arg(m_server->port());
        QCOMPARE(
            run({QStringLiteral("add"), address, QStringLiteral("--name"), QStringLiteral("board")})
                .status,
            0);
    }

    void unknownKeysWaitForADecision()
    {
        const auto collected = run({QStringLiteral("collect"), QStringLiteral("--once")}, true);
        QCOMPARE(collected.status, 4);
        QVERIFY2(collected.err.contains(QStringLiteral("board: needs-you")),
                 qPrintable(collected.err));
        QVERIFY(collected.err.contains(QStringLiteral("rollcallctl trust board")));
    }

    void aWrongFingerprintIsRefused()
    {
        const auto trusted =
            run({QStringLiteral("trust"), QStringLiteral("board"), QStringLiteral("--fingerprint"),
                 QStringLiteral("SHA256:") + QString(43, u'A')},
                true);
        QCOMPARE(trusted.status, 4);
        QVERIFY2(trusted.err.contains(fingerprint()), qPrintable(trusted.err));
    }

    void nobodyToAskIsNoConsent()
    {
        const auto trusted = run({QStringLiteral("trust"), QStringLiteral("board")}, true);
        QCOMPARE(trusted.status, 4);
        QVERIFY(trusted.err.contains(fingerprint()));
    }

    void theRightFingerprintLetsTheBoardIn()
    {
        const auto trusted = run({QStringLiteral("trust"), QStringLiteral("board"),
                                  QStringLiteral("--fingerprint"), fingerprint()},
                                 true);
        QVERIFY2(trusted.status == 0, qPrintable(trusted.err));
        QVERIFY(trusted.out.contains(QStringLiteral("trusted from now on")));
        QVERIFY2(QFile::exists(m_ctl.path(QStringLiteral("rollcall/known_hosts"))),
                 "accepted keys belong into our own file");
        const auto again = run({QStringLiteral("trust"), QStringLiteral("board")}, true);
        QCOMPARE(again.status, 0);
        QVERIFY(again.out.contains(QStringLiteral("already trusted")));
    }

    void theBoardIsReadShownAndExported()
    {
        const auto collected = run({QStringLiteral("collect"), QStringLiteral("--once")}, true);
        QVERIFY2(collected.status == 0, qPrintable(collected.err));
        QCOMPARE(collected.out, QStringLiteral("Read 1 of 1 boards.\n"));
        const auto shown =
            run({QStringLiteral("show"), QStringLiteral("board"), QStringLiteral("--json")}).json();
        QCOMPARE(shown[QStringLiteral("state")].toString(), QStringLiteral("online"));
        QVERIFY(shown[QStringLiteral("hardware")].toObject().contains(QStringLiteral("cpu")));
        QVERIFY(run({QStringLiteral("show"), QStringLiteral("board")})
                    .out.contains(QStringLiteral("board  ")));
        QVERIFY(run({QStringLiteral("list")}).out.contains(QStringLiteral("online")));
    }

    void aBenchmarkRunsThere()
    {
        const auto bench = run({QStringLiteral("bench"), QStringLiteral("board"),
                                QStringLiteral("integer"), QStringLiteral("--json")},
                               true);
        QVERIFY2(bench.status == 0, qPrintable(bench.err));
        const auto scores = bench.json()[QStringLiteral("scores")].toArray();
        QVERIFY(!scores.isEmpty());
        QVERIFY(scores.first().toObject()[QStringLiteral("checked")].toBool());
        const auto unknown =
            run({QStringLiteral("bench"), QStringLiteral("board"), QStringLiteral("no-such-test")},
                true);
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("no-such-test")), qPrintable(unknown.err));
    }

    void aChangedKeyNeedsReplace()
    {
        QVERIFY(m_server->changeHostKey());
        const auto collected = run({QStringLiteral("collect"), QStringLiteral("--once")}, true);
        QCOMPARE(collected.status, 4);
        const auto trusted = run({QStringLiteral("trust"), QStringLiteral("board"),
                                  QStringLiteral("--fingerprint"), fingerprint()},
                                 true);
        QCOMPARE(trusted.status, 4);
        QVERIFY2(trusted.err.contains(QStringLiteral("on file:")), qPrintable(trusted.err));
        const auto replaced =
            run({QStringLiteral("trust"), QStringLiteral("board"), QStringLiteral("--replace"),
                 QStringLiteral("--fingerprint"), fingerprint()},
                true);
        QVERIFY2(replaced.status == 0, qPrintable(replaced.err));
        QCOMPARE(run({QStringLiteral("collect"), QStringLiteral("--once")}, true).status, 0);
    }

    void forgettingCleansTheBoardOrKeepsTheNode()
    {
        const QString place = m_ctl.path(QStringLiteral("board/rollcall"));
        QVERIFY(!QDir(place).isEmpty());
        const QStringList forget{QStringLiteral("forget"), QStringLiteral("board"),
                                 QStringLiteral("--clean"), QStringLiteral("--yes")};
        // Without a login that the board accepts nothing can be cleaned.
        const auto locked =
            m_ctl(forget + QStringList{QStringLiteral("--identity"), m_server->wrongKey()});
        QCOMPARE(locked.status, 1);
        QVERIFY2(locked.err.contains(QStringLiteral("stays on the roster")),
                 qPrintable(locked.err));
        QCOMPARE(run({QStringLiteral("show"), QStringLiteral("board")}).status, 0);
        QVERIFY(!QDir(place).isEmpty());

        const auto forgotten = run(forget, true);
        QVERIFY2(forgotten.status == 0, qPrintable(forgotten.err));
        QVERIFY2(forgotten.out.startsWith(
                     QStringLiteral("Removed there: %1/rollcall-agent-").arg(place)),
                 qPrintable(forgotten.out));
        QVERIFY(!QDir(place).exists());
        QCOMPARE(run({QStringLiteral("show"), QStringLiteral("board")}).status, 1);
    }

private:
    Ctl::Run run(QStringList arguments, bool connects = false) const
    {
        if (connects) {
            arguments << QStringLiteral("--identity") << m_server->clientKey()
                      << QStringLiteral("--agents") << m_ctl.path(QStringLiteral("agents"));
        }
        return m_ctl(arguments);
    }

    QString fingerprint() const
    {
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-lf"), m_server->path(QStringLiteral("host_key.pub"))});
        keygen.waitForFinished();
        return QString::fromLatin1(keygen.readAllStandardOutput()).section(u' ', 1, 1);
    }

    Ctl m_ctl;
    std::unique_ptr<SshServer> m_server;
};

QTEST_GUILESS_MAIN(TestCliOverSsh)
#include "tst_cli_over_ssh.moc"
