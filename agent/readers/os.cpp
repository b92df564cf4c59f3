#include "agent/readers/parse.h"
#include "agent/readers/readers.h"
#include "core/base/text.h"

#include <sys/utsname.h>

#include <array>

namespace rollcall::agent {

namespace {

/// os-release(5) without the addresses and colours.
constexpr std::array<std::string_view, 12> osReleaseKeys = {
    "ID",         "ID_LIKE",          "NAME",    "PRETTY_NAME", "VERSION",
    "VERSION_ID", "VERSION_CODENAME", "VARIANT", "VARIANT_ID",  "BUILD_ID",
    "IMAGE_ID",   "IMAGE_VERSION"};

/// A value as a shell would read it: in quotes or not, with backslashes.
std::string unquoted(std::string_view value)
{
    const char quote = value.empty() ? '\0' : value.front();
    if ((quote == '"' || quote == '\'') && value.size() >= 2 && value.back() == quote)
        value = value.substr(1, value.size() - 2);
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && quote != '\'' && i + 1 < value.size())
            ++i;
        text += value[i];
    }
    return toValidUtf8(text);
}

std::map<std::string, std::string> readOsRelease(const Directory& root)
{
    std::map<std::string, std::string> values;
    auto text = root.bytes("etc/os-release");
    if (!text)
        text = root.bytes("usr/lib/os-release");
    if (!text)
        return values;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::string_view line = trimmed(takeLine(rest));
        const auto equals = line.find('=');
        const std::string_view key = line.substr(0, equals);
        if (equals == std::string_view::npos)
            continue;
        for (const std::string_view known : osReleaseKeys) {
            if (key == known)
                values.insert_or_assign(std::string(key), unquoted(line.substr(equals + 1)));
        }
    }
    return values;
}

/// "Linux version 6.1.0-18-arm64 (…) #1 SMP …": for trees that recorded this file only.
void readProcVersion(const Directory& root, hardware::OsFacts& facts)
{
    const auto text = root.text("proc/version");
    constexpr std::string_view start = "Linux version ";
    if (!text || !text->starts_with(start))
        return;
    const std::string_view rest = std::string_view(*text).substr(start.size());
    facts.kernelRelease = std::string(rest.substr(0, rest.find(' ')));
    if (const auto build = rest.find(" #"); build != std::string_view::npos)
        facts.kernelVersion = std::string(rest.substr(build + 1));
}

void readKernel(FileSystem& files, const Directory& root, hardware::OsFacts& facts)
{
    if (files.isHost()) {
        struct utsname names;
        if (::uname(&names) == 0) {
            facts.kernelRelease = toValidUtf8(names.release);
            facts.kernelVersion = toValidUtf8(names.version);
            facts.machine = toValidUtf8(names.machine);
        }
        return;
    }
    facts.kernelRelease = root.text("proc/sys/kernel/osrelease");
    facts.kernelVersion = root.text("proc/sys/kernel/version");
    facts.machine = root.text("proc/sys/kernel/arch"); // since Linux 6.1
    if (!facts.kernelRelease)
        readProcVersion(root, facts);
}

/// e_machine of the ELF specification, by the names that `uname -m` has for them.
std::optional<std::string> elfMachineName(unsigned machine, int bits)
{
    switch (machine) {
    case 3:
        return "x86";
    case 8:
        return "mips";
    case 20:
        return "ppc";
    case 21:
        return "ppc64";
    case 22:
        return "s390x";
    case 40:
        return "arm";
    case 62:
        return "x86_64";
    case 183:
        return "aarch64";
    case 243:
        return bits == 64 ? "riscv64" : "riscv32";
    case 258:
        return "loongarch64";
    default:
        return std::nullopt;
    }
}

void readUserland(const Directory& root, hardware::OsFacts& facts)
{
    constexpr std::size_t headerBytes = 20; // up to and with e_machine
    auto header = root.head("bin/sh", headerBytes);
    if (!header)
        header = root.head("system/bin/sh", headerBytes); // Android
    if (!header || header->size() < headerBytes ||
        !header->starts_with("\x7F"
                             "ELF"))
        return;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>((*header)[i]); };
    if (byte(4) != 1 && byte(4) != 2)
        return;
    const int bits = byte(4) == 2 ? 64 : 32;
    const bool bigEndian = byte(5) == 2;
    const unsigned machine = bigEndian ? byte(18) * 256U + byte(19) : byte(19) * 256U + byte(18);
    facts.userlandBits = bits;
    facts.userlandMachine = elfMachineName(machine, bits);
}

} // namespace

hardware::OsFacts readOs(FileSystem& files)
{
    hardware::OsFacts facts;
    const Directory& root = files.root();
    facts.osRelease = readOsRelease(root);
    readKernel(files, root, facts);
    readUserland(root, facts);
    return facts;
}

} // namespace rollcall::agent
