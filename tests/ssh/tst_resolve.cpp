// What ssh_config says of a host becomes a target: tokens, jumps, bounds, and what changes on disk.
#include "tests/ssh/config_folder.h"
#include "tests/support/outcome.h"

#include <sys/stat.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ConfigFolder>(); }

    void aConditionWeDoNotRunIsNamed()
    {
        const QByteArray config =
            "Host fine\nPort 7\nMatch host x exec \"touch @DIR@/ran\"\nUser a\n";
        const auto refused = m_folder->resolve(config, QStringLiteral("x"));
        QCOMPARE(codeOf(refused), QByteArray("unsupported"));
        QVERIFY2(textOf(refused).contains("Match exec"), textOf(refused));
        QVERIFY2(textOf(refused).contains("config line 3"), textOf(refused));
        QCOMPARE(codeOf(m_folder->resolve(config, QStringLiteral("fine"))), QByteArray("ok"));
        QVERIFY(!QFile::exists(m_folder->path(QStringLiteral("ran"))));
    }

    void tokensAreReplaced()
    {
        qputenv("ROLLCALL_TEST_DIR", "/from/env");
        const auto target =
            m_folder->resolve("HostName %h.lab\nUser pi\nPort 7\nIdentityFile %d/%h-%n-%p-%r-%%\n"
                              "IdentityFile ${ROLLCALL_TEST_DIR}/k\nIdentityFile ~/x\n"
                              "ProxyCommand run %h %p %r %n %%\n",
                              QStringLiteral("b"));
        QVERIFY2(target.ok(), textOf(target));
        const QString home = QDir::homePath();
        QCOMPARE(target->identityFiles,
                 QStringList({home + QStringLiteral("/b.lab-b-7-pi-%"),
                              QStringLiteral("/from/env/k"), home + QStringLiteral("/x")}));
        QCOMPARE(target->proxyCommand, QStringLiteral("run b.lab 7 pi b %"));
        for (const char* bad : {"IdentityFile %Z\n", "HostName x%z\n", "ProxyCommand x %q\n",
                                "IdentityFile ${ROLLCALL_NOT_SET}/k\n", "IdentityFile x%\n",
                                "IdentityFile ~nobody-at-all/x\n"})
            QCOMPARE(codeOf(m_folder->resolve(bad, QStringLiteral("b"))),
                     QByteArray("invalid-input"));
        QCOMPARE(
            codeOf(m_folder->resolve("ProxyCommand x\nProxyUseFdpass yes\n", QStringLiteral("b"))),
            QByteArray("unsupported"));
    }

    void jumpsAreResolvedEachByItsOwnBlock()
    {
        const auto target =
            m_folder->resolve("Host board\nProxyJump me@gate:77,inner\nIdentityFile /board\n"
                              "Host gate\nHostName gate.example\nUser other\nPort 9\n"
                              "HostKeyAlias the-gate\nProxyJump outer\n"
                              "Host inner\nIdentityFile /inner\nProxyJump nowhere\n"
                              "Host outer\nProxyCommand nc %h %p\n",
                              QStringLiteral("board"));
        QVERIFY2(target.ok(), textOf(target));
        QCOMPARE(target->jumps.size(), std::size_t(3));
        QCOMPARE(target->jumps[0].host, QStringLiteral("outer"));
        QCOMPARE(target->jumps[0].proxyCommand, QStringLiteral("nc outer 22"));
        QCOMPARE(target->jumps[1].display(), QStringLiteral("me@gate.example:77"));
        QCOMPARE(target->jumps[1].knownHostsName(), QStringLiteral("the-gate"));
        QCOMPARE(target->jumps[2].identityFiles, QStringList{QStringLiteral("/inner")});
        QVERIFY(target->jumps[2].jumps.empty());
        const auto circle =
            m_folder->resolve("Host a\nProxyJump b\nHost b\nProxyJump a\n", QStringLiteral("a"));
        QCOMPARE(codeOf(circle), QByteArray("invalid-input"));
        QVERIFY2(textOf(circle).contains("circle"), textOf(circle));
    }

    void nothingTurnsTheChecksOff()
    {
        const auto target =
            m_folder->resolve("StrictHostKeyChecking no\nUserKnownHostsFile /dev/null\n"
                              "GlobalKnownHostsFile none\nVerifyHostKeyDNS yes\n"
                              "NoHostAuthenticationForLocalhost yes\n",
                              QStringLiteral("localhost"));
        QVERIFY2(target.ok(), textOf(target));
        QCOMPARE(target->knownHostsFiles, std::optional(QStringList())); // ours remains
    }

    void aFileOthersMayWriteIsRefused()
    {
        const QString path = m_folder->write(QStringLiteral("config"), "ProxyCommand evil\n");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
        const auto refused = SshConfig::load({path, {}});
        QCOMPARE(codeOf(refused), QByteArray("invalid-input"));
        QVERIFY2(textOf(refused).contains("others may write"), textOf(refused));
    }

    void theUsersFileComesFirst()
    {
        const QString user = m_folder->write(QStringLiteral("user"), "Host x\nUser mine\n");
        const QString system = m_folder->write(QStringLiteral("system"), "User theirs\nPort 7\n");
        const auto config = SshConfig::load({user, system});
        QVERIFY2(config.ok(), textOf(config));
        const auto target = resolveTarget(*config, QStringLiteral("x"));
        QVERIFY2(target.ok(), textOf(target));
        QCOMPARE(target->display(), QStringLiteral("mine@x:7"));
        // Missing files say nothing.
        const auto none = SshConfig::load({user + QStringLiteral("-not"), {}});
        QVERIFY2(none.ok(), textOf(none));
    }

    void boundsHold()
    {
        m_folder->write(QStringLiteral("loop"), "Include @DIR@/loop\n");
        const auto loop = m_folder->resolve("Include @DIR@/loop\n", QStringLiteral("x"));
        QCOMPARE(codeOf(loop), QByteArray("invalid-input"));
        QVERIFY2(textOf(loop).contains("16 deep"), textOf(loop));
        const auto large = m_folder->resolve(QByteArray(2 * 1024 * 1024, '#'), QStringLiteral("x"));
        QCOMPARE(codeOf(large), QByteArray("too-large"));
        QByteArray noise;
        for (int i = 0; i < 256; ++i)
            noise += char(i);
        QVERIFY(!m_folder->resolve(noise, QStringLiteral("x")).ok());
    }

    void changesAreSeen()
    {
        const QString one = m_folder->path(QStringLiteral("later"));
        const QString path =
            m_folder->write(QStringLiteral("config"), "Include @DIR@/late*\nUser a\n");
        auto config = SshConfig::load({path, {}});
        QVERIFY2(config.ok(), textOf(config));
        QVERIFY(!config->isStale());
        m_folder->write(QStringLiteral("later"), "Port 7\n");
        QVERIFY(config->isStale());
        config = SshConfig::load({path, {}});
        QVERIFY(config.ok() && !config->isStale());
        m_folder->write(QStringLiteral("later"), "Port 777\n");
        QVERIFY(config->isStale());
    }

    void thousandsOfHostsAreQuickToLookUp()
    {
        constexpr int count = 5000;
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            text += "Host board-" + QByteArray::number(i) + "\n  HostName 10.0." +
                    QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250) + "\n";
        }
        const auto config = SshConfig::load({m_folder->write(QStringLiteral("config"), text), {}});
        QVERIFY2(config.ok(), textOf(config));
        QElapsedTimer clock;
        clock.start();
        constexpr int lookUps = 100;
        for (int i = 0; i < lookUps; ++i) {
            const auto target = resolveTarget(*config, QStringLiteral("board-4999"));
            QVERIFY(target.ok());
            QCOMPARE(target->host, QStringLiteral("10.0.19.249"));
        }
        qInfo("%lld µs a look-up among %d hosts", clock.nsecsElapsed() / 1000 / lookUps, count);
    }

private:
    std::unique_ptr<ConfigFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
