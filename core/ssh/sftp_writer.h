#pragma once

#include "core/base/result.h"
#include "core/ssh/upload.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <memory>

namespace rollcall::ssh {

class ChannelState;

/// How the server took it. `reason` is its own text when it said no.
struct SftpOutcome {
    bool ok = false;
    QByteArray reason;
};

/// The little of SFTP version 3 (draft-ietf-secsh-filexfer-02) that writing one file takes.
/// libssh's own sftp_* calls wait inside for the answers, so they cannot be used on a thread with
/// an event loop. Must outlive its tasks.
class SftpWriter
{
public:
    /// `channel` has the "sftp" subsystem running.
    SftpWriter(std::shared_ptr<ChannelState> channel, Patience patience);

    /// Exchanges versions. An error means that nobody speaks SFTP there.
    QCoro::Task<Result<void>> greet();

    /// Creates or truncates the file, sets mode 0700, writes it with several requests under way at
    /// a time, and compares the size at the end.
    QCoro::Task<Result<SftpOutcome>> writeFile(QByteArray path, QByteArray content);

private:
    struct Packet {
        quint8 type = 0;
        QByteArray payload;
    };
    QCoro::Task<Result<void>> send(quint8 type, QByteArray payload);
    QCoro::Task<Result<Packet>> receive();
    QCoro::Task<Result<SftpOutcome>> writeAndClose(QByteArray handle, QByteArray content);
    QCoro::Task<Result<SftpOutcome>> writeBlocks(QByteArray handle, QByteArray content);
    QCoro::Task<Result<SftpOutcome>> expectStatus();
    QCoro::Task<Result<SftpOutcome>> compareSize(QByteArray handle, quint64 expected);
    QByteArray nextId();
    Error protocolError() const;

    std::shared_ptr<ChannelState> m_channel;
    Patience m_patience; ///< each answer is a sign that something moves
    quint32 m_lastId = 0;
};

} // namespace rollcall::ssh
