#include "core/fleet/agent_bundle.h"
#include "core/fleet/agent_delivery.h"
#include "core/fleet/agent_installer.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/session.h"
#include "tests/support/coroutine.h"
#include "tests/support/mount.h"
#include "tests/support/outcome.h"
#include "tests/support/ssh_server.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;

/// What became of one try to start the agent.
struct Start {
    std::optional<Error> error;
    QString place;
    std::string version;
};

QCoro::Task<Start> startOn(ssh::Target target, ssh::KnownHosts& knownHosts, AgentBundle& bundle)
{
    ssh::Session session(target, knownHosts);
    auto opened = co_await session.open(patience);
    if (!opened)
        co_return Start{opened.error(), {}, {}};
    auto agent = co_await startAgent(session, bundle, patience);
    if (!agent)
        co_return Start{agent.error(), {}, {}};
    Start start{std::nullopt, agent->place, agent->hello.agentVersion};
    agent->link.reset();
    co_return start;
}

QCoro::Task<Result<CleanedBoard>> cleanOn(ssh::Target target, ssh::KnownHosts& knownHosts)
{
    ssh::Session session(target, knownHosts);
    auto opened = co_await session.open(patience);
    if (!opened)
        co_return opened.error();
    co_return co_await cleanBoard(session, QDeadlineTimer(patience));
}

