#include "core/protocol/codec.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

namespace {

/// A port that was free a moment ago, on every loopback address.
quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::AnyIPv4);
    return probe.serverPort();
}

/// The real program, running until this goes out of scope.
class RunningSimulator
{
public:
    explicit RunningSimulator(const QString& state, const QStringList& arguments,
                              quint16 port = freePort())
        : m_port(port)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(qEnvironmentVariable("ROLLCALL_BIN") +
                            QStringLiteral("/rollcall-simulator"),
                        QStringList{QStringLiteral("--state"), state, QStringLiteral("--port"),
                                    QString::number(port)} +
                            arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~RunningSimulator()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    bool isReady() const { return m_ready.value(QLatin1String("ready")).toBool(); }
    QJsonArray nodes() const { return m_ready.value(QLatin1String("nodes")).toArray(); }
    QString knownHosts() const { return m_ready.value(QLatin1String("known_hosts")).toString(); }
    QString identity() const { return m_ready.value(QLatin1String("identity")).toString(); }
    QString host(int board) const
    {
        return nodes().at(board).toObject().value(QLatin1String("host")).toString();
    }
    quint16 port() const
    {
        const auto first = nodes().at(0).toObject();
        return isReady() ? quint16(first.value(QLatin1String("port")).toInt()) : m_port;
    }
    void tell(const char* command)
    {
        m_process.write(command);
        m_process.waitForBytesWritten(1000);
        QTest::qWait(300);
    }
    QProcess& process() { return m_process; }

private:
    quint16 m_port;
    QProcess m_process;
    QJsonObject m_ready;
};

struct Outcome {
    int status = -1;
    QByteArray output, errors;
};

QStringList sshArguments(const RunningSimulator& simulator, int board, const QString& identity)
{
    const auto option = [](const QString& text) { return QStringLiteral("-o") + text; };
    return {QStringLiteral("-F"),
            QStringLiteral("none"),
            QStringLiteral("-p"),
            QString::number(simulator.port()),
            QStringLiteral("-i"),
            identity,
            option(QStringLiteral("IdentitiesOnly=yes")),
            option(QStringLiteral("IdentityAgent=none")),
            option(QStringLiteral("BatchMode=yes")),
            option(QStringLiteral("StrictHostKeyChecking=yes")),
            option(QStringLiteral("GlobalKnownHostsFile=/dev/null")),
            option(QStringLiteral("UserKnownHostsFile=") + simulator.knownHosts()),
            QStringLiteral("sim@") + simulator.host(board)};
}

/// Runs the real ssh client. stdin stays open until `lines` lines of output came.
Outcome ssh(const RunningSimulator& simulator, int board, const QString& command,
            const QByteArray& input = {}, int lines = 0, int timeoutMs = 20'000,
            QString identity = {})
{
    if (identity.isEmpty())
        identity = simulator.identity();
    QProcess client;
    client.start(QStringLiteral("ssh"),
                 sshArguments(simulator, board, identity) + QStringList{command});
    client.write(input);
    QElapsedTimer timer;
    timer.start();
    Outcome outcome;
    while (outcome.output.count('\n') < lines && timer.elapsed() < timeoutMs &&
           client.waitForReadyRead(timeoutMs))
        outcome.output += client.readAllStandardOutput();
    client.closeWriteChannel();
    if (!client.waitForFinished(timeoutMs)) {
        client.kill();
        client.waitForFinished();
    } else {
        outcome.status = client.exitCode();
    }
    outcome.output += client.readAllStandardOutput();
    outcome.errors = client.readAllStandardError();
    return outcome;
}

const QString serve = QStringLiteral("exec sh -c 'rollcall-agent serve'");

protocol::Report firstAnswers(const RunningSimulator& simulator, int board)
{
    const auto talk =
        ssh(simulator, board, serve,
            "{\"v\":1,\"id\":1,\"do\":\"inventory\"}\n{\"v\":1,\"id\":2,\"do\":\"sample\"}\n", 3);
    protocol::Report report;
    for (const auto& line : talk.output.split('\n')) {
        const auto reply = protocol::decodeReply(line.toStdString());
        if (!reply)
            continue;
        if (const auto* inventory = std::get_if<protocol::InventoryReply>(&*reply))
            report.inventory = inventory->inventory;
        if (const auto* sample = std::get_if<protocol::SampleReply>(&*reply))
            report.sample = sample->sample;
    }
    return report;
}

} // namespace

