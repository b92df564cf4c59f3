#include "app/cli/host_keys.h"

#include "core/fleet/handshake_gate.h"
#include "core/fleet/node_target.h"
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
    if (board.problem)
        co_return; // its address cannot be worked out
    const auto ticket = co_await gate.enter();
    ssh::Session session(board.target, knownHosts);
    const auto opened = co_await session.open(15s);
    board.offered = session.hostKey();
    if (!opened)
        board.problem = opened.error();
    if (!board.offered)
        co_return;
    board.owner = session.hostKeyOwner();
    board.trust = knownHosts.check(board.owner, *board.offered);
    board.known = knownHosts.known(board.owner);
    // A known host on the way that would not let us on: the board has shown nothing yet.
    if (board.trust == ssh::Trust::Known && !(board.owner == board.target))
        board.offered.reset();
}

} // namespace

Result<ssh::Target> targetOf(const store::NodeRecord& node, const QCommandLineParser& parser)
{
    // Read once for all nodes of this command.
    static const auto config =
        ssh::SshConfig::load(fleet::configPaths(parser.value(QStringLiteral("ssh-config"))));
    if (!config)
        return config.error();
    return fleet::targetOf(
        node, *config,
        {parser.values(QStringLiteral("identity")), parser.isSet(QStringLiteral("known-hosts"))});
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
    for (const store::NodeRecord& node : nodes) {
        KeyLook look{node, {}, {}, {}, ssh::Trust::Unknown, {}, {}};
        if (auto target = targetOf(node, parser))
            look.target = look.owner = std::move(*target);
        else
            look.problem = std::move(target).error();
        looks.append(look);
    }
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
