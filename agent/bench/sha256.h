#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// SHA-256 after FIPS 180-4. Pure functions, safe on any thread.
namespace rollcall::agent {

using Sha256Digest = std::array<std::uint8_t, 32>;
using Sha256State = std::array<std::uint32_t, 8>;

/// Works `blocks` blocks of 64 bytes into the state.
using Sha256Compress = void (*)(Sha256State& state, const std::uint8_t* data, std::size_t blocks);

/// In portable C++, for every processor.
void sha256CompressPortable(Sha256State& state, const std::uint8_t* data, std::size_t blocks);

/// With the SHA instructions of ARMv8 or x86-64; nullptr when this build or this processor has
/// none. 32-bit Arm builds have none.
Sha256Compress sha256CompressCrypto();

Sha256Digest sha256(std::string_view bytes, Sha256Compress compress = sha256CompressPortable);

/// The round constants, for the two implementations.
extern const std::array<std::uint32_t, 64> sha256Constants;

} // namespace rollcall::agent
