// The roll call from the command line: its list, its judgement and its exit status.
#include "core/protocol/codec.h"
#include "core/store/store.h"
#include "tests/cli/ctl.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TestCliRollCall : public QObject
{
    Q_OBJECT

private:
    /// A board that reported just now.
    static void board(const Ctl& ctl, const QString& name, const QString& host, int userlandBits)
    {
        auto store =
            store::Store::open(ctl.path(u"rollcall/fleet.db"_s), store::Store::Mode::ReadWrite);
        QVERIFY(store.ok());
        store::NodeRecord node;
        node.name = name;
        node.host = host;
        const auto added = (*store)->addNode(node);
        QVERIFY(added.ok());
        hardware::Inventory inventory;
        inventory.os.machine = "aarch64";
        inventory.os.userlandBits = userlandBits;
        const std::string document = protocol::encodeInventory(inventory);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY((*store)->saveInventory(added->id, now, QByteArray::fromStdString(document)).ok());
        store::SampleRecord sample;
        sample.node = added->id;
        sample.time = now;
        QVERIFY((*store)->saveSample(sample).ok());
    }

private Q_SLOTS:
    void withoutAListItSaysHowToMakeOne()
    {
        const Ctl ctl;
        const auto run = ctl({u"rollcall"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(u"rollcallctl rollcall --expect"_s), qPrintable(run.err));
    }

    void whoIsExpectedAndNotThereIsMissing()
    {
        const Ctl ctl;
        const auto first = ctl({u"rollcall"_s, u"--expect"_s, u"pi[1-2].lab"_s});
        QCOMPARE(first.status, 3);
        QCOMPARE(first.out, u"SEAT  NAME     STANDING  WHY\n"
                            "–     pi1.lab  missing   not on the roster; rollcallctl add\n"
                            "–     pi2.lab  missing   not on the roster; rollcallctl add\n"
                            "\n0 of 2 present, 2 missing.\n"_s);
        // The list is kept.
        const auto next = ctl({u"rollcall"_s, u"--json"_s});
        QCOMPARE(next.status, 3);
        QCOMPARE(next.json()[u"expected"_s].toInt(), 2);
        QCOMPARE(next.json()[u"complete"_s].toBool(true), false);
    }

    void rulesDecideAndTheStatusTells()
    {
        const Ctl ctl;
        board(ctl, u"ada"_s, u"10.0.0.1"_s, 64);
        board(ctl, u"bob"_s, u"10.0.0.2"_s, 32);
        const auto all = ctl({u"rollcall"_s, u"--from-fleet"_s});
        QVERIFY2(all.status == 0, qPrintable(all.out + all.err));
        QVERIFY(all.out.endsWith(u"\n2 of 2 present.\n"_s));
        const auto strict = ctl({u"rollcall"_s, u"--rules"_s, u"64-bit,memory=2G"_s, u"--json"_s});
        QCOMPARE(strict.status, 3);
        const QJsonArray seats = strict.json()[u"seats"_s].toArray();
        QCOMPARE(seats.at(0)[u"standing"_s].toString(), u"present"_s);
        QCOMPARE(seats.at(0)[u"notes"_s].toArray().at(0).toString(), u"memory: not known"_s);
        QCOMPARE(seats.at(1)[u"standing"_s].toString(), u"wrong"_s);
        QCOMPARE(seats.at(1)[u"notes"_s].toArray().at(0).toString(), u"32-bit userland"_s);
        QCOMPARE(ctl({u"rollcall"_s, u"--rules"_s, u"none"_s}).status, 0);
    }

    void aTableHasSeatsAndStrangersAreTold()
    {
        const Ctl ctl;
        board(ctl, u"ada"_s, u"10.0.0.1"_s, 64);
        board(ctl, u"eve"_s, u"10.0.0.9"_s, 64);
        const auto run =
            ctl({u"rollcall"_s, u"--from"_s, u"-"_s}, "seat,name,address\nA1,ada,10.0.0.1\n");
        QVERIFY2(run.status == 0, qPrintable(run.out + run.err));
        QVERIFY(run.out.contains(u"A1    ada   present"_s));
        QVERIFY(run.out.endsWith(u"Not on the list: eve.\n"_s));
        const auto csv = ctl({u"rollcall"_s, u"--csv"_s});
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.out.startsWith(u"seat,name,host,port,standing,notes,"_s));
        QVERIFY(csv.out.contains(u"\r\nA1,ada,10.0.0.1,22,present,"_s));
        QVERIFY(csv.out.contains(u",stranger,"_s));
    }

    void whatIsWronglyTypedChangesNothing()
    {
        const Ctl ctl;
        QCOMPARE(ctl({u"rollcall"_s, u"--expect"_s, u"pi1"_s}).status, 3);
        QCOMPARE(ctl({u"rollcall"_s, u"--rules"_s, u"big"_s}).status, 2);
        QCOMPARE(ctl({u"rollcall"_s, u"--expect"_s, u"pi[1-"_s}).status, 2);
        QCOMPARE(ctl({u"rollcall"_s, u"--from"_s, ctl.path(u"none.csv"_s)}).status, 1);
        QCOMPARE(ctl({u"rollcall"_s, u"--json"_s}).json()[u"expected"_s].toInt(), 1);
    }

    void aListThatCannotBeReadIsToldAndKept()
    {
        const Ctl ctl;
        QVERIFY(QDir(ctl.path({})).mkpath(u"rollcall"_s));
        const QString path = ctl.path(u"rollcall/roll-call.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half a fi");
        file.close();
        QCOMPARE(ctl({u"rollcall"_s}).status, 1);
        const auto run = ctl({u"rollcall"_s, u"--expect"_s, u"pi1"_s});
        QCOMPARE(run.status, 3);
        QVERIFY(run.err.contains(u"unreadable-1"_s));
        QVERIFY(QFile::exists(path + u".unreadable-1"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliRollCall)
#include "tst_cli_rollcall.moc"
