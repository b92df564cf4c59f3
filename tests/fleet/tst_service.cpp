#include "core/fleet/agent_bundle.h"
#include "core/fleet/fleet.h"
#include "core/fleet/service.h"
#include "core/store/store.h"
#include "tests/support/outcome.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 45'000; // ms; a loaded machine with sanitizers is slow

/// Processes whose command line names `path`.
QStringList processesOf(const QString& path)
{
    QStringList found;
    for (const QString& pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")})) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(path.toUtf8()))
            found.append(pid);
    }
    return found;
}

} // namespace

/// The whole of the collector against real sshd and the real agent.
class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        const QString arch = AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture());
        const QString folder = m_dir->filePath(QStringLiteral("agents/") + arch);
        QVERIFY(QDir().mkpath(folder));
        const QString built =
            qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent");
        QVERIFY2(QFile::copy(built, folder + QStringLiteral("/rollcall-agent")), qPrintable(built));
        m_remoteCache = m_dir->filePath(QStringLiteral("board cache"));
    }

    void cleanup()
    {
        m_service.reset();
        m_dir.reset();
        m_sshConfig.clear();
    }

    void aBoardIsWatchedOnceItsKeyIsAccepted()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        start(server);
        const NodeId id = add(QStringLiteral("board"), server);

        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::NeedsYou), patience);
        const auto question = node(id).question;
        QVERIFY(question);
        QVERIFY(!question->changed());
        QVERIFY2(!QDir(m_remoteCache).exists(),
                 "nothing may be done there before the key is trusted");

        auto wrong = m_service->acceptHostKey(id, QStringLiteral("SHA256:other"), false);
        QTRY_VERIFY(wrong.isFinished());
        QVERIFY(!wrong.result());

        auto accepted = m_service->acceptHostKey(id, question->offered.fingerprint, false);
        QTRY_VERIFY(accepted.isFinished());
        QVERIFY2(accepted.result().ok(), "the key was accepted");
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
        QVERIFY(node(id).hardware);
        QVERIFY(node(id).hardware->cpu.total >= 1);
        QVERIFY(node(id).vitals->memUsedBytes);
        QVERIFY(!node(id).question);

        const QStringList uploaded =
            QDir(m_remoteCache + QStringLiteral("/rollcall")).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(uploaded.size(), 1);
        const QFileInfo agent(m_remoteCache + QStringLiteral("/rollcall/") + uploaded.first());
        QVERIFY(agent.permission(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!(agent.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!processesOf(agent.filePath()).isEmpty());

        m_service.reset();
        QTRY_VERIFY2(processesOf(agent.filePath()).isEmpty(), "an agent was left running");
        auto store = store::Store::open(storePath(), store::Store::Mode::ReadOnly);
        QVERIFY(store);
        QVERIFY(!(*store)->latestSamples()->isEmpty());
        QVERIFY((*store)->latestInventory(id)->has_value());
    }

    void aChangedKeyStopsTheNodeUntilItIsReplacedDeliberately()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        const QByteArray before = server.knownHostsLine();
        start(server, before);
        const NodeId id = add(QStringLiteral("board"), server);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);

        // A board that is re-flashed takes its old connections down with it.
        m_service.reset();
        QVERIFY(server.changeHostKey());
        start(server, before);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::NeedsYou), patience);
        QVERIFY(node(id).question->changed());
        QCOMPARE(test::wordFor(node(id).problem->code), test::wordFor(ErrorCode::HostKeyChanged));
        QVERIFY(node(id).openEvents.contains(store::EventKind::HostKeyChanged));
        QVERIFY2(node(id).vitals.has_value(), "what was seen last must stay known");

        auto replaced = m_service->acceptHostKey(id, node(id).question->offered.fingerprint, true);
        QTRY_VERIFY(replaced.isFinished());
        QVERIFY2(replaced.result().ok(), "the key was replaced");
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
        QVERIFY(!node(id).openEvents.contains(store::EventKind::HostKeyChanged));
    }

    void badNodesAreNamedAndTheRestGoesOn()
    {
        test::SshServer good(options());
        auto garbageOptions = options();
        garbageOptions.extraConfig += "ForceCommand while :; do echo garbage; sleep 0.01; done\n";
        test::SshServer garbage(garbageOptions);
        auto endlessOptions = options();
        endlessOptions.extraConfig += "ForceCommand head -c 100000000 /dev/zero | tr '\\0' a\n";
        test::SshServer endless(endlessOptions);
        auto lockedOptions = options();
        lockedOptions.extraConfig += "AuthorizedKeysFile /dev/null\n";
        test::SshServer locked(lockedOptions);
        for (test::SshServer* server : {&good, &garbage, &endless, &locked})
            QVERIFY2(server->start(), qPrintable(server->errorString()));
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 refusedPort = closed.serverPort();
        closed.close();

        start(good, good.knownHostsLine() + '\n' + garbage.knownHostsLine() + '\n' +
                        endless.knownHostsLine() + '\n' + locked.knownHostsLine());
        // One login key for all: the servers let in each its own, so give them the same.
        for (test::SshServer* server : {&garbage, &endless}) {
            QFile::remove(server->path(QStringLiteral("authorized_keys")));
            QVERIFY(QFile::copy(good.path(QStringLiteral("authorized_keys")),
                                server->path(QStringLiteral("authorized_keys"))));
        }
        const NodeId goodId = add(QStringLiteral("good"), good);
        const NodeId garbageId = add(QStringLiteral("garbage"), garbage);
        const NodeId endlessId = add(QStringLiteral("endless"), endless);
        const NodeId lockedId = add(QStringLiteral("locked"), locked);
        const NodeId silentId = add(QStringLiteral("silent"), silent.serverPort());
        const NodeId refusedId = add(QStringLiteral("refused"), refusedPort);
        const NodeId hereId = addThisComputer();

        QTRY_COMPARE_WITH_TIMEOUT(state(goodId), toString(NodeState::Online), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(hereId), toString(NodeState::Online), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(garbageId), toString(NodeState::Refused), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(endlessId), toString(NodeState::Refused), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(lockedId), toString(NodeState::Refused), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(refusedId), toString(NodeState::Offline), patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(silentId), toString(NodeState::Offline), patience);
        QCOMPARE(test::wordFor(node(garbageId).problem->code), test::wordFor(ErrorCode::Protocol));
        QCOMPARE(test::wordFor(node(endlessId).problem->code), test::wordFor(ErrorCode::TooLarge));
        QCOMPARE(test::wordFor(node(lockedId).problem->code), test::wordFor(ErrorCode::AuthFailed));
        QCOMPARE(test::wordFor(node(refusedId).problem->code), test::wordFor(ErrorCode::Refused));
        QCOMPARE(test::wordFor(node(silentId).problem->code), test::wordFor(ErrorCode::TimedOut));
        for (const NodeId id : {garbageId, endlessId, lockedId, refusedId, silentId}) {
            QVERIFY(!node(id).problem->context.empty());
            QVERIFY(!node(id).problem->message.empty());
        }
        const auto seen = node(goodId).lastSeen;
        QTRY_VERIFY_WITH_TIMEOUT(node(goodId).lastSeen > seen, patience);
    }

    void theUsersSshConfigIsFollowed()
    {
        test::SshServer gate, board(options());
        for (test::SshServer* server : {&gate, &board})
            QVERIFY2(server->start(), qPrintable(server->errorString()));
        m_sshConfig = "Host gate\n  HostName 127.0.0.1\n  Port " + QByteArray::number(gate.port()) +
                      "\n  IdentityFile " + gate.clientKey().toUtf8() +
                      "\nHost rack-*\n  HostName localhost\n  HostKeyAlias the-rack\n"
                      "  ProxyJump gate\n  Port " +
                      QByteArray::number(board.port()) + "\n  IdentityFile " +
                      board.clientKey().toUtf8() + '\n';
        start(board, "the-rack " + board.hostKeyLine());
        const NodeId id = addHost(QStringLiteral("rack-1"));
        // The board is known, the host on the way is not: that one is in question.
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::NeedsYou), patience);
        const auto question = node(id).question;
        QVERIFY(question);
        QVERIFY(gate.hostKeyLine().endsWith(question->offered.blob.toBase64()));
        auto accepted = m_service->acceptHostKey(id, question->offered.fingerprint, false);
        QTRY_VERIFY(accepted.isFinished());
        QVERIFY(accepted.result().ok());
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
    }

    void aBadLineOfSshConfigIsNamedUntilItIsMended()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        m_sshConfig = "Host b\n  Prot 7\n";
        start(server, server.knownHostsLine());
        const NodeId id = addHost(QStringLiteral("b"));
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::NeedsYou), patience);
        const std::string text = node(id).problem->toString();
        QVERIFY2(text.find("ssh_config line 2") != std::string::npos, text.c_str());
        QVERIFY2(text.find("prot") != std::string::npos, text.c_str());
        m_sshConfig = "Host b\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port()) +
                      "\n  IdentityFile " + server.clientKey().toUtf8() + '\n';
        QVERIFY(!writeSshConfig().isEmpty());
        QTest::qWait(6000); // files are looked at every five seconds
        m_service->reconnect(id);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
    }

    void onePassphraseIsAskedForManyBoards()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        QProcess keygen;
        const QString key = m_dir->filePath(QStringLiteral("locked"));
        keygen.start(QStringLiteral("ssh-keygen"),
                     {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                      QStringLiteral("-N"), QStringLiteral("secret"), QStringLiteral("-f"), key});
        QVERIFY(keygen.waitForFinished());
        QFile::remove(server.path(QStringLiteral("authorized_keys")));
        QVERIFY(QFile::copy(key + QStringLiteral(".pub"),
                            server.path(QStringLiteral("authorized_keys"))));
        m_sshConfig = "Host b*\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port()) +
                      "\n  IdentityAgent none\n"
                      "  IdentityFile " +
                      key.toUtf8() + '\n';
        start(server, server.knownHostsLine());
        QList<NodeId> ids;
        for (int i = 0; i < 6; ++i)
            ids.append(addHost(QStringLiteral("b%1").arg(i)));
        for (const NodeId id : std::as_const(ids)) {
            QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::NeedsYou), patience);
            QVERIFY(!node(id).question);
            QVERIFY(node(id).problem->message.find("passphrase") != std::string::npos);
        }
        QTRY_COMPARE(m_service->questions().size(), 1);
        QCOMPARE(m_service->questions().first().subject, key);
        QByteArray answer = "wrong";
        m_service->answer(m_service->questions().first().id, answer);
        QVERIFY(answer.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_service->questions().value(0).wrong, 1, patience);
        answer = "secret";
        m_service->answer(m_service->questions().first().id, answer);
        QTRY_VERIFY_WITH_TIMEOUT(m_service->questions().isEmpty(), patience);
        for (const NodeId id : std::as_const(ids))
            QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
    }

    void benchmarkScoresArriveAndAreStored()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        start(server, server.knownHostsLine());
        const NodeId id = add(QStringLiteral("board"), server);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
        QList<store::ScoreRecord> scores;
        connect(&m_service->fleet(), &Fleet::scoreAdded, this,
                [&](const store::ScoreRecord& score) { scores.append(score); });
        m_service->runBench(id, {QStringLiteral("integer")});
        QTRY_VERIFY_WITH_TIMEOUT(!scores.isEmpty() && !node(id).bench, patience);
        QVERIFY(scores.first().score.checked);

        m_service->runBench(id, {QStringLiteral("no-such-test")});
        QTRY_VERIFY_WITH_TIMEOUT(node(id).benchProblem.has_value(), patience);
        QCOMPARE(state(id), toString(NodeState::Online));
        m_service.reset();
        auto store = store::Store::open(storePath(), store::Store::Mode::ReadOnly);
        QCOMPARE((*store)->scores(id)->size(), scores.size());
    }

    void aRemovedNodeIsForgottenWithItsConnection()
    {
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        start(server, server.knownHostsLine());
        const NodeId id = add(QStringLiteral("board"), server);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), toString(NodeState::Online), patience);
        auto removed = m_service->removeNode(id);
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(removed.result().ok());
        QVERIFY(!m_service->fleet().node(id));
        QTRY_VERIFY_WITH_TIMEOUT(processesOf(m_remoteCache).isEmpty(), patience);
        QVERIFY2(!m_service->fleet().node(id), "a late reading brought it back");
    }

    void itEndsAtOnceWhateverItIsDoing()
    {
        QTcpServer silent; // a handshake that is under way
        QVERIFY(silent.listen(QHostAddress::AnyIPv4));
        test::SshServer server(options());
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        for (const int moment : {0, 20, 80, 200, 400, 800}) { // ms
            start(server, server.knownHostsLine());
            if (m_service->fleet().count() == 0) {
                QVERIFY(add(QStringLiteral("board"), server) != 0);
                QVERIFY(addThisComputer() != 0);
                for (int i = 0; i < 4; ++i) // more than may shake hands at once
                    QVERIFY(addSilent(i, silent.serverPort()) != 0);
            }
            QTest::qWait(moment);
            m_service->reconnect(1);
            store::NodeRecord late;
            late.name = QStringLiteral("late%1").arg(moment);
            late.host = QStringLiteral("host%1.invalid").arg(moment);
            const auto pending = m_service->addNode(late);
            QElapsedTimer ending;
            ending.start();
            m_service.reset();
            QVERIFY2(ending.elapsed() < 10'000, qPrintable(QString::number(ending.elapsed())));
        }
        QTRY_VERIFY_WITH_TIMEOUT(processesOf(m_dir->path()).isEmpty(), patience);
    }

    void aLocalAgentThatHangsDoesNotHoldUpTheEnd()
    {
        const QString arch = AgentBundle::archForMachine(QSysInfo::currentCpuArchitecture());
        QFile agent(m_dir->filePath(QStringLiteral("agents/%1/rollcall-agent").arg(arch)));
        QVERIFY(agent.open(QIODevice::WriteOnly));
        agent.write("#!/bin/sh\nexec sleep 1000\n");
        agent.close();
        test::SshServer server(options()); // only for its key; it is never asked
        start(server);
        QVERIFY(addThisComputer() != 0);
        QTest::qWait(500);
        QElapsedTimer ending;
        ending.start();
        m_service.reset();
        QVERIFY2(ending.elapsed() < 10'000, qPrintable(QString::number(ending.elapsed())));
    }

    void aStoreThatIsNoneIsToldAtOnce()
    {
        QFile file(storePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, and longer than a header of a hundred bytes is needed "
                   "to be taken for one by accident");
        file.close();
        ServiceOptions wanted;
        wanted.storePath = storePath();
        const auto started = FleetService::start(wanted);
        QVERIFY(!started);
        QCOMPARE(test::wordFor(started.error().code), test::wordFor(ErrorCode::NotAStore));
        QVERIFY(started.error().toString().find(storePath().toStdString()) != std::string::npos);
    }

private:
    test::SshServer::Options options() const
    {
        test::SshServer::Options options;
        options.extraConfig = "SetEnv \"XDG_CACHE_HOME=" + m_remoteCache.toUtf8() + "\"\n";
        return options;
    }

    QString writeSshConfig()
    {
        QFile file(m_dir->filePath(QStringLiteral("ssh_config")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_sshConfig) != m_sshConfig.size())
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    QString storePath() const { return m_dir->filePath(QStringLiteral("fleet.db")); }

    void start(const test::SshServer& server, const QByteArray& knownHosts = {})
    {
        ServiceOptions wanted;
        wanted.storePath = storePath();
        wanted.knownHosts = QStringList{m_dir->filePath(QStringLiteral("known_hosts"))};
        QFile file(wanted.knownHosts.first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(knownHosts + '\n');
        file.close(); // the service may look at once
        wanted.identityFiles = QStringList{server.clientKey()};
        wanted.agentFolder = m_dir->filePath(QStringLiteral("agents"));
        wanted.sampleEvery = 500ms;
        wanted.maxHandshakes = 3; // so that some have to wait for their turn
        wanted.sshConfig = QStringLiteral("none");
        if (!m_sshConfig.isEmpty()) {
            wanted.sshConfig = writeSshConfig();
            wanted.identityFiles.clear();
            wanted.canAsk = true;
        }
        auto started = FleetService::start(wanted);
        QVERIFY2(started.ok(), started.ok() ? "" : started.error().toString().c_str());
        m_service = std::move(*started);
        QTRY_VERIFY(m_service->isLoaded());
    }

    NodeId add(store::NodeRecord record)
    {
        auto added = m_service->addNode(std::move(record));
        if (!QTest::qWaitFor([&] { return added.isFinished(); }) || !added.result())
            return 0;
        return added.result()->id;
    }

    /// A name that only ssh_config knows.
    NodeId addHost(const QString& host)
    {
        store::NodeRecord record;
        record.name = host;
        record.host = host;
        return add(record);
    }

    NodeId add(const QString& name, quint16 port)
    {
        store::NodeRecord record;
        record.name = name;
        record.host = QStringLiteral("127.0.0.1");
        record.port = port;
        return add(record);
    }

    NodeId add(const QString& name, const test::SshServer& server)
    {
        store::NodeRecord record;
        record.name = name;
        record.host = QStringLiteral("127.0.0.1");
        record.port = server.port();
        record.user = server.user();
        return add(record);
    }

    /// All of 127.0.0.0/8 is this computer, and an address may be on the roster only once.
    NodeId addSilent(int number, quint16 port)
    {
        store::NodeRecord record;
        record.name = QStringLiteral("silent%1").arg(number);
        record.host = QStringLiteral("127.0.0.%1").arg(number + 10);
        record.port = port;
        return add(record);
    }

    NodeId addThisComputer()
    {
        store::NodeRecord record;
        record.name = QStringLiteral("here");
        return add(record);
    }

    NodeSnapshot node(NodeId id) const
    {
        const NodeSnapshot* found = m_service->fleet().node(id);
        return found ? *found : NodeSnapshot{};
    }
    QString state(NodeId id) const { return toString(node(id).state); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FleetService> m_service;
    QString m_remoteCache;
    QByteArray m_sshConfig; ///< empty: none is read
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
