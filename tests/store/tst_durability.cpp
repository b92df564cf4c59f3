// A reading that was said to be stored is stored. A child process writes through a Writer and
// prints how many rows were committed; it is killed at a random moment, as by a power cut of the
// process, and every row it had told of must be there.
#include "core/store/store.h"
#include "core/store/writer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

namespace {

/// Writes samples 1, 2, 3… of `node` for ever and prints "N\n" once the first N are committed.
int writeForEver(const QString& path, NodeId node)
{
    WriterOptions options;
    options.commitEvery = std::chrono::milliseconds(1);
    options.commitRows = 50;
    auto opened = Writer::open(path, options);
    if (!opened)
        return 1;
    Writer& writer = **opened;
    qint64 committed = 0, next = 1;
    QObject::connect(&writer, &Writer::committed, [&committed](int rows) {
        committed += rows;
        std::printf("%lld\n", static_cast<long long>(committed));
        std::fflush(stdout);
    });
    QTimer feeder;
    QObject::connect(&feeder, &QTimer::timeout, [&] {
        for (int i = 0; i < 20 && writer.pending() < 1000; ++i) {
            SampleRecord sample;
            sample.node = node;
            sample.time = next++;
            sample.temperatureC = 50;
            writer.saveSample(sample);
        }
    });
    feeder.start(0);
    return QCoreApplication::exec();
}

/// The last whole line; a number cut off by the kill was not told.
qint64 lastTold(const QByteArray& output)
{
    const auto end = output.lastIndexOf('\n');
    if (end < 0)
        return 0;
    const auto begin = output.lastIndexOf('\n', end - 1) + 1;
    return output.mid(begin, end - begin).toLongLong();
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowThatWasToldSurvivesAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fleet.db"_s);
        qint64 toldInAll = 0;
        for (int round = 0; round < 20; ++round) {
            NodeId node = 0;
            {
                auto store = Store::open(path, Store::Mode::ReadWrite);
                QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
                const QString name = u"node-%1"_s.arg(round);
                node = (*store)->addNode({0, name, name, 22, {}, {}, 0})->id;
            }
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--write-for-ever"_s, path, QString::number(node)});
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(30'000));
            QTest::qSleep(QRandomGenerator::global()->bounded(1, 80));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);

            const qint64 told = lastTold(child.readAllStandardOutput());
            QVERIFY(told > 0);
            toldInAll += told;
            auto store = Store::open(path, Store::Mode::ReadOnly);
            QVERIFY2(store.ok(), store ? "" : store.error().toString().c_str());
            const auto stored = (*store)->samples(node, 1, told, 10'000'000);
            QCOMPARE(stored->size(), told);
        }
        qInfo("%lld rows were told and found again", static_cast<long long>(toldInAll));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write-for-ever"_s)
        return writeForEver(arguments[2], arguments[3].toLongLong());
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