/// The real program against the real ssh client.
class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhereEverythingIs();
    void answersLikeASmallShell();
    void speaksTheProtocol();
    void twoRunsAreTheSame();
    void onlyTheOneKeyOpensTheDoor();
    void shellsAndSftpAreRefused();
    void offlineBoardsRefuse();
    void silentBoardsSayNothing();
    void changedKeysAreNoticedByTheClient();
    void endlessLinesAreEndless();
    void faultsComeAndGoByCommand();
    void hostileBytesDoNotHarmTheOthers();
    void twoSimulatorsWithPortZeroDoNotCollide();
    void aTakenPortIsTold();
    void threeHundredBoardsListenEachAtItsAddress();
    void endsAtEndOfFileAndBySignal();
};

void TestSimulator::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty())
        QSKIP("SKIPPED-ALL: there is no ssh client");
}

void TestSimulator::saysWhereEverythingIs()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(state.path(), {QStringLiteral("--demo")});
    QVERIFY(simulator.isReady());
    QCOMPARE(simulator.nodes().size(), 24);
    const auto node = simulator.nodes().at(0).toObject();
    QCOMPARE(node.value(QLatin1String("name")).toString(), QStringLiteral("pi4-01"));
    QCOMPARE(node.value(QLatin1String("host")).toString(), QStringLiteral("127.82.0.1"));
    QCOMPARE(node.value(QLatin1String("user")).toString(), QStringLiteral("sim"));
    QFile hosts(simulator.knownHosts());
    QVERIFY(hosts.open(QIODevice::ReadOnly));
    QCOMPARE(hosts.readAll().count('\n'), 24);
    const auto permissions = QFileInfo(simulator.identity()).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSimulator::answersLikeASmallShell()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(state.path(), {QStringLiteral("--boards=1")});
    const auto machine = ssh(simulator, 0, QStringLiteral("uname -m"));
    QCOMPARE(machine.output, QByteArray("aarch64\n"));
    QCOMPARE(machine.status, 0);
    const auto unknown = ssh(simulator, 0, QStringLiteral("frobnicate --all"));
    QCOMPARE(unknown.status, 127);
    QVERIFY(unknown.errors.contains("frobnicate: not found"));
}

void TestSimulator::speaksTheProtocol()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(
        state.path(), {QStringLiteral("--boards=1"), QStringLiteral("--kind=thunderx-2x48")});
    const auto report = firstAnswers(simulator, 0);
    QCOMPARE(report.inventory.cpu.cpus.size(), std::size_t(96));
    QVERIFY(report.sample && report.sample->jiffies.size() == 97);
    const auto bench = ssh(simulator, 0, serve,
                           "{\"v\":1,\"id\":3,\"do\":\"bench\",\"tests\":[\"integer\"]}\n", 4);
    QVERIFY(bench.output.contains("\"type\":\"score\""));
    QVERIFY(bench.output.contains("\"type\":\"done\""));
    QCOMPARE(bench.status, 0);
}

void TestSimulator::twoRunsAreTheSame()
{
    const QTemporaryDir state, otherState;
    const QStringList arguments{QStringLiteral("--boards=3"), QStringLiteral("--seed=77")};
    const auto port = freePort();
    const auto run = [&](const QString& folder) {
        const RunningSimulator simulator(folder, arguments, port);
        QFile hosts(simulator.knownHosts());
        const bool isOpen = hosts.open(QIODevice::ReadOnly);
        auto report = firstAnswers(simulator, 2);
        if (report.sample)
            report.sample->wallClockMs.reset(); // the one thing that is the real world's
        return std::make_pair(isOpen ? hosts.readAll() : QByteArray(), report);
    };
    const auto one = run(state.path());
    const auto two = run(otherState.path()); // nothing of the first run is there
    QVERIFY(!one.first.isEmpty());
    QCOMPARE(two.first, one.first);
    QVERIFY(one.second.sample.has_value());
    QVERIFY(one.second == two.second);
}

