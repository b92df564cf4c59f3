#include "app/cli/host_keys.h"

#include "core/fleet/handshake_gate.h"
#include "core/ssh/session.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <vector>

namespace rollcall::cli {

using namespace std::chrono_literals;

namespace {

constexpr int callsAtOnce = 16;

QCoro::Task<void> look(fleet::HandshakeGate& gate, ssh::KnownHosts& knownHosts, KeyLook& board)
{
    const auto ticket = co_await gate.enter();
    ssh::Session session(board.target, knownHosts);
    const auto opened = co_await session.open(15s);
    board.offered = session.hostKey();
    if (!opened)
        board.problem = opened.error();
    if (board.offered) {
        board.trust = knownHosts.check(board.target, *board.offered);
        board.known = knownHosts.known(board.target);
    }
}

} // namespace

ssh::Target targetOf(const store::NodeRecord& node, const QCommandLineParser& parser)
{
    ssh::Target target;
    target.host = node.host;
    target.port = node.port;
    target.user = node.user;
    target.identityFiles = parser.values(QStringLiteral("identity"));
    return target;
}

QStringList knownHostsPaths(const QCommandLineParser& parser)
{
    const QStringList files = parser.values(QStringLiteral("known-hosts"));
    return files.isEmpty() ? ssh::KnownHosts::defaultPaths() : files;
}

QString describe(const ssh::HostKey& key)
{
    return QStringLiteral("%1 %2").arg(key.type, key.fingerprint);
}

QList<KeyLook> lookAtKeys(const QList<store::NodeRecord>& nodes, ssh::KnownHosts& knownHosts,
                          const QCommandLineParser& parser)
{
    QList<KeyLook> looks;
    for (const store::NodeRecord& node : nodes)
        looks.append(KeyLook{node, targetOf(node, parser), {}, ssh::Trust::Unknown, {}, {}});
    fleet::HandshakeGate gate(callsAtOnce, *QCoreApplication::instance());
    std::vector<QCoro::Task<void>> calls;
    calls.reserve(std::size_t(looks.size()));
    for (KeyLook& each : looks) // detached already: no copy moves under the coroutines
        calls.push_back(look(gate, knownHosts, each));
    for (QCoro::Task<void>& call : calls)
        QCoro::waitFor(call);
    return looks;
}

} // namespace rollcall::cli
