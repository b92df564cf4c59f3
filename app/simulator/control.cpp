#include "app/simulator/control.h"

#include "core/base/text.h"

#include <cstdio>

namespace rollcall::simulator {
namespace {

constexpr std::size_t maxCommandBytes = 1024;

} // namespace

void Control::receive(std::string_view bytes)
{
    for (const char byte : bytes) {
        if (byte != '\n') {
            if (m_line.size() < maxCommandBytes)
                m_line += byte;
            continue;
        }
        if (const auto done = obey(std::exchange(m_line, {})); !done)
            std::fprintf(stderr, "rollcall-simulator: %s\n", done.error().toString().c_str());
    }
}

Result<void> Control::obey(std::string_view line)
{
    const auto words = splitWords(trimmed(line));
    if (words.empty())
        return {};
    if (words.size() == 1 && words[0] == "quit") {
        m_quit = true;
        return {};
    }
    const bool isFault = words.size() == 3 && words[0] == "fault";
    const bool isClear = words.size() == 2 && words[0] == "clear";
    if (!isFault && !isClear)
        return Error{ErrorCode::InvalidInput, "there is no such command", std::string(line),
                     "use 'fault KIND BOARD', 'clear BOARD' or 'quit'"};
    const int index = findBoard(m_server.plan(), std::string(words.back()));
    if (index < 0)
        return Error{ErrorCode::NotFound, "there is no such board", std::string(line), {}};
    const auto board = static_cast<std::size_t>(index);
    Faults faults;
    if (isFault) {
        const auto fault = parseFault(words[1]);
        if (!fault)
            return fault.error();
        faults = m_server.plan()[board].faults;
        faults.insert(*fault);
    }
    m_server.setFaults(board, faults);
    return {};
}

} // namespace rollcall::simulator
