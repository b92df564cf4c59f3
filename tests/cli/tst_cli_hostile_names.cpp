#include "core/store/store.h"
#include "tests/cli/ctl.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

/// What no terminal may get from us, other than the end of a line.
bool isUnfit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c != U'\n';
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QByteArray firstUnfit(const QString& text)
{
    for (const char32_t c : text.toUcs4()) {
        if (isUnfit(c))
            return QByteArray::number(uint(c), 16);
    }
    return {};
}

} // namespace

/// Names and words that others chose, on somebody's terminal: rollcallctl must not pass on what a
/// terminal obeys, whatever found its way into the store.
class TestCliHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReachesTheTerminalRaw_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("escape sequence") << QStringLiteral("pi\033[2J\033]0;owned\007");
        QTest::newRow("C1 control") << QStringLiteral("pi") + QChar(0x9b) + QStringLiteral("31m");
        QTest::newRow("carriage return") << QStringLiteral("pi\rroot");
        QTest::newRow("a row of its own") << QStringLiteral("pi\nfake  online");
        QTest::newRow("delete") << QStringLiteral("pi\x7f\x7f");
        QTest::newRow("bidirectional override")
            << QStringLiteral("pi") + QChar(0x202e) + QStringLiteral("10");
        QTest::newRow("isolate, mark, joiner")
            << QStringLiteral("p") + QChar(0x2066) + QChar(0x200f) + QChar(0x200b);
        QTest::newRow("line separator") << QStringLiteral("pi") + QChar(0x2028);
        QTest::newRow("tag characters")
            << QStringLiteral("pi") + QString::fromUcs4(U"\U000E0041\U000E007F", 2);
        QTest::newRow("very long") << QString(200, u'x');
    }

    void nothingReachesTheTerminalRaw()
    {
        QFETCH(QString, name);
        const Ctl ctl;
        const QString file = ctl.path(QStringLiteral("fleet.db"));
        {
            auto store = store::Store::open(file, store::Store::Mode::ReadWrite);
            QVERIFY(store);
            store::NodeRecord record;
            record.name = name;
            record.host = QStringLiteral("127.0.0.1");
            record.port = 1;
            record.tags = {name};
            QVERIFY((*store)->addNode(record));
        }
        const QString option = QStringLiteral("--store");
        const QList<QStringList> commands{
            {QStringLiteral("list"), option, file},
            {QStringLiteral("list"), option, file, QStringLiteral("--json")},
            {QStringLiteral("list"), option, file, name},
            {QStringLiteral("show"), option, file, name},
            {QStringLiteral("show"), option, file, name, QStringLiteral("--json")},
            {QStringLiteral("show"), option, file, name + u'?'},
            {QStringLiteral("changes"), option, file},
            {QStringLiteral("identity"), option, file},
            {QStringLiteral("gaps"), option, file},
            {QStringLiteral("collect"), option, file, QStringLiteral("--once")},
            {QStringLiteral("collect"), option, file, QStringLiteral("--once"),
             QStringLiteral("--log"), QStringLiteral("json")},
            {QStringLiteral("forget"), option, file, name, QStringLiteral("--yes")},
        };
        for (const QStringList& command : commands) {
            const Ctl::Run run = ctl(command);
            const QByteArray label = command.first().toUtf8();
            QVERIFY2(run.status >= 0, label);
            QVERIFY2(firstUnfit(run.out).isEmpty(), label + ": " + firstUnfit(run.out));
            QVERIFY2(firstUnfit(run.err).isEmpty(), label + ": " + firstUnfit(run.err));
            if (command.size() == 3 && command.first() == QLatin1String("list")) {
                QCOMPARE(run.out.count(u'\n'), 2); // its header, and one row for one node
                QVERIFY2(run.out.size() < 400, "one long name spoils the whole table");
            }
            if (command.last() == QLatin1String("--json") &&
                command.first() == QLatin1String("show")) {
                QCOMPARE(run.json()[QStringLiteral("name")].toString(), name); // escaped, not lost
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCliHostileNames)
#include "tst_cli_hostile_names.moc"
