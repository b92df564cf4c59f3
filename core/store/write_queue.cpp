#include "core/store/write_queue.h"

#include <algorithm>
#include <utility>

namespace rollcall::store {

namespace {

std::size_t documentBytes(const Write& write)
{
    const auto* inventory = std::get_if<InventoryWrite>(&write);
    return inventory ? static_cast<std::size_t>(inventory->document.size()) : 0;
}

bool isInventory(const Write& write)
{
    return std::holds_alternative<InventoryWrite>(write);
}

} // namespace

WriteQueue::WriteQueue(std::size_t maxRows, std::size_t maxDocumentBytes)
    : m_maxRows(maxRows)
    , m_maxDocumentBytes(maxDocumentBytes)
{}

int WriteQueue::push(Write write)
{
    m_documentBytes += documentBytes(write);
    const bool sample = std::holds_alternative<SampleRecord>(write);
    (sample ? m_samples : m_dear).push_back(std::move(write));
    int dropped = 0;
    while (size() > m_maxRows)
        dropped += dropOldest();
    while (m_documentBytes > m_maxDocumentBytes)
        dropped += dropOldestDocument();
    return dropped;
}

int WriteQueue::dropOldest()
{
    if (!m_samples.empty()) {
        m_samples.pop_front();
        return 1;
    }
    m_documentBytes -= documentBytes(m_dear.front());
    m_dear.pop_front();
    return 1;
}

int WriteQueue::dropOldestDocument()
{
    const auto oldest = std::find_if(m_dear.begin(), m_dear.end(), isInventory);
    if (oldest == m_dear.end())
        return 0;
    m_documentBytes -= documentBytes(*oldest);
    m_dear.erase(oldest);
    return 1;
}

std::vector<const Write*> WriteQueue::front(std::size_t count) const
{
    std::vector<const Write*> writes;
    writes.reserve(std::min(count, size()));
    for (const auto* line : {&m_dear, &m_samples}) {
        for (auto it = line->begin(); it != line->end() && writes.size() < count; ++it)
            writes.push_back(&*it);
    }
    return writes;
}

void WriteQueue::pop(std::size_t count)
{
    for (; count > 0 && !m_dear.empty(); --count) {
        m_documentBytes -= documentBytes(m_dear.front());
        m_dear.pop_front();
    }
    for (; count > 0 && !m_samples.empty(); --count)
        m_samples.pop_front();
}

} // namespace rollcall::store
