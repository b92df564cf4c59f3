#pragma once

#include <cstddef>
#include <utility>

namespace rollcall::agent {

/// Pages of zeros straight from the kernel, given back at the end. Without huge pages: whether one
/// gets them depends on a setting of the system, and scores of two boards are to be comparable.
class MemoryBlock
{
public:
    MemoryBlock() = default;
    explicit MemoryBlock(std::size_t bytes);
    ~MemoryBlock();
    MemoryBlock(MemoryBlock&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr))
        , m_bytes(std::exchange(other.m_bytes, 0))
    {}
    MemoryBlock& operator=(MemoryBlock&& other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }

    /// nullptr when the kernel had none to give.
    void* data() const { return m_data; }

private:
    void* m_data = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace rollcall::agent
