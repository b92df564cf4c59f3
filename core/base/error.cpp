#include "core/base/error.h"

namespace rollcall {

std::string_view toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid-input";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::AlreadyExists:
        return "already-exists";
    case ErrorCode::Unreachable:
        return "unreachable";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::TimedOut:
        return "timed-out";
    case ErrorCode::Disconnected:
        return "disconnected";
    case ErrorCode::HostKeyUnknown:
        return "host-key-unknown";
    case ErrorCode::HostKeyChanged:
        return "host-key-changed";
    case ErrorCode::AuthFailed:
        return "auth-failed";
    case ErrorCode::AgentUnavailable:
        return "agent-unavailable";
    case ErrorCode::Protocol:
        return "protocol";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::ReadOnly:
        return "read-only";
    case ErrorCode::NotAStore:
        return "not-a-store";
    case ErrorCode::TooNew:
        return "too-new";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

std::string Error::toString() const
{
    std::string text;
    if (!context.empty())
        text += context + ": ";
    text += message;
    if (!remedy.empty())
        text += "; " + remedy;
    return text;
}

} // namespace rollcall
