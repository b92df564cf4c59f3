#include "core/enrol/plan.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace rollcall::enrol {

namespace {

std::string addressKey(const std::string& host, std::uint16_t port)
{
    return toLower(host) + ' ' + std::to_string(port);
}

} // namespace

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return "new";
    case Verdict::Known:
        return "known";
    case Verdict::Duplicate:
        return "duplicate";
    case Verdict::Invalid:
        break;
    }
    return "invalid";
}

std::size_t Plan::count(Verdict verdict) const
{
    return static_cast<std::size_t>(
        std::count_if(entries.begin(), entries.end(),
                      [&](const PlanEntry& entry) { return entry.verdict == verdict; }));
}

Plan makePlan(Batch batch, const std::vector<OnRoster>& roster)
{
    std::unordered_map<std::string, std::string> nodeAt;   // address -> name
    std::unordered_map<std::string, std::string> wasAt;    // address -> archived name
    std::unordered_map<std::string, std::string> nameUsed; // name -> by whom
    for (const OnRoster& node : roster) {
        if (!node.host.empty())
            (node.archived ? wasAt : nodeAt).emplace(addressKey(node.host, node.port), node.name);
        nameUsed.emplace(node.name,
                         node.archived
                             ? "an archived node of this name"
                             : "the node at " + (node.host.empty() ? "this computer" : node.host));
    }
    std::unordered_map<std::string, Place> listedAt;
    Plan plan{{}, std::move(batch.problems), std::move(batch.notes)};
    plan.entries.reserve(batch.candidates.size());
    for (Candidate& candidate : batch.candidates) {
        PlanEntry entry{std::move(candidate), Verdict::New, {}};
        Candidate& board = entry.candidate;
        const std::string key = addressKey(board.host, board.port);
        if (const auto before = listedAt.find(key); before != listedAt.end()) {
            entry.verdict = Verdict::Duplicate;
            entry.reason = "the same address as at " + before->second.toString();
        } else if (const auto node = nodeAt.find(key); node != nodeAt.end()) {
            entry.verdict = Verdict::Known;
            entry.reason = "on the roster as " + node->second;
        } else if (const auto taken = nameUsed.find(board.name); taken != nameUsed.end()) {
            // Several ports of one host are several boards behind a tunnel, each wants a name.
            const std::string longer = board.host + ':' + std::to_string(board.port);
            if (board.name == board.host && board.port != 22 && !nameUsed.contains(longer)) {
                board.name = longer;
                nameUsed.emplace(longer, "the one at " + board.where.toString());
            } else {
                entry.verdict = Verdict::Invalid;
                entry.reason = "the name belongs to " + taken->second;
            }
        } else {
            nameUsed.emplace(board.name, "the one at " + board.where.toString());
        }
        const auto past = wasAt.find(key);
        if (entry.verdict == Verdict::New && past != wasAt.end())
            entry.reason = "the history of what was at this address is kept as " + past->second;
        listedAt.emplace(key, board.where);
        plan.entries.push_back(std::move(entry));
    }
    return plan;
}

} // namespace rollcall::enrol
