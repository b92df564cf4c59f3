#include "agent/bench/integer_mix.h"

#include "agent/bench/kernel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace rollcall::agent {

std::uint32_t integerMix(std::uint32_t seed, std::uint32_t rounds)
{
    std::array<std::uint32_t, 64> table{};
    std::uint32_t x = seed;
    std::uint32_t sum = 0;
    for (std::uint32_t i = 0; i < rounds; ++i) {
        x ^= x << 13; // Marsaglia's xorshift32
        x ^= x >> 17;
        x ^= x << 5;
        const std::uint32_t product = x * 2654435761u; // Knuth's multiplicative hash
        std::uint32_t& cell = table[product >> 26];
        if (product & 0x10000)
            sum += cell + static_cast<std::uint32_t>(std::popcount(product));
        else
            sum = std::rotl(sum, 5) ^ (product >> 7);
        cell = sum;
    }
    return sum;
}

namespace {

class IntegerMix final : public Kernel
{
public:
    bool prepare(int workers) override
    {
        m_slots.resize(static_cast<std::size_t>(workers));
        return true;
    }

    std::uint64_t step(int worker) override
    {
        Slot& slot = m_slots[static_cast<std::size_t>(worker)];
        // Volatile: a compiler that knew the seed could compute the answer once for all.
        const volatile std::uint32_t seed = integerMixSeed;
        if (integerMix(seed, integerMixRounds) != integerMixAnswer)
            slot.correct = false;
        return integerMixRounds;
    }

    bool correct() override
    {
        return std::all_of(m_slots.begin(), m_slots.end(),
                           [](const Slot& slot) { return slot.correct; });
    }

private:
    struct alignas(slotBytes) Slot {
        bool correct = true;
    };
    std::vector<Slot> m_slots;
};

} // namespace

std::unique_ptr<Kernel> makeIntegerMix(const KernelLimits& /*limits*/)
{
    return std::make_unique<IntegerMix>();
}

} // namespace rollcall::agent
