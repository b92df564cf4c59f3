#include "core/ssh/upload.h"
#include "tests/ssh/slow_cable.h"
#include "tests/ssh/ssh_fixture.h"

#include <sys/stat.h>

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;
using namespace rollcall::test;

Q_DECLARE_METATYPE(rollcall::test::SshServer::Options)

class TestUpload : public QObject
{
    Q_OBJECT

private:
    void eachKindOfServer()
    {
        QTest::addColumn<SshServer::Options>("options");
        SshServer::Options options;
        QTest::newRow("SFTP inside sshd") << options;
        if (QFile::exists(QStringLiteral("/usr/lib/openssh/sftp-server"))) {
            options.sftpCommand = QStringLiteral("/usr/lib/openssh/sftp-server");
            QTest::newRow("SFTP as a program") << options;
        }
        options.sftpCommand = QStringLiteral("/nowhere/sftp-server");
        QTest::newRow("SFTP promised, but not there") << options;
        options.sftpCommand = QStringLiteral("/bin/cat");
        QTest::newRow("SFTP that echoes") << options;
        options.sftp = false;
        QTest::newRow("no SFTP") << options;
    }
    bool start(const SshServer::Options& options)
    {
        m_fixture = std::make_unique<SshFixture>(options);
        m_session = m_fixture->start() ? m_fixture->openSession() : nullptr;
        return m_session != nullptr;
    }
    void withAndWithoutSftp()
    {
        QTest::addColumn<bool>("sftp");
        QTest::newRow("SFTP") << true;
        QTest::newRow("cat") << false;
    }
    bool startOver(SlowCable& cable, bool sftp)
    {
        SshServer::Options options;
        options.sftp = sftp;
        m_fixture = std::make_unique<SshFixture>(options);
        if (!m_fixture->start() || !cable.start())
            return false;
        cable.leadTo(m_fixture->target.port);
        m_fixture->target.hostKeyAlias = m_fixture->target.knownHostsName();
        m_fixture->target.port = cable.serverPort();
        m_session = m_fixture->openSession();
        return m_session != nullptr;
    }
    QByteArray upload(const QByteArray& content, const QString& path, QByteArray* text = nullptr)
    {
        const auto result = finish(m_session->upload(content, path.toLocal8Bit(), 10s, 20s));
        if (!result)
            return "never ended";
        if (text)
            *text = textOf(*result);
        return codeOf(*result);
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    static int modeOf(const QString& path)
    {
        struct stat info = {};
        return ::stat(path.toLocal8Bit().constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
    }

    PrivateHome m_home;
    std::unique_ptr<SshFixture> m_fixture;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void cleanup()
    {
        m_session.reset();
        m_fixture.reset();
    }

    void arrivesWhole_data() { eachKindOfServer(); }
    void arrivesWhole()
    {
        QFETCH(SshServer::Options, options);
        QVERIFY2(start(options), m_fixture->error);
        QByteArray binary(1000 * 1000 + 13, Qt::Uninitialized);
        for (qsizetype i = 0; i < binary.size(); ++i)
            binary[i] = char(i * 7 + i / 251);
        int number = 0;
        for (const QByteArray& content : {QByteArray(), QByteArray("\0\n'", 3), binary}) {
            const QString path = m_home.path(QStringLiteral("up%1").arg(number++));
            QByteArray text;
            QCOMPARE(upload(content, path, &text), QByteArray("ok"));
            QVERIFY(contentOf(path) == content);
            QCOMPARE(modeOf(path), 0700);
        }
    }

    void replacesWhatWasThere_data() { eachKindOfServer(); }
    void replacesWhatWasThere()
    {
        QFETCH(SshServer::Options, options);
        QVERIFY2(start(options), m_fixture->error);
        const QString path = m_home.path(QStringLiteral("old"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("something much longer than the new content");
        old.close();
        old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(upload("new", path), QByteArray("ok"));
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(modeOf(path), 0700);
    }

    void oddNamesAreOnlyNames_data() { eachKindOfServer(); }
    void oddNamesAreOnlyNames()
    {
        QFETCH(SshServer::Options, options);
        QVERIFY2(start(options), m_fixture->error);
        for (const char* name :
             {"it's", "a b", "$(touch hacked)", "`touch hacked`", "-rf", "a;b&c|d", "\"quoted\"",
              "back\\slash\\", "*?[x]", "''", "ünïcode", "#x", "!!"}) {
            const QString path = m_home.path(QString::fromUtf8(name));
            QByteArray text;
            QVERIFY2(upload("x", path, &text) == "ok", text);
            QCOMPARE(contentOf(path), QByteArray("x"));
            QVERIFY(QFile::remove(path));
        }
        QVERIFY(!QFile::exists(m_home.path(QStringLiteral("hacked"))));
        QVERIFY(!QFile::exists(QStringLiteral("hacked")));
    }

    void aRefusalNamesThePath_data() { eachKindOfServer(); }
    void aRefusalNamesThePath()
    {
        QFETCH(SshServer::Options, options);
        QVERIFY2(start(options), m_fixture->error);
        const QString path = m_home.path(QStringLiteral("no/such/folder/file"));
        QByteArray text;
        QCOMPARE(upload("x", path, &text), QByteArray("io"));
        QVERIFY2(text.contains(path.toLocal8Bit()), text);
        const QByteArray words = text.toLower(); // of sshd, of cat or of the shell
        QVERIFY2(words.contains("no such file") || words.contains("nonexistent"), text);
        QVERIFY2(text.startsWith(m_session->target().display().toLatin1()), text);
        QVERIFY(m_session->isOpen());
    }

    void aFullDiskIsCalledByItsName()
    {
        SshServer::Options options;
        options.sftp = false; // by SFTP the mode of the device would be changed first
        QVERIFY2(start(options), m_fixture->error);
        QByteArray text;
        QCOMPARE(upload("x", QStringLiteral("/dev/full"), &text), QByteArray("disk-full"));
        QVERIFY2(text.contains("/dev/full"), text);
    }

    void onlyAbsolutePathsOfFilesAreTaken_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("relative") << QByteArray("file");
        QTest::newRow("home") << QByteArray("~/file");
        QTest::newRow("folder") << QByteArray("/tmp/");
        QTest::newRow("line end") << QByteArray("/tmp/a\nb");
        QTest::newRow("zero") << QByteArray("/tmp/a\0b", 8);
        QTest::newRow("too long") << QByteArray("/tmp/") + QByteArray(5000, 'x');
    }
    void onlyAbsolutePathsOfFilesAreTaken()
    {
        QFETCH(QByteArray, path);
        QVERIFY2(start({}), m_fixture->error);
        const auto result = finish(m_session->upload("x", path, 5s, 5s));
        QVERIFY(result);
        QCOMPARE(codeOf(*result), QByteArray("invalid-input"));
    }

    void aServerThatStandsStillHasADeadline()
    {
        SshServer::Options options;
        options.sftpCommand = QStringLiteral("/bin/sleep 30");
        QVERIFY2(start(options), m_fixture->error);
        const auto result = finish(
            m_session->upload("x", m_home.path(QStringLiteral("f")).toLocal8Bit(), 500ms, 500ms));
        QVERIFY(result);
        QCOMPARE(codeOf(*result), QByteArray("timed-out"));
    }

    void aSlowNetworkIsGivenItsTime_data() { withAndWithoutSftp(); }
    void aSlowNetworkIsGivenItsTime()
    {
        QFETCH(bool, sftp);
        SlowCable cable;
        QVERIFY2(startOver(cable, sftp), m_fixture->error);
        cable.slowDown(60'000);
        const QByteArray content(360'000, 'x'); // six seconds, of which none is silent
        const QString path = m_home.path(QStringLiteral("slowly"));
        const auto result =
            finish(m_session->upload(content, path.toLocal8Bit(), 2500ms, 60s), 90s);
        QVERIFY(result);
        QVERIFY2(result->ok(), textOf(*result));
        QCOMPARE(contentOf(path), content);
    }

    void aNetworkThatBreaksIsNotWaitedFor_data() { withAndWithoutSftp(); }
    void aNetworkThatBreaksIsNotWaitedFor()
    {
        QFETCH(bool, sftp);
        SlowCable cable;
        QVERIFY2(startOver(cable, sftp), m_fixture->error);
        cable.slowDown(80'000, 80'000);
        const auto result = finish(
            m_session->upload(QByteArray(320'000, 'x'),
                              m_home.path(QStringLiteral("half")).toLocal8Bit(), 2500ms, 60s));
        QVERIFY(result); // within 30 s, and not after the whole minute
        QCOMPARE(codeOf(*result), QByteArray("timed-out"));
    }

    void closeCancelsAnUpload()
    {
        QVERIFY2(start({}), m_fixture->error);
        auto task = m_session->upload(QByteArray(30 << 20, 'x'),
                                      m_home.path(QStringLiteral("f")).toLocal8Bit(), 30s, 30s);
        QTest::qWait(20);
        m_session.reset();
        QVERIFY(task.isReady());
        const auto result = finish(std::move(task));
        QVERIFY(result);
        QVERIFY2(codeOf(*result) == "cancelled" || result->ok(), codeOf(*result));
    }

    void quotedWordsComeBackFromAShell_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char* word : {"plain", "", "it's", "''", "$HOME", "a\\", "\\'", "\n", "`x`"})
            QTest::newRow(word) << QByteArray(word);
    }
    void quotedWordsComeBackFromAShell()
    {
        QFETCH(QByteArray, word);
        QProcess shell;
        const QByteArray script = "printf %s " + shellQuoted(word);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLocal8Bit(script)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), word);
    }
};

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
