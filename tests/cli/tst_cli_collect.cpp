#include "core/store/store.h"
#include "tests/cli/ctl.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>
#include <csignal>

using namespace rollcall;
using namespace rollcall::test;

namespace {

constexpr int patience = 60'000; // ms

/// rollcallctl, running on, and what it has said so far.
class Collecting
{
public:
    Collecting(const Ctl& ctl, const QStringList& arguments) { ctl.start(m_process, arguments); }
    ~Collecting()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// All objects of the log with this event.
    QList<QJsonObject> log(const char* event)
    {
        m_process.waitForReadyRead(1);
        m_said += m_process.readAllStandardError();
        QList<QJsonObject> found;
        const auto lines = m_said.left(m_said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray& line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[QStringLiteral("event")].toString() == QLatin1String(event))
                found.append(object);
        }
        return found;
    }

    /// "online", "offline", … of this node, in the order they were told.
    QStringList statesOf(const QString& node)
    {
        QStringList states;
        for (const QJsonObject& object : log("state")) {
            if (object[QStringLiteral("node")].toString() == node)
                states.append(object[QStringLiteral("state")].toString());
        }
        return states;
    }

    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// `rollcallctl collect` as a service: a process, signals, a terminal, a service manager.
class TestCliCollect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_simulator = std::make_unique<QProcess>();
        m_simulator->start(
            qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-simulator"),
            {QStringLiteral("--boards"), QStringLiteral("3"), QStringLiteral("--port"),
             QStringLiteral("0"), QStringLiteral("--state"), m_ctl->path(QStringLiteral("sim"))});
        while (!m_simulator->canReadLine() && m_simulator->waitForReadyRead(30'000)) {
        }
        m_ready = QJsonDocument::fromJson(m_simulator->readLine()).object();
        QCOMPARE(m_ready[QStringLiteral("nodes")].toArray().size(), 3);
    }

