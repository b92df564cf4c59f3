#include "app/simulator/agent_session.h"
#include "app/simulator/catalog.h"
#include "core/protocol/codec.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::simulator;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t plenty = 4 * 1024 * 1024;

std::vector<protocol::Reply> repliesIn(const std::string& bytes)
{
    std::vector<protocol::Reply> replies;
    std::size_t start = 0;
    for (auto end = bytes.find('\n'); end != std::string::npos; end = bytes.find('\n', start)) {
        const auto reply = protocol::decodeReply(bytes.substr(start, end - start));
        if (reply)
            replies.push_back(*reply);
        start = end + 1;
    }
    return replies;
}

struct Conversation {
    SimulatedBoard board{*catalogReport("rockpro64"), {"rk3399-01", 0, 3}};
    Faults faults;
    AgentSession session;

    explicit Conversation(Faults wrong = {})
        : faults(std::move(wrong))
        , session(board, faults, 0s)
    {}
    std::vector<protocol::Reply> read(SimTime now)
    {
        return repliesIn(session.take(plenty, now, 1'750'000'000'000));
    }
};

} // namespace

class TestAgentSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsThenAnswersInOrder();
    void requestsMayArriveInPieces();
    void benchmarksReportProgressThenScores();
    void unreadableRequestsAreToldAndSurvived();
    void endlessRequestsEndTheSession();
    void floodsOfRequestsEndTheSession();
    void aSlowBoardAnswersThreeSecondsLater();
    void garbageIsNoProtocol();
    void anEndlessLineNeverEnds();
    void theSessionEndsWithItsInput();
    void smallRoomsTakeTheAnswerInPieces();
};

void TestAgentSession::greetsThenAnswersInOrder()
{
    Conversation talk;
    talk.session.receive(
        "{\"v\":1,\"id\":7,\"do\":\"inventory\"}\n{\"v\":1,\"id\":8,\"do\":\"sample\"}\n", 0s);
    const auto replies = talk.read(0s);
    QCOMPARE(replies.size(), std::size_t(3));
    QCOMPARE(std::get<protocol::Hello>(replies[0]).arch, std::string("aarch64"));
    const auto& inventory = std::get<protocol::InventoryReply>(replies[1]);
    QCOMPARE(inventory.id, std::int64_t(7));
    QCOMPARE(*inventory.inventory.identity.hostname, std::string("rk3399-01"));
    QCOMPARE(std::get<protocol::SampleReply>(replies[2]).id, std::int64_t(8));
}

void TestAgentSession::requestsMayArriveInPieces()
{
    Conversation talk;
    for (const char byte : std::string("{\"v\":1,\"id\":1,\"do\":\"sample\"}\n"))
        talk.session.receive({&byte, 1}, 0s);
    QCOMPARE(talk.read(0s).size(), std::size_t(2));
}

void TestAgentSession::benchmarksReportProgressThenScores()
{
    Conversation talk;
    talk.session.receive("{\"v\":1,\"id\":2,\"do\":\"bench\",\"tests\":[\"integer\",\"sha256\"]}\n",
                         0s);
    QCOMPARE(talk.read(100ms).size(), std::size_t(2)); // hello, first progress
    const auto rest = talk.read(10s);
    QCOMPARE(rest.size(), std::size_t(4));
    QCOMPARE(std::get<protocol::ScoreReply>(rest[0]).score.test, std::string("integer"));
    QCOMPARE(std::get<protocol::BenchProgress>(rest[1]).done, 1);
    QVERIFY(std::get<protocol::ScoreReply>(rest[2]).score.median > 0);
    QCOMPARE(std::get<protocol::Done>(rest[3]).id, std::int64_t(2));
}

void TestAgentSession::unreadableRequestsAreToldAndSurvived()
{
    Conversation talk;
    talk.session.receive("hello?\n{\"v\":1,\"id\":1,\"do\":\"sample\"}\n", 0s);
    const auto replies = talk.read(0s);
    QCOMPARE(replies.size(), std::size_t(3));
    QVERIFY(std::holds_alternative<protocol::Failure>(replies[1]));
    QVERIFY(std::holds_alternative<protocol::SampleReply>(replies[2]));
}

void TestAgentSession::endlessRequestsEndTheSession()
{
    Conversation talk;
    for (int i = 0; i < 70; ++i)
        talk.session.receive(std::string(1024, 'x'), 0s);
    const auto replies = talk.read(0s);
    QCOMPARE(replies.size(), std::size_t(2));
    QCOMPARE(std::get<protocol::Failure>(replies[1]).code, std::string("too-large"));
    QVERIFY(talk.session.isOver());
}

void TestAgentSession::floodsOfRequestsEndTheSession()
{
    Conversation talk;
    for (int i = 0; i < 1000; ++i)
        talk.session.receive("{\"v\":1,\"id\":1,\"do\":\"inventory\"}\n", 0s);
    QVERIFY(talk.read(0s).size() <= 256);
    while (!talk.session.take(plenty, 0s, 0).empty()) {
    }
    QVERIFY(talk.session.isOver());
}

void TestAgentSession::aSlowBoardAnswersThreeSecondsLater()
{
    Conversation talk({Fault::Slow});
    QVERIFY(talk.read(2900ms).empty());
    QCOMPARE(talk.read(3s).size(), std::size_t(1));
    talk.session.receive("{\"v\":1,\"id\":1,\"do\":\"sample\"}\n", 4s);
    QVERIFY(talk.read(6900ms).empty());
    QCOMPARE(talk.read(7s).size(), std::size_t(1));
}

void TestAgentSession::garbageIsNoProtocol()
{
    Conversation talk({Fault::Garbage});
    talk.session.receive("{\"v\":1,\"id\":1,\"do\":\"sample\"}\n", 0s);
    const std::string bytes = talk.session.take(plenty, 0s, 0);
    QVERIFY(bytes.find('\xff') != std::string::npos);
    QVERIFY(repliesIn(bytes).empty());
}

void TestAgentSession::anEndlessLineNeverEnds()
{
    Conversation talk({Fault::EndlessLine});
    for (int i = 0; i < 100; ++i) {
        const std::string bytes = talk.session.take(1000, 0s, 0);
        QCOMPARE(bytes.size(), std::size_t(1000));
        QVERIFY(bytes.find('\n') == std::string::npos);
    }
    talk.session.endOfInput();
    QVERIFY(talk.session.isOver());
}

void TestAgentSession::theSessionEndsWithItsInput()
{
    Conversation talk;
    talk.session.receive("{\"v\":1,\"id\":1,\"do\":\"sample\"}\n", 0s);
    talk.session.endOfInput();
    QVERIFY(!talk.session.isOver()); // the answer is still to be sent
    QCOMPARE(talk.read(0s).size(), std::size_t(2));
    QVERIFY(talk.session.isOver());
}

void TestAgentSession::smallRoomsTakeTheAnswerInPieces()
{
    Conversation talk;
    std::string bytes;
    for (std::string piece = talk.session.take(10, 0s, 0); !piece.empty();
         piece = talk.session.take(10, 0s, 0)) {
        QVERIFY(piece.size() <= 10);
        bytes += piece;
    }
    QCOMPARE(repliesIn(bytes).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestAgentSession)
#include "tst_agent_session.moc"
