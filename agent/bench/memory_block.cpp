#include "agent/bench/memory_block.h"

#include <sys/mman.h>

namespace rollcall::agent {

MemoryBlock::MemoryBlock(std::size_t bytes)
    : m_bytes(bytes)
{
    void* const pages =
        mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        return;
    m_data = pages;
    madvise(pages, bytes, MADV_NOHUGEPAGE); // fails on kernels that know none: just as well
}

MemoryBlock::~MemoryBlock()
{
    if (m_data)
        munmap(m_data, m_bytes);
}

} // namespace rollcall::agent
