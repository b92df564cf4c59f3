#include "core/base/text.h"
#include "core/enrol/address.h"
#include "core/enrol/lists.h"
#include "core/enrol/plan.h"
#include "core/enrol/range.h"
#include "tests/fuzz/checks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace rollcall;
using namespace rollcall::enrol;

namespace {

void checkError(const Error& error)
{
    fuzz::demandCleanText(error.message, "a message");
    fuzz::demandCleanText(error.context, "the context of an error");
    fuzz::demandCleanText(error.remedy, "a remedy");
    fuzz::demand(error.message.size() < 1200, "a message as long as its cause", error.message);
}

void checkCandidate(const Candidate& board)
{
    fuzz::demand(isHost(board.host), "a host that is none", board.host);
    fuzz::demand(board.user.empty() || isUser(board.user), "a user that is none", board.user);
    fuzz::demand(isPlainText(board.name), "a name that is none", board.name);
    fuzz::demand(board.port != 0, "port 0", board.host);
    fuzz::demand(board.tags.size() <= maxTags, "too many tags", board.name);
    for (const std::string& tag : board.tags)
        fuzz::demand(isPlainText(tag), "a tag that is none", tag);
}

void checkBatch(const Result<Batch>& batch)
{
    if (!batch) {
        checkError(batch.error());
        return;
    }
    fuzz::demand(batch->candidates.size() <= maxCandidates, "too many boards");
    fuzz::demand(batch->problems.size() <= maxProblems + 2, "too many problems");
    for (const Candidate& board : batch->candidates)
        checkCandidate(board);
    for (const Error& problem : batch->problems)
        checkError(problem);
    for (const std::string& note : batch->notes)
        fuzz::demandCleanText(note, "a note");
    const Plan plan = makePlan(*batch, {{"pi1", "192.0.2.7", 22, false}, {"pi2", "x", 22, true}});
    std::size_t all = 0;
    for (const Verdict verdict :
         {Verdict::New, Verdict::Known, Verdict::Duplicate, Verdict::Invalid})
        all += plan.count(verdict);
    fuzz::demand(all == batch->candidates.size(), "a plan that loses boards");
    for (const PlanEntry& entry : plan.entries)
        fuzz::demandCleanText(entry.reason, "a reason");
}

void checkAddress(std::string_view text)
{
    const auto address = parseAddress(text);
    if (!address) {
        checkError(address.error());
        return;
    }
    // Written out again it must be the same: what is stored is shown, and typed again.
    const std::string written = (address->user.empty() ? "" : address->user + "@") + "[" +
                                address->host + "]" +
                                (address->port ? ":" + std::to_string(*address->port) : "");
    const auto again = parseAddress(written);
    fuzz::demand(again.ok() && *again == *address, "an address that reads otherwise again", text);
}

} // namespace

/// One text as a list of every format, as a range, and as an address.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const Format format : {Format::Hosts, Format::AnsibleIni, Format::AnsibleYaml,
                                Format::SshConfig, Format::EtcHosts, Format::Csv})
        checkBatch(parseList(format, text, "list"));
    checkBatch(parseWord(text));
    (void)detectFormat("list", text);
    for (const RangeStyle style : {RangeStyle::Cluster, RangeStyle::Ansible}) {
        const auto names = expandRange(text, style, 500);
        if (names)
            fuzz::demand(names->size() <= 500, "too many names");
        else
            checkError(names.error());
    }
    checkAddress(text);
    return 0;
}
