#pragma once

#include "app/simulator/board_server.h"

#include <string>
#include <string_view>

namespace rollcall::simulator {

/// Commands on stdin while the simulator runs: "fault KIND BOARD", "clear BOARD", "quit".
class Control
{
public:
    explicit Control(BoardServer& server)
        : m_server(server)
    {}

    /// Takes bytes as they come; complete lines are obeyed. Mistakes are told on stderr.
    void receive(std::string_view bytes);
    bool wantsToQuit() const { return m_quit; }

    /// One command. Errors: InvalidInput, NotFound.
    Result<void> obey(std::string_view line);

private:
    BoardServer& m_server;
    std::string m_line;
    bool m_quit = false;
};

} // namespace rollcall::simulator
