#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall::enrol {

struct Address {
    std::string user;                  ///< empty: not said
    std::string host;                  ///< IPv6 without brackets
    std::optional<std::uint16_t> port; ///< absent: not said
    bool operator==(const Address&) const = default;
};

/// Reads "[user@]host[:port]", with IPv6 addresses in brackets when a port follows
/// ("[fe80::1]:22"; a bare "fe80::1" is all host). InvalidInput says which part is wrong. Hosts may
/// hold ASCII letters, digits, '.', '-', '_', ':' and '%' only, and do not begin with '-': they end
/// up in file formats, messages and other programs' arguments.
Result<Address> parseAddress(std::string_view text);

/// The two halves of it, for lists that keep them apart.
bool isHost(std::string_view text);
bool isUser(std::string_view text);
/// A number from 1 to 65535.
std::optional<std::uint16_t> parsePort(std::string_view text);

/// True for an IPv4 or IPv6 literal, an IPv6 zone ("fe80::1%eth0") included.
bool isIpLiteral(std::string_view text);

} // namespace rollcall::enrol