    void cleanup()
    {
        m_simulator->closeWriteChannel();
        QVERIFY(m_simulator->waitForFinished(30'000));
        m_simulator.reset();
        m_ctl.reset();
    }

    void aReloadTakesTheRosterWithoutDroppingAConnection()
    {
        add(0);
        add(1);
        Collecting collecting(*m_ctl,
                              collectWith({QStringLiteral("--log"), QStringLiteral("json")}));
        QTRY_VERIFY_WITH_TIMEOUT(collecting.statesOf(name(0)) == online &&
                                     collecting.statesOf(name(1)) == online,
                                 patience);
        add(2);
        QCOMPARE(::kill(pid_t(collecting.m_process.processId()), SIGHUP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!collecting.log("reloaded").isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(collecting.statesOf(name(2)) == online, patience);
        QCOMPARE(collecting.log("reloaded").last()[QStringLiteral("nodes")].toInt(), 3);
        QCOMPARE(collecting.statesOf(name(0)), online);
        QCOMPARE(collecting.statesOf(name(1)), online);

        collecting.m_process.terminate();
        QVERIFY(collecting.m_process.waitForFinished(15'000));
        QCOMPARE(collecting.m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(collecting.m_process.exitCode(), 0);
        QCOMPARE(collecting.log("stop").size(), 1);
        QCOMPARE(collecting.statesOf(name(0)), online);
        auto store = openStore();
        QVERIFY(store);
        QCOMPARE((*store)->latestSamples()->size(), 3);
    }

    void aNodeThatComesAndGoesIsAnEventInTheStore()
    {
        add(0);
        QVERIFY(QDir().mkpath(m_ctl->path(QStringLiteral("rollcall"))));
        QFile rules(m_ctl->path(QStringLiteral("rollcall/rules.conf")));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("[all]\noffline.for = 1 s\n"); // else it is two minutes
        rules.close();
        Collecting collecting(*m_ctl,
                              collectWith({QStringLiteral("--log"), QStringLiteral("json")}));
        for (int drop = 0; drop < 4; ++drop) {
            QTRY_VERIFY_WITH_TIMEOUT(
                collecting.statesOf(name(0)).value(2 * drop) == QLatin1String("online"), patience);
            m_simulator->write("fault offline 1\n");
            QTRY_VERIFY_WITH_TIMEOUT(collecting.statesOf(name(0)).size() == 2 * drop + 2 ||
                                         !collecting.log("flapping").isEmpty(),
                                     patience);
            m_simulator->write("clear 1\n");
        }
        QTRY_COMPARE_WITH_TIMEOUT(collecting.log("flapping").size(), 1, patience);
        const auto told = [this] {
            const auto events = (*openStore())->openEvents();
            return events && std::any_of(events->cbegin(), events->cend(), [](const auto& event) {
                       return event.detail.contains(QLatin1String("comes and goes"));
                   });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
    }

    void aTerminalHasAStatusLine_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<bool>("has");
        QTest::newRow("a terminal") << QStringLiteral("xterm") << true;
        QTest::newRow("one that cannot") << QStringLiteral("dumb") << false;
    }

    void aTerminalHasAStatusLine()
    {
        QFETCH(QString, terminal);
        QFETCH(bool, has);
        const QString script = QStandardPaths::findExecutable(QStringLiteral("script"));
        if (script.isEmpty())
            QSKIP("script(1), which makes a terminal, is not installed");
        add(0);
        QStringList words{qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcallctl")};
        words += collectWith({QStringLiteral("--no-input")});
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TERM"), terminal);
        environment.insert(QStringLiteral("HOME"), m_ctl->path(QStringLiteral("home")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(script, {QStringLiteral("-qec"),
                               QStringLiteral("exec '") + words.join(QLatin1String("' '")) + u'\'',
                               QStringLiteral("/dev/null")});
        QByteArray out;
        const auto said = [&](const char* part) {
            process.waitForReadyRead(1);
            out += process.readAllStandardOutput();
            return out.contains(part);
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(": online"), patience);
        if (has) {
            QTRY_VERIFY2_WITH_TIMEOUT(said("1 of 1 online"), out.toPercentEncoding(), patience);
            QVERIFY(out.contains("\r1 of 1 online")); // over the one before
            QVERIFY(out.contains("\033[K"));
        } else {
            QTest::qWait(2500); // it would be drawn once a second
            QVERIFY(!said("of 1 online"));
            QVERIFY2(!out.contains('\033'), out.toPercentEncoding());
        }
        process.write("\003"); // Ctrl+C, as the terminal sends it
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void theServiceUnitIsValid()
    {
        QFile file(qEnvironmentVariable("ROLLCALL_SOURCE") +
                   QStringLiteral("/packaging/systemd/rollcall-collect.service"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString unit = QString::fromUtf8(file.readAll());
        const QString installed = QStringLiteral("/usr/bin/rollcallctl");
        const QString ours = qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcallctl");
        const auto start = unit.indexOf(QStringLiteral("\nExecStart=") + installed + u' ');
        QVERIFY(start >= 0);
        // Its options are ones that the program takes: it comes as far as telling systemd.
        const QString line = unit.mid(start + 1).section(u'\n', 0, 0);
        QStringList words = line.section(u' ', 1).split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(words.value(0), QStringLiteral("collect"));
        words << QStringLiteral("--store") << storePath();
        Collecting collecting(*m_ctl, words);
        QTRY_VERIFY_WITH_TIMEOUT(!collecting.log("loaded").isEmpty(), patience);
        collecting.m_process.terminate();
        QVERIFY(collecting.m_process.waitForFinished(15'000));
        QCOMPARE(collecting.m_process.exitCode(), 0);

        const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (analyze.isEmpty())
            QSKIP("systemd-analyze is not installed");
        QFile copy(m_ctl->path(QStringLiteral("rollcall-collect.service")));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QString(unit).replace(installed, ours).toUtf8());
        copy.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_ctl->path(QString()));
        process.setProcessEnvironment(environment);
        process.start(analyze, {QStringLiteral("--user"), QStringLiteral("--man=no"),
                                QStringLiteral("verify"), copy.fileName()});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAll();
        QVERIFY2(!said.contains("rollcall-collect.service"), said);
    }

private:
    QString storePath() const { return m_ctl->path(QStringLiteral("fleet.db")); }
    QString name(int board) const { return QStringLiteral("board%1").arg(board); }
    Result<std::unique_ptr<store::Store>> openStore() const
    {
        return store::Store::open(storePath(), store::Store::Mode::ReadOnly);
    }

    void add(int board)
    {
        const QJsonObject node = m_ready[QStringLiteral("nodes")].toArray()[board].toObject();
        const QString address = QStringLiteral("sim@%1:%2")
                                    .arg(node[QStringLiteral("host")].toString())
                                    .arg(node[QStringLiteral("port")].toInt());
        const auto added = (*m_ctl)({QStringLiteral("add"), address, QStringLiteral("--name"),
                                     name(board), QStringLiteral("--store"), storePath()});
        QVERIFY2(added.status == 0, qPrintable(added.err));
    }

    QStringList collectWith(const QStringList& more) const
    {
        return QStringList{QStringLiteral("collect"),
                           QStringLiteral("--store"),
                           storePath(),
                           QStringLiteral("--interval"),
                           QStringLiteral("0.5"),
                           QStringLiteral("--ssh-config"),
                           QStringLiteral("none"),
                           QStringLiteral("--known-hosts"),
                           m_ready[QStringLiteral("known_hosts")].toString(),
                           QStringLiteral("--identity"),
                           m_ready[QStringLiteral("identity")].toString()} +
               more;
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<QProcess> m_simulator;
    QJsonObject m_ready;
    const QStringList online{QStringLiteral("online")};
};

QTEST_GUILESS_MAIN(TestCliCollect)
#include "tst_cli_collect.moc"
