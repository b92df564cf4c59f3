#pragma once

#include "core/base/result.h"
#include "core/fleet/key_import.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/target.h"
#include "core/store/records.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace rollcall::store {
class Store;
}

/// Looking at the host keys of boards, one or all at once.
namespace rollcall::cli {

/// How ssh would go there, by the options and ssh_config.
Result<ssh::Target> targetOf(const store::NodeRecord& node, const QCommandLineParser& parser);
/// The files that --known-hosts names, or the user's own.
QStringList knownHostsPaths(const QCommandLineParser& parser);

/// "ssh-ed25519 SHA256:…"
QString describe(const ssh::HostKey& key);

/// What a board showed when it was called, and what is on file for it.
struct KeyLook {
    store::NodeRecord node;
    ssh::Target target;
    ssh::Target owner; ///< whose key that is: the target, or a host on the way to it
    std::optional<ssh::HostKey> offered; ///< absent: it was not reached
    ssh::Trust trust = ssh::Trust::Unknown;
    QList<ssh::HostKey> known;
    std::optional<Error> problem; ///< of connecting or logging in
};

/// Calls the boards, 16 at once, each for 15 s at most. Runs an event loop meanwhile.
QList<KeyLook> lookAtKeys(const QList<store::NodeRecord>& nodes, ssh::KnownHosts& knownHosts,
                          const QCommandLineParser& parser);

/// `trust --all` and `trust --import FILE`: all that wait, in one list. Returns the exit code.
int trustMany(const QCommandLineParser& parser);

/// After a changed key was accepted on purpose: reads the board and says, in a line or two, whether
/// it is the one that was known here. By its own word: a serial number is what the board says.
QString compareBoards(store::Store& store, const KeyLook& look, ssh::KnownHosts& knownHosts,
                      const QCommandLineParser& parser);

} // namespace rollcall::cli
