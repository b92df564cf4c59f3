#include "app/cli/status_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>

namespace rollcall::cli {

namespace {

// ECMA-48: carriage return, and EL, "erase from the cursor to the end of the line".
constexpr char lineStart[] = "\r";
constexpr char eraseRest[] = "\033[K";

int columns()
{
    winsize size = {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void write(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool StatusLine::possible()
{
    const QByteArray kind = qgetenv("TERM");
    return isatty(STDERR_FILENO) && !kind.isEmpty() && kind != "dumb";
}

void StatusLine::set(const QString& text)
{
    const QByteArray line = text.left(columns() - 1).toUtf8();
    if (line == m_shown)
        return;
    // The new text first and then what stuck out of the old one: never an empty line between.
    write(lineStart + line + eraseRest);
    m_shown = line;
}

void StatusLine::printAbove(const QByteArray& lines)
{
    if (m_shown.isEmpty()) {
        write(lines);
        return;
    }
    QByteArray cleared = lines;
    cleared.replace("\n", QByteArray(eraseRest) + '\n');
    write(lineStart + cleared + m_shown + eraseRest);
}

} // namespace rollcall::cli
