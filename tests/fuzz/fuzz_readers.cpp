#include "agent/file_system.h"
#include "agent/readers/readers.h"
#include "core/protocol/codec.h"
#include "tests/fuzz/checks.h"
#include "tests/fuzz/scratch_tree.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace rollcall;

/// A tree of hostile files through every reader of the agent, and what they read the whole way to
/// the page a person looks at.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::ScratchTree tree;
    tree.become(fuzz::parseRecords({reinterpret_cast<const char*>(data), size}));
    const auto files = agent::FileSystem::open(tree.root());
    fuzz::demand(files.ok(), "the tree cannot be opened", tree.root());

    protocol::Report report;
    report.agentVersion = "fuzz";
    report.inventory = agent::readInventory(**files);
    report.sample = agent::readSample(**files);
    if (size % 8 == 0)
        fuzz::demand(agent::readInventory(**files) == report.inventory,
                     "an unchanged board reads otherwise");

    const std::string text = protocol::encode(report);
    fuzz::demand(text.find(fuzz::ScratchTree::secret) == text.npos, "led out of its tree", text);
    const auto received = protocol::decodeReport(text);
    fuzz::demand(received.ok(), "the viewer cannot read what the agent says", text);
    fuzz::demand(*received == report, "the viewer reads something else", text);
    fuzz::checkReport(*received);
    return 0;
}
