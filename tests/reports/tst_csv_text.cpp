#include "core/reports/csv_text.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace rollcall::reports;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextBecomesOneSafeCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char* name, const char* text, const char* cell) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(cell);
        };
        row("plain", "rk-04", "rk-04");
        row("empty", "", "");
        row("a blank inside", "Pi 4", "Pi 4");
        row("a comma", "a,b", "\"a,b\"");
        row("a quote", "7\" screen", "\"7\"\" screen\"");
        row("a line end", "a\nb", "\"a\nb\"");
        row("a return", "a\rb", "\"a\rb\"");
        row("blanks around", " a ", "\" a \"");
        row("beyond ASCII", "开发板 °C", "开发板 °C");
        row("formula", "=1+1", "'=1+1");
        row("plus", "+49", "'+49");
        row("minus", "-x", "'-x");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("tab before it", "\t=1", "'\t=1");
        row("return before it", "\r=1", "\"'\r=1\"");
        row("full-width formula", "＝1", "'＝1");
        row("a command in quotes", "=cmd|' /C calc'!\"A1\"", "\"'=cmd|' /C calc'!\"\"A1\"\"\"");
        row("sign inside", "a=b", "a=b");
    }
    void aTextBecomesOneSafeCell()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(textCell(text), cell);
    }

    void aNumberIsBareAndTheUnknownIsEmpty()
    {
        QCOMPARE(numberCell(qint64(0)), QByteArray("0"));
        QCOMPARE(numberCell(qint64(-5)), QByteArray("-5"));
        QCOMPARE(numberCell(std::numeric_limits<qint64>::max()), QByteArray("9223372036854775807"));
        QCOMPARE(numberCell(std::optional<qint64>()), QByteArray());
        QCOMPARE(numberCell(51.26, 1), QByteArray("51.3"));
        QCOMPARE(numberCell(-0.5, 1), QByteArray("-0.5"));
        QCOMPARE(numberCell(std::optional<double>(), 1), QByteArray());
        QCOMPARE(numberCell(std::nan(""), 1), QByteArray());
        QCOMPARE(numberCell(std::numeric_limits<double>::infinity(), 1), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csv_text.moc"
