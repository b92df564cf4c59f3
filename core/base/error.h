#pragma once

#include <string>
#include <string_view>

namespace rollcall {

/// What kind of expected failure this is. Callers branch on the code; people read the message.
enum class ErrorCode {
    InvalidInput,     ///< what the user or a file gave cannot be understood
    NotFound,         ///< no such file, node or host name
    AlreadyExists,    ///< a node or file of that name is already there
    Unreachable,      ///< no route, name not resolved, network down
    Refused,          ///< the peer answered and said no (port closed)
    TimedOut,         ///< the peer or the file said nothing within its deadline
    Disconnected,     ///< the peer closed an established connection
    HostKeyUnknown,   ///< first contact: a person must accept the fingerprint
    HostKeyChanged,   ///< known_hosts has another key, or the key is revoked
    AuthFailed,       ///< host is fine, none of our credentials were accepted
    AgentUnavailable, ///< no agent binary for this board, or it cannot be started there
    Protocol,         ///< the peer speaks, but not our protocol
    TooLarge,         ///< over a bound on size, depth or count
    Io,               ///< reading or writing a local file failed
    DiskFull,         ///< no space left where the store lies
    ReadOnly,         ///< the store or its folder cannot be written
    NotAStore,        ///< the file is no Rollcall store, or a damaged one
    TooNew,           ///< written by a newer Rollcall
    Unsupported,      ///< known, and deliberately not done here
    Cancelled,        ///< given up because the owner went away or asked to
};

/// The stable word for a code, as used in JSON output and logs ("host-key-changed").
std::string_view toString(ErrorCode code);

/// An expected failure. `message` says what went wrong in one plain sentence without a full stop;
/// `context` names the node, file or step it happened to; `remedy` says what to do next. The last
/// two may be empty.
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string message;
    std::string context;
    std::string remedy;

    /// "context: message; remedy", leaving out what is empty.
    std::string toString() const;
    bool operator==(const Error&) const = default;
};

} // namespace rollcall
