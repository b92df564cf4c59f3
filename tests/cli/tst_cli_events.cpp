// Events, acknowledged and muted from the command line, over a store as a collector leaves it.
#include "core/store/store.h"
#include "tests/cli/ctl.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace rollcall;
using rollcall::test::Ctl;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QJsonArray eventsOf(const Ctl::Run& run)
{
    return run.json()[QLatin1String("events")].toArray();
}

QStringList kindsOf(const Ctl::Run& run)
{
    QStringList kinds;
    for (const QJsonValue& event : eventsOf(run))
        kinds << event.toObject()[QLatin1String("kind")].toString();
    return kinds;
}

} // namespace

class TestCliEvents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<store::Store> store(const Ctl& ctl)
    {
        auto opened =
            store::Store::open(ctl.path(u"rollcall/fleet.db"_s), store::Store::Mode::ReadWrite);
        return opened ? std::move(opened).value() : nullptr;
    }

    /// Two boards: one is hot and was offline once, one is offline and was changed.
    void fill(const Ctl& ctl)
    {
        QCOMPARE(ctl(words("add pi@192.0.2.1 --name rk-04")).status, 0);
        QCOMPARE(ctl(words("add pi@192.0.2.2 --name pi-01")).status, 0);
        auto kept = store(ctl);
        QVERIFY(kept);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto put = [&](store::NodeId node, store::EventKind kind, qint64 age,
                             std::optional<qint64> ended = {}) {
            store::EventRecord event;
            event.node = node;
            event.kind = kind;
            event.openedAt = now - age;
            if (ended)
                event.closedAt = now - *ended;
            event.detail = u"in a few words"_s;
            QVERIFY(kept->openEvent(event).ok());
        };
        put(1, store::EventKind::Offline, 7'200'000, 3'600'000);
        put(1, store::EventKind::Hot, 600'000);
        put(2, store::EventKind::InventoryChanged, 300'000, 300'000);
        put(2, store::EventKind::Offline, 60'000);
        store::SampleRecord sample;
        sample.node = 1;
        sample.time = now - 1000;
        sample.temperatureC = 84;
        sample.clockSkewMs = -7'200'000;
        sample.answerMs = 41;
        QVERIFY(kept->saveSample(sample).ok());
        sample.node = 2;
        sample.clockSkewMs.reset();
        QVERIFY(kept->saveSample(sample).ok());
    }

private Q_SLOTS:
    void eventsAreListedNewestFirst()
    {
        const Ctl ctl;
        fill(ctl);
        QCOMPARE(kindsOf(ctl(words("events --json"))),
                 (QStringList{u"offline"_s, u"inventory-changed"_s, u"hot"_s, u"offline"_s}));
        QCOMPARE(kindsOf(ctl(words("events list rk-04 --json"))),
                 (QStringList{u"hot"_s, u"offline"_s}));
        QCOMPARE(kindsOf(ctl(words("events --open --json"))),
                 (QStringList{u"offline"_s, u"hot"_s}));
        QCOMPARE(kindsOf(ctl(words("events --rule hot --json"))), QStringList{u"hot"_s});
        QCOMPARE(kindsOf(ctl(words("events --since 30min --limit 2 --json"))),
                 (QStringList{u"offline"_s, u"inventory-changed"_s}));
        QCOMPARE(kindsOf(ctl(words("events --since 2min --json"))), QStringList{u"offline"_s});
        const auto text = ctl(words("events")).out;
        QVERIFY2(text.contains(u"10 min now"_s), qPrintable(text));
        QCOMPARE(ctl(words("events --rule warm")).status, 2);
        QCOMPARE(ctl(words("events --limit none")).status, 2);
        QCOMPARE(ctl(words("events nobody")).status, 2);
    }

    void whatSomebodyHasSeenAsksNobody()
    {
        const Ctl ctl;
        fill(ctl);
        QCOMPARE(ctl(words("events ack")).status, 2);
        QCOMPARE(ctl(words("events ack 999")).status, 1);
        // A board by its name: what is going on there.
        QCOMPARE(
            ctl(words("events ack rk-04 --json")).json()[QLatin1String("acknowledged")].toInt(), 1);
        QCOMPARE(kindsOf(ctl(words("events --open --new --json"))), QStringList{u"offline"_s});
        const QJsonObject hot = eventsOf(ctl(words("events rk-04 --json"))).first().toObject();
        QVERIFY(!hot[QLatin1String("acknowledged_by")].toString().isEmpty());
        QVERIFY(hot[QLatin1String("acknowledged_ms")].toDouble() > 0);
        QVERIFY(ctl(words("show rk-04")).out.contains(u"seen by "_s));
        // An event by its number, also one that is over.
        const QString over = QString::number(eventsOf(ctl(words("events rk-04 --json")))
                                                 .last()
                                                 .toObject()[QLatin1String("id")]
                                                 .toInt());
        QCOMPARE(ctl({u"events"_s, u"ack"_s, over}).status, 0);
        // The rest, and none after all.
        QCOMPARE(
            ctl(words("events ack --all --json")).json()[QLatin1String("acknowledged")].toInt(), 1);
        QVERIFY(eventsOf(ctl(words("events --open --new --json"))).isEmpty());
        QCOMPARE(ctl(words("events ack --all --undo --json"))
                     .json()[QLatin1String("asking_again")]
                     .toInt(),
                 2);
        QCOMPARE(eventsOf(ctl(words("events --open --new --json"))).size(), 2);
    }

    void mutesAreMadeListedAndTakenBack()
    {
        const Ctl ctl;
        fill(ctl);
        QCOMPARE(ctl(words("events mutes")).out, u"Nothing is muted.\n"_s);
        QCOMPARE(ctl(words("events mute")).status, 2);
        QCOMPARE(ctl(words("events mute rk-04 --for soon")).status, 2);
        QCOMPARE(ctl(words("events mute nobody")).status, 1);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QJsonObject made =
            ctl({u"events"_s, u"mute"_s, u"rk-04"_s, u"--rule"_s, u"hot"_s, u"--for"_s, u"8h"_s,
                 u"--reason"_s, u"new fan"_s, u"--json"_s})
                .json();
        QCOMPARE(made[QLatin1String("node")].toString(), u"rk-04"_s);
        QCOMPARE(made[QLatin1String("rule")].toString(), u"hot"_s);
        QCOMPARE(made[QLatin1String("reason")].toString(), u"new fan"_s);
        const qint64 until = qint64(made[QLatin1String("until_ms")].toDouble());
        QVERIFY(until >= before + 8 * 3'600'000 && until < before + 9 * 3'600'000);
        QVERIFY(!made[QLatin1String("by")].toString().isEmpty());

        // Recorded and listed, but it asks nobody.
        QCOMPARE(kindsOf(ctl(words("events --open --json"))),
                 (QStringList{u"offline"_s, u"hot"_s}));
        QCOMPARE(kindsOf(ctl(words("events --open --new --json"))), QStringList{u"offline"_s});
        QVERIFY(eventsOf(ctl(words("events rk-04 --json")))
                    .first()
                    .toObject()[QLatin1String("muted")]
                    .toBool());
        QVERIFY(ctl(words("show rk-04")).out.contains(u"hot is muted until "_s));
        QCOMPARE(ctl(words("show rk-04 --json")).json()[QLatin1String("muted")].toArray().size(),
                 1);

        QCOMPARE(ctl(words("events mute --rule offline --for forever")).status, 0);
        QVERIFY(eventsOf(ctl(words("events --open --new --json"))).isEmpty());
        const auto mutes =
            ctl(words("events mutes --json")).json()[QLatin1String("mutes")].toArray();
        QCOMPARE(mutes.size(), 2);
        QVERIFY(!mutes.at(1).toObject().contains(QLatin1String("until_ms")));
        QVERIFY(ctl(words("events mutes")).out.contains(u"every node"_s));

        QCOMPARE(ctl(words("events unmute")).status, 2);
        QCOMPARE(ctl(words("events unmute pi-01")).status, 1);
        QCOMPARE(ctl(words("events unmute rk-04")).status, 0);
        const QString number = QString::number(mutes.at(1).toObject()[QLatin1String("id")].toInt());
        QCOMPARE(ctl({u"events"_s, u"unmute"_s, number}).status, 0);
        QCOMPARE(ctl(words("events mutes")).out, u"Nothing is muted.\n"_s);
        QCOMPARE(eventsOf(ctl(words("events --open --new --json"))).size(), 2);
    }

    void aWrongClockIsShownWithWhatIsKnownOfIt()
    {
        const Ctl ctl;
        fill(ctl);
        const auto nodes = ctl(words("list --json")).json()[QLatin1String("nodes")].toArray();
        for (const QJsonValue& value : nodes) {
            const QJsonObject node = value.toObject();
            const bool known = node[QLatin1String("name")] == u"rk-04"_s;
            QCOMPARE(node.contains(QLatin1String("clock_skew_ms")), known);
            QCOMPARE(node.contains(QLatin1String("clock_within_ms")), known);
            if (known) {
                QCOMPARE(node[QLatin1String("clock_skew_ms")].toInt(), -7'200'000);
                QCOMPARE(node[QLatin1String("clock_within_ms")].toInt(), 21); // rounded up
            }
        }
        const auto list = ctl(words("list")).out;
        QVERIFY2(list.contains(u"-2.0 h ±21 ms"_s), qPrintable(list));
        QVERIFY(ctl(words("list skew>1h")).out.contains(u"rk-04"_s));
        QVERIFY(!ctl(words("list skew>1h")).out.contains(u"pi-01"_s));
        QVERIFY(ctl(words("list skew<500ms")).out.startsWith(u"None"_s)); // unknown is not right
        QVERIFY(ctl(words("show rk-04")).out.contains(u"clock -2.0 h ±21 ms: times in"_s));
        QVERIFY(ctl(words("show pi-01")).out.contains(u"clock not known"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliEvents)
#include "tst_cli_events.moc"
