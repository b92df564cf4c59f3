#include "app/cli/terminal_prompt.h"

#include "app/cli/plain_text.h"
#include "core/fleet/service.h"

#include <fcntl.h>
#include <string.h> // explicit_bzero
#include <unistd.h>

#include <algorithm>

namespace rollcall::cli {

QString promptText(const ssh::Question& question)
{
    const QString again = question.wrong > 0 ? QStringLiteral("That was not right. ") : QString();
    switch (question.kind) {
    case ssh::Question::Kind::Passphrase:
        return again +
               QStringLiteral("Passphrase of the key %1 (empty: skip): ").arg(question.subject);
    case ssh::Question::Kind::Password:
        return again + QStringLiteral("Password of %1 (empty: skip): ").arg(question.subject);
    case ssh::Question::Kind::Challenge:
        break;
    }
    return QStringLiteral("%1 asks: %2 ").arg(question.subject, question.prompt);
}

TerminalPrompt::TerminalPrompt(fleet::FleetService& service)
    : m_service(service)
    , m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{
    if (m_terminal < 0)
        return;
    m_input = std::make_unique<QSocketNotifier>(m_terminal, QSocketNotifier::Read);
    m_input->setEnabled(false);
    connect(m_input.get(), &QSocketNotifier::activated, this, [this] { read(); });
}

TerminalPrompt::~TerminalPrompt()
{
    leave();
    m_input.reset();
    if (m_terminal >= 0)
        ::close(m_terminal);
}

void TerminalPrompt::ask(const QList<ssh::Question>& open)
{
    if (m_asked && open.contains(*m_asked))
        return; // it stands there already
    leave();
    const auto next = std::find_if(open.begin(), open.end(), [this](const ssh::Question& question) {
        return !(question == m_answered);
    });
    if (next == open.end())
        return;
    m_asked = *next;
    termios now = {};
    if (!m_asked->echo && ::tcgetattr(m_terminal, &now) == 0) {
        m_before = now;
        now.c_lflag &= tcflag_t(~ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &now);
    }
    print("\r\033[K" + plain(promptText(*m_asked)).toUtf8());
    m_input->setEnabled(true);
}

void TerminalPrompt::read()
{
    constexpr std::size_t longest = 1024; // of a line a terminal gives 4096 at most
    QByteArray line(longest, '\0');
    const ssize_t n = ::read(m_terminal, line.data(), longest);
    if (!m_asked)
        return;
    const quint64 id = m_asked->id;
    m_answered = *m_asked;
    leave();
    const qsizetype end = n > 0 && line.at(n - 1) == '\n' ? n - 1 : std::max<ssize_t>(n, 0);
    explicit_bzero(line.data() + end, longest - std::size_t(end));
    line.truncate(end);
    if (end == 0)
        m_service.decline(id);
    else
        m_service.answer(id, line);
}

void TerminalPrompt::leave()
{
    if (!m_asked)
        return;
    m_asked.reset();
    m_input->setEnabled(false);
    if (m_before)
        ::tcsetattr(m_terminal, TCSAFLUSH, &*m_before);
    m_before.reset();
    print("\n");
}

void TerminalPrompt::print(const QByteArray& text) const
{
    [[maybe_unused]] const ssize_t written =
        ::write(m_terminal, text.constData(), std::size_t(text.size()));
}

} // namespace rollcall::cli
