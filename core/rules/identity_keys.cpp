#include "core/base/text.h"
#include "core/rules/identity.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace rollcall::rules {

namespace {

// The words are kept in stores: add to them, never rename one.
constexpr std::array<std::pair<KeyKind, std::string_view>, 5> kindWords{{
    {KeyKind::BoardSerial, "board-serial"},
    {KeyKind::Mac, "mac"},
    {KeyKind::CardId, "card-id"},
    {KeyKind::MachineId, "machine-id"},
    {KeyKind::HostKey, "host-key"},
}};

constexpr std::size_t maxKeyLength = 200, maxKeys = 64;

/// What firmware writes where nobody filled in a number, and systems before their first boot.
bool isFiller(const std::string& lower)
{
    static const std::set<std::string> fillers{"none",
                                               "unknown",
                                               "default string",
                                               "to be filled by o.e.m.",
                                               "not specified",
                                               "uninitialized",
                                               "n/a",
                                               "0123456789",
                                               "123456789",
                                               "0123456789abcdef"};
    return fillers.contains(lower);
}

/// All of one digit is no number: "0000000000000000", "ffffffff".
bool isOneDigit(const std::string& text)
{
    return text.find_first_not_of(text.front()) == std::string::npos;
}

std::optional<std::string> usable(const std::optional<std::string>& raw)
{
    if (!raw || raw->size() > maxKeyLength)
        return std::nullopt;
    std::string text = toValidUtf8(trimmed(*raw));
    if (text.size() < 4)
        return std::nullopt;
    std::string digits = toLower(text);
    if (digits.starts_with("0x"))
        digits.erase(0, 2);
    if (digits.empty() || isFiller(digits) || isOneDigit(digits))
        return std::nullopt;
    return text;
}

/// Lower case, or nothing for an address that its maker did not give (IEEE 802: the second lowest
/// bit of the first byte says "locally administered") or that is none.
std::optional<std::string> makersAddress(const std::string& raw)
{
    std::string mac = toLower(trimmed(raw));
    const auto bytes = split(mac, ':');
    if (bytes.size() != 6 || mac == "00:00:00:00:00:00")
        return std::nullopt;
    const auto first = parseHex(bytes[0]);
    if (!first || *first > 0xff || (*first & 0x03) != 0)
        return std::nullopt;
    return mac;
}

std::optional<std::string> cardId(const hardware::BlockDevice& device)
{
    if (device.mmc)
        return usable(device.mmc->cid ? device.mmc->cid : device.mmc->serial);
    const bool isVirtual = device.name.starts_with("vd") || device.name.starts_with("xvd");
    return isVirtual ? std::nullopt : usable(device.serial);
}

} // namespace

std::string_view toString(KeyKind kind)
{
    for (const auto& [known, word] : kindWords) {
        if (known == kind)
            return word;
    }
    return {};
}

std::optional<KeyKind> keyKindFromString(std::string_view word)
{
    for (const auto& [kind, known] : kindWords) {
        if (known == word)
            return kind;
    }
    return std::nullopt;
}

std::vector<IdentityKey> identityKeys(const hardware::Inventory& inventory,
                                      const std::optional<std::string>& hostKeyFingerprint)
{
    std::set<IdentityKey> keys; // sorted, each once
    const auto add = [&keys](KeyKind kind, const std::optional<std::string>& value) {
        if (value && keys.size() < maxKeys)
            keys.insert({kind, *value});
    };
    add(KeyKind::BoardSerial, usable(inventory.identity.dtSerial));
    add(KeyKind::MachineId, usable(inventory.identity.machineId));
    add(KeyKind::HostKey, hostKeyFingerprint);
    for (const std::string& mac : inventory.identity.macs)
        add(KeyKind::Mac, makersAddress(mac));
    for (const hardware::BlockDevice& device : inventory.blocks)
        add(KeyKind::CardId, cardId(device));
    return {keys.begin(), keys.end()};
}

std::vector<IdentityKey> currentKeys(const KnownIdentity& identity)
{
    std::int64_t newest = 0;
    for (const SeenKey& seen : identity.keys)
        newest = std::max(newest, seen.lastSeen);
    std::vector<IdentityKey> keys;
    for (const SeenKey& seen : identity.keys) {
        if (seen.lastSeen == newest)
            keys.push_back(seen.key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace rollcall::rules
