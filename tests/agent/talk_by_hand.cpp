#include "tests/agent/talk_by_hand.h"

#include "tests/agent/agent_process.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <csignal>
#include <utility>
#include <vector>

TalkByHand::TalkByHand(const QStringList& arguments)
{
    QByteArrayList words{QFile::encodeName(agentPath())};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    if (::pipe2(m_input.data(), O_CLOEXEC) != 0 || ::pipe2(m_output.data(), O_CLOEXEC) != 0)
        return;
    m_child = ::fork();
    if (m_child == 0) {
        ::dup2(m_input[0], STDIN_FILENO);
        ::dup2(m_output[1], STDOUT_FILENO);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    ::close(std::exchange(m_output[1], -1));
}

TalkByHand::~TalkByHand()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    for (const int fd : {m_input[0], m_input[1], m_output[0]}) {
        if (fd >= 0)
            ::close(fd);
    }
}

bool TalkByHand::say(const QByteArray& words) const
{
    return ::write(m_input[1], words.constData(), size_t(words.size())) == words.size();
}

void TalkByHand::closeOutput()
{
    ::close(std::exchange(m_output[0], -1));
}

bool TalkByHand::ended(int withinMs)
{
    QElapsedTimer clock;
    clock.start();
    while (m_child > 0 && !clock.hasExpired(withinMs)) {
        int status = -1;
        if (::waitpid(m_child, &status, WNOHANG) == m_child) {
            m_child = -1;
            return WIFEXITED(status) && WEXITSTATUS(status) == 0;
        }
        QThread::msleep(10);
    }
    return false;
}
