#include "core/ssh/upload.h"

#include "core/ssh/channel_p.h"
#include "core/ssh/errors.h"
#include "core/ssh/sftp_writer.h"

#include <linux/sockios.h> // SIOCOUTQ
#include <sys/ioctl.h>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxPathLength = 4096;    ///< PATH_MAX of Linux
constexpr qsizetype maxCommandOutput = 4096; ///< we expect one number
constexpr qsizetype partSize = 32 * 1024;

Result<void> checkPath(const Connection& connection, const QByteArray& path)
{
    const bool ok = path.startsWith('/') && path.size() <= maxPathLength && !path.contains('\0') &&
                    !path.contains('\n') && !path.endsWith('/');
    if (ok)
        return {};
    return connection.error(ErrorCode::InvalidInput,
                            "cannot write to the remote path \"" + quotedForMessage(path) + "\"",
                            "give the absolute path of a file");
}

Error refusedWrite(const Connection& connection, const QByteArray& path, const QByteArray& reason)
{
    const bool full = reason.contains("No space left");
    const std::string words = reason.isEmpty() ? std::string() : ": " + quotedForMessage(reason);
    return connection.error(full ? ErrorCode::DiskFull : ErrorCode::Io,
                            "cannot write " + quotedForMessage(path) + " there" + words,
                            full ? "free some space on the board"
                                 : "check the folder's owner and that its disk is not read-only");
}

/// Each part that finds room has moved.
QCoro::Task<Result<void>> writeSlowly(std::shared_ptr<ChannelState> state, QByteArray content,
                                      Patience patience)
{
    for (qsizetype offset = 0; offset < content.size(); offset += partSize) {
        Result<void> written =
            co_await writeAll(state, content.mid(offset, partSize), patience.next());
        if (!written)
            co_return written;
    }
    co_return Result<void>();
}

/// What the kernel has taken from us and the other side not yet confirmed; 0 when it does not say.
int unconfirmedBytes(const Connection& connection)
{
    int bytes = 0;
    const bool told =
        connection.session() && ::ioctl(ssh_get_fd(connection.session()), SIOCOUTQ, &bytes) == 0;
    return told ? bytes : 0;
}

/// The answer comes when all has arrived that the kernel still holds for us: it is waited for as
/// long as that becomes less.
QCoro::Task<Result<QByteArray>> readSlowly(std::shared_ptr<ChannelState> state, Patience patience)
{
    for (;;) {
        const int before = unconfirmedBytes(*state->connection);
        Result<QByteArray> output = co_await readToEnd(state, maxCommandOutput, patience.next());
        const bool silent = !output && output.error().code == ErrorCode::TimedOut;
        if (!silent || patience.whole.hasExpired() ||
            unconfirmedBytes(*state->connection) >= before)
            co_return output;
    }
}

/// Small boards have neither sftp nor scp, but every one has a shell with cat.
QCoro::Task<Result<void>> uploadThroughCat(std::shared_ptr<Connection> connection,
                                           QByteArray content, QByteArray path, Patience patience)
{
    const QByteArray word = shellQuoted(path);
    // Through sh, as the user's own shell may be csh or fish. The count comes back to be compared.
    // When the cable is pulled now, cat would wait for as long as the board's sshd does: where
    // there is a timeout(1) (in coreutils, or in a busybox since 2018), it ends us.
    const QByteArray seconds =
        QByteArray::number(std::max<qint64>(patience.whole.remainingTime() / 1000, 0) + 30);
    const QByteArray script = "umask 077; t=; timeout 1 true 2>/dev/null && t='timeout " + seconds +
                              "'; $t cat > " + word + " && chmod 700 " + word + " && wc -c < " +
                              word;
    Result<std::shared_ptr<ChannelState>> channel = co_await openChannel(
        connection, ChannelRequest::Exec, "sh -c " + shellQuoted(script), patience.next());
    if (!channel)
        co_return channel.error();
    const std::shared_ptr<ChannelState> state = *channel;
    const Result<void> written = co_await writeSlowly(state, content, patience);
    // When cat has ended early it is its own message that explains, not our failed write.
    if (!written && written.error().code != ErrorCode::Disconnected)
        co_return written;
    endInput(*state);
    const Result<QByteArray> output = co_await readSlowly(state, patience);
    if (!output)
        co_return output.error();
    const std::optional<int> status = co_await waitForExit(state, patience.next());
    bool isNumber = false;
    const qint64 arrived = output->trimmed().toLongLong(&isNumber);
    if (status != 0 || !isNumber)
        co_return refusedWrite(*connection, path, state->errorOutput);
    if (arrived != content.size()) {
        co_return refusedWrite(*connection, path,
                               "only " + QByteArray::number(arrived) + " of " +
                                   QByteArray::number(content.size()) + " bytes arrived");
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> uploadThroughSftp(std::shared_ptr<ChannelState> channel,
                                            QByteArray content, QByteArray path, Patience patience,
                                            bool& spoken)
{
    SftpWriter writer(channel, patience);
    const Result<void> greeted = co_await writer.greet();
    spoken = greeted.ok();
    if (!greeted)
        co_return greeted;
    const Result<SftpOutcome> outcome = co_await writer.writeFile(path, content);
    if (!outcome)
        co_return outcome.error();
    if (outcome->ok)
        co_return Result<void>();
    co_return refusedWrite(*channel->connection, path, outcome->reason);
}

bool isFinal(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::TimedOut;
}

} // namespace

QByteArray shellQuoted(const QByteArray& text)
{
    QByteArray quoted = text;
    quoted.replace('\'', "'\\''");
    return '\'' + quoted + '\'';
}

QCoro::Task<Result<void>> uploadFile(std::shared_ptr<Connection> connection, QByteArray content,
                                     QByteArray remotePath, Patience patience)
{
    const Result<void> path = checkPath(*connection, remotePath);
    if (!path)
        co_return path;
    {
        Result<std::shared_ptr<ChannelState>> channel = co_await openChannel(
            connection, ChannelRequest::Subsystem, QByteArray("sftp"), patience.next());
        if (!channel && (isFinal(channel.error()) || connection->isLost()))
            co_return channel.error();
        if (channel) {
            bool spoken = false;
            const Result<void> result =
                co_await uploadThroughSftp(*channel, content, remotePath, patience, spoken);
            // A server may promise the subsystem and then find no program for it (dropbear).
            if (result || spoken || isFinal(result.error()) || connection->isLost())
                co_return result;
        }
    }
    const Result<void> result =
        co_await uploadThroughCat(connection, content, remotePath, patience);
    co_return result;
}

} // namespace rollcall::ssh
