#pragma once

#include "core/ssh/secrets.h"

#include <termios.h>

#include <QObject>
#include <QSocketNotifier>
#include <memory>
#include <optional>

namespace rollcall::fleet {
class FleetService;
}

namespace rollcall::cli {

/// Asks on the terminal what the fleet asks, one question after the other: without echo where the
/// answer is secret, and without stopping anything else meanwhile. An empty line is no answer.
class TerminalPrompt : public QObject
{
public:
    /// Opens the terminal; isThere() says whether there is one.
    explicit TerminalPrompt(fleet::FleetService& service);
    ~TerminalPrompt() override; ///< leaves the terminal as it was

    bool isThere() const { return m_terminal >= 0; }
    /// Puts the first of these that was not answered yet. To be called whenever they change.
    void ask(const QList<ssh::Question>& open);

private:
    void read();
    void leave();
    void print(const QByteArray& text) const;

    fleet::FleetService& m_service;
    int m_terminal = -1;
    std::unique_ptr<QSocketNotifier> m_input;
    std::optional<ssh::Question> m_asked;
    ssh::Question m_answered;        ///< still open while the answer is tried
    std::optional<termios> m_before; ///< set while the echo is off
};

/// How a question reads on a terminal, with a blank at the end.
QString promptText(const ssh::Question& question);

} // namespace rollcall::cli
