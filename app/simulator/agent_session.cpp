#include "app/simulator/agent_session.h"

#include "core/protocol/codec.h"

#include "rollcall_version.h"

#include <algorithm>

namespace rollcall::simulator {
namespace {

constexpr std::size_t maxAnswers = 256; ///< waiting at once; a collector needs one
constexpr SimTime benchmarkLength = std::chrono::milliseconds(700);

} // namespace

AgentSession::AgentSession(SimulatedBoard& board, const Faults& faults, SimTime now)
    : m_board(board)
    , m_faults(faults)
{
    queueReply(now, protocol::Hello{versionString, board.agentArch()});
}

void AgentSession::queue(SimTime due, std::function<std::string(SimTime, std::int64_t)> line)
{
    if (m_answers.size() >= maxAnswers) {
        m_broken = true;
        return;
    }
    m_lastDue =
        std::max(m_lastDue, due + (m_faults.contains(Fault::Slow) ? slowDelay : SimTime(0)));
    m_answers.push_back({m_lastDue, std::move(line)});
}

void AgentSession::queueReply(SimTime due, const protocol::Reply& reply)
{
    queue(due, [text = protocol::encode(reply)](SimTime, std::int64_t) { return text; });
}

void AgentSession::receive(std::string_view bytes, SimTime now)
{
    while (!bytes.empty() && !m_broken) {
        const auto end = bytes.find('\n');
        m_input += bytes.substr(0, end);
        if (m_input.size() > protocol::maxRequestBytes) {
            queueReply(now,
                       protocol::Failure{std::nullopt, std::string(toString(ErrorCode::TooLarge)),
                                         "a request is at most 64 KiB"});
            m_broken = true;
            return;
        }
        if (end == std::string_view::npos)
            return;
        bytes.remove_prefix(end + 1);
        const std::string line = std::exchange(m_input, {});
        handleLine(line, now);
    }
}

void AgentSession::handleLine(std::string_view line, SimTime now)
{
    const auto request = protocol::decodeRequest(line);
    if (!request) {
        queueReply(now, protocol::Failure{std::nullopt, std::string(toString(request.error().code)),
                                          request.error().message});
        return;
    }
    const std::int64_t id = request->id;
    switch (request->action) {
    case protocol::Action::Inventory:
        queue(now, [this, id](SimTime, std::int64_t) {
            return protocol::encode(
                protocol::Reply(protocol::InventoryReply{id, m_board.inventory()}));
        });
        return;
    case protocol::Action::Sample:
        queue(now, [this, id](SimTime when, std::int64_t wallClockMs) {
            return protocol::encode(
                protocol::Reply(protocol::SampleReply{id, m_board.sample(when, wallClockMs)}));
        });
        return;
    case protocol::Action::Bench:
        bench(*request, now);
        return;
    }
}

void AgentSession::bench(const protocol::Request& request, SimTime now)
{
    const auto known = m_board.benchmarks();
    const auto& wanted = request.tests.empty() ? known : request.tests;
    const int total = static_cast<int>(std::min<std::size_t>(wanted.size(), 64));
    SimTime due = now;
    for (int i = 0; i < total; ++i) {
        const std::string& test = wanted[static_cast<std::size_t>(i)];
        if (std::find(known.begin(), known.end(), test) == known.end()) {
            queueReply(due,
                       protocol::Failure{request.id, std::string(toString(ErrorCode::NotFound)),
                                         "this board has no benchmark of that name"});
            continue;
        }
        queueReply(due, protocol::BenchProgress{request.id, test, i, total});
        due += benchmarkLength;
        queue(due, [this, id = request.id, test](SimTime when, std::int64_t wallClockMs) {
            m_board.sample(when, wallClockMs); // brings temperature and clock up to date
            return protocol::encode(
                protocol::Reply(protocol::ScoreReply{id, *m_board.score(test)}));
        });
    }
    m_board.keepBusyUntil(due);
    queueReply(due, protocol::Done{request.id});
}

/// What a crashed program or a chatty login script leaves on a channel.
std::string AgentSession::garbage()
{
    std::string noise = "\xff\xfe\x80 *** not an agent: ";
    for (int i = 0; i < 40; ++i)
        noise += static_cast<char>(m_noise.bits() & 0xff);
    std::replace(noise.begin(), noise.end(), '\n', ' ');
    return noise + "{\"v\":1,\"type\":";
}

std::string AgentSession::take(std::size_t room, SimTime now, std::int64_t wallClockMs)
{
    if (m_faults.contains(Fault::EndlessLine))
        return std::string(std::min<std::size_t>(room, 64 * 1024), 'x');
    while (m_output.size() < room && !m_answers.empty() && m_answers.front().due <= now) {
        const Answer answer = std::move(m_answers.front());
        m_answers.pop_front();
        const bool noisy = m_faults.contains(Fault::Garbage);
        m_output += noisy ? garbage() : answer.line(now, wallClockMs);
        m_output += '\n';
    }
    std::string bytes = m_output.substr(0, room);
    m_output.erase(0, bytes.size());
    return bytes;
}

bool AgentSession::isOver() const
{
    if (m_faults.contains(Fault::EndlessLine))
        return m_inputEnded;
    return (m_inputEnded || m_broken) && m_answers.empty() && m_output.empty();
}

} // namespace rollcall::simulator
