#include "app/simulator/board_server.h"

#include "app/simulator/ed25519_key.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>

namespace rollcall::simulator {
namespace {

constexpr std::size_t maxConnections = 16; ///< to one board at once
constexpr SimTime muteDeadline = std::chrono::minutes(5);
constexpr int backlog = 64;

std::int64_t wallClockMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Error listenError(const std::string& where, int code)
{
    if (code == EADDRINUSE)
        return {ErrorCode::AlreadyExists, "another program listens on this address and port", where,
                "is another simulator running? stop it, or choose another --port"};
    if (code == EMFILE)
        return {ErrorCode::Io, "too many open files for so many boards", where,
                "raise the limit (ulimit -n) or simulate fewer --boards"};
    return {ErrorCode::Io, std::string("cannot listen: ") + std::strerror(code), where, {}};
}

/// A socket of ours at a loopback address.
Result<int> bindTo(const std::string& address, std::uint16_t port)
{
    const std::string where = address + ":" + std::to_string(port);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    const bool isLoopback = inet_pton(AF_INET, address.c_str(), &name.sin_addr) == 1 &&
                            (ntohl(name.sin_addr.s_addr) >> 24) == 127;
    if (!isLoopback)
        return Error{
            ErrorCode::InvalidInput, "simulated boards live on 127.0.0.0/8 only", where, {}};
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (made < 0)
        return listenError(where, errno);
    const int yes = 1;
    setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(made, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0) {
        const int code = errno;
        close(made);
        return listenError(where, code);
    }
    return made;
}

} // namespace

Result<std::uint16_t> freePort(const std::string& address)
{
    const auto bound = bindTo(address, 0);
    if (!bound)
        return bound.error();
    sockaddr_in name{};
    socklen_t length = sizeof name;
    const bool known = getsockname(*bound, reinterpret_cast<sockaddr*>(&name), &length) == 0;
    const int code = errno;
    close(*bound);
    return known ? Result<std::uint16_t>(ntohs(name.sin_port)) : listenError(address, code);
}

SshKey importKey(const std::string& pem)
{
    ssh_key key = nullptr;
    ssh_pki_import_privkey_base64(pem.c_str(), nullptr, nullptr, nullptr, &key);
    return SshKey(key);
}

std::string hostKeyLine(std::uint64_t seed, std::uint32_t index)
{
    return Ed25519Key::derived(seed, index, 0).publicLine();
}

BoardServer::BoardServer(EventLoop& loop, Settings settings, std::vector<PlannedBoard> plan)
    : m_loop(loop)
    , m_settings(std::move(settings))
    , m_plan(std::move(plan))
    , m_stations(m_plan.size())
    , m_keys(m_plan.size())
{}

BoardServer::~BoardServer()
{
    for (std::size_t i = 0; i < m_plan.size(); ++i)
        shut(i);
}

SimTime BoardServer::now() const
{
    using namespace std::chrono;
    static const auto start = steady_clock::now();
    return duration_cast<SimTime>(steady_clock::now() - start);
}

Result<void> BoardServer::listen()
{
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (!isReachable(m_plan[i].faults, now()))
            continue;
        if (auto done = open(i); !done)
            return done;
    }
    return {};
}

Result<void> BoardServer::open(std::size_t index)
{
    const std::string where = m_plan[index].address + ":" + std::to_string(m_settings.port);
    const auto bound = bindTo(m_plan[index].address, m_settings.port);
    if (!bound)
        return bound.error();
    const int listener = *bound;
    if (::listen(listener, backlog) != 0 ||
        !m_loop.watch(listener, EPOLLIN, [this, index](std::uint32_t) { accept(index); })) {
        const int code = errno;
        close(listener);
        return listenError(where, code);
    }
    m_stations[index].listener = listener;
    return {};
}

void BoardServer::shut(std::size_t index)
{
    auto& station = m_stations[index];
    if (station.listener >= 0) {
        m_loop.forget(station.listener);
        close(station.listener);
        station.listener = -1;
    }
    for (auto& connection : station.connections)
        drop(connection);
    station.connections.clear();
}

void BoardServer::drop(Connection& connection)
{
    m_loop.forget(connection.socket);
    if (connection.ssh)
        connection.ssh.reset(); // closes the socket
    else
        close(connection.socket);
}

