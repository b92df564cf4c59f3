#include "agent/bench/sha256.h"

// Which instructions there are is known only at run time, so these functions alone are compiled
// for them and are called only after asking the kernel or the processor.

#if defined(__aarch64__)

#include <arm_neon.h>
#include <asm/hwcap.h>
#include <sys/auxv.h>

namespace rollcall::agent {

namespace {

/// Arm Architecture Reference Manual, SHA256H, SHA256H2, SHA256SU0 and SHA256SU1: four rounds and
/// four words of the message schedule at a time.
[[gnu::target("arch=armv8-a+crypto")]] void
compressArm(Sha256State& state, const std::uint8_t* data, std::size_t blocks)
{
    uint32x4_t abcd = vld1q_u32(state.data());
    uint32x4_t efgh = vld1q_u32(state.data() + 4);
    for (; blocks > 0; --blocks, data += 64) {
        const uint32x4_t abcdBefore = abcd;
        const uint32x4_t efghBefore = efgh;
        uint32x4_t w[4];
        for (int i = 0; i < 4; ++i)
            w[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(data + 16 * i)));
#pragma GCC unroll 16
        for (int i = 0; i < 16; ++i) {
            const uint32x4_t sum = vaddq_u32(w[i % 4], vld1q_u32(sha256Constants.data() + 4 * i));
            if (i < 12)
                w[i % 4] = vsha256su1q_u32(vsha256su0q_u32(w[i % 4], w[(i + 1) % 4]),
                                           w[(i + 2) % 4], w[(i + 3) % 4]);
            const uint32x4_t abcdOld = abcd;
            abcd = vsha256hq_u32(abcd, efgh, sum);
            efgh = vsha256h2q_u32(efgh, abcdOld, sum);
        }
        abcd = vaddq_u32(abcd, abcdBefore);
        efgh = vaddq_u32(efgh, efghBefore);
    }
    vst1q_u32(state.data(), abcd);
    vst1q_u32(state.data() + 4, efgh);
}

} // namespace

Sha256Compress sha256CompressCrypto()
{
    return (getauxval(AT_HWCAP) & HWCAP_SHA2) != 0 ? compressArm : nullptr;
}

} // namespace rollcall::agent

#elif defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

namespace rollcall::agent {

namespace {

bool processorHasSha()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || (c & bit_SSSE3) == 0 || (c & bit_SSE4_1) == 0)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) != 0;
}

/// Intel SDM, SHA256RNDS2, SHA256MSG1 and SHA256MSG2. The processor wants the state as the pairs
/// {f,e,b,a} and {h,g,d,c}, lowest lane first.
[[gnu::target("sha,sse4.1,ssse3")]] void compressX86(Sha256State& state, const std::uint8_t* data,
                                                     std::size_t blocks)
{
    const __m128i swapBytes = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const auto s = [&](std::size_t i) { return static_cast<int>(state[i]); };
    __m128i abef = _mm_set_epi32(s(0), s(1), s(4), s(5));
    __m128i cdgh = _mm_set_epi32(s(2), s(3), s(6), s(7));
    for (; blocks > 0; --blocks, data += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 4; ++i)
            w[i] = _mm_shuffle_epi8(
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + 16 * i)), swapBytes);
#pragma GCC unroll 16
        for (int i = 0; i < 16; ++i) {
            const __m128i constants =
                _mm_load_si128(reinterpret_cast<const __m128i*>(sha256Constants.data() + 4 * i));
            const __m128i sum = _mm_add_epi32(w[i % 4], constants);
            if (i < 12) {
                const __m128i sevenBack = _mm_alignr_epi8(w[(i + 3) % 4], w[(i + 2) % 4], 4);
                w[i % 4] = _mm_sha256msg2_epu32(
                    _mm_add_epi32(_mm_sha256msg1_epu32(w[i % 4], w[(i + 1) % 4]), sevenBack),
                    w[(i + 3) % 4]);
            }
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    alignas(16) std::array<std::uint32_t, 4> high, low;
    _mm_store_si128(reinterpret_cast<__m128i*>(high.data()), abef);
    _mm_store_si128(reinterpret_cast<__m128i*>(low.data()), cdgh);
    state = {high[3], high[2], low[3], low[2], high[1], high[0], low[1], low[0]};
}

} // namespace

Sha256Compress sha256CompressCrypto()
{
    static const bool available = processorHasSha();
    return available ? compressX86 : nullptr;
}

} // namespace rollcall::agent

#else

namespace rollcall::agent {

Sha256Compress sha256CompressCrypto()
{
    return nullptr;
}

} // namespace rollcall::agent

#endif
