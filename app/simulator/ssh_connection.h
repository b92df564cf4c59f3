#pragma once

#include "app/simulator/shell_channel.h"

#include <list>
#include <memory>

namespace rollcall::simulator {

/// One SSH connection to one simulated board, from the TCP accept on. Non-blocking: call ready()
/// when the socket is, pump() when time has passed. Not thread-safe.
class SshConnection
{
public:
    /// What a connection needs of its board; all of it outlives the connection.
    struct Host {
        SimulatedBoard& board;
        const Faults& faults;
        ssh_key hostKey;
        ssh_key authorizedKey;
    };

    /// Takes the socket over, also when it fails (null then).
    static std::unique_ptr<SshConnection> begin(int socket, const Host& host, SimTime now);
    ~SshConnection();
    SshConnection(const SshConnection&) = delete;
    SshConnection& operator=(const SshConnection&) = delete;

    /// The socket can be read or written.
    void ready(SimTime now, std::int64_t wallClockMs);
    /// Answers what is due.
    void pump(SimTime now, std::int64_t wallClockMs);

    bool isOver(SimTime now) const;
    bool wantsToWrite() const;

private:
    SshConnection(const Host& host, SimTime now);

    static int onPublicKey(ssh_session, const char* user, ssh_key_struct* key, char state,
                           void* self);
    static ssh_channel onOpenChannel(ssh_session, void* self);

    Host m_host;
    SshEvent m_event;
    SshSession m_session;
    ssh_server_callbacks_struct m_callbacks{};
    std::list<std::unique_ptr<ShellChannel>> m_channels; ///< addresses are userdata of callbacks
    SimTime m_begun;
    int m_attempts = 0;
    bool m_isAuthenticated = false;
    bool m_isBroken = false;
};

/// The one user every simulated board has.
inline constexpr char userName[] = "sim";

} // namespace rollcall::simulator
