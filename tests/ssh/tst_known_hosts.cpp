#include "core/ssh/known_hosts_file.h"
#include "tests/ssh/known_hosts_folder.h"
#include "tests/support/outcome.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

class TestKnownHosts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KnownHostsFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<KnownHostsFolder>(); }

    void decidesAsTheFileSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("trust");
        const auto row = [](const char* name, const QByteArray& content, const char* host, int port,
                            Trust trust) {
            QTest::newRow(name) << content << QString::fromLatin1(host) << port << int(trust);
        };
        row("an empty file knows nobody", "", "pi", 22, Trust::Unknown);
        row("the same key is known", line("pi", key1), "pi", 22, Trust::Known);
        row("another key has changed", line("pi", key2), "pi", 22, Trust::Changed);
        row("another host is unknown", line("pi2", key1), "pi", 22, Trust::Unknown);
        row("names have no case", line("Pi.Lab", key1), "pI.lAB", 22, Trust::Known);
        row("a list names several hosts", line("a,pi,b", key1), "pi", 22, Trust::Known);
        row("several keys a host", line("pi", key2) + line("pi", key1), "pi", 22, Trust::Known);
        row("another type only is a change", line("pi", keyNumber(1, "ssh-rsa")), "pi", 22,
            Trust::Changed);
        row("a port is part of the name", line("[pi]:2222", key1), "pi", 2222, Trust::Known);
        row("port 22 has no brackets", line("[pi]:2222", key1), "pi", 22, Trust::Unknown);
        row("an address of IPv6", line("[fe80::1]:2222", key1), "fe80::1", 2222, Trust::Known);
        row("a name without port counts at every port", line("pi", key1), "pi", 2222, Trust::Known);
        row("another key without port says nothing", line("pi", key2), "pi", 2222, Trust::Unknown);
        row("the port's own entry stands before", line("pi", key1) + line("[pi]:2222", key2), "pi",
            2222, Trust::Changed);
        row("revoked without port", "@revoked " + line("pi", key1), "pi", 2222, Trust::Revoked);
        row("* stands for anything", line("*.lab", key1), "pi.lab", 22, Trust::Known);
        row("* in the middle", line("p*.l*b", key1), "pi.lab", 22, Trust::Known);
        row("? stands for one letter", line("pi?", key1), "pi7", 22, Trust::Known);
        row("? is not nothing", line("pi?", key1), "pi", 22, Trust::Unknown);
        row("! excludes", line("*.lab,!pi.lab", key1), "pi.lab", 22, Trust::Unknown);
        row("! excludes before the match, too", line("!pi.lab,*.lab", key1), "pi.lab", 22,
            Trust::Unknown);
        row("! alone matches nothing", line("!other", key1), "pi", 22, Trust::Unknown);
        row("a hashed name", line(hashed("pi"), key1), "pi", 22, Trust::Known);
        row("a hashed name with port", line(hashed("[pi]:2222"), key1), "pi", 2222, Trust::Known);
        row("a hashed name with another key", line(hashed("pi"), key2), "pi", 22, Trust::Changed);
        row("another hashed name", line(hashed("pi2"), key1), "pi", 22, Trust::Unknown);
        row("a hash without end", "|1|AAAA ssh-ed25519 AAAA\n" + line("pi", key1), "pi", 22,
            Trust::Known);
        row("a revoked key", "@revoked " + line("*", key1) + line("pi", key1), "pi", 22,
            Trust::Revoked);
        row("a revoked key, said later", line("pi", key1) + "@revoked " + line("pi", key1), "pi",
            22, Trust::Revoked);
        row("another revoked key", "@revoked " + line("pi", key2) + line("pi", key1), "pi", 22,
            Trust::Known);
        row("only another key is revoked", "@revoked " + line("pi", key2), "pi", 22,
            Trust::Unknown);
        row("an authority is no host key", "@cert-authority " + line("pi", key1), "pi", 22,
            Trust::Unknown);
        row("an unknown marker", "@trusted " + line("pi", key1), "pi", 22, Trust::Unknown);
        row("comments and blank lines", "# pi\n\n   \n" + line("pi", key1) + "#", "pi", 22,
            Trust::Known);
        row("blanks before and tabs between",
            "  pi\tssh-ed25519\t" + key1.blob.toBase64() + "\tme@desk", "pi", 22, Trust::Known);
        row("line ends of Windows", line("pi", key1).chopped(1) + "\r\n", "pi", 22, Trust::Known);
        row("no line end at the end", line("pi", key1).chopped(1), "pi", 22, Trust::Known);
        row("base64 that is none", "pi ssh-ed25519 ???\n", "pi", 22, Trust::Unknown);
        row("a key cut short", "pi ssh-ed25519 " + key1.blob.first(6).toBase64() + '\n', "pi", 22,
            Trust::Unknown);
        row("a type that is another's", "pi ssh-rsa " + key1.blob.toBase64() + '\n', "pi", 22,
            Trust::Unknown);
        row("a line without key", "pi ssh-ed25519\npi\n" + line("pi", key1), "pi", 22,
            Trust::Known);
        row("zeros and binary", QByteArray("\0\xff\xfe\n\0 \0 \0\n", 10) + line("pi", key1), "pi",
            22, Trust::Known);
        row("a line of a megabyte",
            QByteArray(1 << 20, 'x') + " ssh-ed25519 AAAA\n" + line("pi", key1), "pi", 22,
            Trust::Known);
        row("a pattern made to be slow", line(QByteArray("*a").repeated(200) + 'b', key1),
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 22,
            Trust::Unknown);
    }
    void decidesAsTheFileSays()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(int, trust);
        m_folder->writeOther(content);
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        QCOMPARE(int(hosts.check(target(host, quint16(port)), key1)), trust);
    }

    void anAliasStandsForHostAndPort()
    {
        m_folder->writeOther(line("rack-one", key1) + line("pi", key2));
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        Target pi = target(QStringLiteral("pi"), 2222);
        pi.hostKeyAlias = QStringLiteral("Rack-One");
        QCOMPARE(int(hosts.check(pi, key1)), int(Trust::Known));
        QCOMPARE(int(hosts.check(pi, key2)), int(Trust::Changed));
        QVERIFY(hosts.accept(pi, key2, true).ok() == false); // the old one is in another file
        m_folder->writeOther({});
        QVERIFY(hosts.accept(pi, key2, false).ok());
        QCOMPARE(m_folder->ownContent(), line("rack-one", key2));
    }

    void filesOfATargetReplaceTheOthers()
    {
        m_folder->writeOther(line("pi", key1));
        const QString special = m_folder->path(QStringLiteral("special"));
        QFile file(special);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("@revoked " + line("*", key2) + line("pi", keyNumber(3)));
        file.close();
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        Target pi = target(QStringLiteral("pi"));
        pi.knownHostsFiles = QStringList{special, m_folder->path(QStringLiteral("missing"))};
        QCOMPARE(int(hosts.check(pi, keyNumber(3))), int(Trust::Known));
        QCOMPARE(int(hosts.check(pi, key2)), int(Trust::Revoked));
        QCOMPARE(int(hosts.check(pi, key1)), int(Trust::Changed));
        QCOMPARE(int(hosts.check(target(QStringLiteral("pi")), key1)), int(Trust::Known));
        // No file at all: only our own speaks, and what it has not seen is unknown.
        pi.knownHostsFiles = QStringList();
        QCOMPARE(int(hosts.check(pi, key1)), int(Trust::Unknown));
        QVERIFY(hosts.accept(pi, key1, false).ok());
        QCOMPARE(int(hosts.check(pi, key1)), int(Trust::Known));
        QCOMPARE(int(hosts.check(pi, key2)), int(Trust::Changed));
    }

    void anAuthorityIsNamed()
    {
        m_folder->writeOther("# one\n@cert-authority " + line("*.lab", key1));
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        QCOMPARE(hosts.authority(target(QStringLiteral("pi.lab"))),
                 m_folder->other() + QStringLiteral(" line 2"));
        QCOMPARE(hosts.authority(target(QStringLiteral("pi"))), QString());
        QCOMPARE(int(hosts.check(target(QStringLiteral("pi.lab")), key1)), int(Trust::Unknown));
    }

    void readsWhatSshKeygenHashed()
    {
        m_folder->writeOther(line("pi.lab", key1) + line("[10.0.0.7]:2222", key2));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-H"),
                                                    QStringLiteral("-f"), m_folder->other()});
        QVERIFY(keygen.waitForFinished());
        QCOMPARE(keygen.exitCode(), 0);
        QFile file(m_folder->other());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pi.lab"));
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        QCOMPARE(hosts.check(target(QStringLiteral("pi.lab")), key1), Trust::Known);
        QCOMPARE(hosts.check(target(QStringLiteral("10.0.0.7"), 2222), key2), Trust::Known);
        QCOMPARE(hosts.check(target(QStringLiteral("10.0.0.7")), key2), Trust::Unknown);
    }

    void fingerprintIsTheOneSshKeygenPrints()
    {
        const QString keyFile = m_folder->path(QStringLiteral("key"));
        QProcess keygen;
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-N"), QString(), QStringLiteral("-t"),
                      QStringLiteral("ecdsa"), QStringLiteral("-f"), keyFile});
        QVERIFY(keygen.waitForFinished());
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-l"), QStringLiteral("-f"), keyFile});
        QVERIFY(keygen.waitForFinished());
        const QByteArray printed = keygen.readAllStandardOutput().split(' ').value(1);
        QFile file(keyFile + QLatin1String(".pub"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> words = file.readAll().split(' ');
        const auto key = hostKeyFromBase64(words.value(0), words.value(1));
        QVERIFY(key.has_value());
        QCOMPARE(key->type, QStringLiteral("ecdsa-sha2-nistp256"));
        QCOMPARE(key->fingerprint.toLatin1(), printed);
    }

    void changesOnDiskAreSeen()
    {
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const Target pi = target(QStringLiteral("pi"));
        QCOMPARE(hosts.check(pi, key1), Trust::Unknown);
        m_folder->writeOther(line("pi", key1));
        QCOMPARE(hosts.check(pi, key1), Trust::Known);
        m_folder->writeOther(line("pi", key2) + "#");
        QCOMPARE(hosts.check(pi, key1), Trust::Changed);
        QVERIFY(QFile::remove(m_folder->other()));
        QCOMPARE(hosts.check(pi, key1), Trust::Unknown);
    }

    void tenThousandEntriesAreFoundQuickly()
    {
        QByteArray content;
        for (int i = 0; i < 10000; ++i)
            content += line("board" + QByteArray::number(i) + ".lab,10.0." +
                                QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250),
                            keyNumber(i));
        m_folder->writeOther(content);
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(hosts.check(target(QStringLiteral("board0.lab")), keyNumber(0)), Trust::Known);
        const qint64 first = clock.restart();
        for (int i = 0; i < 10000; ++i) {
            const Target board = target(QStringLiteral("board%1.lab").arg(i));
            QCOMPARE(hosts.check(board, keyNumber(i)), Trust::Known);
        }
        const qint64 all = clock.elapsed();
        qInfo("first look-up %lld ms, ten thousand more %lld ms", first, all);
        // A hundred times what it takes here; without the index it would be thousands of times.
        QVERIFY2(first < 2000 && all < 20000, "the index is not used");
    }

    void algorithmsOfKnownKeysComeFirst()
    {
        QVERIFY(hostKeyAlgorithms({}).startsWith("ssh-ed25519,"));
        QVERIFY(hostKeyAlgorithms({keyNumber(1, "ssh-rsa")})
                    .startsWith("rsa-sha2-512,rsa-sha2-256,ssh-ed25519,"));
        QVERIFY(hostKeyAlgorithms({keyNumber(1, "ecdsa-sha2-nistp384")})
                    .startsWith("ecdsa-sha2-nistp384,ssh-ed25519,"));
        QVERIFY(!hostKeyAlgorithms({keyNumber(1, "ssh-dss")}).contains("dss"));
    }

    void targetsAreShownAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("shown");
        QTest::newRow("host only") << QString() << u"pi"_qs << 22 << u"pi"_qs;
        QTest::newRow("user") << u"me"_qs << u"pi"_qs << 22 << u"me@pi"_qs;
        QTest::newRow("port") << u"me"_qs << u"pi"_qs << 2222 << u"me@pi:2222"_qs;
        QTest::newRow("IPv6") << QString() << u"fe80::1"_qs << 22 << u"fe80::1"_qs;
        QTest::newRow("IPv6 and port") << u"me"_qs << u"::1"_qs << 2222 << u"me@[::1]:2222"_qs;
    }
    void targetsAreShownAsTheyAreTyped()
    {
        QFETCH(QString, user);
        QFETCH(QString, host);
        QFETCH(int, port);
        Target t = target(host, quint16(port));
        t.user = user;
        QTEST(t.display(), "shown");
    }
};

QTEST_GUILESS_MAIN(TestKnownHosts)
#include "tst_known_hosts.moc"
