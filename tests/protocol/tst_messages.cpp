#include "core/protocol/codec.h"

#include "full_facts.h"

#include <QtTest>

using namespace rollcall;
using namespace rollcall::protocol;

Q_DECLARE_METATYPE(rollcall::protocol::Reply)
Q_DECLARE_METATYPE(rollcall::protocol::Request)

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestHasThisTextAndComesBack_data();
    void aRequestHasThisTextAndComesBack();
    void aReplyComesBackAsItWas_data();
    void aReplyComesBackAsItWas();
    void smallRepliesHaveThisText_data();
    void smallRepliesHaveThisText();
    void everyMessageIsOneLine();
    void aReportComesBackAsItWas();
    void aReportMayBeABareInventoryOrAReply();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();
    void anotherVersionIsNamedWithARemedy();
};

void TestMessages::aRequestHasThisTextAndComesBack_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("inventory") << Request{1, Action::Inventory, {}}
                               << QByteArray(R"({"v":1,"id":1,"do":"inventory"})");
    QTest::newRow("sample") << Request{-2, Action::Sample, {}}
                            << QByteArray(R"({"v":1,"id":-2,"do":"sample"})");
    QTest::newRow("bench")
        << Request{9'007'199'254'740'993, Action::Bench, {"integer", "sha256"}}
        << QByteArray(R"({"v":1,"id":9007199254740993,"do":"bench","tests":["integer","sha256"]})");
}

void TestMessages::aRequestHasThisTextAndComesBack()
{
    QFETCH(Request, request);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(encode(request)), text);
    const auto decoded = decodeRequest(text.toStdString());
    QVERIFY(decoded.ok());
    QVERIFY(*decoded == request);
}

void TestMessages::aReplyComesBackAsItWas_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("hello") << Reply(Hello{"0.1.0", "armv6"});
    QTest::newRow("inventory") << Reply(InventoryReply{1, test::fullInventory()});
    QTest::newRow("empty inventory") << Reply(InventoryReply{1, {}});
    QTest::newRow("sample") << Reply(SampleReply{2, test::fullSample()});
    QTest::newRow("empty sample") << Reply(SampleReply{2, {}});
    QTest::newRow("progress") << Reply(BenchProgress{3, "integer", 2, 5});
    QTest::newRow("score") << Reply(ScoreReply{4, test::fullScore()});
    QTest::newRow("done") << Reply(Done{5});
    QTest::newRow("failure") << Reply(Failure{6, "io", "no luck"});
    QTest::newRow("failure of a request that could not be read")
        << Reply(Failure{{}, "protocol", "not a JSON message"});
}

void TestMessages::aReplyComesBackAsItWas()
{
    QFETCH(Reply, reply);
    const auto decoded = decodeReply(encode(reply));
    QVERIFY2(decoded.ok(), encode(reply).c_str());
    QCOMPARE(decoded->index(), reply.index());
    QVERIFY(*decoded == reply);
}

void TestMessages::smallRepliesHaveThisText_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hello")
        << Reply(Hello{"0.1.0", "aarch64"})
        << QByteArray(R"({"v":1,"type":"hello","agent":{"version":"0.1.0","arch":"aarch64"}})");
    QTest::newRow("sample") << Reply(SampleReply{2, {}})
                            << QByteArray(R"({"v":1,"id":2,"type":"sample","sample":{}})");
    QTest::newRow("progress")
        << Reply(BenchProgress{3, "integer", 0, 1})
        << QByteArray(R"({"v":1,"id":3,"type":"progress","test":"integer","done":0,"total":1})");
    QTest::newRow("done") << Reply(Done{3}) << QByteArray(R"({"v":1,"id":3,"type":"done"})");
    QTest::newRow("failure")
        << Reply(Failure{{}, "protocol", "what?"})
        << QByteArray(R"({"v":1,"type":"failure","code":"protocol","message":"what?"})");
}

