// Looking after the store from the command line, also while a collector writes into it.
#include "core/store/store.h"
#include "tests/cli/ctl.h"
#include "tests/store/damage.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSysInfo>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a loaded machine with sanitizers is slow

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCliStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Ctl> m_ctl;

    QString storeFile() const { return m_ctl->path(u"rollcall/fleet.db"_s); }

    /// Without the logs that belong to them.
    QStringList setAside() const
    {
        QStringList files;
        const QDir folder(m_ctl->path(u"rollcall"_s));
        for (const QString& name : folder.entryList({u"fleet.db.damaged-*"_s})) {
            if (!name.endsWith(u"-wal"_s) && !name.endsWith(u"-shm"_s))
                files << folder.filePath(name);
        }
        return files;
    }

    qsizetype samplesOf(store::NodeId node, const QString& file = {}) const
    {
        auto store =
            store::Store::open(file.isEmpty() ? storeFile() : file, store::Store::Mode::ReadOnly);
        return store ? (*store)->samples(node, 0, 1LL << 50, 1 << 30)->size() : -1;
    }

    /// This very computer as the only node; it needs no SSH, but the real agent.
    store::NodeId addThisComputer()
    {
        const QString folder = m_ctl->path(u"agents/"_s) +
                               QSysInfo::currentCpuArchitecture().replace(u"arm64"_s, u"aarch64"_s);
        QDir().mkpath(folder);
        QFile::copy(qEnvironmentVariable("ROLLCALL_BIN") + u"/rollcall-agent"_s,
                    folder + u"/rollcall-agent"_s);
        auto store = store::Store::open(storeFile(), store::Store::Mode::ReadWrite);
        store::NodeRecord node;
        node.name = u"here"_s;
        const auto added = store ? (*store)->addNode(node) : store.error();
        return added ? added->id : 0;
    }

    void startCollector(QProcess& collector)
    {
        collector.setProcessChannelMode(QProcess::MergedChannels);
        m_ctl->start(collector, words(u"collect --interval 0.5 --agents "_s) +
                                    QStringList{m_ctl->path(u"agents"_s)});
        QVERIFY(collector.waitForStarted());
    }

    static void stop(QProcess& collector)
    {
        collector.terminate();
        QVERIFY(collector.waitForFinished());
        QCOMPARE(collector.exitStatus(), QProcess::NormalExit);
        QCOMPARE(collector.exitCode(), 0);
    }

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<Ctl>(); }

    void infoSaysWhatIsStored()
    {
        const Ctl& ctl = *m_ctl;
        QCOMPARE(ctl(words(u"store info"_s)).status, 1); // there is none yet, and none is made
        QVERIFY(!QFile::exists(storeFile()));
        fill(storeFile(), 50);
        const auto run = ctl(words(u"store info"_s));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(u": 2 nodes in "_s), qPrintable(run.out));
        const auto json = ctl(words(u"store info --json"_s)).json();
        QCOMPARE(json[u"nodes"_s].toInt(), 2);
        QVERIFY(json[u"bytes"_s].toInteger() > 40'000);
        const auto raw = json[u"tiers"_s].toArray().first().toObject();
        QCOMPARE(raw[u"rows"_s].toInt(), 100);
        QCOMPARE(raw[u"oldest_ms"_s].toInteger(), 1'000'000);
    }

    void retentionIsSetAndSaidAndNonsenseIsRefused()
    {
        const Ctl& ctl = *m_ctl;
        fill(storeFile(), 1);
        auto json = ctl(words(u"store retention --json"_s)).json();
        QCOMPARE(json[u"raw_ms"_s].toInteger(), 86'400'000);
        QCOMPARE(ctl(words(u"store retention --raw 3d --max-size 2G"_s)).status, 0);
        json = ctl(words(u"store retention --json"_s)).json();
        QCOMPARE(json[u"raw_ms"_s].toInteger(), 3 * 86'400'000);
        QCOMPARE(json[u"max_bytes"_s].toInteger(), 2LL << 30);
        for (const QString& nonsense : {u"--raw soon"_s, u"--raw 1h"_s, u"--raw -3d"_s,
                                        u"--minutes 1d"_s, u"--max-size 1K"_s})
            QCOMPARE(ctl(words(u"store retention "_s + nonsense)).status, 2);
        QCOMPARE(ctl(words(u"store retention --json"_s)).json(), json);
        QCOMPARE(ctl(words(u"store retention --defaults"_s)).status, 0);
        json = ctl(words(u"store retention --json"_s)).json();
        QCOMPARE(json[u"raw_ms"_s].toInteger(), 86'400'000);
    }

    void checkTellsAWholeFileFromADamagedOne()
    {
        const Ctl& ctl = *m_ctl;
        fill(storeFile(), 5000);
        auto run = ctl(words(u"store check"_s));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(u"is whole"_s), qPrintable(run.out));
        const QByteArray spoiled =
            spoil(storeFile(), {contents(storeFile()).size() / pageBytes / 2});
        run = ctl(words(u"store check"_s));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(u"is damaged"_s) && run.err.contains(u"store recover"_s),
                 qPrintable(run.err));
        const auto json = ctl(words(u"store check --json"_s)).json();
        QCOMPARE(json[u"whole"_s].toBool(true), false);
        QVERIFY(!json[u"problems"_s].toArray().isEmpty());
        QCOMPARE(contents(storeFile()), spoiled); // looked at, nothing else
    }

    void recoverAsksFirstAndKeepsTheDamagedFile()
    {
        const Ctl& ctl = *m_ctl;
        fill(storeFile(), 5000);
        const QByteArray spoiled =
            spoil(storeFile(), {contents(storeFile()).size() / pageBytes / 2});
        QCOMPARE(ctl(words(u"store recover"_s)).status, 2); // nobody can be asked
        QCOMPARE(contents(storeFile()), spoiled);
        const auto json = ctl(words(u"store recover --yes --json"_s)).json();
        QCOMPARE(contents(json[u"set_aside"_s].toString()), spoiled);
        QVERIFY(json[u"tables"_s].toArray().size() > 5);
        QCOMPARE(ctl(words(u"store check"_s)).status, 0);
        const auto left = samplesOf(1) + samplesOf(2);
        QVERIFY2(left > 9000 && left < 10'000, qPrintable(QString::number(left)));
    }

    void aCollectorSetsADamagedStoreAsideAndSaysSo()
    {
        const Ctl& ctl = *m_ctl;
        fill(storeFile(), 5000);
        const store::NodeId here = addThisComputer();
        QVERIFY(here != 0);
        QVERIFY(!QFile::exists(storeFile() + u"-wal"_s));
        const QByteArray spoiled =
            spoil(storeFile(), {contents(storeFile()).size() / pageBytes / 2});
        QProcess collector;
        startCollector(collector);
        QTRY_COMPARE_WITH_TIMEOUT(setAside().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(samplesOf(here) > 2, patience); // it goes on
        stop(collector);
        const QString said = QString::fromUtf8(collector.readAll());
        QVERIFY2(said.contains(u"was damaged and was set aside as "_s + storeFile()),
                 qPrintable(said));
        QVERIFY2(said.contains(u"rows were saved into a new one"_s) &&
                     said.contains(u"some were lost of: samples"_s),
                 qPrintable(said));
        QCOMPARE(contents(setAside().first()), spoiled);
        QCOMPARE(ctl(words(u"store check"_s)).status, 0);
        QVERIFY(samplesOf(1) + samplesOf(2) > 9000);
    }

    void oneLookAtADamagedStoreEnds()
    {
        const Ctl& ctl = *m_ctl;
        fill(storeFile(), 5000);
        spoil(storeFile(), {contents(storeFile()).size() / pageBytes / 2});
        const auto run = ctl(words(u"collect --once"_s)); // nobody is at these addresses
        QVERIFY(run.status != 0 && run.status != -1);
        QVERIFY2(run.err.contains(u"set aside as"_s), qPrintable(run.err));
        QCOMPARE(ctl(words(u"store check"_s)).status, 0);
    }

    void aStoreOfWhichNothingIsLeftIsKeptAside()
    {
        const Ctl& ctl = *m_ctl;
        fill(storeFile(), 10);
        QVERIFY(ctl(words(u"collect --once"_s)).status > 0);
        const QByteArray spoiled = spoil(storeFile(), {0});
        const auto run = ctl(words(u"collect --once"_s));
        QVERIFY2(run.err.contains(u"Nothing in it could be read"_s), qPrintable(run.err));
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(contents(setAside().first()), spoiled);
        QCOMPARE(ctl(words(u"store check"_s)).status, 0);
    }

    void aBackupIsMadeWhileACollectorWrites()
    {
        const Ctl& ctl = *m_ctl;
        const store::NodeId here = addThisComputer();
        QProcess collector;
        startCollector(collector);
        QTRY_VERIFY_WITH_TIMEOUT(samplesOf(here) > 2, patience);
        const auto refused = ctl(words(u"store recover --yes"_s));
        QCOMPARE(refused.status, 1); // not under a collector's hands
        QVERIFY2(refused.err.contains(u"Another program collects"_s), qPrintable(refused.err));

        const QString copy = m_ctl->path(u"copy.db"_s);
        const auto before = samplesOf(here);
        const auto run = ctl(words(u"store backup"_s) + QStringList{copy});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY(isPrivate(copy));
        QVERIFY(samplesOf(here, copy) >= before);
        QCOMPARE(ctl(words(u"store check --store"_s) + QStringList{copy}).status, 0);
        const QByteArray bytes = contents(copy);
        QCOMPARE(ctl(words(u"store backup"_s) + QStringList{copy}).status, 1);
        QCOMPARE(contents(copy), bytes); // no copy takes another's place
        const auto then = samplesOf(here);
        QTRY_VERIFY_WITH_TIMEOUT(samplesOf(here) > then, patience); // nobody was disturbed
        QCOMPARE(ctl(words(u"store check"_s)).status, 0);
        stop(collector);
    }

    void limitsAreReadAnewByARunningCollector()
    {
        const store::NodeId here = addThisComputer();
        QProcess collector;
        startCollector(collector);
        QTRY_VERIFY_WITH_TIMEOUT(samplesOf(here) > 0, patience);
        const auto isOpen = [&](store::EventKind kind) {
            auto store = store::Store::open(storeFile(), store::Store::Mode::ReadOnly);
            const auto open = store ? (*store)->openEvents() : store.error();
            return open && std::any_of(open->begin(), open->end(),
                                       [&](const auto& event) { return event.kind == kind; });
        };
        QVERIFY(!isOpen(store::EventKind::Memory));
        const QString file = m_ctl->path(u"rollcall/rules.conf"_s);
        overwrite(file, "memory.limit = 1\nmemory.for = 0 s\nhot.limt = 3\n");
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(store::EventKind::Memory), patience);
        QVERIFY(QFile::remove(file));
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(store::EventKind::Memory), patience);
        stop(collector);
        const QString said = QString::fromUtf8(collector.readAll());
        QCOMPARE(said.count(u"the limits were read anew"_s), 2);
        QVERIFY2(said.contains(u"did you mean hot.limit?"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestCliStore)
#include "tst_cli_store.moc"
