#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What ./dev run does without a display: the real programs, the simulated fleet, a picture, and a
/// store that rollcallctl reads afterwards.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoLivesLeavesAPictureAndAStoreAndNothingRunning()
    {
        const QTemporaryDir dir;
        const QString store = dir.filePath(QStringLiteral("fleet.db"));
        const QString picture = dir.filePath(QStringLiteral("wall.png"));
        const QByteArray log = run(
            QStringLiteral("rollcall"), dir,
            {QStringLiteral("--demo"), QStringLiteral("--boards"), QStringLiteral("8"),
             QStringLiteral("--store"), store, QStringLiteral("--interval"), QStringLiteral("1"),
             QStringLiteral("--screenshot"), picture, QStringLiteral("--after"),
             QStringLiteral("12"), QStringLiteral("--size"), QStringLiteral("1280x800")});
        QVERIFY2(m_status == 0, log);

        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1280, 800));

        const QByteArray list = run(
            QStringLiteral("rollcallctl"), dir,
            {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--store"), store});
        const QJsonArray nodes =
            QJsonDocument::fromJson(list).object().value(QLatin1String("nodes")).toArray();
        QCOMPARE(nodes.size(), 9); // the simulated boards and this computer
        int online = 0, named = 0;
        for (const QJsonValue& node : nodes) {
            online += node[QLatin1String("state")].toString() == QLatin1String("online");
            named += node[QLatin1String("cpu")].isString();
        }
        QVERIFY2(online >= 8, list); // one of them comes and goes
        QVERIFY2(named >= 8, list);
        QVERIFY2(QDir(dir.filePath(QStringLiteral("cache/rollcall")))
                     .entryList({QStringLiteral("demo-*")})
                     .isEmpty(),
                 "the demo's folder was left behind");
    }

private:
    /// Everything the program printed; its exit status is in m_status.
    QByteArray run(const QString& program, const QTemporaryDir& dir, const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [variable, folder] :
             {std::pair{"XDG_DATA_HOME", "data"}, std::pair{"XDG_CONFIG_HOME", "config"},
              std::pair{"XDG_CACHE_HOME", "cache"}})
            environment.insert(QLatin1String(variable), dir.filePath(QLatin1String(folder)));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("ROLLCALL_BIN") + u'/' + program, arguments);
        m_status = process.waitForFinished(90'000) ? process.exitCode() : -1;
        return process.readAll();
    }

    int m_status = -1;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
