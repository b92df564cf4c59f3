#include "core/rules/rules.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::rules;

namespace {

using Mounts = std::vector<std::pair<std::string, int>>; ///< mount point, percent in use

/// One board whose disk rule waits for nothing; the answer is "+words" or "-", empty for no change.
class Board
{
public:
    Board()
    {
        for (Rule& rule : limits.rules)
            rule.forMs = 0;
    }

    QString see(const Mounts& mounts, std::int64_t afterMs = 10'000)
    {
        hardware::Vitals vitals;
        for (const auto& [mount, percent] : mounts)
            vitals.filesystems.push_back({mount, 1000, std::uint64_t(1000 - percent * 10)});
        return see(vitals, afterMs);
    }

    QString see(const hardware::Vitals& vitals, std::int64_t afterMs = 10'000)
    {
        time += afterMs;
        Observation seen;
        seen.contact = Contact::Online;
        seen.steadyMs = time;
        seen.vitals = &vitals;
        QStringList words;
        for (const Change& change : evaluate(state, seen, limits)) {
            if (change.kind == Kind::Disk)
                words << (change.edge == Edge::Open
                              ? u'+' + QString::fromStdString(detailText(change))
                              : QStringLiteral("-"));
        }
        return words.join(u'|');
    }

    RuleState state;
    Limits limits;
    std::int64_t time = 0;
};

} // namespace

class TestVolumes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullVolumeIsToldByItsName_data()
    {
        QTest::addColumn<int>("root");
        QTest::addColumn<int>("boot");
        QTest::addColumn<int>("data");
        QTest::addColumn<QString>("expected");
        const auto none = QString();
        QTest::newRow("all have room") << 89 << 10 << 5 << none;
        QTest::newRow("root") << 90 << 10 << 5 << QStringLiteral("+90 % of / in use");
        QTest::newRow("another than root")
            << 20 << 95 << 5 << QStringLiteral("+95 % of /boot in use");
        QTest::newRow("two, the fullest first")
            << 91 << 10 << 99 << QStringLiteral("+99 % of /data in use, 91 % of / in use");
    }

    void aFullVolumeIsToldByItsName()
    {
        QFETCH(int, root);
        QFETCH(int, boot);
        QFETCH(int, data);
        QFETCH(QString, expected);
        Board board;
        QCOMPARE(board.see({{"/", root}, {"/boot", boot}, {"/data", data}}), expected);
    }

    void manyFullVolumesAreCounted()
    {
        Board board;
        QCOMPARE(
            board.see({{"/a", 91}, {"/b", 92}, {"/c", 93}, {"/d", 94}, {"/e", 95}, {"/f", 96}}),
            QStringLiteral("+96 % of /f in use, 95 % of /e in use, 94 % of /d in use, "
                           "93 % of /c in use, and 2 more"));
    }

    void aVolumeThatWasNeverFullKeepsNoEventOpen()
    {
        Board board;
        QVERIFY(board.see({{"/", 92}, {"/data", 89}}).startsWith(u'+'));
        QCOMPARE(board.see({{"/", 89}, {"/data", 89}}), QString()); // within the hysteresis of /
        QCOMPARE(board.see({{"/", 50}, {"/data", 89}}), QStringLiteral("-"));
        QCOMPARE(board.see({{"/", 50}, {"/data", 89}}), QString());
    }

    void oneVolumeAfterAnotherIsOneEvent()
    {
        Board board;
        QVERIFY(board.see({{"/", 92}, {"/data", 20}}).startsWith(u'+'));
        QCOMPARE(board.see({{"/", 92}, {"/data", 95}}), QString());
        QCOMPARE(board.see({{"/", 30}, {"/data", 95}}), QString()); // it still holds
        QCOMPARE(board.see({{"/", 30}, {"/data", 60}}), QStringLiteral("-"));
    }

    void afterARestartAnOpenEventEndsOnlyBelowItsHysteresis()
    {
        Board board;
        board.state.setOpen(Kind::Disk, true);
        QCOMPARE(board.see({{"/", 40}, {"/data", 89}}), QString());
        QCOMPARE(board.see({{"/", 40}, {"/data", 88}}), QStringLiteral("-"));
    }

    void aFullVolumeThatIsNotInTheSampleIsUnknownAndForgottenInTime()
    {
        Board board;
        QVERIFY(board.see({{"/", 40}, {"/data", 95}}).startsWith(u'+'));
        QCOMPARE(board.see({{"/", 40}}), QString());                // one slow statvfs
        QCOMPARE(board.see({{"/", 40}, {"/data", 95}}), QString()); // and no second event
        QCOMPARE(board.see({{"/", 40}}), QString());
        QCOMPARE(board.see({{"/", 40}}, board.limits.forgetMs - 1), QString());
        QCOMPARE(board.see({{"/", 40}}, 1), QStringLiteral("-")); // unmounted for good
    }

    void numbersThatCannotBeSayNothing()
    {
        Board board;
        hardware::Vitals vitals;
        QCOMPARE(board.see(vitals), QString());
        vitals.filesystems = {{"/", 0, 0}, {"/data", 100, 200}};
        QCOMPARE(board.see(vitals), QString());
        vitals.filesystems.push_back({"/srv", 100, 1});
        QCOMPARE(board.see(vitals), QStringLiteral("+99 % of /srv in use"));
    }

    void namesThatChangeEachTimeAreNotAllRemembered()
    {
        Board board;
        for (int i = 0; i < 2000; ++i)
            board.see({{"/run/" + std::to_string(i), 99}});
        QCOMPARE(board.see({{"/", 10}}), QString());
        QCOMPARE(board.see({{"/", 10}}, board.limits.forgetMs), QStringLiteral("-"));
    }
};

QTEST_GUILESS_MAIN(TestVolumes)
#include "tst_volumes.moc"
