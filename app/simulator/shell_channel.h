#pragma once

#include "app/simulator/agent_session.h"
#include "app/simulator/ssh_handles.h"

#include <libssh/callbacks.h>

#include <memory>
#include <string>

namespace rollcall::simulator {

/// One "session" channel of a connection: the shell of a small board that knows one program.
/// libssh's callbacks only take notes; pump() acts on them, because writing or freeing from inside
/// a callback would re-enter libssh.
class ShellChannel
{
public:
    /// Takes the handle over. The session, the board and the faults must outlive it.
    ShellChannel(ssh_channel handle, SimulatedBoard& board, const Faults& faults);
    ~ShellChannel();
    ShellChannel(const ShellChannel&) = delete;
    ShellChannel& operator=(const ShellChannel&) = delete;

    /// Runs what was asked and writes what is due, as far as the peer takes it.
    void pump(SimTime now, std::int64_t wallClockMs);

    /// The peer closed the channel; nothing more will come on it.
    bool isClosed() const { return m_closedByPeer; }

private:
    static int onExec(ssh_session, ssh_channel, const char* command, void* self);
    static int onData(ssh_session, ssh_channel, void* data, std::uint32_t size, int isStderr,
                      void* self);
    static void onEof(ssh_session, ssh_channel, void* self);
    static void onClose(ssh_session, ssh_channel, void* self);

    void start(SimTime now);
    void runCommand(const std::string& command);
    bool flush(std::string& bytes, bool toStderr);
    std::size_t room() const;
    void finish();

    ssh_channel m_handle;
    SimulatedBoard& m_board;
    const Faults& m_faults;
    ssh_channel_callbacks_struct m_callbacks{};
    std::string m_command;
    bool m_hasCommand = false;
    bool m_started = false;
    std::string m_input;
    std::string m_output;
    std::string m_errors;
    int m_exitStatus = 0;
    bool m_inputEnded = false;
    bool m_closedByPeer = false;
    bool m_finished = false;
    std::unique_ptr<AgentSession> m_agent;
};

} // namespace rollcall::simulator
