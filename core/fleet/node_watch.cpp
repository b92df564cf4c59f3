#include "core/fleet/node_watch.h"

#include "core/fleet/handshake_gate.h"
#include "core/protocol/codec.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/session.h"
#include "core/store/writer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace rollcall::fleet {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds handshakeDeadline = 20s;
constexpr Milliseconds agentDeadline = 90s;     ///< with an upload over a slow link
constexpr Milliseconds inventoryDeadline = 30s; ///< a Pi Zero needs some 100 ms
constexpr Milliseconds silenceDeadline = 30s;   ///< a dead connection is noticed within this
constexpr Milliseconds benchDeadline = 120s;    ///< between two messages of a benchmark
constexpr Milliseconds inventoryEvery = 10min;  ///< hot-plugged disks and cables show up
constexpr Milliseconds lookAgainForKey = 30s;   ///< known_hosts may change behind our back

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// The user's own ConnectTimeout may be longer than ours, and each hop takes its time.
Milliseconds openDeadline(const ssh::Target& target)
{
    Milliseconds whole = handshakeDeadline + std::chrono::seconds(target.connectSeconds);
    for (const ssh::Target& jump : target.jumps)
        whole += handshakeDeadline + std::chrono::seconds(jump.connectSeconds);
    return whole;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

NodeWatch::NodeWatch(NodeSnapshot initial, WatchContext& context)
    : m_node(std::move(initial))
    , m_context(context)
    , m_unreachable(1s, 60s, std::uint64_t(m_node.id))
    , m_refused(15s, 300s, std::uint64_t(m_node.id))
    , m_judge(m_node, context.rules, context.identities, context.writer)
{
    enter(NodeState::Connecting);
}

NodeWatch::~NodeWatch() = default;

void NodeWatch::start(std::function<void()> onEnded)
{
    run(std::move(onEnded)); // owned by this object: it lives until onEnded is called
}

void NodeWatch::stop()
{
    m_stopping = true;
    if (m_link)
        m_link->close();
    if (m_session)
        m_session->close();
    m_alarm.wake();
}

void NodeWatch::retryNow()
{
    m_unreachable.reset();
    m_refused.reset();
    m_alarm.wake();
}

void NodeWatch::goOn()
{
    m_waitsFor = 0;
    enter(NodeState::Connecting);
    publish();
    retryNow();
}

void NodeWatch::requestBench(QStringList tests)
{
    m_benchWanted = std::move(tests);
    m_node.bench = BenchState{};
    m_node.benchProblem.reset();
    m_alarm.wake();
    publish();
}

void NodeWatch::rename(const store::NodeRecord& record)
{
    m_node.record.name = record.name;
    m_node.record.tags = record.tags;
    m_judge.renamed(m_node.record);
    publish();
}

void NodeWatch::tick()
{
    // Who is online is judged by each sample anyway.
    if (m_stopping || m_node.state == NodeState::Online)
        return;
    const auto before = m_node.openEvents;
    m_judge.judge(m_node);
    if (m_node.openEvents != before)
        publish();
}

QCoro::Task<void> NodeWatch::run(std::function<void()> onEnded)
{
    while (!m_stopping) {
        auto agent = co_await connect();
        Result<void> end;
        if (agent) {
            m_node.agentVersion = QString::fromStdString(agent->hello.agentVersion);
            m_link = agent->link.get();
            end = co_await converse(*agent->link);
            agent->link.reset(); // before the session that carries it
        } else {
            end = std::move(agent).error();
        }
        m_link = nullptr;
        m_session.reset();
        if (m_stopping)
            break;
        fail(end.error());
        co_await m_alarm.sleep(waitAfterFailure());
    }
    onEnded();
}

QCoro::Task<Result<RunningAgent>> NodeWatch::connect()
{
    if (!m_node.record.host.isEmpty())
        return connectOverSsh();
    return startAgentHere(m_context.agents, agentDeadline, m_link);
}

QCoro::Task<Result<RunningAgent>> NodeWatch::connectOverSsh()
{
    std::optional<HandshakeGate::Ticket> ticket(co_await m_context.gate.enter());
    if (m_stopping)
        co_return Error{ErrorCode::Cancelled, "given up", "", ""};
    m_node.question.reset();
    const auto& config = m_context.sshConfig.current();
    if (!config)
        co_return onlyYouCan(config.error());
    const auto resolved = targetOf(m_node.record, *config, m_context.targetOptions);
    if (!resolved)
        co_return onlyYouCan(resolved.error());
    const ssh::Target& target = *resolved;
    m_session = std::make_unique<ssh::Session>(target, m_context.knownHosts, &m_context.secrets);
    m_session->onWaits([this, &ticket](const Error& why) {
        ticket.reset(); // a person may take long: others go on
        enter(NodeState::NeedsYou, why);
        publish();
    });
    m_waitsFor = 0;
    auto opened = co_await m_session->open(openDeadline(target));
    if (!opened) {
        const ErrorCode code = opened.error().code;
        m_needsPerson = m_session->needsPerson();
        m_waitsFor = m_session->question();
        const auto offered = m_session->hostKey();
        if (offered && (code == ErrorCode::HostKeyUnknown || code == ErrorCode::HostKeyChanged)) {
            m_questioned = m_session->hostKeyOwner();
            m_node.question = HostKeyQuestion{*offered, m_context.knownHosts.known(m_questioned)};
        }
        co_return std::move(opened).error();
    }
    co_return co_await startAgent(*m_session, m_context.agents, agentDeadline);
}

QCoro::Task<Result<void>> NodeWatch::converse(AgentLink& link)
{
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
        m_unreachable.reset();
        m_refused.reset();
        co_await m_alarm.sleep(m_context.sampleEvery);
    }
    co_return Error{ErrorCode::Cancelled, "given up", "", ""};
}

