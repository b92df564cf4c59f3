#pragma once

#include "core/protocol/messages.h"
#include "core/protocol/visitor.h"

/// The members of the small messages, for both directions.
namespace rollcall::protocol {

/// The "agent" object of a hello and of a report.
struct AgentWords {
    std::string version;
    std::string arch;
};

template <class V>
void fields(V& v, Seen<V, AgentWords>& agent)
{
    v.key("version", agent.version);
    v.field("arch", agent.arch);
}

template <class V>
void fields(V& v, Seen<V, BenchProgress>& progress)
{
    v.key("test", progress.test);
    v.key("done", progress.done);
    v.key("total", progress.total);
}

template <class V>
void fields(V& v, Seen<V, Failure>& failure)
{
    v.key("code", failure.code);
    v.field("message", failure.message);
}

} // namespace rollcall::protocol
