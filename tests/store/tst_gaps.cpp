// A reboot, a silence and a viewer's clock that was set are three things.
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr qint64 base = floorTo(1'700'000'000'000, 16 * day);

SampleRecord sample(qint64 time, std::optional<qint64> uptime, const QString& boot)
{
    SampleRecord result;
    result.node = 1;
    result.time = base + time;
    result.uptimeMs = uptime;
    result.bootId = boot;
    return result;
}

} // namespace

class TestGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesBetweenTwoSamples_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<qint64>("lived"); // -1: unknown
        QTest::addColumn<QString>("boot");
        QTest::addColumn<GapKind>("kind");
        QTest::newRow("nothing") << 10'000LL << 10'100LL << u"a"_s << GapKind::Silence;
        QTest::newRow("out of reach") << hour << hour << u"a"_s << GapKind::Silence;
        QTest::newRow("rebooted") << hour << hour << u"b"_s << GapKind::Reboot;
        QTest::newRow("our clock ahead") << hour << 10'000LL << u"a"_s << GapKind::ClockJump;
        QTest::newRow("our clock back") << 10'000LL << hour << u"a"_s << GapKind::ClockJump;
        QTest::newRow("back over old samples") << 10'000LL << -hour << u"a"_s << GapKind::ClockJump;
        QTest::newRow("no boot id, up less long") << hour << -hour << QString() << GapKind::Reboot;
        QTest::newRow("nothing known") << hour << -1LL << QString() << GapKind::Silence;
    }
    void whatLiesBetweenTwoSamples()
    {
        QFETCH(qint64, passed);
        QFETCH(qint64, lived);
        QFETCH(QString, boot);
        QFETCH(GapKind, kind);
        const qint64 up = 2 * hour;
        const auto uptime = lived == -1 ? std::nullopt : std::optional(up + lived);
        QVERIFY(between(sample(0, up, u"a"_s), sample(passed, uptime, boot)) == kind);
    }

    void gapsAreToldAlsoWhenRawSamplesAreGone()
    {
        QTemporaryDir folder;
        auto opened = Store::open(folder.filePath(u"fleet.db"_s), Store::Mode::ReadWrite);
        QVERIFY(opened.ok());
        Store& store = **opened;
        QVERIFY(store.addNode({0, u"a"_s, u"a"_s, 22, {}, {}, 0}).ok());
        // One day: silent from 6 to 7, another boot from 12:30 on, silent from 18 to 18:20.
        QVERIFY(store.begin().ok());
        for (qint64 time = 0; time < day; time += minute) {
            const bool silent = (time >= 6 * hour && time < 7 * hour) ||
                                (time >= 18 * hour && time < 18 * hour + 20 * minute);
            const bool second = time >= 12 * hour + 30 * minute;
            if (!silent)
                QVERIFY(store.saveSample(sample(time, time, second ? u"b"_s : u"a"_s)).ok());
        }
        QVERIFY(store.commit().ok());
        const QList<Gap> raw = *store.gaps(1, base, base + day, 10 * minute);
        QVERIFY(raw == (QList<Gap>{{base + 6 * hour - minute, base + 7 * hour, GapKind::Silence},
                                   {base + 12 * hour + 29 * minute, base + 12 * hour + 30 * minute,
                                    GapKind::Reboot},
                                   {base + 18 * hour - minute, base + 18 * hour + 20 * minute,
                                    GapKind::Silence}}));
        QVERIFY(store.setRetention({2 * hour, 0, 0, 0, 0}).ok());
        for (const qint64 later : {qint64(0), 3 * hour}) {
            while (*store.keepUp({base + day + later, later}, 50))
                ;
        }
        QVERIFY(store.samples(1, base, base + 19 * hour, 1)->isEmpty());
        const QList<Gap> rolledUp = *store.gaps(1, base, base + day, 10 * minute);
        QCOMPARE(rolledUp.size(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(rolledUp.at(i).kind == raw.at(i).kind);
        QCOMPARE(rolledUp.first().to, base + 7 * hour);
    }
};

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
