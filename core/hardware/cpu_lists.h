#pragma once

#include "core/base/cpulist.h"

#include <string>
#include <utility>
#include <vector>

namespace rollcall::hardware {

/// Reads the CPU lists of one inventory within one budget. A list of a few bytes can name thousands
/// of CPUs, so that an inventory within its size limit could still cost minutes.
class CpuListReader
{
public:
    /// The ids of a list, ascending; empty when it is malformed or the budget is spent.
    std::vector<int> read(const std::string& text)
    {
        if (m_left == 0)
            return {};
        auto ids = parseCpuList(text);
        // What was wrong with a malformed list may have shown only at its end.
        const std::size_t cost = ids ? ids->size() + 1 : maxCpuId;
        m_left -= cost < m_left ? cost : m_left;
        return std::move(ids).value_or(std::vector<int>{});
    }

private:
    std::size_t m_left = 256 * 1024; ///< ids; a machine of 4096 CPUs needs a tenth of it
};

} // namespace rollcall::hardware