SimulatedBoard* BoardServer::board(std::size_t index)
{
    auto& station = m_stations[index];
    if (!station.board) {
        const auto& planned = m_plan[index];
        const auto report = m_settings.reports(planned.recipe);
        if (!report)
            return nullptr;
        const BoardIdentity identity{planned.name, planned.index,
                                     mixSeed(m_settings.seed, planned.index)};
        station.board = std::make_unique<SimulatedBoard>(*report, identity);
        station.board->setFaults(planned.faults);
    }
    return station.board.get();
}

ssh_key BoardServer::hostKey(std::size_t index)
{
    auto& key = m_keys[index];
    if (!key) {
        const auto& planned = m_plan[index];
        const std::uint32_t generation = planned.faults.contains(Fault::ChangedKey) ? 1 : 0;
        key = importKey(Ed25519Key::derived(m_settings.seed, planned.index, generation)
                            .privatePem(planned.name));
    }
    return key.get();
}

void BoardServer::accept(std::size_t index)
{
    auto& station = m_stations[index];
    const int socket = accept4(station.listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0)
        return; // gone again, or out of descriptors: the next one may do
    if (station.connections.size() >= maxConnections) {
        close(socket);
        return;
    }
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const bool isMute = m_plan[index].faults.contains(Fault::Silent);
    auto ssh = isMute ? nullptr : begin(index, socket);
    if (!ssh && !isMute)
        return;
    auto& connection = station.connections.emplace_back();
    connection.socket = socket;
    connection.begun = now();
    connection.ssh = std::move(ssh);
    const auto self = std::prev(station.connections.end());
    const auto onReady = [this, index, self](std::uint32_t) {
        if (!serve(*self, true)) {
            drop(*self);
            m_stations[index].connections.erase(self);
        }
    };
    if (!m_loop.watch(socket, EPOLLIN | EPOLLRDHUP, onReady)) {
        drop(connection);
        station.connections.pop_back();
    }
}

/// Takes the socket over; null when the board cannot be made.
std::unique_ptr<SshConnection> BoardServer::begin(std::size_t index, int socket)
{
    SimulatedBoard* const simulated = board(index);
    ssh_key const key = hostKey(index);
    if (simulated == nullptr || key == nullptr) {
        close(socket);
        return nullptr;
    }
    return SshConnection::begin(
        socket, {*simulated, m_plan[index].faults, key, m_settings.authorizedKey.get()}, now());
}

/// False when the connection is to be dropped.
bool BoardServer::serve(Connection& connection, bool socketIsReady)
{
    if (!connection.ssh) {
        // A mute connection ends when its peer does, or when the peer has waited long enough.
        char unread[4096];
        const bool ended =
            socketIsReady && recv(connection.socket, unread, sizeof unread, MSG_DONTWAIT) == 0;
        return !ended && now() - connection.begun < muteDeadline;
    }
    if (socketIsReady)
        connection.ssh->ready(now(), wallClockMs());
    else
        connection.ssh->pump(now(), wallClockMs());
    if (connection.ssh->isOver(now()))
        return false;
    const bool wantsToWrite = connection.ssh->wantsToWrite();
    if (wantsToWrite != connection.watchesWrite) {
        connection.watchesWrite = wantsToWrite;
        m_loop.change(connection.socket,
                      EPOLLIN | EPOLLRDHUP | (wantsToWrite ? std::uint32_t(EPOLLOUT) : 0));
    }
    return true;
}

void BoardServer::tick()
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        auto& station = m_stations[i];
        const bool reachable = isReachable(m_plan[i].faults, now());
        if (!reachable && (station.listener >= 0 || !station.connections.empty()))
            shut(i);
        else if (reachable && station.listener < 0)
            (void)open(i); // tried again at the next tick
        for (auto connection = station.connections.begin();
             connection != station.connections.end();) {
            if (serve(*connection, false)) {
                ++connection;
            } else {
                drop(*connection);
                connection = station.connections.erase(connection);
            }
        }
    }
}

void BoardServer::setFaults(std::size_t index, const Faults& faults)
{
    auto& planned = m_plan[index];
    if (planned.faults.contains(Fault::ChangedKey) != faults.contains(Fault::ChangedKey)) {
        for (auto& connection : m_stations[index].connections)
            drop(connection);
        m_stations[index].connections.clear();
        m_keys[index].reset();
    }
    planned.faults = faults;
    if (m_stations[index].board)
        m_stations[index].board->setFaults(faults);
}

std::size_t BoardServer::connectionCount() const
{
    std::size_t count = 0;
    for (const auto& station : m_stations)
        count += station.connections.size();
    return count;
}

} // namespace rollcall::simulator
