#pragma once

#include "core/hardware/facts.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the collector and an agent say to each other: one JSON object a line, UTF-8, '\n' ends it.
///
///     agent      {"v":1,"type":"hello","agent":{"version":"0.1.0","arch":"aarch64"}}
///     collector  {"v":1,"id":1,"do":"inventory"}
///     agent      {"v":1,"id":1,"type":"inventory","inventory":{…}}
///     collector  {"v":1,"id":2,"do":"sample"}
///     agent      {"v":1,"id":2,"type":"sample","sample":{…}}
///     collector  {"v":1,"id":3,"do":"bench","tests":["integer"]}
///     agent      {"v":1,"id":3,"type":"progress","test":"integer","done":0,"total":1}
///     agent      {"v":1,"id":3,"type":"score","score":{…}}
///     agent      {"v":1,"id":3,"type":"done"}
///
/// The agent answers in order, one request at a time, and ends at end-of-file on its stdin, or when
/// it has heard nothing for agentIdleLimit. Empty lines ask for nothing and count as heard.
/// Unknown fields are ignored; fields are added, never renamed.
namespace rollcall::protocol {

inline constexpr int version = 1;

/// Bounds that both sides keep. A 4096-CPU inventory is below 1 MiB.
inline constexpr std::size_t maxLineBytes = 4 * 1024 * 1024;
inline constexpr std::size_t maxRequestBytes = 64 * 1024;
inline constexpr int maxDepth = 32;

/// After so long without a word an agent takes its collector for gone, unless told otherwise. A
/// collector that asks less often says an empty line in between, every heartbeatEvery.
inline constexpr std::chrono::seconds agentIdleLimit{300};
inline constexpr std::chrono::seconds heartbeatEvery{60};

enum class Action { Inventory, Sample, Bench };

struct Request {
    std::int64_t id = 0; ///< chosen by the collector, repeated in each answer
    Action action = Action::Sample;
    std::vector<std::string> tests; ///< Bench only; empty means all
    bool operator==(const Request&) const = default;
};

struct Hello {
    std::string agentVersion;
    std::string arch; ///< what the agent was built for: "aarch64", "armv7", "armv6", "x86_64"
    bool operator==(const Hello&) const = default;
};

struct InventoryReply {
    std::int64_t id = 0;
    hardware::Inventory inventory;
    bool operator==(const InventoryReply&) const = default;
};

struct SampleReply {
    std::int64_t id = 0;
    hardware::Sample sample;
    bool operator==(const SampleReply&) const = default;
};

struct BenchProgress {
    std::int64_t id = 0;
    std::string test; ///< what runs now
    int done = 0, total = 0;
    bool operator==(const BenchProgress&) const = default;
};

struct ScoreReply {
    std::int64_t id = 0;
    hardware::Score score;
    bool operator==(const ScoreReply&) const = default;
};

struct Done {
    std::int64_t id = 0;
    bool operator==(const Done&) const = default;
};

/// The agent could not do what it was asked; the connection goes on.
struct Failure {
    std::optional<std::int64_t> id; ///< absent when the request itself could not be read
    std::string code;               ///< stable word, see toString(ErrorCode)
    std::string message;
    bool operator==(const Failure&) const = default;
};

using Reply =
    std::variant<Hello, InventoryReply, SampleReply, BenchProgress, ScoreReply, Done, Failure>;

/// What `rollcall-agent report` prints: everything about one board in one JSON document. Also what
/// `rollcallctl decode` reads. It names no agent architecture, so that every agent prints the same
/// bytes for the same board.
struct Report {
    std::string agentVersion;
    hardware::Inventory inventory;
    std::optional<hardware::Sample> sample;
    bool operator==(const Report&) const = default;
};

} // namespace rollcall::protocol
