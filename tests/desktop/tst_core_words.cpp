// What core says reaches a person in his language: every sentence of its sources stands in the
// lists of app/desktop, and is found there with whatever fills its gaps.

#include "app/desktop/core_words.h"
#include "app/desktop/language.h"
#include "core/rules/hardware_changes.h"
#include "core/rules/identity.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace rollcall;
using namespace rollcall::desktop;

namespace {

/// Stands for any language: puts each phrase of core that it is asked for between « and ».
class Mirror : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "CoreWords") != 0)
            return {};
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
};

struct Literal {
    QString text, place;
};

/// Sentences of a C++ source: literals with two words of small letters beside each other. Adjacent
/// ones are one; those with escapes are cut at them.
QList<Literal> sentencesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(QStringLiteral("(?m)^\\s*//.*$|\\s//[ /].*$"),
                                            QRegularExpression::MultilineOption);
    source.remove(comment);
    source.remove(QRegularExpression(QStringLiteral("(?<!\\\\)\"\\s+\"(?=[a-zA-Z(/])")));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    static const QRegularExpression words(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
    QList<Literal> found;
    for (auto it = literal.globalMatch(source); it.hasNext();) {
        const QString text = it.next().captured(1);
        for (QString part : text.split(QStringLiteral("\\\""))) {
            part = part.trimmed();
            if (words.match(part).hasMatch())
                found << Literal{part, path};
        }
    }
    return found;
}

/// What is said on the command line or in logs only, or to a shell.
bool isForOthers(const QString& path, const QString& text)
{
    static const QStringList files{
        QStringLiteral("fleet/agent_places.cpp"),  // shell
        QStringLiteral("ssh/config_words.cpp"),    // names of options
        QStringLiteral("store/sample_reader.cpp"), // SQL
        QStringLiteral("store/upkeep.cpp"),        // SQL
        QStringLiteral("store/migration"),         // SQL
        QStringLiteral("rules/identity_keys.cpp"), // what boards say
        QStringLiteral("scores/tests.cpp"),        // ScoresModel has titles of its own
        QStringLiteral("rules/settings"),          // rollcallctl rules
    };
    for (const QString& file : files) {
        if (path.contains(file))
            return true;
    }
    static const QRegularExpression others(QStringLiteral(
        "^(SELECT|INSERT|CREATE|DELETE|UPDATE|ALTER|PRAGMA|DROP|BEGIN|WITH|FROM|"
        "JOIN|WHERE|ORDER|LEFT|AND|SQLite format|%s: |rollcall-agent |command "
        "line|sd card|a row of %1 belongs|No space left|"
        "Permission denied|Read-only file|Socket error|Too many authentication failures)"));
    return others.match(text).hasMatch();
}

QStringList allPhrases()
{
    QStringList all;
    for (const auto list : {reachWords(), fileWords(), boardWords()}) {
        for (const char* phrase : list)
            all << QString::fromUtf8(phrase);
    }
    return all;
}

} // namespace

class TestCoreWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfCoreIsListed()
    {
        static const QRegularExpression gap(QStringLiteral("%[\\dn]|%\\.\\df|%%?"));
        QStringList plain;
        for (const QString& phrase : allPhrases())
            plain << phrase;
        const QString everything = plain.join(u'\n').replace(gap, QStringLiteral("%"));
        const QString core =
            QString::fromLocal8Bit(qgetenv("ROLLCALL_SOURCE")) + QStringLiteral("/core/");
        QStringList missing;
        int seen = 0;
        for (const char* room :
             {"discover", "enrol", "fleet", "keychain", "ssh", "store", "rules", "scores"}) {
            QDirIterator files(core + QString::fromLatin1(room), {QStringLiteral("*.cpp")});
            while (files.hasNext()) {
                for (const Literal& literal : sentencesOf(files.next())) {
                    if (isForOthers(literal.place, literal.text))
                        continue;
                    ++seen;
                    QString text = literal.text;
                    text.replace(gap, QStringLiteral("%"));
                    static const QRegularExpression edges(QStringLiteral("^[ ,;:.(]+|[ ,;:.()]+$"));
                    text.remove(edges);
                    if (!everything.contains(text))
                        missing << literal.place.mid(core.size()) + QStringLiteral(": ") + text;
                }
            }
        }
        QVERIFY2(seen > 250, qPrintable(QString::number(seen)));
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("add to app/desktop/core_words_*.cpp:\n") +
                            missing.join(u'\n')));
    }

    void noPhraseStandsTwice()
    {
        QStringList all = allPhrases();
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void gapsAreNumberedFromTheLeft()
    {
        static const QRegularExpression gap(QStringLiteral("%(\\d)"));
        for (const QString& phrase : allPhrases()) {
            int expected = 1;
            for (auto it = gap.globalMatch(phrase); it.hasNext(); ++expected)
                QVERIFY2(it.next().captured(1).toInt() == expected, qPrintable(phrase));
        }
    }

    void phrasesAreFound_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        QTest::newRow("whole") << "there is no route to it"
                               << "«there is no route to it»";
        QTest::newRow("gap") << "no answer on port 22"
                             << "«no answer on port 22»";
        QTest::newRow("gap within a gap") << "the board's clock is 3 days behind"
                                          << "«the board's clock is «3 days» behind»";
        QTest::newRow("two gaps") << "address of eth0 10.0.0.1 → 10.0.0.2"
                                  << "«address of eth0 10.0.0.1 → 10.0.0.2»";
        QTest::newRow("list") << "cpu3 no longer online, memory 4 GiB → 8 GiB"
                              << "«cpu3 no longer online», «memory 4 GiB → 8 GiB»";
        QTest::newRow("unknown stays") << "kex error : no match"
                                       << "kex error : no match";
        QTest::newRow("placeholders in a name") << "the name belongs to %1 %2"
                                                << "«the name belongs to %1 %2»";
        QTest::newRow("temperature") << "71.5 °C, 4.0 °C below the passive trip"
                                     << "71.5 °C, «4.0 °C below the passive trip»";
        QTest::newRow("additions")
            << "there is no key to log in with; tried id_rsa; the server accepts publickey"
            << "«there is no key to log in with»; «tried id_rsa»; «the server accepts publickey»";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void phrasesAreFound()
    {
        QFETCH(QString, english);
        QFETCH(QString, said);
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        QCOMPARE(fromCore(english), said);
    }

    void anErrorIsToldWhole()
    {
        const Error error{ErrorCode::TimedOut, "no answer on port 22", "rk-04",
                          "is the board switched on, and on this network?"};
        QCOMPARE(errorText(error), QString::fromStdString(error.toString()));
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        QCOMPARE(errorText(error), QStringLiteral("rk-04: «no answer on port 22»; «is the board "
                                                  "switched on, and on this network?»"));
    }

    void whatRulesSayIsFound()
    {
        using hardware::Hardware;
        Hardware before, now;
        before.os.kernel = "6.1.0";
        now.os.kernel = "6.6.0";
        before.memory.totalBytes = 4ULL << 30;
        now.memory.totalBytes = 8ULL << 30;
        hardware::Storage card;
        card.name = "mmcblk0";
        card.kind = {"SD card", hardware::Source::Sysfs};
        card.model = "SC32G";
        now.storage = {card};
        const std::string words = rules::joinedWords(rules::hardwareChanges(before, now));
        QVERIFY(!words.empty());
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        for (const QString& part : fromCore(words).split(QStringLiteral(", ")))
            QVERIFY2(part.startsWith(u'«') && part.endsWith(u'»'), qPrintable(part));
    }
};

QTEST_GUILESS_MAIN(TestCoreWords)

#include "tst_core_words.moc"
