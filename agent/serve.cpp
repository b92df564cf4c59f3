#include "agent/serve.h"

#include "agent/architecture.h"
#include "agent/board_probe.h"
#include "agent/hangup_guard.h"
#include "agent/idle_limit.h"
#include "agent/line_reader.h"
#include "agent/output.h"
#include "core/base/text.h"
#include "core/protocol/codec.h"

#include <rollcall_version.h>

namespace rollcall::agent {

namespace {

/// One conversation. Methods return false when the other side is gone.
class Conversation
{
public:
    Conversation(Collector& collector, int input, int output, std::chrono::seconds idle)
        : m_collector(collector)
        , m_input(input)
        , m_output(output)
        , m_idle(idle)
    {}

    void run()
    {
        LineReader lines(m_input, protocol::maxRequestBytes);
        if (!send(protocol::Hello{versionString, std::string(architecture())}))
            return;
        for (;;) {
            std::string_view line;
            const LineReader::Status status = lines.next(line);
            m_idle.heard(); // an empty line as well: it is how a collector says that it is there
            switch (status) {
            case LineReader::Status::End:
                return;
            case LineReader::Status::TooLong:
                if (!fail(std::nullopt, {ErrorCode::TooLarge, "the request is too long", {}, {}}))
                    return;
                break;
            case LineReader::Status::Line:
                if (!trimmed(line).empty() && !answer(line))
                    return;
                break;
            }
        }
    }

private:
    bool send(const protocol::Reply& reply)
    {
        const bool taken = writeAll(m_output, protocol::encode(reply) += '\n');
        m_idle.heard();
        return taken;
    }

    bool fail(std::optional<std::int64_t> id, const Error& error)
    {
        return send(protocol::Failure{id, std::string(toString(error.code)), error.toString()});
    }

    bool answer(std::string_view line)
    {
        const auto request = protocol::decodeRequest(line);
        if (!request)
            return fail(std::nullopt, request.error());
        switch (request->action) {
        case protocol::Action::Inventory:
            return answerInventory(request->id);
        case protocol::Action::Sample:
            return answerSample(request->id);
        case protocol::Action::Bench:
            return answerBench(*request);
        }
        return fail(request->id, {ErrorCode::Unsupported, "unknown action", {}, {}});
    }

    bool answerInventory(std::int64_t id)
    {
        auto inventory = m_collector.inventory();
        if (!inventory)
            return fail(id, inventory.error());
        return send(protocol::InventoryReply{id, std::move(*inventory)});
    }

    bool answerSample(std::int64_t id)
    {
        auto sample = m_collector.sample();
        if (!sample)
            return fail(id, sample.error());
        return send(protocol::SampleReply{id, std::move(*sample)});
    }

    bool answerBench(const protocol::Request& request)
    {
        bool connected = true;
        BenchOptions options;
        options.tests = request.tests;
        options.onProgress = [&](protocol::BenchProgress progress) {
            progress.id = request.id;
            return connected = send(std::move(progress));
        };
        options.onScore = [&](const hardware::Score& score) {
            return connected = send(protocol::ScoreReply{request.id, score});
        };
        const HangupGuard guard(m_input, m_output);
        const auto done = runBench(options, makeBoardProbe(m_collector));
        if (!connected)
            return false;
        return done ? send(protocol::Done{request.id}) : fail(request.id, done.error());
    }

    Collector& m_collector;
    int m_input;
    int m_output;
    IdleLimit m_idle;
};

} // namespace

int serve(Collector& collector, int input, int output, std::chrono::seconds idle)
{
    Conversation(collector, input, output, idle).run();
    return 0;
}

} // namespace rollcall::agent
