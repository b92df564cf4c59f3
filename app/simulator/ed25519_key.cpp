#include "app/simulator/ed25519_key.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>
#include <stdexcept>
#include <string_view>

namespace rollcall::simulator {
namespace {

/// RFC 4251, section 5: a length of four bytes, then the bytes.
std::string sshUint32(std::uint32_t value)
{
    std::string out(4, '\0');
    for (unsigned i = 0; i < 4; ++i)
        out[i] = static_cast<char>(value >> (24 - 8 * i));
    return out;
}

std::string sshString(std::string_view bytes)
{
    return sshUint32(static_cast<std::uint32_t>(bytes.size())) + std::string(bytes);
}

std::string base64(std::string_view bytes)
{
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                                       reinterpret_cast<const unsigned char*>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(length));
    return out;
}

template <std::size_t size>
std::string_view view(const std::array<unsigned char, size>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

constexpr std::string_view keyType = "ssh-ed25519";

} // namespace

Ed25519Key::Ed25519Key(const Seed& seed)
    : m_seed(seed)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()),
        &EVP_PKEY_free);
    std::size_t length = m_public.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), m_public.data(), &length) != 1)
        throw std::runtime_error("libcrypto cannot do Ed25519");
}

Ed25519Key Ed25519Key::derived(std::uint64_t seed, std::uint32_t index, std::uint32_t generation)
{
    const std::string words = "rollcall-simulator host key\n" + std::to_string(seed) + "\n" +
                              std::to_string(index) + "\n" + std::to_string(generation) + "\n";
    Seed digest{};
    unsigned length = 0;
    if (EVP_Digest(words.data(), words.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("libcrypto cannot do SHA-256");
    return Ed25519Key(digest);
}

Ed25519Key Ed25519Key::random()
{
    Seed seed{};
    if (RAND_bytes(seed.data(), static_cast<int>(seed.size())) != 1)
        throw std::runtime_error("libcrypto has no randomness");
    return Ed25519Key(seed);
}

std::string Ed25519Key::publicBlob() const
{
    return sshString(keyType) + sshString(view(m_public));
}

std::string Ed25519Key::publicLine() const
{
    return std::string(keyType) + " " + base64(publicBlob());
}

std::string Ed25519Key::privatePem(const std::string& comment) const
{
    // The two check words only tell a right passphrase from a wrong one; there is none here.
    std::string secret = sshUint32(0x526f6c6c) + sshUint32(0x526f6c6c) + publicBlob() +
                         sshString(std::string(view(m_seed)) + std::string(view(m_public))) +
                         sshString(comment);
    for (char pad = 1; secret.size() % 8 != 0; ++pad)
        secret += pad;
    using namespace std::string_view_literals;
    const std::string body = std::string("openssh-key-v1\0"sv) + sshString("none") +
                             sshString("none") + sshString("") + sshUint32(1) +
                             sshString(publicBlob()) + sshString(secret);
    std::string pem = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    const std::string text = base64(body);
    for (std::size_t at = 0; at < text.size(); at += 70)
        pem += text.substr(at, 70) + "\n";
    return pem + "-----END OPENSSH PRIVATE KEY-----\n";
}

} // namespace rollcall::simulator
