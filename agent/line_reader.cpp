#include "agent/line_reader.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace rollcall::agent {

LineReader::Status LineReader::next(std::string_view& line)
{
    m_buffer.erase(0, m_start);
    m_start = 0;
    bool skipping = false;
    std::size_t searched = 0;
    for (;;) {
        const auto end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            m_start = end + 1;
            line = std::string_view(m_buffer).substr(0, end);
            return skipping || end > m_maxBytes ? Status::TooLong : Status::Line;
        }
        searched = m_buffer.size();
        if (searched > m_maxBytes) {
            skipping = true;
            m_buffer.clear();
            searched = 0;
        }
        if (!fill()) {
            line = m_buffer;
            m_start = m_buffer.size();
            if (skipping)
                return Status::TooLong;
            return m_buffer.empty() ? Status::End : Status::Line;
        }
    }
}

bool LineReader::fill()
{
    char bytes[4096];
    while (!m_end) {
        const ssize_t count = ::read(m_fd, bytes, sizeof bytes);
        if (count > 0) {
            m_buffer.append(bytes, static_cast<std::size_t>(count));
            return true;
        }
        if (count < 0 && errno == EAGAIN) {
            pollfd waiting{m_fd, POLLIN, 0};
            ::poll(&waiting, 1, -1);
        } else if (count == 0 || errno != EINTR) {
            m_end = true;
        }
    }
    return false;
}

} // namespace rollcall::agent
