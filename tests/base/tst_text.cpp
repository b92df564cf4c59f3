#include "core/base/text.h"

#include <QtTest>
#include <clocale>
#include <cmath>
#include <limits>

using namespace rollcall;

namespace {

using Number = std::optional<qint64>;
using Unsigned = std::optional<quint64>;

/// A row whose name is the text itself, readable when it is empty or long.
QTestData& rowOf(const char* text)
{
    return QTest::newRow(*text ? text : "(empty)") << QByteArray(text);
}

} // namespace

Q_DECLARE_METATYPE(Number)
Q_DECLARE_METATYPE(Unsigned)

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsBlanksLineEndsAndNuls();
    void splitKeepsEmptyPieces();
    void wordsAreNeverEmpty();
    void readsSignedNumbers_data();
    void readsSignedNumbers();
    void readsUnsignedNumbers_data();
    void readsUnsignedNumbers();
    void readsHexWithAndWithoutPrefix();
    void readsFractions_data();
    void readsFractions();
    void fractionsAreDeafToTheLocale();
    void comparesAsciiWithoutCase();
    void replacesWhatIsNotText_data();
    void replacesWhatIsNotText();
};

void TestText::trimsBlanksLineEndsAndNuls()
{
    QVERIFY(trimmed("").empty());
    QVERIFY(trimmed(" \t\r\n\v\f").empty());
    QVERIFY(trimmed(std::string_view("\0 a b\n\0", 7)) == "a b");
    QVERIFY(trimmed("plain") == "plain");
}

void TestText::splitKeepsEmptyPieces()
{
    using Pieces = std::vector<std::string_view>;
    QVERIFY(split("", ',') == Pieces({""}));
    QVERIFY(split("a", ',') == Pieces({"a"}));
    QVERIFY(split(",a,,b,", ',') == Pieces({"", "a", "", "b", ""}));
}

void TestText::wordsAreNeverEmpty()
{
    using Words = std::vector<std::string_view>;
    QVERIFY(splitWords("").empty());
    QVERIFY(splitWords(" \t ").empty());
    QVERIFY(splitWords("  fp\tasimd  crc32\n") == Words({"fp", "asimd", "crc32"}));
}

void TestText::readsSignedNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Number>("number");
    rowOf("0") << Number(0);
    rowOf("-75000") << Number(-75'000);
    rowOf("+7") << Number(7);
    rowOf("007") << Number(7);
    rowOf("9223372036854775807") << Number(std::numeric_limits<qint64>::max());
    rowOf("-9223372036854775808") << Number(std::numeric_limits<qint64>::min());
    for (const char* text : {"", "+", "-", "--1", "+-1", "-+1", "++1", " 1", "1 ", "1.0", "1e3",
                             "0x10", "9223372036854775808", "-9223372036854775809", "one"})
        rowOf(text) << Number();
}

void TestText::readsSignedNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(Number, number);
    QVERIFY(parseInt(text.toStdString()) == number);
}

void TestText::readsUnsignedNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Unsigned>("number");
    rowOf("0") << Unsigned(0);
    rowOf("18446744073709551615") << Unsigned(std::numeric_limits<quint64>::max());
    rowOf("0x41") << Unsigned(0x41);
    rowOf("0XfF") << Unsigned(0xFF);
    for (const char* text : {"", "-1", "+1", "ff", "0x", "0x0x1", "0x-1", "18446744073709551616"})
        rowOf(text) << Unsigned();
}

void TestText::readsUnsignedNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(Unsigned, number);
    QVERIFY(parseUnsigned(text.toStdString()) == number);
}

void TestText::readsHexWithAndWithoutPrefix()
{
    QVERIFY(parseHex("50005") == 0x50005u); // get_throttled prints no prefix
    QVERIFY(parseHex("0x00000000410fd083") == 0x410fd083u);
    QVERIFY(parseHex("ffffffffffffffff") == std::numeric_limits<std::uint64_t>::max());
    QVERIFY(!parseHex("10000000000000000"));
    QVERIFY(!parseHex("0x"));
    QVERIFY(!parseHex("xyz"));
    QVERIFY(!parseHex(""));
}

void TestText::readsFractions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number"); // NaN: none
    rowOf("0.52") << 0.52;
    rowOf("12") << 12.0;
    rowOf("-3.25") << -3.25;
    rowOf("350735.47") << 350735.47;
    rowOf("0.05") << 0.05;
    rowOf("0.3333333333333333333333333") << 0.333333333333333333;
    for (const char* text : {"", "-", ".", ".5", "5.", "1,5", "1e5", "nan", "inf", "--1", "1.-5",
                             "1.2.3", "+1", "1.5x", "0x1", "99999999999999999999"})
        rowOf(text) << std::numeric_limits<double>::quiet_NaN();
}

void TestText::readsFractions()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const auto parsed = parseDouble(text.toStdString());
    QCOMPARE(parsed.has_value(), !std::isnan(number));
    if (parsed)
        QVERIFY(std::abs(*parsed - number) < 1e-9);
}

void TestText::fractionsAreDeafToTheLocale()
{
    const std::string before = setlocale(LC_ALL, nullptr);
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "C"}) {
        if (setlocale(LC_ALL, name))
            QVERIFY(parseDouble("1.5") == 1.5 && !parseDouble("1,5"));
    }
    setlocale(LC_ALL, before.c_str());
}

void TestText::comparesAsciiWithoutCase()
{
    QVERIFY(toLower("Cortex-A72 ÄZ") == "cortex-a72 Äz");
    QVERIFY(containsIgnoringCase("Raspberry Pi", "BERRY pi"));
    QVERIFY(containsIgnoringCase("x", ""));
    QVERIFY(!containsIgnoringCase("", "x"));
}

void TestText::replacesWhatIsNotText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& bytes, const char16_t* text) {
        QTest::newRow(name) << bytes << QString::fromUtf16(text);
    };
    row("nothing", "", u"");
    row("ASCII", "Pi 4", u"Pi 4");
    row("two, three and four bytes", "\xc3\xa9\xe8\xb6\x85\xf0\x9f\x90\xa7", u"é超🐧");
    row("a lone continuation", "a\x80z", u"a\uFFFDz");
    row("cut short", "\xe2\x82", u"\uFFFD\uFFFD");
    row("cut short by another",
        "\xe2\x82"
        "A",
        u"\uFFFD\uFFFDA");
    row("overlong", "\xc0\xaf", u"\uFFFD\uFFFD");
    row("overlong of three", "\xe0\x80\xaf", u"\uFFFD\uFFFD\uFFFD");
    row("surrogate", "\xed\xa0\x80", u"\uFFFD\uFFFD\uFFFD");
    row("beyond Unicode", "\xf4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD");
    row("Latin-1", "caf\xe9", u"caf\uFFFD");
    row("NUL", QByteArray("a\0b", 3), u"a\uFFFDb");
    row("escape and line end", "\x1b[2J\n", u"\uFFFD[2J\uFFFD");
    row("DEL", "\x7f", u"\uFFFD");
    row("C1, which is an escape too",
        "\xc2\x9b"
        "2J\xc2\xa0",
        u"\uFFFD2J\u00A0");
}

void TestText::replacesWhatIsNotText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const std::string valid = toValidUtf8(bytes.toStdString());
    QCOMPARE(QString::fromStdString(valid), text);
    QVERIFY(toValidUtf8(valid) == valid);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
