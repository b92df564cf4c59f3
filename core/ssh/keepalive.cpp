#include "core/ssh/keepalive.h"

#include <libssh/server.h> // ssh_send_keepalive, which clients may use too

namespace rollcall::ssh {

namespace {

/// Sends the request. libssh remembers one request under way; when that is an older one, its first
/// call only takes the answer.
void sendKeepalive(const Connection& connection)
{
    const quint64 before = connection.packetsSent();
    ssh_send_keepalive(connection.session());
    if (connection.packetsSent() == before)
        ssh_send_keepalive(connection.session());
}

} // namespace

QCoro::Task<Result<void>> keepConnectionAlive(std::shared_ptr<Connection> connection,
                                              QDeadlineTimer deadline)
{
    connection->pump(); // what came before the question is no answer to it
    if (connection->isLost())
        co_return connection->lost();
    const quint64 before = connection->packetsReceived();
    sendKeepalive(*connection);
    // libssh does not tell the answer from others. As in ssh(1), any packet is a sign of life.
    const auto step = [connection, before](ssh_session) -> std::optional<int> {
        if (connection->packetsReceived() == before)
            connection->pump();
        return connection->packetsReceived() != before ? std::optional<int>(SSH_OK) : std::nullopt;
    };
    const Result<int> answered =
        co_await connection->attempt(step, deadline, std::string("a keepalive"));
    if (!answered)
        co_return answered.error();
    co_return Result<void>();
}

} // namespace rollcall::ssh
