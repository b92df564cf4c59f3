#include "app/desktop/app_settings.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/fuzzy_match.h"
#include "app/desktop/palette_model.h"
#include "tests/qml/fake_fleet.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;

namespace {

void add(CommandList& list, const char* name, const char* text, const char* group,
         const char* synonyms = "")
{
    auto* command = new Command(&list);
    command->setProperty("name", QString::fromUtf8(name));
    command->setProperty("text", QString::fromUtf8(text));
    command->setProperty("group", QString::fromUtf8(group));
    command->setProperty("synonyms", QString::fromUtf8(synonyms));
    auto commands = list.commands();
    commands.append(&commands, command);
}

/// A palette over a fleet, with a few commands.
struct Desk {
    explicit Desk(int nodes)
        : fleet(nodes)
        , model(fleet.fleet(), format)
        , settings(AppSettings::Keep::Nothing)
        , palette(model, settings)
    {
        add(commands, "search", "Search the fleet", "Find");
        add(commands, "page.scores", "Go to scores", "Pages", "benchmarks");
        add(commands, "page.settings", "Go to settings", "Pages", "preferences");
        add(commands, "node.bench", "Run benchmarks on this node", "Open node");
        add(commands, "theme.dark", "Theme: dark", "Settings", "night");
        palette.open(&commands);
    }

    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < palette.count(); ++row)
            all << palette.index(row).data(PaletteModel::TextRole).toString();
        return all;
    }
    QString text(int row, int role = PaletteModel::TextRole) const
    {
        return palette.index(row).data(role).toString();
    }

    Formatter format;
    FakeFleet fleet;
    FleetModel model;
    AppSettings settings;
    CommandList commands;
    PaletteModel palette;
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreFoundInTheirOrder()
    {
        const FuzzyPattern pattern(QStringLiteral("GtS"));
        QVERIFY(pattern.score(u"Go to scores"));
        QCOMPARE(pattern.places(u"Go to scores"), (QList<int>{0, 3, 6}));
        QVERIFY(!pattern.score(u"scores to go"));
        QVERIFY(!pattern.score(u"gt"));
        QVERIFY(!pattern.score(u""));
        QVERIFY(FuzzyPattern(QStringLiteral("  ")).isEmpty());
    }

    void everyWordHasToFitInAnyOrder()
    {
        const FuzzyPattern pattern(QStringLiteral("7 pi"));
        QVERIFY(pattern.score(u"pi-07.lab"));
        QVERIFY(!pattern.score(u"pi-08.lab"));
    }

    void whatAPersonMeantIsBetter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("side by side") << "sco"
                                      << "go to scores"
                                      << "show all colours of a node";
        QTest::newRow("beginning of a word") << "bo"
                                             << "compare boards"
                                             << "reboot";
        QTest::newRow("beginning of all") << "pi"
                                          << "pi-01"
                                          << "zero-pi";
        QTest::newRow("shorter") << "pi-1"
                                 << "pi-1"
                                 << "pi-10";
        QTest::newRow("a later but better place") << "set"
                                                  << "as the settings"
                                                  << "see it";
    }
    void whatAPersonMeantIsBetter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const FuzzyPattern pattern(typed);
        const auto high = pattern.score(better), low = pattern.score(worse);
        QVERIFY(high);
        if (low)
            QVERIFY2(*high > *low, qPrintable(QStringLiteral("%1 %2").arg(*high).arg(*low)));
    }

    void theBoldLettersAreTheOnesTyped()
    {
        std::srand(7);
        const QString letters = QStringLiteral("ab-1 ü界");
        for (int round = 0; round < 3000; ++round) {
            QString text, typed;
            for (int i = std::rand() % 30; i > 0; --i)
                text += letters.at(std::rand() % letters.size());
            for (int i = 1 + std::rand() % 4; i > 0; --i)
                typed += letters.at(std::rand() % letters.size());
            typed.remove(u' ');
            const FuzzyPattern pattern(typed);
            // Against the plainest way to say whether it fits.
            qsizetype next = 0;
            for (const QChar letter : text)
                next += next < typed.size() && letter == typed.at(next) ? 1 : 0;
            QCOMPARE(pattern.score(text).has_value(), next == typed.size());
            QString bold;
            for (const int at : pattern.places(text))
                bold += text.at(at);
            if (pattern.score(text))
                QCOMPARE(bold, typed);
        }
    }

    void markupInANameIsShownAsItIs()
    {
        QCOMPARE(withMarks(QStringLiteral("<b>x</b>"), {3}),
                 QStringLiteral("&lt;b&gt;<b>x</b>&lt;/b&gt;"));
        QCOMPARE(withMarks(QStringLiteral("a&b"), {0, 1, 2}), QStringLiteral("<b>a&amp;b</b>"));
    }

    void nothingTypedShowsAllThatCanBeDone()
    {
        Desk desk(3);
        const QAbstractItemModelTester tester(&desk.palette);
        QCOMPARE(desk.palette.count(), 5);
        desk.commands.named(QStringLiteral("node.bench"))->setProperty("enabled", false);
        desk.palette.open(&desk.commands);
        QCOMPARE(desk.palette.count(), 4);
        QVERIFY(!desk.texts().contains(QStringLiteral("Run benchmarks on this node")));
    }

    void whatWasUsedLatelyComesFirst()
    {
        Desk desk(3);
        const QAbstractItemModelTester tester(&desk.palette);
        desk.palette.setText(QStringLiteral("dark"));
        QVERIFY(desk.palette.activate(0));
        desk.palette.setText(desk.fleet.fleet().node(2)->record.name);
        QVERIFY(desk.palette.activate(0));
        desk.palette.open(&desk.commands);
        QCOMPARE(desk.text(0), desk.fleet.fleet().node(2)->record.name);
        QCOMPARE(desk.text(1), QStringLiteral("Theme: dark"));
        QCOMPARE(desk.texts().count(QStringLiteral("Theme: dark")), 1);
        // A node that left is not offered any more.
        desk.fleet.fleet().remove(2);
        desk.palette.open(&desk.commands);
        QCOMPARE(desk.text(0), QStringLiteral("Theme: dark"));
    }

    void commandsAreFoundByOtherWordsToo()
    {
        Desk desk(3);
        desk.palette.setText(QStringLiteral("preferences"));
        QCOMPARE(desk.text(0), QStringLiteral("Go to settings"));
        QSignalSpy done(desk.commands.named(QStringLiteral("page.settings")), &Command::triggered);
        QVERIFY(desk.palette.activate(0));
        QCOMPARE(done.count(), 1);
    }

    void whatIsNotPossibleAnyMoreIsNotDone()
    {
        Desk desk(3);
        desk.palette.setText(QStringLiteral("benchmarks on"));
        Command* bench = desk.commands.named(QStringLiteral("node.bench"));
        QSignalSpy done(bench, &Command::triggered);
        bench->setProperty("enabled", false);
        QVERIFY(!desk.palette.activate(0));
        QCOMPARE(done.count(), 0);
        QVERIFY(!desk.palette.activate(-1));
        QVERIFY(!desk.palette.activate(99));
        desk.palette.setText(desk.fleet.fleet().node(3)->record.name);
        QCOMPARE(desk.palette.index(0).data(PaletteModel::NodeIdRole).toDouble(), 3.0);
        QSignalSpy chosen(&desk.palette, &PaletteModel::nodeChosen);
        desk.fleet.fleet().remove(3);
        QVERIFY(!desk.palette.activate(0));
        QCOMPARE(chosen.count(), 0);
    }

    void keptSearchesAreFoundAndAnythingCanBeSearched()
    {
        Desk desk(3);
        desk.settings.keepSearch(QStringLiteral("part:cortex-a53 temp>70"));
        QSignalSpy chosen(&desk.palette, &PaletteModel::searchChosen);
        desk.palette.setText(QStringLiteral("a53"));
        QCOMPARE(desk.text(0), QStringLiteral("part:cortex-a53 temp>70"));
        QVERIFY(desk.palette.activate(0));
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("part:cortex-a53 temp>70"));
        desk.palette.setText(QStringLiteral("zzzz"));
        QCOMPARE(desk.palette.count(), 1);
        QVERIFY(desk.palette.activate(0));
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("zzzz"));
    }

    void aNodeIsFoundByItsAddress()
    {
        Desk desk(5);
        desk.fleet.addBoard(0, QStringLiteral("kitchen"), QStringLiteral("192.0.2.77"));
        desk.model.flush();
        desk.palette.setText(QStringLiteral("192.0.2.77"));
        QCOMPARE(desk.text(0), QStringLiteral("kitchen"));
        QCOMPARE(desk.text(0, PaletteModel::MarkedRole), QStringLiteral("kitchen"));
    }

    void typingOnFindsTheSameAsTypingAtOnce()
    {
        Desk desk(300);
        for (const char* word : {"rk-0", "pi 1", "lab2", "zero"}) {
            const QString typed = QString::fromLatin1(word);
            desk.palette.setText({});
            for (int length = 1; length <= typed.size(); ++length)
                desk.palette.setText(typed.left(length));
            const QStringList slowly = desk.texts();
            desk.palette.setText(QStringLiteral("q"));
            desk.palette.setText(typed);
            QCOMPARE(slowly, desk.texts());
        }
    }

    /// As a ratio, since machines are noisy: a letter typed over ten thousand nodes, against
    /// reading all their names out of the model once, as a view's filter would have to.
    void tenThousandNodesAreFoundAtOnce()
    {
        Desk desk(10'000);
        desk.palette.setText(QStringLiteral("x")); // reads the names
        desk.palette.setText({});
        QElapsedTimer timer;
        qint64 slowest = 0;
        for (const char* typed : {"p", "pi", "pi4", "pi4-", "pi4-7", "pi4-77", "z", "ze", "k"}) {
            timer.start();
            desk.palette.setText(QString::fromLatin1(typed));
            slowest = std::max(slowest, timer.nsecsElapsed());
        }
        QVERIFY(desk.palette.count() > 1);
        QVERIFY(desk.palette.count() <= PaletteModel::mostNodes + 20);
        timer.start();
        qint64 letters = 0;
        for (int row = 0; row < desk.model.rowCount(); ++row)
            letters += desk.model.index(row).data(FleetModel::SearchTextRole).toString().size();
        const qint64 reading = timer.nsecsElapsed();
        QVERIFY(letters > 0);
        qInfo("slowest letter %.2f ms, reading all rows %.2f ms", double(slowest) / 1e6,
              double(reading) / 1e6);
        QVERIFY2(slowest < 4 * reading, qPrintable(QString::number(double(slowest) / reading)));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
