#include "agent/bench/kernel.h"
#include "agent/bench/sha256.h"

#include <algorithm>
#include <string>
#include <vector>

namespace rollcall::agent {

namespace {

/// Fits into the first-level data cache of every Arm core: the processor is measured, not memory.
constexpr std::size_t bufferBytes = 16 * 1024;
constexpr std::size_t roundsPerStep = 4;

/// Of the pattern below, found with Python's hashlib.
constexpr Sha256Digest patternDigest = {
    0x7f, 0x84, 0xc4, 0x83, 0x71, 0x5c, 0x95, 0x2c, 0xc1, 0xff, 0x2a, 0xbc, 0x61, 0x52, 0x4e, 0xb8,
    0xbc, 0x3c, 0x7a, 0x16, 0xde, 0x47, 0xda, 0xfa, 0x4f, 0x7e, 0xf1, 0xa5, 0x73, 0xe1, 0x8c, 0xb5};

std::string pattern()
{
    std::string bytes(bufferBytes, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((i * 131 + i / 256 * 17 + 7) & 0xFF);
    return bytes;
}

class Sha256Kernel final : public Kernel
{
public:
    explicit Sha256Kernel(Sha256Compress compress)
        : m_compress(compress)
    {}

    bool prepare(int workers) override
    {
        m_slots.resize(static_cast<std::size_t>(workers));
        return m_compress != nullptr;
    }

    void touch(int worker) override
    {
        Slot& slot = m_slots[static_cast<std::size_t>(worker)];
        if (slot.buffer.empty())
            slot.buffer = pattern();
    }

    std::uint64_t step(int worker) override
    {
        Slot& slot = m_slots[static_cast<std::size_t>(worker)];
        for (std::size_t i = 0; i < roundsPerStep; ++i) {
            if (sha256(slot.buffer, m_compress) != patternDigest)
                slot.correct = false;
        }
        return roundsPerStep * bufferBytes;
    }

    bool correct() override
    {
        return std::all_of(m_slots.begin(), m_slots.end(),
                           [](const Slot& slot) { return slot.correct; });
    }

private:
    struct alignas(slotBytes) Slot {
        std::string buffer;
        bool correct = true;
    };
    Sha256Compress m_compress;
    std::vector<Slot> m_slots;
};

} // namespace

std::unique_ptr<Kernel> makeSha256(const KernelLimits& /*limits*/)
{
    return std::make_unique<Sha256Kernel>(sha256CompressPortable);
}

std::unique_ptr<Kernel> makeSha256Crypto(const KernelLimits& /*limits*/)
{
    return std::make_unique<Sha256Kernel>(sha256CompressCrypto());
}

} // namespace rollcall::agent
