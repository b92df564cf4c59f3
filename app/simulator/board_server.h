#pragma once

#include "app/simulator/event_loop.h"
#include "app/simulator/fleet_plan.h"
#include "app/simulator/ssh_connection.h"
#include "core/base/result.h"

#include <list>
#include <memory>
#include <string>
#include <vector>

namespace rollcall::simulator {

/// Makes the report a board starts from; called once for each board, at its first connection.
using ReportSource = std::function<Result<protocol::Report>(const std::string& recipe)>;

/// All boards of a run behind their addresses, on one thread. The loop must outlive it.
class BoardServer
{
public:
    struct Settings {
        std::uint16_t port = 2222;
        std::uint64_t seed = 1;
        SshKey authorizedKey;
        ReportSource reports;
    };

    BoardServer(EventLoop& loop, Settings settings, std::vector<PlannedBoard> plan);
    ~BoardServer();
    BoardServer(const BoardServer&) = delete;
    BoardServer& operator=(const BoardServer&) = delete;

    /// Opens every board's address. Errors: AlreadyExists (somebody listens there), Io.
    Result<void> listen();

    /// Goes on with what only time brings: late answers, deadlines, boards that come and go.
    void tick();

    /// The faults of a board while it runs; open connections see them at once. A changed host key
    /// concerns the next connection.
    void setFaults(std::size_t board, const Faults& faults);
    const std::vector<PlannedBoard>& plan() const { return m_plan; }
    std::size_t connectionCount() const;

private:
    struct Connection {
        int socket = -1;
        SimTime begun{0};
        std::unique_ptr<SshConnection> ssh; ///< null: a silent board's mute connection
        bool watchesWrite = false;
    };
    struct Station {
        int listener = -1;
        std::unique_ptr<SimulatedBoard> board;
        std::list<Connection> connections;
    };

    SimTime now() const;
    Result<void> open(std::size_t index);
    void shut(std::size_t index);
    void accept(std::size_t index);
    std::unique_ptr<SshConnection> begin(std::size_t index, int socket);
    bool serve(Connection& connection, bool socketIsReady);
    void drop(Connection& connection);
    SimulatedBoard* board(std::size_t index);
    ssh_key hostKey(std::size_t index);

    EventLoop& m_loop;
    Settings m_settings;
    std::vector<PlannedBoard> m_plan;
    std::vector<Station> m_stations;
    std::vector<SshKey> m_keys; ///< of the host key in use, made when first needed
};

/// The host key of a board: the first generation is what known_hosts gets, the second what a board
/// with a changed key shows.
std::string hostKeyLine(std::uint64_t seed, std::uint32_t index);

/// A port that was free a moment ago at `address`; another program may take it before us.
/// Errors: Io, InvalidInput.
Result<std::uint16_t> freePort(const std::string& address);

/// A private key in PEM as libssh's handle; null when libssh refuses it.
SshKey importKey(const std::string& pem);

} // namespace rollcall::simulator
