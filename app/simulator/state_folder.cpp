#include "app/simulator/state_folder.h"

#include "app/simulator/board_server.h"
#include "app/simulator/ed25519_key.h"
#include "app/simulator/ssh_connection.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace rollcall::simulator {
namespace {

namespace fs = std::filesystem;

Error ioError(const fs::path& path, const std::string& what, int code)
{
    return {ErrorCode::Io, what + ": " + std::strerror(code), path.string(),
            "choose another folder with --state"};
}

/// Writes beside the file and renames, so that no client ever reads half of it.
Result<void> writeFile(const fs::path& path, const std::string& content, mode_t mode)
{
    const std::string temporary = path.string() + "." + std::to_string(getpid());
    const int file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (file < 0)
        return ioError(path, "cannot write this file", errno);
    std::size_t at = 0;
    ssize_t written = 0;
    while (at < content.size() &&
           (written = write(file, content.data() + at, content.size() - at)) > 0)
        at += static_cast<std::size_t>(written);
    const int code = errno;
    close(file);
    if (at < content.size() || std::rename(temporary.c_str(), path.c_str()) != 0) {
        unlink(temporary.c_str());
        return ioError(path, "cannot write this file", at < content.size() ? code : errno);
    }
    return {};
}

Result<SshKey> loadOrMakeIdentity(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        const auto key = Ed25519Key::random();
        const std::string comment = "rollcall-simulator";
        if (auto done = writeFile(path, key.privatePem(comment), 0600); !done)
            return std::move(done).error();
        const std::string line = key.publicLine() + " " + comment + "\n";
        if (auto done = writeFile(path.string() + ".pub", line, 0644); !done)
            return std::move(done).error();
    }
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    auto key = importKey(text.str());
    if (!key)
        return Error{ErrorCode::InvalidInput, "this is no private key that libssh can read",
                     path.string(), "remove it, and a new one is made"};
    return key;
}

} // namespace

Result<StateFolder> prepareState(const fs::path& folder, const std::vector<PlannedBoard>& plan,
                                 std::uint16_t port, std::uint64_t seed)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error)
        fs::permissions(folder, fs::perms::owner_all, error);
    if (error)
        return ioError(folder, "cannot use this folder", error.value());
    const fs::path place = fs::canonical(folder, error);
    StateFolder state{place / "id_ed25519", place / "known_hosts", nullptr};
    auto key = loadOrMakeIdentity(state.identity);
    if (!key)
        return std::move(key).error();
    state.authorizedKey = std::move(*key);
    std::string lines;
    for (const auto& board : plan) {
        const std::string host =
            port == 22 ? board.address : "[" + board.address + "]:" + std::to_string(port);
        lines += host + " " + hostKeyLine(seed, board.index) + "\n";
    }
    if (auto done = writeFile(state.knownHosts, lines, 0600); !done)
        return std::move(done).error();
    return state;
}

std::string readyLine(const StateFolder& state, const std::vector<PlannedBoard>& plan,
                      std::uint16_t port)
{
    auto nodes = nlohmann::ordered_json::array();
    for (const auto& board : plan) {
        nodes.push_back({{"name", board.name},
                         {"host", board.address},
                         {"port", port},
                         {"user", userName},
                         {"tags", board.tags},
                         {"board", board.recipe}});
    }
    const nlohmann::ordered_json line = {{"ready", true},
                                         {"known_hosts", state.knownHosts.string()},
                                         {"identity", state.identity.string()},
                                         {"nodes", nodes}};
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace rollcall::simulator
