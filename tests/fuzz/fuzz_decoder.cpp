#include "core/protocol/codec.h"
#include "tests/fuzz/checks.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// A report in JSON, as a board or a file may send it, through all that a viewer makes of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto report = rollcall::protocol::decodeReport(text))
        rollcall::fuzz::checkReport(*report);
    return 0;
}
