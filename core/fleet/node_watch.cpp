#include "core/fleet/node_watch.h"

#include "core/fleet/handshake_gate.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/session.h"

#include <QDateTime>
#include <QDeadlineTimer>

namespace rollcall::fleet {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds handshakeDeadline = 20s;
constexpr Milliseconds agentDeadline = 45s;   ///< for each answer until the agent runs
constexpr Milliseconds lookAgainForKey = 30s; ///< known_hosts may change behind our back

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

qint64 steadyNow()
{
    return QDeadlineTimer::current().deadline();
}

/// A board that took its time, or said something wrong, may do so again.
bool isDoubtful(ErrorCode code)
{
    return code == ErrorCode::TimedOut || code == ErrorCode::Disconnected ||
           code == ErrorCode::Protocol || code == ErrorCode::TooLarge ||
           code == ErrorCode::Unreachable;
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
    if (m_stopping)
        return;
    if (m_node.state == NodeState::Online) { // judged by each sample anyway
        if (lookForFlapping())
            publish();
        return;
    }
    const auto before = m_node.openEvents;
    m_judge.judge(m_node);
    if (m_node.openEvents != before || lookForFlapping())
        publish();
}

QCoro::Task<void> NodeWatch::run(std::function<void()> onEnded)
{
    while (!m_stopping) {
        auto agent = co_await connect();
        Result<void> end;
        if (agent) {
            m_node.agentVersion = QString::fromStdString(agent->hello.agentVersion);
            m_node.agentPlace = agent->place;
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
    std::optional<HandshakeGate::Ticket> ticket(co_await m_context.gate.enter(m_doubtful));
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
    m_session = std::make_unique<ssh::Session>(target, m_context.knownHosts, &m_context.secrets,
                                               &m_context.jumps);
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
            m_node.question = HostKeyQuestion{*offered, m_context.knownHosts.known(m_questioned),
                                              m_questioned, !(m_questioned == target)};
        }
        co_return std::move(opened).error();
    }
    co_return co_await startAgent(*m_session, m_context.agents, agentDeadline);
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
    m_doubtful = isDoubtful(error.code);
    if (m_node.state == NodeState::Online || m_node.state == NodeState::Late)
        m_flaps.dropped(steadyNow());
    lookForFlapping();
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

bool NodeWatch::lookForFlapping()
{
    const auto before = std::exchange(m_node.flapping, m_flaps.at(steadyNow()));
    return before != m_node.flapping;
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
