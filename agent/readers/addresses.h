#pragma once

#include "agent/file_system.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall::agent {

/// An address of a network interface, with its prefix: "192.0.2.7/24".
struct InterfaceAddress {
    std::string interface;
    std::string address;
    bool operator==(const InterfaceAddress&) const = default;
};

/// The text of /proc/net/if_inet6: global addresses that stay. Temporary ones change by the hour,
/// deprecated and tentative ones are on their way, and link-local ones say what the MAC says.
std::vector<InterfaceAddress> parseIfInet6(std::string_view text);

/// 16 bytes in the recommended form of RFC 5952: "2001:db8::7".
std::string formatIpv6(const unsigned char* bytes);

/// IPv4 first, then IPv6, each in order of its text. IPv4 is asked of the kernel through a socket
/// that sends nothing, since no file tells it well; of a recorded tree there is none.
std::vector<InterfaceAddress> readAddresses(FileSystem& files);

} // namespace rollcall::agent
