#pragma once

#include <QProcess>
#include <memory>

namespace rollcall::ssh {

/// Ends a command and its process group, without making anybody wait: told politely at once, killed
/// half a second later or when the command itself has ended, whichever is first, and reaped by the
/// event loop. When the thread ends before that, they are killed then. `group` is the command's
/// process group, of which it is the first; `process` lives on the calling thread.
void endCommand(std::unique_ptr<QProcess> process, qint64 group);

} // namespace rollcall::ssh
