#include "app/simulator/ssh_connection.h"

#include <unistd.h>

#include <string_view>

namespace rollcall::simulator {
namespace {

constexpr SimTime loginDeadline = std::chrono::seconds(20);
constexpr int maxAttempts = 6; ///< keys offered, as sshd's MaxAuthTries
constexpr std::size_t maxChannels = 8;

/// Hands the socket to a new libssh session; the bind object only carries the host key there.
SshSession adopt(int socket, ssh_key hostKey)
{
    SshSession session(ssh_new());
    SshBind bind(ssh_bind_new());
    SshKey copy(ssh_key_dup(hostKey));
    const bool readConfig = false;
    if (!session || !bind || !copy ||
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &readConfig) < 0 ||
        ssh_bind_options_set(bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, copy.get()) < 0) {
        close(socket);
        return nullptr;
    }
    copy.release(); // now the bind object's
    if (ssh_bind_accept_fd(bind.get(), session.get(), socket) != SSH_OK) {
        close(socket);
        return nullptr;
    }
    return session;
}

} // namespace

SshConnection::SshConnection(const Host& host, SimTime now)
    : m_host(host)
    , m_begun(now)
{}

SshConnection::~SshConnection()
{
    m_channels.clear();
    if (m_event && m_session)
        ssh_event_remove_session(m_event.get(), m_session.get());
}

std::unique_ptr<SshConnection> SshConnection::begin(int socket, const Host& host, SimTime now)
{
    std::unique_ptr<SshConnection> self(new SshConnection(host, now));
    self->m_session = adopt(socket, host.hostKey);
    self->m_event.reset(ssh_event_new());
    if (!self->m_session || !self->m_event)
        return nullptr;
    ssh_session session = self->m_session.get();
    ssh_callbacks_init(&self->m_callbacks);
    self->m_callbacks.userdata = self.get();
    self->m_callbacks.auth_pubkey_function = &onPublicKey;
    self->m_callbacks.channel_open_request_session_function = &onOpenChannel;
    ssh_set_server_callbacks(session, &self->m_callbacks);
    ssh_set_auth_methods(session, SSH_AUTH_METHOD_PUBLICKEY);
    ssh_set_blocking(session, 0);
    // Sends our banner; the rest of the key exchange goes on in ready().
    if (ssh_handle_key_exchange(session) == SSH_ERROR ||
        ssh_event_add_session(self->m_event.get(), session) != SSH_OK)
        return nullptr;
    return self;
}

int SshConnection::onPublicKey(ssh_session, const char* user, ssh_key_struct* key, char state,
                               void* self)
{
    auto& connection = *static_cast<SshConnection*>(self);
    const bool isOurs = std::string_view(user) == userName &&
                        ssh_key_cmp(key, connection.m_host.authorizedKey, SSH_KEY_CMP_PUBLIC) == 0;
    if (isOurs && state == SSH_PUBLICKEY_STATE_NONE)
        return SSH_AUTH_SUCCESS; // "would do": the client signs next
    if (isOurs && state == SSH_PUBLICKEY_STATE_VALID) {
        connection.m_isAuthenticated = true;
        return SSH_AUTH_SUCCESS;
    }
    if (++connection.m_attempts >= maxAttempts)
        connection.m_isBroken = true;
    return SSH_AUTH_DENIED;
}

ssh_channel SshConnection::onOpenChannel(ssh_session session, void* self)
{
    auto& connection = *static_cast<SshConnection*>(self);
    if (!connection.m_isAuthenticated || connection.m_channels.size() >= maxChannels)
        return nullptr;
    ssh_channel handle = ssh_channel_new(session);
    if (handle != nullptr)
        connection.m_channels.push_back(std::make_unique<ShellChannel>(
            handle, connection.m_host.board, connection.m_host.faults));
    return handle;
}

void SshConnection::ready(SimTime now, std::int64_t wallClockMs)
{
    if (ssh_event_dopoll(m_event.get(), 0) == SSH_ERROR)
        m_isBroken = true;
    pump(now, wallClockMs);
}

void SshConnection::pump(SimTime now, std::int64_t wallClockMs)
{
    for (auto channel = m_channels.begin(); channel != m_channels.end() && !m_isBroken;) {
        (*channel)->pump(now, wallClockMs);
        channel = (*channel)->isClosed() ? m_channels.erase(channel) : std::next(channel);
    }
}

bool SshConnection::isOver(SimTime now) const
{
    const bool isLate = !m_isAuthenticated && now - m_begun > loginDeadline;
    return m_isBroken || isLate || ssh_is_connected(m_session.get()) == 0;
}

bool SshConnection::wantsToWrite() const
{
    return (ssh_get_poll_flags(m_session.get()) & SSH_WRITE_PENDING) != 0;
}

} // namespace rollcall::simulator
