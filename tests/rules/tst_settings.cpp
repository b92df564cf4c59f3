#include "core/rules/settings.h"

#include <QTest>

using namespace rollcall::rules;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// The problems, one a line.
QString problemsOf(const std::string& settings)
{
    QStringList lines;
    for (const SettingsProblem& problem : parseSettings(settings).problems)
        lines << text(toString(problem));
    return lines.join(u'\n');
}

Limits limitsOf(const std::string& settings, const std::vector<std::string>& tags = {})
{
    return parseSettings(settings).settings.limitsFor("rk-04", tags);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansTheDefaults()
    {
        QVERIFY(limitsOf("") == Limits());
        QVERIFY(limitsOf("\n# hot.limit = 50 °C\n\n[all]\r\n") == Limits());
        QCOMPARE(problemsOf(""), QString());
    }

    void valuesAreTaken()
    {
        const Limits limits = limitsOf("hot.limit = 70 °C   # a closed case\n"
                                       "hot.below-trip=5\n"
                                       "hot.for = 1.5 min\n"
                                       "memory.limit = 80 %\n"
                                       "disk = off\n"
                                       "clock-skew.limit = 5 s\n"
                                       "quiet-hours = 22:00-6:30\n"
                                       "offline.quiet = off\n"
                                       "inventory-changed.software = on\n"
                                       "inventory-changed.addresses = no\n"
                                       "forget-after = 1 h\n");
        QCOMPARE(*limits.of(Kind::Hot).limit, 70.0);
        QCOMPARE(limits.belowTripC, 5.0);
        QCOMPARE(limits.of(Kind::Hot).forMs, 90'000);
        QCOMPARE(*limits.of(Kind::Memory).limit, 80.0);
        QVERIFY(!limits.of(Kind::Disk).on);
        QCOMPARE(*limits.of(Kind::ClockSkew).limit, 5.0);
        QVERIFY((limits.quietHours == QuietHours{22 * 60, 6 * 60 + 30}));
        QVERIFY(!limits.of(Kind::Offline).quiet);
        QVERIFY(limits.softwareChanges && !limits.addressChanges);
        QCOMPARE(limits.forgetMs, 3'600'000);
    }

    void laterAndNarrowerSectionsWin()
    {
        const std::string settings = "hot.limit = 70\n"
                                     "[tag rack1]\n"
                                     "hot.limit = 60\n"
                                     "offline = off\n"
                                     "[tag desk]\n"
                                     "hot.limit = 65\n"
                                     "[node rk-04]\n"
                                     "hot.for = 0\n"
                                     "[node another]\n"
                                     "hot.limit = 20\n";
        QCOMPARE(*limitsOf(settings).of(Kind::Hot).limit, 70.0);
        QCOMPARE(*limitsOf(settings, {"rack1"}).of(Kind::Hot).limit, 60.0);
        QVERIFY(!limitsOf(settings, {"rack1"}).of(Kind::Offline).on);
        QCOMPARE(*limitsOf(settings, {"desk", "rack1"}).of(Kind::Hot).limit, 65.0);
        QCOMPARE(limitsOf(settings).of(Kind::Hot).forMs, 0);
    }

    void aBadLineIsToldAndTheRestHolds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* line, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(line)
                                << QStringLiteral("line 2: ") + QString::fromUtf8(expected);
        };
        row("no key", "70 degrees", "\"70 degrees\" is no setting; write it as key = value");
        row("a slip of the pen", "hot.limt = 70",
            "\"hot.limt\" is not known; did you mean hot.limit?");
        row("anything", "completely.unrelated.words = 1",
            "\"completely.unrelated.words\" is not known; rollcallctl rules --example lists all "
            "keys");
        row("no number", "hot.limit = warm",
            "\"warm\" is no value for hot.limit; give a number from 20 to 150 °C, or trip");
        row("out of range", "hot.limit = 7",
            "\"7\" is no value for hot.limit; give a number from 20 to 150 °C, or trip");
        row("the wrong unit", "memory.limit = 80 °C",
            "\"80 °C\" is no value for memory.limit; give a number from 1 to 100 %");
        row("infinite", "memory.limit = inf",
            "\"inf\" is no value for memory.limit; give a number from 1 to 100 %");
        row("a negative time", "hot.for = -1 s",
            "\"-1 s\" is no value for hot.for; give a time from 0 s to 7 days, such as 90 s, 5 min "
            "or 1 h");
        row("half a switch", "hot = maybe", "\"maybe\" is no value for hot; give on or off");
        row("no time of day", "quiet-hours = 22:00-24:30",
            "\"22:00-24:30\" is no value for quiet-hours; give two times of day such as "
            "22:00-06:30, or off");
        row("nothing", "hot.limit =",
            "\"\" is no value for hot.limit; give a number from 20 to 150 °C, or trip");
        row("no heading", "[rack1]",
            "\"[rack1]\" is no heading; what follows it does not count; write [all], [tag NAME] or "
            "[node NAME]");
    }
    void aBadLineIsToldAndTheRestHolds()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const std::string settings =
            "memory.hysteresis = 7\n" + line.toStdString() + "\n[all]\ndisk.limit = 50\n";
        QCOMPARE(problemsOf(settings), expected);
        const Limits limits = limitsOf(settings);
        QCOMPARE(limits.of(Kind::Memory).hysteresis, 7.0);
        QCOMPARE(*limits.of(Kind::Disk).limit, 50.0);
    }

    void whatFollowsABadHeadingIsForNobody()
    {
        QVERIFY(limitsOf("[tga rack1]\noffline = off\n") == Limits());
    }

    void rubbishIsBounded()
    {
        std::string rubbish;
        for (int i = 0; i < 10'000; ++i)
            rubbish += "\xff\xfe rubbish\n";
        const auto parsed = parseSettings(rubbish);
        QCOMPARE(parsed.problems.size(), maxProblems);
        for (const SettingsProblem& problem : parsed.problems)
            QVERIFY(text(problem.what).isValidUtf16() && problem.what.size() < 400);
        QCOMPARE(parseSettings(std::string(maxSettingsBytes + 1, '\n')).problems.size(),
                 std::size_t(1));
        QVERIFY(parseSettings(std::string(maxSettingsBytes, '[')).problems.size() == 1);
    }

    void theExampleSaysTheDefaultsAndIsUnderstood()
    {
        std::string example = exampleSettings();
        QVERIFY(limitsOf(example) == Limits());
        // With the comment signs of its settings taken away it still says the same.
        std::string uncommented;
        for (const QString& line : text(example).split(u'\n'))
            uncommented += (line.startsWith(u'#') && !line.startsWith(u"# ") ? line.mid(1) : line)
                               .toStdString() +
                           "\n";
        QVERIFY(uncommented != example);
        QCOMPARE(problemsOf(uncommented), QString());
        QVERIFY(limitsOf(uncommented) == Limits());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
