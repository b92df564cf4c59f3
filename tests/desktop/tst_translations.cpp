// The languages are complete: what the sources say today, lupdate finds in the .ts files, finished,
// with the same placeholders; and the texts reach a person who chose the language.

#include "app/desktop/dashboard.h"
#include "app/desktop/language.h"
#include "app/desktop/node_words.h"
#include "tests/qml/fake_fleet.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <map>
#include <set>

using namespace rollcall;
using namespace rollcall::desktop;

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool plural = false;
    bool finished = false;
};

/// By context, source and comment.
using Messages = std::map<QString, Message>;

Message readMessage(QXmlStreamReader& xml, QString& comment)
{
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Messages messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                QString comment;
                const Message message = readMessage(xml, comment);
                messages[QStringList{context, message.source, comment}.join(
                    QStringLiteral(" / "))] = message;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return xml.hasError() ? Messages() : messages;
}

/// "%1 of %2 in %n" → {"%1", "%2", "%n"}, each as often as it stands there.
std::multiset<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d{1,2}|n)"));
    std::multiset<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

QString sourceFolder()
{
    return QString::fromLocal8Bit(qgetenv("ROLLCALL_SOURCE"));
}

QString translationsFile(const QString& code)
{
    return sourceFolder() + QStringLiteral("/resources/translations/rollcall_%1.ts").arg(code);
}

QString fewOf(const QStringList& wrong)
{
    return QStringLiteral("%1 texts, run ./dev translate: %2")
        .arg(wrong.size())
        .arg(wrong.mid(0, 12).join(QStringLiteral("\n  ")));
}

/// What `./dev translate` would write today, beside the sources.
Messages textsOfToday(const QString& code, const QString& folder)
{
    const QString file = folder + QStringLiteral("/rollcall_%1.ts").arg(code);
    QStringList arguments{QStringLiteral("-silent"),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-I"),
                          QStringLiteral("."),
                          QStringLiteral("app/desktop"),
                          QStringLiteral("qml"),
                          QStringLiteral("-source-language"),
                          QStringLiteral("en"),
                          QStringLiteral("-target-language"),
                          code,
                          QStringLiteral("-ts"),
                          file};
    if (code == u"en")
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    lupdate.start(QStringLiteral(ROLLCALL_LUPDATE), arguments);
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    // A text that lupdate files under another class than the one that asks is never found.
    if (lupdate.readAllStandardError().contains("Qualifying with unknown"))
        return {};
    return read(file);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everyTextIsThere_data() { languages(); }
    void everyTextIsThere()
    {
        QFETCH(QString, code);
        const Messages stored = read(translationsFile(code));
        const Messages today = textsOfToday(code, m_folder.path());
        QVERIFY(!today.empty());
        QStringList missing, gone;
        for (const auto& [key, message] : today) {
            if (!stored.contains(key))
                missing << key;
        }
        for (const auto& [key, message] : stored) {
            if (!today.contains(key))
                gone << key;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("new ") + fewOf(missing)));
        QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("gone ") + fewOf(gone)));
    }

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        QStringList open;
        for (const auto& [key, message] : read(translationsFile(code))) {
            if (!message.finished || message.forms.isEmpty() || message.forms.contains(QString()))
                open << key;
        }
        QVERIFY2(open.isEmpty(), qPrintable(QStringLiteral("untranslated ") + fewOf(open)));
    }

    void placeholdersAreTheSame_data() { languages(); }
    void placeholdersAreTheSame()
    {
        QFETCH(QString, code);
        const Messages messages = read(translationsFile(code));
        QVERIFY(!messages.empty());
        QStringList wrong;
        for (const auto& [key, message] : messages) {
            for (const QString& form : message.forms) {
                if (!form.isEmpty() && placeholders(form) != placeholders(message.source))
                    wrong << key + QStringLiteral(" -> ") + form;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theNearestLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("code");
        QTest::newRow("Austria") << "de_AT"
                                 << "de";
        QTest::newRow("Singapore") << "zh_SG"
                                   << "zh_CN";
        QTest::newRow("China") << "zh_CN"
                               << "zh_CN";
        QTest::newRow("Taiwan reads another script") << "zh_TW"
                                                     << "en";
        QTest::newRow("France") << "fr_FR"
                                << "en";
        QTest::newRow("none") << "C"
                              << "en";
    }
    void theNearestLanguageIsTaken()
    {
        QFETCH(QString, locale);
        QFETCH(QString, code);
        QCOMPARE(Language::nearest(QLocale(locale)), code);
    }

    void englishKnowsItsPlurals()
    {
        const Language language;
        const char* context = "rollcall::desktop";
        QCOMPARE(QCoreApplication::translate(context, "%n core(s)", nullptr, 1),
                 QStringLiteral("1 core"));
        QCOMPARE(QCoreApplication::translate(context, "%n core(s)", nullptr, 4),
                 QStringLiteral("4 cores"));
    }

    void namesAndCodesBelongTogether()
    {
        QCOMPARE(Language::names().size(), Language::codes().size());
        for (const QString& code : Language::codes())
            QVERIFY2(QFile::exists(translationsFile(code)), qPrintable(code));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString& code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
