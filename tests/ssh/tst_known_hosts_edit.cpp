// What is written into known_hosts: only our own file, only what a person accepted, and nothing
// else of it changes.
#include "tests/ssh/known_hosts_folder.h"
#include "tests/support/outcome.h"

#include <QFileInfo>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

class TestKnownHostsEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<KnownHostsFolder>(); }

    void acceptedKeyIsKnownAndTheFileIsOurs()
    {
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const Target pi = target(QStringLiteral("Pi"), 2222);
        QCOMPARE(hosts.check(pi, key1), Trust::Unknown);
        QVERIFY(hosts.accept(pi, key1, false).ok());
        QCOMPARE(hosts.check(pi, key1), Trust::Known);
        QCOMPARE(m_folder->ownContent(), line("[pi]:2222", key1));
        const auto file = QFileInfo(m_folder->own()).permissions() & QFile::Permissions(0x7777);
        QVERIFY(!(file & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
        const auto folder = QFileInfo(QFileInfo(m_folder->own()).path()).permissions();
        QVERIFY(!(folder & (QFile::ReadGroup | QFile::ExeGroup | QFile::ExeOther)));
        QVERIFY(!QFile::exists(m_folder->other()));
        QVERIFY(hosts.accept(pi, key1, false).ok()); // again: nothing to do
        QCOMPARE(m_folder->ownContent(), line("[pi]:2222", key1));
    }

    void changedKeyIsAcceptedOnlyAsReplacement()
    {
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const Target pi = target(QStringLiteral("pi"));
        const Target pi2 = target(QStringLiteral("pi2"));
        QVERIFY(hosts.accept(pi, key1, false).ok());
        QVERIFY(hosts.accept(pi2, key1, false).ok());
        QCOMPARE(codeOf(hosts.accept(pi, key2, false)), QByteArray("host-key-changed"));
        QCOMPARE(hosts.known(pi), QList<HostKey>{key1});
        QVERIFY(hosts.accept(pi, key2, true).ok());
        QCOMPARE(hosts.check(pi, key2), Trust::Known);
        QCOMPARE(hosts.check(pi, key1), Trust::Changed);
        QCOMPARE(hosts.check(pi2, key1), Trust::Known);
    }

    void otherLinesStayAsTheyAre()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder->own()).path()));
        QFile file(m_folder->own());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray before = "# my boards\n\n*.lab " + line("", key2).mid(1);
        file.write(before + "old,pi,new  " + line("", key1).mid(1) + "broken line\n" +
                   line(hashed("pi"), key1).chopped(1)); // without line end
        file.close();
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const Target pi = target(QStringLiteral("pi"));
        QVERIFY(hosts.accept(pi, key2, true).ok());
        QCOMPARE(m_folder->ownContent(),
                 before + "old,new  " + line("", key1).mid(1) + "broken line\n" + line("pi", key2));
        QVERIFY(hosts.forget(pi).ok());
        QCOMPARE(m_folder->ownContent(),
                 before + "old,new  " + line("", key1).mid(1) + "broken line\n");
        QCOMPARE(hosts.check(pi, key2), Trust::Unknown);
        QVERIFY(hosts.forget(pi).ok()); // finding none is no error
    }

    void anEntryInAnotherFileIsNamedAndNothingWritten()
    {
        m_folder->writeOther("# mine\n" + line("pi", key1));
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const auto result = hosts.accept(target(QStringLiteral("pi")), key2, true);
        QVERIFY(!result.ok());
        QCOMPARE(codeOf(result), QByteArray("host-key-changed"));
        const QString message = QString::fromStdString(result.error().toString());
        QVERIFY2(message.contains(m_folder->other() + QStringLiteral(", line 2")),
                 qPrintable(message));
        QVERIFY(message.contains(QStringLiteral("ssh-keygen -R")));
        QVERIFY(!QFile::exists(m_folder->own()));
    }

    void aRevokedKeyIsNeverAccepted()
    {
        m_folder->writeOther("@revoked " + line("*", key1));
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const Target pi = target(QStringLiteral("pi"));
        QCOMPARE(codeOf(hosts.accept(pi, key1, true)), QByteArray("host-key-changed"));
        QVERIFY(hosts.known(pi).isEmpty());
    }

    void namesThatWouldForgeLinesAreRefused_data()
    {
        QTest::addColumn<QString>("host");
        for (const char* host : {"", "a b", "a\nb", "a,b", "*", "p?", "!pi", "|1|x", "#x",
                                 "@revoked", "a\tb", "a\rb", "a\x7f"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void namesThatWouldForgeLinesAreRefused()
    {
        QFETCH(QString, host);
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        QCOMPARE(codeOf(hosts.accept(target(host), key1, true)), QByteArray("invalid-input"));
        QVERIFY(!QFile::exists(m_folder->own()));
    }

    void aKeyThatIsNoneIsRefused()
    {
        KnownHosts hosts({m_folder->own(), m_folder->other()});
        const Target pi = target(QStringLiteral("pi"));
        QCOMPARE(codeOf(hosts.accept(pi, {}, false)), QByteArray("invalid-input"));
        HostKey forged = key1;
        forged.type = QStringLiteral("ssh-ed25519 AAAA\n*");
        QCOMPARE(codeOf(hosts.accept(pi, forged, false)), QByteArray("invalid-input"));
    }

    void anUnwritableFolderIsNamed()
    {
        const QString blocker = m_folder->path(QStringLiteral("file"));
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        KnownHosts hosts({blocker + QLatin1String("/rollcall/known_hosts")});
        const auto result = hosts.accept(target(QStringLiteral("pi")), key1, false);
        QCOMPARE(codeOf(result), QByteArray("io"));
        QVERIFY(QString::fromStdString(result.error().context).startsWith(blocker));
    }

    void aFileTooLargeIsNotReadAndNotWrittenOver()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder->own()).path()));
        QFile file(m_folder->own());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(17 * 1024 * 1024));
        KnownHosts hosts({m_folder->own()});
        const Target pi = target(QStringLiteral("pi"));
        QCOMPARE(hosts.check(pi, key1), Trust::Unknown);
        QCOMPARE(codeOf(hosts.accept(pi, key1, false)), QByteArray("too-large"));
        QCOMPARE(QFileInfo(m_folder->own()).size(), 17 * 1024 * 1024);
    }

private:
    std::unique_ptr<KnownHostsFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestKnownHostsEdit)
#include "tst_known_hosts_edit.moc"
