#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace rollcall::simulator {

/// An Ed25519 key pair (RFC 8032) in the formats OpenSSH uses. libssh can import such a key but not
/// make one from a seed, so the public half is computed by libcrypto, which libssh stands on.
class Ed25519Key
{
public:
    using Seed = std::array<unsigned char, 32>;

    explicit Ed25519Key(const Seed& seed);

    /// The same key for the same words, on every machine: for simulated host keys only, which
    /// protect nothing.
    static Ed25519Key derived(std::uint64_t seed, std::uint32_t index, std::uint32_t generation);
    /// From the system's randomness: for the user key, which does protect the simulator.
    static Ed25519Key random();

    /// PROTOCOL.key, "openssh-key-v1", unencrypted, in PEM armour.
    std::string privatePem(const std::string& comment) const;
    /// "ssh-ed25519 AAAA…"
    std::string publicLine() const;

private:
    std::string publicBlob() const;

    Seed m_seed;
    std::array<unsigned char, 32> m_public{};
};

} // namespace rollcall::simulator
