// What a watch and an agent say to each other, and how long one waits for the other.
#include "core/fleet/node_watch.h"
#include "core/protocol/codec.h"
#include "core/ssh/session.h"
#include "core/store/writer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace rollcall::fleet {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds inventoryDeadline = 60s; ///< a Pi Zero needs some 100 ms
constexpr Milliseconds sampleDeadline = 60s;
constexpr Milliseconds sendDeadline = 25s;     ///< a request of some bytes, into a window
constexpr Milliseconds benchDeadline = 120s;   ///< between two messages of a benchmark
constexpr Milliseconds inventoryEvery = 10min; ///< hot-plugged disks and cables show up

// A connection that is half-open is noticed within 30 s: at the worst it breaks right after a
// sample, whose next is asked for 10 s later, is overdue after 8 s and followed by a keepalive.
constexpr Milliseconds keepaliveEvery = 10s;
constexpr Milliseconds silenceAllowed = 10s; ///< while an answer is awaited
constexpr Milliseconds keepaliveDeadline = 10s;

// What a board may send. A sample has some 5 KB, the inventory of a large server 300 KB every ten
// minutes, and nobody is asked more than twice a second.
constexpr double maxMessagesAtOnce = 200, maxMessagesPerS = 50;
constexpr double maxBytesAtOnce = 16 * 1024 * 1024, maxBytesPerS = 512 * 1024;
constexpr int maxBenchMessages = 2000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Lets everybody else on this thread have their turn.
struct Breath {
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QTimer::singleShot(0, [waiting] { waiting.resume(); });
    }
    void await_resume() const noexcept {}
};

} // namespace

QCoro::Task<Result<void>> NodeWatch::converse(AgentLink& link)
{
    m_messages = RateLimit(maxMessagesAtOnce, maxMessagesPerS);
    m_bytes = RateLimit(maxBytesAtOnce, maxBytesPerS);
    if (auto got = co_await refreshInventory(link); !got)
        co_return std::move(got).error();
    QElapsedTimer sinceInventory;
    sinceInventory.start();
    m_before.reset();
    while (!m_stopping) {
        if (m_benchWanted) {
            const QStringList tests = *std::exchange(m_benchWanted, std::nullopt);
            auto benched = co_await bench(link, tests);
            m_node.bench.reset();
            // What the agent cannot measure is no reason to leave the board.
            const bool refused = !benched && benched.error().code == ErrorCode::Unsupported;
            if (!benched && !refused)
                co_return std::move(benched).error();
            if (refused)
                m_node.benchProblem = benched.error();
            publish();
        }
        if (Milliseconds(sinceInventory.elapsed()) > inventoryEvery) {
            if (auto got = co_await refreshInventory(link); !got)
                co_return std::move(got).error();
            sinceInventory.restart();
        }
        if (auto sampled = co_await takeSample(link); !sampled)
            co_return std::move(sampled).error();
        m_doubtful = false;
        if (!m_node.flapping) { // else each return would bring it back to the shortest wait
            m_unreachable.reset();
            m_refused.reset();
        }
        if (auto alive = co_await idle(link); !alive)
            co_return std::move(alive).error();
    }
    co_return Error{ErrorCode::Cancelled, "given up", "", ""};
}

Result<void> NodeWatch::admit(qsizetype bytes)
{
    const qint64 time = QDeadlineTimer::current().deadline();
    const bool few = m_messages.take(1, time);
    if (few && m_bytes.take(double(bytes), time))
        return {};
    return Error{ErrorCode::TooLarge,
                 few ? "it sends more than an agent has to say" : "it sends too many messages", "",
                 "is that really Rollcall's agent? It is cut off and tried again later"};
}

QCoro::Task<Result<void>> NodeWatch::checkAlive()
{
    if (!m_session) // this computer
        co_return {};
    auto alive = co_await m_session->keepalive(keepaliveDeadline);
    if (!alive && alive.error().code == ErrorCode::TimedOut) {
        co_return Error{ErrorCode::TimedOut,
                        "the connection is dead: nothing has come back for some time", "",
                        "is the board switched off, or its cable pulled?"};
    }
    co_return alive;
}

QCoro::Task<Result<void>> NodeWatch::idle(AgentLink& link)
{
    const QDeadlineTimer until(m_context.sampleEvery);
    QDeadlineTimer heartbeat(m_context.heartbeatEvery);
    for (;;) {
        const Milliseconds remaining(until.remainingTime());
        const Milliseconds length = std::min({remaining, keepaliveEvery, m_context.heartbeatEvery});
        const QDeadlineTimer part(length);
        co_await m_alarm.sleep(length);
        const bool woken = !part.hasExpired();
        if (woken || m_stopping || Milliseconds(until.remainingTime()) < 1s)
            co_return {};
        if (auto alive = co_await checkAlive(); !alive)
            co_return alive;
        if (!heartbeat.hasExpired())
            continue;
        // Keepalives end at the board's sshd. The agent has to be told itself.
        if (auto sent = co_await link.send(QByteArray(), sendDeadline); !sent)
            co_return sent;
        heartbeat.setRemainingTime(m_context.heartbeatEvery);
    }
}

