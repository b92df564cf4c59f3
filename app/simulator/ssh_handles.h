#pragma once

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <memory>

namespace rollcall::simulator {

/// libssh's C handles, freed by their owners.
struct SshDeleter {
    void operator()(ssh_session session) const { ssh_free(session); }
    void operator()(ssh_key key) const { ssh_key_free(key); }
    void operator()(ssh_bind bind) const { ssh_bind_free(bind); }
    void operator()(ssh_event event) const { ssh_event_free(event); }
};
using SshSession = std::unique_ptr<std::remove_pointer_t<ssh_session>, SshDeleter>;
using SshKey = std::unique_ptr<std::remove_pointer_t<ssh_key>, SshDeleter>;
using SshBind = std::unique_ptr<std::remove_pointer_t<ssh_bind>, SshDeleter>;
using SshEvent = std::unique_ptr<std::remove_pointer_t<ssh_event>, SshDeleter>;

} // namespace rollcall::simulator