void write(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Makes the file look as if it had come so many days ago.
void age(const QString& path, int days)
{
    const timespec time{std::time(nullptr) - days * 86400, 0};
    const timespec times[2] = {time, time};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

bool isRoot()
{
    return geteuid() == 0;
}

} // namespace

/// Bringing the agent to boards that make it hard, over a real sshd and real mounts.
class TestAgentCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        const QString arch = AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture());
        m_agent = path("agents") + u'/' + arch + QLatin1String("/rollcall-agent");
        QVERIFY(QDir().mkpath(QFileInfo(m_agent).path()));
        QVERIFY(QFile::copy(
            qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent"), m_agent));
        m_bundle = std::make_unique<AgentBundle>(path("agents"));
        for (const char* folder : {"home cache", "runtime"})
            QVERIFY(QDir().mkpath(path(folder)));
        QVERIFY(QFile::setPermissions(path("runtime"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void cleanup()
    {
        m_server.reset();
        m_bundle.reset();
        m_dir.reset();
    }

    void theCacheIsTakenWhereItCan()
    {
        startServer();
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QCOMPARE(start.place, QString());
        QCOMPARE(filesIn(cache()), QStringList{agentName()});
        QVERIFY(!QDir(runtime()).exists());
    }

    void aHomeThatExecutesNothingIsPassedOver()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        const test::Mount mount(path("home cache"), "size=8m", MS_NOEXEC);
        if (!mount.ok())
            QSKIP(mount.reason());
        expectRuntime();
    }

    void aReadOnlyHomeIsPassedOver()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        test::Mount mount(path("home cache"), "size=8m");
        if (!mount.ok())
            QSKIP(mount.reason());
        QVERIFY(mount.makeReadOnly());
        expectRuntime();
    }

    void aTinyDiskIsPassedOver()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        const test::Mount mount(path("home cache"), "size=256k");
        if (!mount.ok())
            QSKIP(mount.reason());
        expectRuntime();
    }

    void onATinyDiskOldAgentsMakeRoom()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        const qint64 kib = QFileInfo(m_agent).size() / 1024 + 1;
        const QByteArray size = "size=" + QByteArray::number(kib + kib / 2 + 64) + 'k';
        const test::Mount mount(path("home cache"), size.constData());
        if (!mount.ok())
            QSKIP(mount.reason());
        write(cache() + QLatin1String("/rollcall-agent-0.0.1-0123456789ab"),
              QByteArray(int(kib * 1000), 'x'));
        startServer();
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QCOMPARE(start.place, QString());
        QCOMPARE(filesIn(cache()), QStringList{agentName()});
    }

    /// df knows nothing of this limit, as it knows nothing of quotas: the upload itself must fail.
    void anUploadThatDoesNotFitLeavesNothing()
    {
        const QByteArray limit =
            "ForceCommand ulimit -f 200; exec /bin/sh -c \"$SSH_ORIGINAL_COMMAND\"\n";
        startServer(limit);
        const Start start = run();
        QVERIFY(start.error);
        QCOMPARE(test::wordFor(start.error->code), test::wordFor(ErrorCode::AgentUnavailable));
        const QString words = QString::fromStdString(start.error->message);
        for (const QString& place : {cache(), runtime()})
            QVERIFY2(words.contains(place), qPrintable(words));
        QVERIFY2(!QDir(cache()).exists() && !QDir(runtime()).exists(), "something was left");
        QVERIFY(!start.error->remedy.empty());
    }

    void whereNoPlaceWillDoEachIsNamed()
    {
        if (!isRoot())
            QSKIP("mounting needs root");
        const test::Mount cacheMount(path("home cache"), "size=8m", MS_NOEXEC);
        const test::Mount runtimeMount(path("runtime"), "size=100k,mode=700");
        if (!cacheMount.ok() || !runtimeMount.ok())
            QSKIP("cannot mount here");
        // The places every board has, made read-only in a mount namespace of the command's own.
        startServer("ForceCommand unshare -m /bin/sh -c 'mkdir -p /dev/shm; for d in /dev/shm "
                    "/tmp /var/tmp; do mount --rbind \"$d\" \"$d\"; mount -o remount,bind,ro "
                    "\"$d\"; done; exec /bin/sh -c \"$SSH_ORIGINAL_COMMAND\"'\n");
        const Start start = run();
        QVERIFY(start.error);
        QCOMPARE(test::wordFor(start.error->code), test::wordFor(ErrorCode::AgentUnavailable));
        const QString words = QString::fromStdString(start.error->message);
        for (const char* expected :
             {"/rollcall: nothing can be executed there", "KiB are missing",
              "/dev/shm/rollcall-0: the file system is read-only", "/tmp/rollcall-0"})
            QVERIFY2(words.contains(QLatin1String(expected)), qPrintable(words));
        QVERIFY(filesIn(path("home cache/rollcall")).isEmpty());
    }

    void aPlaceThatOthersCouldChangeIsRefused_data()
    {
        QTest::addColumn<QString>("trick");
        for (const char* trick : {"link", "dangling link", "foreign owner", "open folder",
                                  "open parent", "foreign parent", "file"})
            QTest::newRow(trick) << QString::fromLatin1(trick);
    }

    void aPlaceThatOthersCouldChangeIsRefused()
    {
        QFETCH(QString, trick);
        if (!isRoot())
            QSKIP("giving files away needs root");
        const QByteArray place = QFile::encodeName(cache()),
                         above = QFile::encodeName(path("home cache"));
        QVERIFY(QDir().mkpath(path("elsewhere")));
        if (trick == u"link")
            QVERIFY(QFile::link(path("elsewhere"), cache()));
        else if (trick == u"dangling link")
            QVERIFY(QFile::link(path("nowhere"), cache()));
        else if (trick == u"file")
            write(cache(), "not a folder");
        else if (!trick.endsWith(u"parent"))
            QVERIFY(QDir().mkpath(cache()));
        if (trick == u"foreign owner")
            QCOMPARE(::chown(place.constData(), 12345, 12345), 0);
        if (trick == u"open folder")
            QCOMPARE(::chmod(place.constData(), 0777), 0);
        if (trick == u"open parent")
            QCOMPARE(::chmod(above.constData(), 0777), 0);
        if (trick == u"foreign parent")
            QCOMPARE(::chown(above.constData(), 12345, 12345), 0);
        expectRuntime();
        QVERIFY(filesIn(path("elsewhere")).isEmpty());
        QVERIFY(!QFileInfo::exists(path("nowhere")));
        // Nor may an agent that somebody else put into such a place be run.
        if (trick == u"link" || trick == u"foreign owner") {
            QVERIFY(QDir(path("runtime")).removeRecursively());
            QVERIFY(QDir().mkpath(path("runtime/real")));
            write(path("runtime/real/") + agentName(),
                  "#!/bin/sh\ntouch " + path("was-run").toUtf8() + "\n");
            if (trick == u"link") {
                QVERIFY(QFile::link(path("runtime/real"), runtime()));
            } else {
                QVERIFY(QFile::rename(path("runtime/real"), runtime()));
                QCOMPARE(::chown(QFile::encodeName(runtime()).constData(), 12345, 12345), 0);
            }
            run();
            QVERIFY(!QFileInfo::exists(path("was-run")));
            test::finish(cleanOn(target(), *m_knownHosts), patience); // the place it found instead
        }
    }

    void aStickyFolderOfRootIsSafe()
    {
        if (!isRoot())
            QSKIP("needs a folder of root");
        QCOMPARE(::chmod(QFile::encodeName(path("home cache")).constData(), 01777), 0);
        startServer();
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QCOMPARE(start.place, QString());
    }

    void aKeyRestrictedToTheAgentWorks()
    {
        startServer();
        QFile authorized(m_server->path(QStringLiteral("authorized_keys")));
        QVERIFY(authorized.open(QIODevice::ReadOnly));
        const QByteArray key = authorized.readAll();
        authorized.close();
        QVERIFY(authorized.open(QIODevice::WriteOnly));
        authorized.write("command=\"" + QFile::encodeName(m_agent) + " serve\",restrict " + key);
        authorized.close();
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QVERIFY(!start.version.empty());
        QVERIFY2(!QDir(cache()).exists(), "nothing may be brought where one is installed");
    }

    void aRestrictedShellMayHaveAnInstalledAgent()
    {
        if (!QFile::exists(QStringLiteral("/bin/bash")))
            QSKIP("there is no bash");
        QVERIFY(QDir().mkpath(path("bin")));
        QVERIFY(QFile::link(m_agent, path("bin/rollcall-agent")));
        startServer("ForceCommand PATH=" + QFile::encodeName(path("bin")) +
                    " exec /bin/bash -r -c \"$SSH_ORIGINAL_COMMAND\"\n");
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QVERIFY(QFile::remove(path("bin/rollcall-agent")));
        const Start none = run();
        QVERIFY(none.error);
        QVERIFY2(none.error->message.find("restricted") != std::string::npos, text(none));
    }

    void anAccountWithoutAShellIsToldInItsOwnWords()
    {
        startServer("ForceCommand echo This account is currently not available.; exit 1\n");
        const Start start = run();
        QVERIFY(start.error);
        QCOMPARE(test::wordFor(start.error->code), test::wordFor(ErrorCode::AgentUnavailable));
        QVERIFY2(start.error->message.find("not available") != std::string::npos, text(start));
    }

    void halfAnAgentIsBroughtAnew_data()
    {
        QTest::addColumn<double>("part");
        QTest::newRow("nothing of it") << 0.0;
        QTest::newRow("half of it") << 0.5;
    }

    void halfAnAgentIsBroughtAnew()
    {
        QFETCH(double, part);
        startServer();
        QFile whole(m_agent);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        write(cache() + u'/' + agentName(), whole.read(qint64(double(whole.size()) * part)));
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QCOMPARE(QFileInfo(cache() + u'/' + agentName()).size(), whole.size());
    }

    void oldAgentsGoWhenNobodyUsesThem()
    {
        startServer();
        const QString old = cache() + QLatin1String("/rollcall-agent-0.0.1-0123456789ab");
        const QString running = cache() + QLatin1String("/rollcall-agent-0.0.2-0123456789ab");
        const QString young = cache() + QLatin1String("/rollcall-agent-0.0.3-0123456789ab");
        const QString foreign = cache() + QLatin1String("/notes.txt");
        const QString broken = cache() + QLatin1String("/.upload-abandoned");
        for (const QString& file : {old, young, foreign, broken})
            write(file, "old");
        QVERIFY(QFile::copy(m_agent, running));
        for (const QString& file : {old, running, foreign, broken})
            age(file, 30);
        QProcess other;
        other.start(running, {QStringLiteral("serve")});
        QVERIFY(other.waitForReadyRead());
        const Start start = run();
        QVERIFY2(!start.error, text(start));
        QVERIFY(!QFileInfo::exists(old));
        QVERIFY(!QFileInfo::exists(broken));
        for (const QString& file : {running, young, foreign})
            QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
    }

    void cleaningTakesAwayWhatWasBroughtAndNothingElse()
    {
        startServer();
        QVERIFY(!run().error);
        write(cache() + QLatin1String("/notes.txt"), "mine");
        write(runtime() + QLatin1String("/rollcall-agent-0.0.1-0123456789ab"), "old");
        const auto cleaned = test::finish(cleanOn(target(), *m_knownHosts), patience).value();
        QVERIFY2(cleaned, cleaned ? "" : cleaned.error().toString().c_str());
        QVERIFY(cleaned->removed.contains(cache() + u'/' + agentName()));
        QVERIFY(cleaned->removed.contains(runtime() +
                                          QLatin1String("/rollcall-agent-0.0.1-0123456789ab")));
        QCOMPARE(cleaned->left, QStringList{cache() + QLatin1String("/notes.txt")});
        QCOMPARE(filesIn(cache()), QStringList{QStringLiteral("notes.txt")});
        QVERIFY(!QDir(runtime()).exists());
        const auto again = test::finish(cleanOn(target(), *m_knownHosts), patience).value();
        QVERIFY(again && again->removed.isEmpty());
    }

private:
    QString path(const char* name) const { return m_dir->filePath(QLatin1String(name)); }
    QString cache() const { return path("home cache/rollcall"); }
    QString runtime() const { return path("runtime/rollcall"); }
    QString agentName() { return QString::fromUtf8(m_bundle->fileName()); }
    static const char* text(const Start& start)
    {
        static std::string words;
        words = start.error ? start.error->toString() : "started from " + start.place.toStdString();
        return words.c_str();
    }

    void startServer(const QByteArray& config = {})
    {
        test::SshServer::Options options;
        options.extraConfig = "SetEnv \"XDG_CACHE_HOME=" + path("home cache").toUtf8() +
                              "\" \"XDG_RUNTIME_DIR=" + path("runtime").toUtf8() + "\"\n" + config;
        m_server = std::make_unique<test::SshServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        write(path("known_hosts"), m_server->knownHostsLine());
        m_knownHosts = std::make_unique<ssh::KnownHosts>(QStringList{path("known_hosts")});
    }

    ssh::Target target() const
    {
        ssh::Target target;
        target.host = QStringLiteral("127.0.0.1");
        target.port = m_server->port();
        target.user = m_server->user();
        target.identityFiles = QStringList{m_server->clientKey()};
        return target;
    }

    Start run()
    {
        const auto start = test::finish(startOn(target(), *m_knownHosts, *m_bundle), patience);
        return start ? *start
                     : Start{Error{ErrorCode::TimedOut, "the test gave up", "", ""}, {}, {}};
    }

    /// The cache cannot hold the agent: the next place does, and the cache stays as it was.
    void expectRuntime()
    {
        startServer();
        const QStringList before = filesIn(cache());
        for (int round = 0; round < 2; ++round) { // brought, then found
            const Start start = run();
            QVERIFY2(!start.error, text(start));
            QCOMPARE(start.place, runtime());
            QCOMPARE(filesIn(runtime()), QStringList{agentName()});
            QCOMPARE(filesIn(cache()), before);
        }
        const auto mode = QFileInfo(runtime()).permissions();
        QVERIFY(!(mode &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AgentBundle> m_bundle;
    std::unique_ptr<test::SshServer> m_server;
    std::unique_ptr<ssh::KnownHosts> m_knownHosts;
    QString m_agent;
};

QTEST_GUILESS_MAIN(TestAgentCare)
#include "tst_agent_care.moc"