void TestMessages::smallRepliesHaveThisText()
{
    QFETCH(Reply, reply);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(encode(reply)), text);
}

void TestMessages::everyMessageIsOneLine()
{
    auto inventory = test::fullInventory();
    inventory.identity.hostname = "two\nlines";
    const std::string report = encode(Report{"0.1.0", inventory, test::fullSample()});
    QVERIFY(report.find('\n') == std::string::npos);
    QVERIFY(decodeReport(report).ok());
}

void TestMessages::aReportComesBackAsItWas()
{
    const Report full{"0.1.0", test::fullInventory(), test::fullSample()};
    const auto decoded = decodeReport(encode(full));
    QVERIFY(decoded.ok());
    QVERIFY(*decoded == full);
    const Report bare{"0.1.0", {}, {}};
    QCOMPARE(encode(bare), std::string(R"({"v":1,"type":"report","agent":{"version":"0.1.0"},)"
                                       R"("inventory":{}})"));
    QVERIFY(*decodeReport(encode(bare)) == bare);
    QVERIFY(decodeReport(encode(bare) + "\n").ok()); // as a file ends
}

void TestMessages::aReportMayBeABareInventoryOrAReply()
{
    const auto inventory = test::fullInventory();
    const auto bare = decodeReport(encodeInventory(inventory));
    QVERIFY(bare.ok());
    QVERIFY(bare->inventory == inventory);
    QVERIFY(!bare->sample);
    const auto reply = decodeReport(encode(Reply(InventoryReply{7, inventory})));
    QVERIFY(reply.ok());
    QVERIFY(reply->inventory == inventory);
}

void TestMessages::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"",
          " ",
          "garbage",
          "null",
          "1",
          "\"hello\"",
          "[]",
          "{}",
          "{\"v\":1}",
          "{\"v\":\"1\"}",
          "{\"v\":1,\"id\":1}",
          "{\"v\":1,\"id\":1,\"do\":\"reboot\"}",
          "{\"v\":1,\"do\":\"sample\"}",
          "{\"v\":1,\"id\":1.5,\"do\":\"sample\"}",
          "{\"v\":1,\"id\":1,\"type\":\"teapot\"}",
          "{\"v\":1,\"type\":\"done\"}",
          "{\"v\":1,\"id\":1,\"type\":\"sample\"}",
          "{\"v\":1,\"id\":1,\"type\":\"sample\",\"sample\":3}",
          "{\"v\":1,\"id\":1,\"type\":\"score\",\"score\":{\"test\":\"integer\"}}",
          "{\"v\":1,\"id\":1,\"type\":\"progress\",\"done\":1,\"total\":2}",
          "{\"v\":1,\"type\":\"hello\"}",
          "{\"v\":1,\"type\":\"hello\",\"agent\":{}}",
          "{\"v\":1,\"id\":1,\"type\":\"done\"} {}",
          "{\"v\":1,\"id\":1,\"type\":\"done\",}"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestMessages::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, text);
    const auto request = decodeRequest(text.toStdString());
    const auto reply = decodeReply(text.toStdString());
    const auto report = decodeReport(text.toStdString());
    QVERIFY(!request.ok() && !reply.ok() && !report.ok());
    QVERIFY(request.error().code == ErrorCode::Protocol);
    QVERIFY(reply.error().code == ErrorCode::Protocol);
    QVERIFY(report.error().code == ErrorCode::Protocol);
    QVERIFY(reply.error().message.ends_with(text.left(60).toStdString()));
}

void TestMessages::anotherVersionIsNamedWithARemedy()
{
    const auto reply = decodeReply(R"({"v":2,"id":1,"type":"done"})");
    QVERIFY(!reply.ok());
    QVERIFY(reply.error().code == ErrorCode::Protocol);
    QVERIFY(reply.error().message.find("version 2") != std::string::npos);
    QVERIFY(!reply.error().remedy.empty());
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
