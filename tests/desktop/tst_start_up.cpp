#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

/// The real program, without a display.
class TestStartUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsDrawnBeforeTheStoreIsOpenedAndThenTheFleet()
    {
        const QTemporaryDir dir;
        QProcess process;
        begin(process, dir, dir.filePath(QStringLiteral("fleet.db")));
        QTRY_VERIFY_WITH_TIMEOUT(read(process).contains("The fleet is drawn"), 30'000);
        const qsizetype frame = m_output.indexOf("Frame rendered");
        const qsizetype store = m_output.indexOf("The store is open");
        QVERIFY2(frame >= 0 && frame < store, m_output);
        QVERIFY2(store < m_output.indexOf("The fleet is drawn"), m_output);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void aFileThatIsNoStoreIsToldAndLeftAsItIs()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("letter.txt"));
        const QByteArray text = QByteArray("Dear board,\n").repeated(500);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QProcess process;
        begin(process, dir, path);
        QVERIFY(process.waitForFinished(30'000));
        read(process);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(m_output.contains("rollcall: ") && m_output.contains(path.toUtf8()), m_output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void aStoreInAFolderThatCannotBeMadeIsTold()
    {
        const QTemporaryDir dir;
        QProcess process;
        begin(process, dir, QStringLiteral("/proc/no/such/fleet.db"));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(read(process).contains("rollcall: /proc/no: "), m_output);
    }

private:
    void begin(QProcess& process, const QTemporaryDir& dir, const QString& store)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [variable, value] :
             {std::pair{"XDG_DATA_HOME", dir.path()}, std::pair{"XDG_CONFIG_HOME", dir.path()},
              std::pair{"XDG_CACHE_HOME", dir.path()}})
            environment.insert(QLatin1String(variable), value);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(
            QStringLiteral("QT_LOGGING_RULES"),
            QStringLiteral("qt.scenegraph.time.renderloop.debug=true;rollcall.start.debug=true"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        m_output.clear();
        process.start(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall"),
                      {QStringLiteral("--store"), store});
    }

    const QByteArray& read(QProcess& process) { return m_output += process.readAll(); }

    QByteArray m_output;
};

QTEST_GUILESS_MAIN(TestStartUp)
#include "tst_start_up.moc"
