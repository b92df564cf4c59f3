#include "app/simulator/shell_channel.h"

#include "core/base/text.h"

#include <algorithm>

namespace rollcall::simulator {
namespace {

constexpr std::size_t maxCommandBytes = 8 * 1024;
constexpr std::size_t maxInputBytes = 1024 * 1024; ///< of one turn; pump() empties it each time
constexpr std::size_t maxTurnBytes = 256 * 1024;   ///< written in one turn, so that all get theirs

std::string firstWord(const std::string& command)
{
    const auto words = splitWords(command);
    return toValidUtf8(words.empty() ? std::string_view{} : words.front().substr(0, 80));
}

} // namespace

ShellChannel::ShellChannel(ssh_channel handle, SimulatedBoard& board, const Faults& faults)
    : m_handle(handle)
    , m_board(board)
    , m_faults(faults)
{
    ssh_callbacks_init(&m_callbacks);
    m_callbacks.userdata = this;
    m_callbacks.channel_exec_request_function = &onExec;
    m_callbacks.channel_data_function = &onData;
    m_callbacks.channel_eof_function = &onEof;
    m_callbacks.channel_close_function = &onClose;
    ssh_set_channel_callbacks(handle, &m_callbacks);
}

ShellChannel::~ShellChannel()
{
    // libssh keeps a freed channel until its peer closes it too, and would still call us.
    ssh_remove_channel_callbacks(m_handle, &m_callbacks);
    ssh_channel_free(m_handle);
}

int ShellChannel::onExec(ssh_session, ssh_channel, const char* command, void* self)
{
    auto& channel = *static_cast<ShellChannel*>(self);
    const std::string_view text(command);
    if (channel.m_hasCommand || text.size() > maxCommandBytes)
        return 1;
    channel.m_command = text;
    channel.m_hasCommand = true;
    return 0;
}

int ShellChannel::onData(ssh_session, ssh_channel, void* data, std::uint32_t size, int isStderr,
                         void* self)
{
    auto& channel = *static_cast<ShellChannel*>(self);
    if (isStderr == 0 && channel.m_input.size() + size <= maxInputBytes)
        channel.m_input.append(static_cast<const char*>(data), size);
    return static_cast<int>(size);
}

void ShellChannel::onEof(ssh_session, ssh_channel, void* self)
{
    static_cast<ShellChannel*>(self)->m_inputEnded = true;
}

void ShellChannel::onClose(ssh_session, ssh_channel, void* self)
{
    static_cast<ShellChannel*>(self)->m_closedByPeer = true;
}

void ShellChannel::start(SimTime now)
{
    m_started = true;
    const bool runsAgent = m_command.find("rollcall-agent") != std::string::npos &&
                           m_command.find(" serve") != std::string::npos;
    if (runsAgent)
        m_agent = std::make_unique<AgentSession>(m_board, m_faults, now);
    else
        runCommand(m_command);
}

void ShellChannel::runCommand(const std::string& command)
{
    if (trimmed(command) == "uname -m") {
        m_output = m_board.machine() + "\n";
    } else if (trimmed(command) == "hostname") {
        m_output = m_board.inventory().identity.hostname.value_or("") + "\n";
    } else if (trimmed(command) != "true") {
        m_errors = "sh: 1: " + firstWord(command) + ": not found\n";
        m_exitStatus = 127;
    }
}

std::size_t ShellChannel::room() const
{
    // Bytes the peer's window takes; none while earlier ones still wait for the socket, so that a
    // peer that stops reading costs no memory.
    ssh_session session = ssh_channel_get_session(m_handle);
    if ((ssh_get_poll_flags(session) & SSH_WRITE_PENDING) != 0)
        return 0;
    return std::min<std::size_t>(ssh_channel_window_size(m_handle), 32 * 1024);
}

/// True when all of it is written.
bool ShellChannel::flush(std::string& bytes, bool toStderr)
{
    while (!bytes.empty()) {
        const auto size = static_cast<std::uint32_t>(std::min(bytes.size(), room()));
        if (size == 0)
            return false;
        const int written = toStderr ? ssh_channel_write_stderr(m_handle, bytes.data(), size)
                                     : ssh_channel_write(m_handle, bytes.data(), size);
        if (written <= 0)
            return false;
        bytes.erase(0, static_cast<std::size_t>(written));
    }
    return true;
}

void ShellChannel::pump(SimTime now, std::int64_t wallClockMs)
{
    if (m_finished || m_closedByPeer || !m_hasCommand)
        return;
    if (!m_started)
        start(now);
    if (!m_agent) {
        const bool done = flush(m_output, false) && flush(m_errors, true);
        if (done)
            finish();
        return;
    }
    m_agent->receive(std::exchange(m_input, {}), now);
    if (m_inputEnded)
        m_agent->endOfInput();
    for (std::size_t written = 0; written < maxTurnBytes && flush(m_output, false);) {
        m_output = m_agent->take(32 * 1024, now, wallClockMs);
        if (m_output.empty())
            break;
        written += m_output.size();
    }
    if (m_output.empty() && m_agent->isOver())
        finish();
}

void ShellChannel::finish()
{
    m_finished = true;
    ssh_channel_request_send_exit_status(m_handle, m_exitStatus);
    ssh_channel_send_eof(m_handle);
    ssh_channel_close(m_handle);
}

} // namespace rollcall::simulator
