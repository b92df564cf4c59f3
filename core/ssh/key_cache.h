#pragma once

#include <QString>
#include <memory>

struct ssh_key_struct;

namespace rollcall::ssh {

using SharedKey = std::shared_ptr<ssh_key_struct>;

/// A private key file, or why it cannot be used.
struct KeyFile {
    enum class State { Usable, Missing, Unreadable, Encrypted, Malformed };
    State state = State::Missing;
    SharedKey privateKey; ///< null unless Usable
    SharedKey publicKey;  ///< null unless Usable
};

/// Reads the file, or answers from memory while its size and time are the same: with hundreds of
/// nodes the same key would be parsed hundreds of times. One memory for each thread, as libssh keys
/// must not be used by two threads at a time.
KeyFile loadKeyFile(const QString& path);

} // namespace rollcall::ssh
