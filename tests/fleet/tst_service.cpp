#include "core/store/store.h"
#include "tests/fleet/service_fixture.h"
#include "tests/support/outcome.h"

#include <QProcess>
#include <QTcpServer>

using namespace rollcall;
using namespace rollcall::fleet;
using namespace rollcall::test;

/// The whole of the collector against real sshd and the real agent.
class TestService : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
