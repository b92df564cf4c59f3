#include "app/simulator/personal_facts.h"

#include <algorithm>
#include <cstdio>

namespace rollcall::simulator {
namespace {

std::string hexDigits(Random& random, std::size_t count)
{
    std::string digits;
    while (digits.size() < count)
        digits += "0123456789abcdef"[random.bits() >> 60];
    return digits;
}

/// A random UUID (RFC 4122, version 4), as the kernel makes boot ids.
std::string uuid(Random& random)
{
    auto digits = hexDigits(random, 32);
    digits[12] = '4';
    digits[16] = "89ab"[random.bits() >> 62];
    for (const std::size_t at : {20u, 16u, 12u, 8u})
        digits.insert(at, "-");
    return digits;
}

/// The serial with its last digits replaced by the board's number, so that it stays a sample that
/// can be recognised as one.
std::string numberedSerial(std::string serial, std::uint32_t index)
{
    char digits[9];
    std::snprintf(digits, sizeof digits, "%04x", (index + 1) & 0xffffu);
    const std::size_t keep = serial.size() < 4 ? 0 : serial.size() - 4;
    return serial.substr(0, keep) + digits;
}

/// Locally administered: the second hexadecimal digit is 2, so no maker owns the address.
std::string ownMac(std::uint32_t index, std::size_t port)
{
    char mac[18];
    std::snprintf(mac, sizeof mac, "02:52:%02x:%02x:%02x:%02x", (index >> 16) & 0xffu,
                  (index >> 8) & 0xffu, index & 0xffu, static_cast<unsigned>(port & 0xff));
    return mac;
}

void replaceMacs(hardware::Inventory& inventory, std::uint32_t index)
{
    for (std::size_t port = 0; port < inventory.identity.macs.size(); ++port) {
        auto& mac = inventory.identity.macs[port];
        const std::string fresh = ownMac(index, port);
        for (auto& interface : inventory.network) {
            if (interface.mac == mac)
                interface.mac = fresh;
        }
        mac = fresh;
    }
}

} // namespace

void makePersonal(hardware::Inventory& inventory, const BoardIdentity& identity)
{
    Random random(mixSeed(identity.seed, 100));
    auto& own = inventory.identity;
    own.hostname = identity.name;
    own.machineId = hexDigits(random, 32);
    own.bootId = uuid(random);
    if (own.dtSerial)
        own.dtSerial = numberedSerial(*own.dtSerial, identity.index);
    replaceMacs(inventory, identity.index);
    for (auto& block : inventory.cpu.cpuinfo) {
        const auto serial = block.keys.find("Serial");
        if (serial != block.keys.end())
            serial->second = numberedSerial(serial->second, identity.index);
    }
    for (auto& disk : inventory.blocks) {
        if (disk.serial)
            disk.serial = numberedSerial(*disk.serial, identity.index);
        if (disk.mmc && disk.mmc->serial)
            disk.mmc->serial = "0x" + hexDigits(random, 8);
        if (disk.mmc && disk.mmc->cid && disk.mmc->cid->size() == 32 && disk.mmc->serial)
            disk.mmc->cid->replace(18, 8, disk.mmc->serial->substr(2)); // PSN: bytes 9–12 of CID
    }
}

} // namespace rollcall::simulator
