#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <cstring>

/// libFuzzer's own mutations and ours in turns: its work on bytes, ours on numbers and pieces.
/// https://llvm.org/docs/LibFuzzer.html, "Custom mutators".
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned int seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const std::string text =
        rollcall::fuzz::mutated({reinterpret_cast<const char*>(data), size}, seed, maxSize);
    if (text.empty())
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, text.data(), text.size());
    return text.size();
}
