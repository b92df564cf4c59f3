#pragma once

#include <QByteArray>
#include <QString>

namespace rollcall::cli {

/// The last line of a terminal, kept up to date below the lines that are printed. Each change is
/// one write, and what did not change is not written: nothing flickers.
class StatusLine
{
public:
    /// Whether stderr is a terminal that can move its cursor.
    static bool possible();
    ~StatusLine() { set({}); }

    /// Cut to the terminal's width; empty takes it away.
    void set(const QString& text);
    /// Prints whole lines above it.
    void printAbove(const QByteArray& lines);

private:
    QByteArray m_shown;
};

} // namespace rollcall::cli