QCoro::Task<Result<protocol::Reply>> NodeWatch::receive(AgentLink& link, std::int64_t id,
                                                        Milliseconds length)
{
    const QDeadlineTimer deadline(length);
    for (;;) {
        auto line = co_await link.receive(Milliseconds(deadline.remainingTime()));
        if (!line)
            co_return std::move(line).error();
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
        // A late answer to a request we gave up on is not for us any more.
        if (std::visit(answersUs, *reply))
            co_return reply;
    }
}

QCoro::Task<Result<protocol::Reply>> NodeWatch::ask(AgentLink& link, protocol::Action action)
{
    const std::int64_t id = ++m_lastId;
    const std::string request = protocol::encode(protocol::Request{id, action, {}});
    if (auto sent = co_await link.send(QByteArray::fromStdString(request), silenceDeadline); !sent)
        co_return std::move(sent).error();
    if (action == protocol::Action::Inventory)
        co_return co_await receive(link, id, inventoryDeadline);

    // Overdue is told while we go on waiting: a slow board is not an absent one.
    const Milliseconds overdue = std::clamp<Milliseconds>(m_context.sampleEvery, 2s, 10s);
    auto reply = co_await receive(link, id, overdue);
    if (reply || reply.error().code != ErrorCode::TimedOut)
        co_return reply;
    Error late = reply.error();
    late.message = "the last sample is overdue";
    enter(NodeState::Late, std::move(late));
    co_return co_await receive(link, id, silenceDeadline - overdue);
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
    auto reply = co_await ask(link, protocol::Action::Sample);
    if (!reply)
        co_return std::move(reply).error();
    if (auto* answer = std::get_if<protocol::SampleReply>(&*reply)) {
        take(std::move(answer->sample));
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
    if (auto sent = co_await link.send(QByteArray::fromStdString(line), silenceDeadline); !sent)
        co_return std::move(sent).error();
    for (;;) {
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
}

/// For errors in the user's own files and questions to them: no waiting helps.
Error NodeWatch::onlyYouCan(Error error)
{
    m_needsPerson = true;
    return error;
}

void NodeWatch::fail(const Error& error)
{
    Error problem = error;
    if (problem.context.empty())
        problem.context = m_node.record.name.toStdString();
    m_node.bench.reset();
    if (std::exchange(m_needsPerson, false)) {
        enter(NodeState::NeedsYou, std::move(problem));
        m_judge.judge(m_node);
        publish();
        return;
    }
    switch (error.code) {
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
        enter(NodeState::NeedsYou, std::move(problem));
        break;
    case ErrorCode::AuthFailed:
    case ErrorCode::AgentUnavailable:
    case ErrorCode::Protocol:
    case ErrorCode::TooLarge:
        enter(NodeState::Refused, std::move(problem));
        break;
    default:
        enter(NodeState::Offline, std::move(problem));
    }
    m_judge.judge(m_node);
    publish();
}

Milliseconds NodeWatch::waitAfterFailure()
{
    if (m_node.question)
        return lookAgainForKey;
    const bool patient = m_node.state == NodeState::Refused || m_node.state == NodeState::NeedsYou;
    return patient ? m_refused.next() : m_unreachable.next();
}

void NodeWatch::enter(NodeState state, std::optional<Error> problem)
{
    if (m_node.state != state || m_node.stateSince == 0) {
        m_node.state = state;
        m_node.stateSince = now();
    }
    m_node.problem = std::move(problem);
    if (state == NodeState::Late)
        publish();
}

void NodeWatch::publish()
{
    if (!m_stopping)
        m_context.publish(m_node);
}

} // namespace rollcall::fleet