QCoro::Task<Result<protocol::Reply>> NodeWatch::receive(AgentLink& link, std::int64_t id,
                                                        Milliseconds length)
{
    const QDeadlineTimer deadline(length);
    for (;;) {
        auto line =
            co_await link.receive(std::min(Milliseconds(deadline.remainingTime()), silenceAllowed));
        if (!line) {
            const bool silent = line.error().code == ErrorCode::TimedOut && !deadline.hasExpired();
            if (!silent)
                co_return std::move(line).error();
            // Slow is not gone: sshd answers even when the agent is held up.
            if (auto alive = co_await checkAlive(); !alive)
                co_return std::move(alive).error();
            continue;
        }
        if (auto admitted = admit(line->size()); !admitted)
            co_return std::move(admitted).error();
        auto reply = protocol::decodeReply(view(*line));
        if (!reply)
            co_return std::move(reply).error();
        if (const auto* failure = std::get_if<protocol::Failure>(&*reply)) {
            co_return Error{ErrorCode::Unsupported, "the agent says: " + failure->message, "", ""};
        }
        const auto answersUs = [id](const auto& message) {
            if constexpr (requires { message.id == id; })
                return message.id == id;
            else
                return false;
        };
        if (std::visit(answersUs, *reply))
            co_return reply;
        // A late answer to a request we gave up on is not for us any more. Whoever sends many of
        // them may neither keep us here nor keep others from their turn.
        if (deadline.hasExpired())
            co_return Error{ErrorCode::TimedOut, "it answers other questions than ours", "", ""};
        co_await Breath{};
    }
}

QCoro::Task<Result<protocol::Reply>> NodeWatch::ask(AgentLink& link, protocol::Action action)
{
    const std::int64_t id = ++m_lastId;
    const std::string request = protocol::encode(protocol::Request{id, action, {}});
    if (auto sent = co_await link.send(QByteArray::fromStdString(request), sendDeadline); !sent)
        co_return std::move(sent).error();
    if (action == protocol::Action::Inventory)
        co_return co_await receive(link, id, inventoryDeadline);

    // Overdue is told while we go on waiting: a slow board is not an absent one.
    const Milliseconds overdue = std::clamp<Milliseconds>(m_context.sampleEvery, 2s, 8s);
    auto reply = co_await receive(link, id, overdue);
    if (reply || reply.error().code != ErrorCode::TimedOut)
        co_return reply;
    Error late = reply.error();
    late.message = "the last sample is overdue";
    enter(NodeState::Late, std::move(late));
    if (auto alive = co_await checkAlive(); !alive)
        co_return std::move(alive).error();
    co_return co_await receive(link, id, sampleDeadline - overdue);
}

QCoro::Task<Result<void>> NodeWatch::refreshInventory(AgentLink& link)
{
    auto reply = co_await ask(link, protocol::Action::Inventory);
    if (!reply)
        co_return std::move(reply).error();
    if (const auto* answer = std::get_if<protocol::InventoryReply>(&*reply)) {
        take(answer->inventory);
        co_return {};
    }
    co_return Error{ErrorCode::Protocol, "the agent answered something else than was asked", "",
                    "update the agent on the board"};
}

QCoro::Task<Result<void>> NodeWatch::takeSample(AgentLink& link)
{
    const qint64 asked = now();
    auto reply = co_await ask(link, protocol::Action::Sample);
    if (!reply)
        co_return std::move(reply).error();
    if (auto* answer = std::get_if<protocol::SampleReply>(&*reply)) {
        take(std::move(answer->sample), asked);
        co_return {};
    }
    co_return Error{ErrorCode::Protocol, "the agent answered something else than was asked", "",
                    "update the agent on the board"};
}

QCoro::Task<Result<void>> NodeWatch::bench(AgentLink& link, QStringList tests)
{
    protocol::Request request{++m_lastId, protocol::Action::Bench, {}};
    for (const QString& test : tests)
        request.tests.push_back(test.toStdString());
    const std::string line = protocol::encode(request);
    if (auto sent = co_await link.send(QByteArray::fromStdString(line), sendDeadline); !sent)
        co_return std::move(sent).error();
    for (int messages = 0; messages < maxBenchMessages; ++messages) {
        auto reply = co_await receive(link, request.id, benchDeadline);
        if (!reply)
            co_return std::move(reply).error();
        if (std::holds_alternative<protocol::Done>(*reply))
            co_return {};
        if (const auto* progress = std::get_if<protocol::BenchProgress>(&*reply)) {
            m_node.bench =
                BenchState{QString::fromStdString(progress->test), progress->done, progress->total};
            publish();
        } else if (const auto* score = std::get_if<protocol::ScoreReply>(&*reply)) {
            const store::ScoreRecord record{m_node.id, now(), score->score};
            m_context.writer.saveScore(record);
            m_context.publishScore(record);
        }
    }
    co_return Error{ErrorCode::TooLarge, "the benchmark does not come to its end", "",
                    "update the agent on the board"};
}

} // namespace rollcall::fleet
