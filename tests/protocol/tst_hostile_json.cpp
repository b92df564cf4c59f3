#include "core/protocol/codec.h"

#include "full_facts.h"
#include <nlohmann/json.hpp>

#include <QtTest>

using namespace rollcall;
using namespace rollcall::protocol;

namespace {

std::string times(std::string_view piece, std::size_t count)
{
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace

/// What a broken or malicious board may send. Whatever it is: an error or a value, soon, and never
/// a crash.
class TestHostileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsAreKept_data();
    void boundsAreKept();
    void bracketsInsideStringsAreNoDepth();
    void aMessageCutAnywhereIsAnError();
    void acceptsWhatAnotherParserAccepts_data();
    void acceptsWhatAnotherParserAccepts();
    void aChangedByteIsJudgedAsAnotherParserDoes();
    void readsEscapesAndNumbersAsWritten();
    void invalidUtf8IsAProtocolError_data();
    void invalidUtf8IsAProtocolError();
    void theMessageQuotesLittleAndPrintsSafely();
    void manyMembersAreReadInLinearTime();
    void repeatedNamesDoNoHarm();
    void aRequestIsBoundedMoreTightly();
};

void TestHostileJson::boundsAreKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("tooLarge");
    const auto row = [](const char* name, const std::string& text, bool tooLarge) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << tooLarge;
    };
    row("10,000 open arrays", times("[", 10'000), true);
    row("10,000 levels, closed", times("[", 10'000) + times("]", 10'000), true);
    row("10,000 objects deep", times("{\"a\":", 10'000) + "1" + times("}", 10'000), true);
    row("depth in an unknown field",
        "{\"v\":1,\"id\":1,\"x\":" + times("[", 40) + times("]", 40) + ",\"type\":\"done\"}", true);
    row("5 MiB of blanks", std::string(5 << 20, ' '), true);
    row("5 MiB of one string", '"' + std::string(5 << 20, 'a') + '"', true);
    row("a million values", "[" + times("1,", 1'000'000) + "1]", true);
    row("a number of 100,000 digits", times("9", 100'000), false);
    row("a NUL", std::string("{\"v\":1\0}", 8), false);
    row("an unfinished string", "{\"v\":1,\"id\":1,\"type\":\"do", false);
    row("NaN", "{\"v\":NaN}", false);
    row("half a surrogate pair", R"({"v":1,"id":1,"type":"done","x":"\ud800"})", false);
}

void TestHostileJson::boundsAreKept()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, tooLarge);
    const auto reply = decodeReply(text.toStdString());
    QVERIFY(!reply.ok());
    QVERIFY(reply.error().code == (tooLarge ? ErrorCode::TooLarge : ErrorCode::Protocol));
    QVERIFY(reply.error().message.size() < 400);
    QVERIFY(!decodeInventory(text.toStdString()).ok());
}

void TestHostileJson::bracketsInsideStringsAreNoDepth()
{
    const auto reply = decodeReply(R"({"v":1,"id":1,"type":"failure","code":"io","message":"\")" +
                                   times("[{", 500) + "\"}");
    QVERIFY(reply.ok());
    QCOMPARE(std::get<Failure>(*reply).message.size(), std::size_t{1001});
}

void TestHostileJson::aMessageCutAnywhereIsAnError()
{
    const std::string whole = encode(Reply(InventoryReply{1, test::fullInventory()}));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto reply = decodeReply(std::string_view(whole).substr(0, length));
        QVERIFY(!reply.ok());
        QVERIFY(reply.error().code == ErrorCode::Protocol);
    }
    QVERIFY(decodeReply(whole).ok());
}

void TestHostileJson::acceptsWhatAnotherParserAccepts_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"0",
                              "-0",
                              "00",
                              "01",
                              "-",
                              "+1",
                              "1.",
                              ".1",
                              "1.0",
                              "1e",
                              "1e5",
                              "1E+5",
                              "1e-5",
                              "1e+",
                              "-1.5e3",
                              "0x1",
                              "Infinity",
                              "true",
                              "tru",
                              "truex",
                              "null",
                              "nul",
                              "[]",
                              "[ ]",
                              "[,]",
                              "[1,]",
                              "[1 2]",
                              "[1,2]",
                              "{}",
                              "{ }",
                              "{,}",
                              "{\"a\"}",
                              "{\"a\":}",
                              "{\"a\":1,}",
                              "{\"a\":1 \"b\":2}",
                              "{a:1}",
                              "{'a':1}",
                              "{1:1}",
                              "{\"a\" : 1}",
                              "[1}",
                              "{\"a\":1]",
                              "]",
                              "\"",
                              "\"a",
                              "\"\\\"",
                              "\"\\\\\"",
                              "\"\\/\\b\\f\\n\\r\\t\"",
                              "\"\\a\"",
                              "\"\\u\"",
                              "\"\\u12\"",
                              "\"\\u12g4\"",
                              "\"\\u1234\"",
                              "\"\\uD83D\\uDC27\"",
                              "\"\\uD83D\"",
                              "\"\\uD83Dx\"",
                              "\"\\uD83D\\u0041\"",
                              "\"\\uDC27\"",
                              "\"\\u-123\"",
                              "\"\t\"",
                              "\"\x7f\"",
                              "\"\x1f\"",
                              "\"\xc2\x80\"",
                              "\"\xc1\x80\"",
                              "\"\xf4\x8f\xbf\xbf\"",
                              "\"\xef\xbf\xbf\"",
                              "1 ",
                              " 1",
                              "\v1",
                              "1\f",
                              "\xef\xbb\xbf",
                              "/**/1",
                              "1//",
                              "\"a\"\"b\"",
                              "123456789012345678901234567890",
                              "-9223372036854775809",
                              "0.1e1.5"})
        QTest::newRow(QByteArray(value).toPercentEncoding()) << QByteArray(value);
}