void TestSimulator::onlyTheOneKeyOpensTheDoor()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(state.path(), {QStringLiteral("--boards=1")});
    const auto stranger = state.filePath(QStringLiteral("stranger"));
    QCOMPARE(
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                           QStringLiteral("-N"), QString(), QStringLiteral("-f"), stranger}),
        0);
    const auto refused = ssh(simulator, 0, QStringLiteral("uname -m"), {}, 0, 20'000, stranger);
    QCOMPARE(refused.status, 255);
    QVERIFY(refused.errors.contains("Permission denied (publickey)"));
    QCOMPARE(ssh(simulator, 0, QStringLiteral("uname -m")).status, 0);
}

void TestSimulator::shellsAndSftpAreRefused()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(state.path(), {QStringLiteral("--boards=1")});
    QProcess client;
    client.start(QStringLiteral("ssh"), QStringList{QStringLiteral("-s")} +
                                            sshArguments(simulator, 0, simulator.identity()) +
                                            QStringList{QStringLiteral("sftp")});
    QVERIFY(client.waitForFinished(10'000));
    QVERIFY(client.readAllStandardError().contains("subsystem request failed"));
}

void TestSimulator::offlineBoardsRefuse()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(
        state.path(), {QStringLiteral("--boards=2"), QStringLiteral("--fault=offline:1")});
    const auto refused = ssh(simulator, 0, QStringLiteral("uname -m"));
    QVERIFY(refused.errors.contains("Connection refused"));
    QCOMPARE(ssh(simulator, 1, QStringLiteral("uname -m")).status, 0);
}

void TestSimulator::silentBoardsSayNothing()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(
        state.path(), {QStringLiteral("--boards=1"), QStringLiteral("--fault=silent:1")});
    QTcpSocket socket;
    socket.connectToHost(simulator.host(0), simulator.port());
    QVERIFY(socket.waitForConnected(5000));
    socket.write("SSH-2.0-test\r\n");
    QVERIFY(!socket.waitForReadyRead(1500));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSimulator::changedKeysAreNoticedByTheClient()
{
    const QTemporaryDir state;
    RunningSimulator simulator(
        state.path(), {QStringLiteral("--boards=1"), QStringLiteral("--fault=changed-key:1")});
    const auto refused = ssh(simulator, 0, QStringLiteral("uname -m"));
    QVERIFY(refused.errors.contains("REMOTE HOST IDENTIFICATION HAS CHANGED"));
    simulator.tell("clear 1\n");
    QCOMPARE(ssh(simulator, 0, QStringLiteral("uname -m")).status, 0);
}

void TestSimulator::endlessLinesAreEndless()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(
        state.path(), {QStringLiteral("--boards=2"), QStringLiteral("--fault=endless-line:1")});
    QProcess client;
    client.start(QStringLiteral("ssh"),
                 sshArguments(simulator, 0, simulator.identity()) + QStringList{serve});
    qint64 count = 0;
    QElapsedTimer timer;
    timer.start();
    while (count < 8 * 1024 * 1024 && timer.elapsed() < 30'000 && client.waitForReadyRead(10'000)) {
        const auto bytes = client.readAllStandardOutput();
        QVERIFY(!bytes.contains('\n'));
        count += bytes.size();
    }
    QVERIFY2(count >= 8 * 1024 * 1024, "the line ended or dried up");
    QCOMPARE(ssh(simulator, 1, QStringLiteral("uname -m")).status, 0); // others are served
    client.kill();
    client.waitForFinished();
}

void TestSimulator::faultsComeAndGoByCommand()
{
    const QTemporaryDir state;
    RunningSimulator simulator(state.path(), {QStringLiteral("--boards=2")});
    simulator.tell("fault garbage 2\nnonsense\nfault offline 1\n");
    QVERIFY(ssh(simulator, 0, QStringLiteral("true")).errors.contains("Connection refused"));
    const auto noise = ssh(simulator, 1, serve, "x\n", 1);
    QVERIFY(noise.output.contains("not an agent"));
    simulator.tell("clear 1\nclear 2\n");
    QCOMPARE(ssh(simulator, 0, QStringLiteral("true")).status, 0);
    QVERIFY(ssh(simulator, 1, serve, {}, 1).output.contains("\"hello\""));
    QVERIFY(simulator.process().readAllStandardError().contains("there is no such command"));
}

