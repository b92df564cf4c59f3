#pragma once

#include <sys/types.h>

#include <QByteArray>
#include <QStringList>
#include <array>

/// An agent on two pipes of ours. QProcess reads whatever comes and does not close its reading end
/// while the program runs, so it cannot play a collector that stops listening.
class TalkByHand
{
public:
    explicit TalkByHand(const QStringList& arguments);
    ~TalkByHand(); ///< kills an agent that still runs
    TalkByHand(const TalkByHand&) = delete;
    TalkByHand& operator=(const TalkByHand&) = delete;

    bool say(const QByteArray& words) const;
    int output() const { return m_output[0]; } ///< what the agent prints
    void closeOutput();
    /// Whether it ends by itself, with exit code 0, within so many milliseconds.
    bool ended(int withinMs);

private:
    std::array<int, 2> m_input{-1, -1}, m_output{-1, -1};
    pid_t m_child = -1;
};