void TestHostileJson::acceptsWhatAnotherParserAccepts()
{
    QFETCH(QByteArray, value);
    const std::string text = "{\"v\":" + value.toStdString() + "}";
    QCOMPARE(decodeSample(text).ok(), nlohmann::json::accept(text));
}

void TestHostileJson::aChangedByteIsJudgedAsAnotherParserDoes()
{
    const std::string whole = encode(Report{"0.1.0", test::fullInventory(), test::fullSample()});
    // No "e": the other parser refuses 4e8000, which here is a number out of range.
    const std::string_view bytes("\0\"{}[],:09-+.u\\\n\x7f\x80\xc3\xff", 20);
    int refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string text = whole;
        text[i] = bytes[i % bytes.size()];
        const bool accepted = decodeSample(text).ok();
        QVERIFY2(accepted == nlohmann::json::accept(text), text.c_str());
        refused += accepted ? 0 : 1;
    }
    QVERIFY(refused > 500);
}

void TestHostileJson::readsEscapesAndNumbersAsWritten()
{
    const auto inventory =
        decodeInventory(R"({"identity":{"hostname":"\"\\\/\u00e9\u8d85\uD83D\uDC27\u0041"}})");
    QCOMPARE(inventory->identity.hostname.value(),
             std::string("\"\\/\xc3\xa9\xe8\xb6\x85\xf0\x9f\x90\xa7"
                         "A"));
    const auto sample = decodeSample(R"({"load1":-1.25e-2,"load5":1e999,"load15":3,
        "uptime_ms":-0,"wall_clock_ms":-9223372036854775808,"mem_free_bytes":1e3})");
    QCOMPARE(sample->load1, -0.0125);
    QVERIFY(!sample->load5);
    QCOMPARE(sample->load15, 3.0);
    QCOMPARE(sample->uptimeMs, std::int64_t{0});
    QCOMPARE(sample->wallClockMs, std::numeric_limits<std::int64_t>::min());
    QVERIFY(!sample->memFreeBytes);
}

void TestHostileJson::invalidUtf8IsAProtocolError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a lone continuation") << QByteArray("\x80");
    QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf");
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("cut short") << QByteArray("\xe2\x82");
}

void TestHostileJson::invalidUtf8IsAProtocolError()
{
    QFETCH(QByteArray, bytes);
    const QByteArray line = R"({"v":1,"type":"hello","agent":{"version":")" + bytes + "\"}}";
    const auto reply = decodeReply(line.toStdString());
    QVERIFY(!reply.ok());
    QVERIFY(reply.error().code == ErrorCode::Protocol);
    QVERIFY(QString::fromUtf8(reply.error().message.c_str()).contains(QChar(0xFFFD)));
}

void TestHostileJson::theMessageQuotesLittleAndPrintsSafely()
{
    const auto ascii = decodeReply(std::string(1000, 'x'));
    QCOMPARE(ascii.error().message, "not a JSON message: " + std::string(60, 'x'));
    const auto wide = decodeReply(times("\xf0\x9f\x90\xa7", 1000));
    QCOMPARE(wide.error().message, "not a JSON message: " + times("\xf0\x9f\x90\xa7", 60));
    const auto terminal = decodeReply("\x1b[31mred\n");
    QCOMPARE(terminal.error().message,
             std::string("not a JSON message: \xEF\xBF\xBD[31mred\xEF\xBF\xBD"));
}

void TestHostileJson::manyMembersAreReadInLinearTime()
{
    // A parser that compares each name with all before it would need minutes.
    std::string text = "{\"v\":1,\"id\":1,\"type\":\"done\"";
    for (int i = 0; i < 350'000; ++i)
        text += ",\"" + std::to_string(i) + "\":1";
    text += '}';
    QVERIFY(text.size() < maxLineBytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(decodeReply(text).ok());
    QVERIFY(decodeSample(text).ok());
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileJson::repeatedNamesDoNoHarm()
{
    const auto sample = decodeSample(R"({"load1":1,"load1":2,"load1":"x"})");
    QVERIFY(sample.ok());
    QVERIFY(sample->load1.has_value());
    const auto named = decodeSample(R"({"temperatures_mc":{"a":1,"a":2}})");
    QCOMPARE(named->temperaturesMc.size(), std::size_t{2});
}

void TestHostileJson::aRequestIsBoundedMoreTightly()
{
    Request request{1, Action::Bench, {}};
    request.tests.assign(1000, std::string(100, 't'));
    const auto decoded = decodeRequest(encode(request));
    QVERIFY(!decoded.ok());
    QVERIFY(decoded.error().code == ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestHostileJson)
#include "tst_hostile_json.moc"