void TestSimulator::hostileBytesDoNotHarmTheOthers()
{
    const QTemporaryDir state;
    RunningSimulator simulator(state.path(), {QStringLiteral("--boards=1")});
    for (int i = 0; i < 12; ++i) {
        QTcpSocket socket;
        socket.connectToHost(simulator.host(0), simulator.port());
        QVERIFY(socket.waitForConnected(5000));
        if (i % 3 > 0)
            socket.write("SSH-2.0-hostile\r\n");
        socket.write(QByteArray(200'000, static_cast<char>(i * 37)));
        socket.waitForBytesWritten(500);
        socket.abort();
    }
    QCOMPARE(ssh(simulator, 0, QStringLiteral("uname -m")).status, 0);
    QCOMPARE(simulator.process().state(), QProcess::Running);
}

void TestSimulator::aTakenPortIsTold()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress(QStringLiteral("127.82.0.1"))));
    const QTemporaryDir state;
    RunningSimulator simulator(state.path(), {QStringLiteral("--boards=1")}, occupant.serverPort());
    QVERIFY(!simulator.isReady());
    if (simulator.process().state() != QProcess::NotRunning)
        QVERIFY(simulator.process().waitForFinished(5000));
    QCOMPARE(simulator.process().exitCode(), 1);
    const auto message = simulator.process().readAllStandardError();
    QVERIFY2(message.contains("127.82.0.1:") && message.contains("--port"), message.constData());
}

void TestSimulator::twoSimulatorsWithPortZeroDoNotCollide()
{
    const QTemporaryDir one, other;
    RunningSimulator first(one.path(), {QStringLiteral("--boards=5")}, 0);
    RunningSimulator second(other.path(), {QStringLiteral("--boards=5")}, 0);
    QVERIFY(first.isReady() && second.isReady());
    QVERIFY(first.port() != 0 && second.port() != 0);
    QVERIFY(first.port() != second.port());
    for (RunningSimulator* simulator : {&first, &second}) {
        const auto answer = ssh(*simulator, 4, QStringLiteral("uname -m"));
        QVERIFY2(answer.status == 0, answer.errors.constData());
    }
}

void TestSimulator::threeHundredBoardsListenEachAtItsAddress()
{
    const QTemporaryDir state;
    const RunningSimulator simulator(state.path(), {QStringLiteral("--boards=300")});
    QCOMPARE(simulator.nodes().size(), 300);
    for (const int board : {0, 249, 250, 299}) {
        const auto name = simulator.nodes().at(board).toObject().value(QLatin1String("name"));
        QCOMPARE(ssh(simulator, board, QStringLiteral("hostname")).output.trimmed(),
                 name.toString().toUtf8());
    }
    QTcpSocket elsewhere;
    elsewhere.connectToHost(QStringLiteral("127.0.0.1"), simulator.port());
    QVERIFY(!elsewhere.waitForConnected(1000)); // the planned addresses and no other
}

void TestSimulator::endsAtEndOfFileAndBySignal()
{
    const QTemporaryDir state;
    RunningSimulator simulator(state.path(), {QStringLiteral("--boards=1")});
    QVERIFY(simulator.isReady());
    simulator.process().closeWriteChannel();
    QVERIFY(simulator.process().waitForFinished(3000));
    QCOMPARE(simulator.process().exitCode(), 0);
    RunningSimulator forever(state.path(),
                             {QStringLiteral("--boards=1"), QStringLiteral("--forever")});
    QVERIFY(forever.isReady());
    forever.process().closeWriteChannel();
    QVERIFY(!forever.process().waitForFinished(700));
    forever.process().terminate();
    QVERIFY(forever.process().waitForFinished(3000));
    QCOMPARE(forever.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(forever.process().exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
