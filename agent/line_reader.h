#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rollcall::agent {

/// Lines from a file descriptor, none longer than a bound, whatever the other side sends.
class LineReader
{
public:
    enum class Status { Line, TooLong, End };

    LineReader(int fd, std::size_t maxBytes)
        : m_fd(fd)
        , m_maxBytes(maxBytes)
    {}

    /// Waits for the next line. `line` is valid until the next call and without its '\n'. TooLong
    /// stands in place of a line over the bound, whose rest has been skipped up to and with its
    /// '\n'. A last line without '\n' counts as a line. End at end-of-file or on an error.
    Status next(std::string_view& line);

private:
    bool fill();

    int m_fd;
    std::size_t m_maxBytes;
    std::string m_buffer;
    std::size_t m_start = 0; // of the next line in m_buffer
    bool m_end = false;
};

} // namespace rollcall::agent
