#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace rollcall::ssh {

/// Where one jump goes, as written: what ssh_config says about that host comes on top.
struct JumpHost {
    QString user; ///< empty: not said
    QString host;
    quint16 port = 0; ///< 0: not said
    bool operator==(const JumpHost&) const = default;
};

/// The value of ProxyJump (ssh_config(5)): "[user@]host[:port]" or "ssh://…", commas between, the
/// first hop first; at most 16. nullopt when one of them cannot be understood; not for "none".
std::optional<QList<JumpHost>> parseJumpList(const QByteArray& value);

} // namespace rollcall::ssh
