#include "core/ssh/sftp_writer.h"

#include "core/ssh/channel_p.h"

#include <QtEndian>
#include <algorithm>

namespace rollcall::ssh {

namespace {

// Packet types and constants by their sections in draft-ietf-secsh-filexfer-02.
enum PacketType : quint8 { // section 3
    Init = 1,
    Version = 2,
    Open = 3,
    Close = 4,
    Write = 6,
    FStat = 8,
    FSetStat = 10,
    Status = 101,
    Handle = 102,
    Attributes = 105,
};
constexpr quint32 protocolVersion = 3;
constexpr quint32 openForWriting = 0x02 | 0x08 | 0x10; // 6.3: WRITE, CREAT, TRUNC
constexpr quint32 attributeSize = 0x01;                // 5
constexpr quint32 attributePermissions = 0x04;         // 5
constexpr quint32 statusOk = 0;                        // 7
constexpr quint32 ownerOnly = 0700;

constexpr quint32 maxPacket = 64 * 1024;   // we only expect short answers
constexpr qsizetype maxHandle = 256;       // 6.2: "MUST NOT be longer than 256 bytes"
constexpr qsizetype blockSize = 32 * 1024; // 6.4 and 3: every server takes 32768 bytes of data
constexpr int maxUnderWay = 16;            // half a megabyte on the way hides 100 ms of latency

QByteArray uint32Bytes(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray uint64Bytes(quint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray stringBytes(const QByteArray& text)
{
    return uint32Bytes(quint32(text.size())) + text;
}

/// Reads what a server sent; anything too short yields nullopt.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}
    std::optional<quint32> uint32() { return number<quint32>(); }
    std::optional<quint64> uint64() { return number<quint64>(); }
    std::optional<QByteArray> string()
    {
        const std::optional<quint32> size = uint32();
        if (!size || qsizetype(*size) > m_bytes.size())
            return std::nullopt;
        const QByteArray text = m_bytes.first(qsizetype(*size)).toByteArray();
        m_bytes = m_bytes.sliced(qsizetype(*size));
        return text;
    }

private:
    template <class T>
    std::optional<T> number()
    {
        if (m_bytes.size() < qsizetype(sizeof(T)))
            return std::nullopt;
        const T value = qFromBigEndian<T>(m_bytes.data());
        m_bytes = m_bytes.sliced(sizeof(T));
        return value;
    }

    QByteArrayView m_bytes;
};

/// Section 7: id, code, message, language. Servers of before version 3 send no message.
std::optional<SftpOutcome> statusOf(const QByteArray& payload)
{
    Reader reader(payload);
    reader.uint32(); // the request's id
    const std::optional<quint32> code = reader.uint32();
    if (!code)
        return std::nullopt;
    if (*code == statusOk)
        return SftpOutcome{true, {}};
    const QByteArray text = reader.string().value_or(QByteArray());
    return SftpOutcome{false, text.isEmpty() ? "SFTP status " + QByteArray::number(*code) : text};
}

} // namespace

SftpWriter::SftpWriter(std::shared_ptr<ChannelState> channel, Patience patience)
    : m_channel(std::move(channel))
    , m_patience(patience)
{}

QCoro::Task<Result<void>> SftpWriter::greet()
{
    const Result<void> sent = co_await send(Init, uint32Bytes(protocolVersion));
    if (!sent)
        co_return sent;
    const Result<Packet> answer = co_await receive();
    if (!answer)
        co_return answer.error();
    const std::optional<quint32> version = Reader(answer->payload).uint32();
    if (answer->type != Version || !version || *version < protocolVersion)
        co_return protocolError();
    co_return Result<void>();
}

QCoro::Task<Result<SftpOutcome>> SftpWriter::writeFile(QByteArray path, QByteArray content)
{
    const QByteArray attributes = uint32Bytes(attributePermissions) + uint32Bytes(ownerOnly);
    const Result<void> sent = co_await send(Open, nextId() + stringBytes(path) +
                                                      uint32Bytes(openForWriting) + attributes);
    if (!sent)
        co_return sent.error();
    const Result<Packet> answer = co_await receive();
    if (!answer)
        co_return answer.error();
    if (answer->type == Status) {
        const std::optional<SftpOutcome> refusal = statusOf(answer->payload);
        if (!refusal || refusal->ok)
            co_return protocolError();
        co_return *refusal;
    }
    Reader reader(answer->payload);
    reader.uint32();
    const std::optional<QByteArray> handle = reader.string();
    if (answer->type != Handle || !handle || handle->size() > maxHandle)
        co_return protocolError();
    const Result<SftpOutcome> outcome = co_await writeAndClose(*handle, content);
    co_return outcome;
}

QCoro::Task<Result<SftpOutcome>> SftpWriter::writeAndClose(QByteArray handle, QByteArray content)
{
    // The mode given to OPEN is for new files only, and goes through the board's umask.
    const QByteArray attributes = uint32Bytes(attributePermissions) + uint32Bytes(ownerOnly);
    const Result<void> sent = co_await send(FSetStat, nextId() + stringBytes(handle) + attributes);
    if (!sent)
        co_return sent.error();
    const Result<SftpOutcome> modeSet = co_await expectStatus();
    if (!modeSet || !modeSet->ok)
        co_return modeSet;
    const Result<SftpOutcome> written = co_await writeBlocks(handle, content);
    if (!written || !written->ok)
        co_return written;
    const Result<SftpOutcome> compared = co_await compareSize(handle, quint64(content.size()));
    if (!compared || !compared->ok)
        co_return compared;
    const Result<void> closing = co_await send(Close, nextId() + stringBytes(handle));
    if (!closing)
        co_return closing.error();
    const Result<SftpOutcome> closed = co_await expectStatus(); // a full disk may show only here
    co_return closed;
}

QCoro::Task<Result<SftpOutcome>> SftpWriter::writeBlocks(QByteArray handle, QByteArray content)
{
    int underWay = 0;
    qsizetype offset = 0;
    while (offset < content.size() || underWay > 0) {
        while (offset < content.size() && underWay < maxUnderWay) {
            const QByteArray block = content.mid(offset, blockSize);
            const Result<void> sent =
                co_await send(Write, nextId() + stringBytes(handle) + uint64Bytes(quint64(offset)) +
                                         stringBytes(block));
            if (!sent)
                co_return sent.error();
            offset += block.size();
            ++underWay;
        }
        const Result<SftpOutcome> status = co_await expectStatus();
        if (!status || !status->ok)
            co_return status; // answers still under way go with the channel
        --underWay;
    }
    co_return SftpOutcome{true, {}};
}

QCoro::Task<Result<SftpOutcome>> SftpWriter::compareSize(QByteArray handle, quint64 expected)
{
    const Result<void> sent = co_await send(FStat, nextId() + stringBytes(handle));
    if (!sent)
        co_return sent.error();
    const Result<Packet> answer = co_await receive();
    if (!answer)
        co_return answer.error();
    Reader reader(answer->payload);
    reader.uint32();
    const quint32 flags = reader.uint32().value_or(0);
    const std::optional<quint64> size = reader.uint64();
    if (answer->type != Attributes || (flags & attributeSize) == 0 || !size)
        co_return protocolError();
    if (*size == expected)
        co_return SftpOutcome{true, {}};
    co_return SftpOutcome{false, "only " + QByteArray::number(*size) + " of " +
                                     QByteArray::number(expected) + " bytes arrived"};
}

QCoro::Task<Result<SftpOutcome>> SftpWriter::expectStatus()
{
    const Result<Packet> answer = co_await receive();
    if (!answer)
        co_return answer.error();
    const std::optional<SftpOutcome> status =
        answer->type == Status ? statusOf(answer->payload) : std::nullopt;
    if (!status)
        co_return protocolError();
    co_return *status;
}

QCoro::Task<Result<void>> SftpWriter::send(quint8 type, QByteArray payload)
{
    QByteArray packet = uint32Bytes(quint32(payload.size() + 1));
    packet.append(char(type));
    packet.append(payload);
    return writeAll(m_channel, packet, m_patience.next());
}

QCoro::Task<Result<SftpWriter::Packet>> SftpWriter::receive()
{
    const Result<QByteArray> head = co_await readExactly(m_channel, 5, m_patience.next());
    if (!head)
        co_return head.error();
    const auto length = qFromBigEndian<quint32>(head->constData());
    if (length < 1 || length > maxPacket)
        co_return protocolError();
    const Result<QByteArray> payload =
        co_await readExactly(m_channel, qsizetype(length) - 1, m_patience.next());
    if (!payload)
        co_return payload.error();
    co_return Packet{quint8(head->at(4)), *payload};
}

QByteArray SftpWriter::nextId()
{
    return uint32Bytes(++m_lastId);
}

Error SftpWriter::protocolError() const
{
    return m_channel->connection->error(ErrorCode::Protocol, "its SFTP server cannot be understood",
                                        "update the SSH server there");
}

} // namespace rollcall::ssh
