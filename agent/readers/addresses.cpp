#include "agent/readers/addresses.h"

#include "agent/readers/parse.h"
#include "agent/unique_fd.h"
#include "core/base/text.h"

#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxAddresses = 256;
constexpr std::size_t ipv6Bytes = 16;

/// A bare hexadecimal number of no more than two digits, as all columns but the first have.
std::optional<unsigned> parseColumn(std::string_view text)
{
    const auto number = text.size() <= 2 ? parseHex(text) : std::nullopt;
    return number ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

bool parseIpv6(std::string_view text, unsigned char* bytes)
{
    if (text.size() != 2 * ipv6Bytes)
        return false;
    for (std::size_t i = 0; i < ipv6Bytes; ++i) {
        const auto byte = parseColumn(text.substr(2 * i, 2));
        if (!byte)
            return false;
        bytes[i] = static_cast<unsigned char>(*byte);
    }
    return true;
}

std::string formatIpv4(std::uint32_t address)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += std::to_string(address >> shift & 0xFF) + (shift > 0 ? "." : "");
    return text;
}

std::uint32_t hostAddress(const struct ifreq& request)
{
    struct sockaddr_in address;
    std::memcpy(&address, &request.ifr_addr, sizeof address);
    return ntohl(address.sin_addr.s_addr);
}

/// netdevice(7). The mask is that of the very address which the request names.
void appendIpv4(std::vector<InterfaceAddress>& addresses)
{
    const UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket)
        return;
    std::vector<struct ifreq> requests(maxAddresses);
    struct ifconf list;
    std::memset(&list, 0, sizeof list);
    list.ifc_len = static_cast<int>(requests.size() * sizeof(struct ifreq));
    list.ifc_req = requests.data();
    if (::ioctl(socket.get(), SIOCGIFCONF, &list) != 0 || list.ifc_len < 0)
        return;
    requests.resize(static_cast<std::size_t>(list.ifc_len) / sizeof(struct ifreq));
    for (struct ifreq& request : requests) {
        const std::uint32_t address = hostAddress(request);
        std::string label(request.ifr_name, ::strnlen(request.ifr_name, sizeof request.ifr_name));
        if (::ioctl(socket.get(), SIOCGIFNETMASK, &request) != 0)
            continue;
        const int prefix = __builtin_popcount(hostAddress(request));
        label.resize(std::min(label.find(':'), label.size())); // "eth0:1" is a label on eth0
        addresses.push_back({std::move(label), formatIpv4(address) + '/' + std::to_string(prefix)});
    }
}

} // namespace

std::string formatIpv6(const unsigned char* bytes)
{
    constexpr std::size_t groups = ipv6Bytes / 2;
    std::size_t gapAt = groups, gapLength = 1; // the first of the longest runs of zeros, from two
    for (std::size_t i = 0; i < groups; ++i) {
        std::size_t length = 0;
        while (i + length < groups && bytes[2 * (i + length)] == 0 &&
               bytes[2 * (i + length) + 1] == 0)
            ++length;
        if (length > gapLength) {
            gapAt = i;
            gapLength = length;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < groups; ++i) {
        if (i == gapAt) {
            text += "::";
            i += gapLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        const unsigned group = static_cast<unsigned>(bytes[2 * i]) << 8 | bytes[2 * i + 1];
        bool leading = true;
        for (int shift = 12; shift >= 0; shift -= 4) {
            const unsigned digit = group >> shift & 0xF;
            leading = leading && digit == 0 && shift > 0;
            if (!leading)
                text += "0123456789abcdef"[digit];
        }
    }
    return text;
}

/// net/ipv6/addrconf.c: "20010db8…07 02 40 00 80 eth0": address, index, prefix, scope, flags, name.
std::vector<InterfaceAddress> parseIfInet6(std::string_view text)
{
    // The low byte of linux/if_addr.h's IFA_F_*.
    constexpr unsigned temporary = 0x01, failed = 0x08, deprecated = 0x20, tentative = 0x40;
    constexpr unsigned globalScope = 0;
    std::vector<InterfaceAddress> addresses;
    while (!text.empty() && addresses.size() < maxAddresses) {
        const auto words = splitWords(takeLine(text));
        unsigned char bytes[ipv6Bytes];
        if (words.size() != 6 || !parseIpv6(words[0], bytes))
            continue;
        const auto prefix = parseColumn(words[2]), scope = parseColumn(words[3]),
                   flags = parseColumn(words[4]);
        if (!prefix || *prefix > 8 * ipv6Bytes || scope != globalScope || !flags ||
            (*flags & (temporary | failed | deprecated | tentative)) != 0)
            continue;
        addresses.push_back(
            {std::string(words[5]), formatIpv6(bytes) + '/' + std::to_string(*prefix)});
    }
    return addresses;
}

std::vector<InterfaceAddress> readAddresses(FileSystem& files)
{
    std::vector<InterfaceAddress> addresses;
    if (files.isHost())
        appendIpv4(addresses);
    const auto older = static_cast<std::ptrdiff_t>(addresses.size());
    if (const auto text = files.root().bytes("proc/net/if_inet6")) {
        for (InterfaceAddress& address : parseIfInet6(*text))
            addresses.push_back(std::move(address));
    }
    // The kernel's own order is that of a hash table.
    const auto before = [](const InterfaceAddress& a, const InterfaceAddress& b) {
        return a.address < b.address;
    };
    std::sort(addresses.begin(), addresses.begin() + older, before);
    std::sort(addresses.begin() + older, addresses.end(), before);
    return addresses;
}

} // namespace rollcall::agent
