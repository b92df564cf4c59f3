#include "app/desktop/formatter.h"
#include "app/desktop/identity_model.h"
#include "app/desktop/retention_model.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;

} // namespace

/// What a choice of retention means, and who is who: what is read from and written to the store.
class TestCareModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_format.setLocale(QLocale::c());
        m_format.setClock(&FakeFleet::now);
    }

    void aYearOf144BoardsTakesWhatTheStoreMeasured()
    {
        store::StoreInfo info;
        info.nodes = 144;
        const RetentionPlan plan = planOf({}, info, 10'000, FakeFleet::now());
        const double mb = double(plan.bytes) / 1e6;
        QVERIFY2(mb > 700 && mb < 1000, qPrintable(QString::number(mb)));
        QVERIFY(plan.bytesPerYear > 0 && plan.bytesPerYear < plan.bytes / 10);
        QVERIFY(!plan.loses());
    }

    void twiceTheAgeTakesTwiceAsMuchOfThatTier()
    {
        store::StoreInfo info;
        info.nodes = 10;
        store::Retention longer;
        longer.minuteMs *= 2;
        const qint64 more =
            planOf(longer, info, 10'000, 0).bytes - planOf({}, info, 10'000, 0).bytes;
        QCOMPARE(more, 10 * 30LL * 24 * 60 * 50);
    }

    void onlyWhatIsThereCanBeDeleted()
    {
        store::StoreInfo info;
        info.nodes = 1;
        info.tiers = {
            {QStringLiteral("raw"), 0, 0, 0},
            {QStringLiteral("1 minute"), 4, FakeFleet::now() - 20 * day, FakeFleet::now()}};
        store::Retention shorter;
        shorter.minuteMs = 30 * day;
        QVERIFY(!planOf(shorter, info, 10'000, FakeFleet::now()).loses());
        shorter.minuteMs = 7 * day;
        const RetentionPlan plan = planOf(shorter, info, 10'000, FakeFleet::now());
        QCOMPARE(plan.lostMs[1], 13 * day);
        QCOMPARE(plan.lostMs[0], 0);
    }

    void aChoiceIsWrittenAsThatOfTheCommandLine()
    {
        FakeFleet fleet(3);
        RetentionModel model(fleet, m_format);
        const QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_VERIFY(model.isKnown());
        const QStringList choices = model.index(0).data(RetentionModel::ChoicesRole).toStringList();
        QCOMPARE(choices.at(model.index(0).data(RetentionModel::ChoiceRole).toInt()),
                 QStringLiteral("1 day"));
        QCOMPARE(choices.last(), QStringLiteral("for good"));
        model.choose(0, int(choices.indexOf(QStringLiteral("3 days"))));
        QVERIFY(model.isEdited());
        QSignalSpy saved(&model, &RetentionModel::saved);
        model.save();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(fleet.calls().last().startsWith(QStringLiteral("retention 259200000 ")));
        QTRY_VERIFY(!model.isEdited());
    }

    void whatCannotBeSavedIsKeptAndSaysWhy()
    {
        FakeFleet fleet(3);
        RetentionModel model(fleet, m_format);
        model.reload();
        QTRY_VERIFY(model.isKnown());
        fleet.failNext({ErrorCode::DiskFull, "no space left", {}, {}});
        model.setLimit(0);
        model.save();
        QTRY_VERIFY(model.problem().contains(QStringLiteral("no space left")));
        QVERIFY(model.isEdited());
    }

    void anAgeThatIsNotOfferedIsShownAllTheSame()
    {
        FakeFleet fleet(1);
        fleet.setRetention({36 * hour, 30 * day, 365 * day, 0, 0});
        RetentionModel model(fleet, m_format);
        model.reload();
        QTRY_VERIFY(model.isKnown());
        const QModelIndex raw = model.index(0);
        const QStringList choices = raw.data(RetentionModel::ChoicesRole).toStringList();
        const int choice = raw.data(RetentionModel::ChoiceRole).toInt();
        QCOMPARE(choice, int(choices.indexOf(QStringLiteral("1 day"))) + 1);
        QCOMPARE(model.limitChoices().at(model.limit()), QStringLiteral("no limit"));
    }

    void marksOfNowAndOfBeforeAreApart()
    {
        FakeFleet fleet(8);
        IdentityModel who(fleet, m_format);
        const QAbstractItemModelTester tester(who.now());
        who.setNode(4);
        QVERIFY2(!who.isKnown(), "read before it is to be seen");
        who.setActive(true);
        QTRY_VERIFY(who.isKnown());
        QCOMPARE(who.now()->count(), 5);
        QCOMPARE(who.before()->count(), 1);
        QVERIFY(who.candidates().first().toMap().value(QStringLiteral("archived")).toBool());
        who.setNode(5);
        QTRY_COMPARE(who.before()->count(), 0);
        QVERIFY(who.suggestedSplit().isEmpty());
    }

    void aFailedJoinSaysWhyAndChangesNothing()
    {
        FakeFleet fleet(8);
        IdentityModel who(fleet, m_format);
        who.setNode(4);
        who.setActive(true);
        QTRY_VERIFY(who.isKnown());
        QSignalSpy failed(&who, &IdentityModel::failed);
        fleet.failNext({ErrorCode::Io, "the disk is gone", {}, {}});
        who.join(9004);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("the disk is gone")));
        QVERIFY(!who.isBusy());
    }

private:
    Formatter m_format;
};

QTEST_GUILESS_MAIN(TestCareModels)
#include "tst_care_models.moc"
