#include "core/enrol/address.h"

#include "core/base/text.h"
#include "core/enrol/candidate.h"

#include <arpa/inet.h>

#include <algorithm>

namespace rollcall::enrol {

namespace {

constexpr std::size_t maxHostLength = 253; // RFC 1035, section 2.3.4
constexpr std::size_t maxUserLength = 64;

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(".-_:%").find(c) != std::string_view::npos;
}

Error invalid(std::string_view text, std::string message)
{
    return {ErrorCode::InvalidInput, std::move(message), toValidUtf8(text.substr(0, maxTextBytes)),
            "write it as [user@]host[:port], e.g. pi@raspberrypi.local"};
}

} // namespace

bool isHost(std::string_view text)
{
    return !text.empty() && text.size() <= maxHostLength && text.front() != '-' &&
           std::all_of(text.begin(), text.end(), isHostCharacter);
}

bool isUser(std::string_view text)
{
    return isPlainText(text) && text.size() <= maxUserLength && text.front() != '-' &&
           text.find_first_of(" @:'\"\\/") == std::string_view::npos;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    const auto number = parseInt(text);
    if (!number || *number < 1 || *number > 65535 || text.front() == '+')
        return std::nullopt;
    return static_cast<std::uint16_t>(*number);
}

bool isIpLiteral(std::string_view text)
{
    const std::string address(text.substr(0, text.find('%')));
    in6_addr buffer; // the larger of the two
    if (inet_pton(AF_INET6, address.c_str(), &buffer) == 1)
        return true;
    return text.find('%') == text.npos && inet_pton(AF_INET, address.c_str(), &buffer) == 1;
}

Result<Address> parseAddress(std::string_view whole)
{
    Address address;
    const std::string_view text = trimmed(whole);
    std::string_view rest = text;
    if (const auto at = rest.rfind('@'); at != rest.npos) {
        if (!isUser(rest.substr(0, at)))
            return invalid(text, "this is no user name before the @");
        address.user = rest.substr(0, at);
        rest.remove_prefix(at + 1);
    }

    std::optional<std::string_view> port;
    if (rest.starts_with('[')) {
        const auto end = rest.find(']');
        if (end == rest.npos)
            return invalid(text, "the bracket around the address is not closed");
        const std::string_view behind = rest.substr(end + 1);
        rest = rest.substr(1, end - 1);
        if (!behind.empty() && behind.front() != ':')
            return invalid(text, "after the bracket only :port may follow");
        if (!behind.empty())
            port = behind.substr(1);
    } else if (std::count(rest.begin(), rest.end(), ':') == 1) {
        const auto colon = rest.find(':');
        port = rest.substr(colon + 1);
        rest = rest.substr(0, colon);
    }

    if (port) {
        if (port->empty())
            return invalid(text, "the port is missing after the colon");
        address.port = parsePort(*port);
        if (!address.port)
            return invalid(text, "the port must be a number from 1 to 65535");
    }
    if (rest.empty())
        return invalid(text, "the host name is missing");
    if (!isHost(rest))
        return invalid(text, "this is no host name or address");
    address.host = rest;
    return address;
}

} // namespace rollcall::enrol
