#pragma once

#include "core/base/result.h"
#include "core/ssh/target.h"

#include <QByteArray>
#include <QCoroTask>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rollcall::ssh {

class Channel;
class JumpPool;
class KnownHosts;
class Secrets;

using Milliseconds = std::chrono::milliseconds;

/// One SSH connection, never blocking: all of it runs on the thread that made it, which needs a Qt
/// event loop. Every step has a deadline. Destroying the session (not from within one of its own
/// coroutines) or calling close() ends its channels; whoever awaits one gets Cancelled.
class Session
{
public:
    /// `knownHosts`, `secrets` and `jumps` must outlive the session. Without `secrets` nobody is
    /// asked; without `jumps` it has a connection of its own to each host on the way.
    Session(Target target, KnownHosts& knownHosts, Secrets* secrets = nullptr,
            JumpPool* jumps = nullptr);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Resolves, connects (over other hosts or a command where the target says so, each host's key
    /// checked on its own), exchanges keys, checks the host key and only then authenticates.
    /// Errors: Unreachable, Refused, TimedOut, Protocol, HostKeyUnknown, HostKeyChanged,
    /// AuthFailed, Disconnected, Cancelled. After a host key error hostKey() tells what the server
    /// showed.
    QCoro::Task<Result<void>> open(Milliseconds deadline);

    /// The key the server showed in this or the last open(), whether or not it was trusted.
    std::optional<HostKey> hostKey() const;

    /// Whose key that is: the target's, or that of a host on the way (ProxyJump) which stopped us.
    const Target& hostKeyOwner() const;

    /// Called when an open() begins to wait for a person, or for an agent that asks one.
    void onWaits(std::function<void(const Error&)> tell);
    /// The last open() failed for want of a person: another try alone does not help.
    bool needsPerson() const;
    /// What Secrets was asked for then; 0: nothing.
    quint64 question() const;

    /// Runs a command; the channel is the caller's and must not outlive the session.
    QCoro::Task<Result<std::unique_ptr<Channel>>> exec(QByteArray command, Milliseconds deadline);

    /// Writes a file, by SFTP when the server has that subsystem, else through `cat` on an exec
    /// channel. `remotePath` is absolute; the file is created with mode 0700, its content replaced.
    /// A slow network may take `whole`, as long as something moves every `silence`.
    QCoro::Task<Result<void>> upload(QByteArray content, QByteArray remotePath,
                                     Milliseconds silence, Milliseconds whole);

    /// Sends a keepalive and waits for the answer.
    QCoro::Task<Result<void>> keepalive(Milliseconds deadline);

    bool isOpen() const;
    void close();
    const Target& target() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The stdin, stdout and stderr of one remote command.
class Channel
{
public:
    ~Channel();

    QCoro::Task<Result<void>> write(QByteArray bytes, Milliseconds deadline);

    /// The next line without its '\n'. TooLarge when `maxBytes` pass without one (the rest is left
    /// unread: close the channel), Disconnected at end of file.
    QCoro::Task<Result<QByteArray>> readLine(qsizetype maxBytes, Milliseconds deadline);

    /// Everything up to end of file; TooLarge when that is more than `maxBytes`.
    QCoro::Task<Result<QByteArray>> readAll(qsizetype maxBytes, Milliseconds deadline);

    /// Tells the command that its stdin has ended.
    void sendEof();

    /// After end of file: the command's exit status; nullopt when killed or never told.
    QCoro::Task<std::optional<int>> exitStatus(Milliseconds deadline);

    /// What came on stderr so far, at most 8 KiB of it.
    QByteArray errorOutput() const;

private:
    friend class Session;
    class Private;
    explicit Channel(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace rollcall::ssh
