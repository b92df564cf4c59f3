#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

#include <string>
#include <vector>

namespace rollcall::tests {

struct FakeCluster {
    const char* name;
    unsigned part;
    int count;
    int minMhz, maxMhz;
};

/// One kind of board, from its maker's published data.
struct FakeBoard {
    const char* prefix; ///< of its name in the fake fleet
    const char* model;
    const char* vendor;
    const char* family;
    const char* soc;
    const char* os;
    std::vector<FakeCluster> clusters;
    double memoryGiB;
    const char* storage;
    std::uint64_t storageBytes;
    double passiveTripC; ///< 0: shows none
    int userlandBits;
};

const std::vector<FakeBoard>& fakeBoards();

hardware::Hardware hardwareOf(const FakeBoard& board, const std::string& hostname);
/// Only what the dashboard reads: the cpufreq policies.
hardware::Inventory inventoryOf(const FakeBoard& board);

} // namespace rollcall::tests
