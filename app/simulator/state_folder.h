#pragma once

#include "app/simulator/fleet_plan.h"
#include "app/simulator/ssh_handles.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace rollcall::simulator {

/// What a run leaves for its clients, in a folder of its own with mode 0700: the one user key that
/// opens every board, made once and kept, and a known_hosts with the boards' host keys.
struct StateFolder {
    std::filesystem::path identity;   ///< "id_ed25519"; the public half beside it as ".pub"
    std::filesystem::path knownHosts; ///< rewritten at each start
    SshKey authorizedKey;
};

/// Errors: Io, InvalidInput (an identity that is no key); the context names the file.
Result<StateFolder> prepareState(const std::filesystem::path& folder,
                                 const std::vector<PlannedBoard>& plan, std::uint16_t port,
                                 std::uint64_t seed);

/// The line of JSON that says where everything is; ends without a newline.
std::string readyLine(const StateFolder& state, const std::vector<PlannedBoard>& plan,
                      std::uint16_t port);

} // namespace rollcall::simulator
