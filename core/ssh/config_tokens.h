#pragma once

#include <QByteArray>
#include <QHash>
#include <optional>

namespace rollcall::ssh {

/// Replaces %x by what `tokens` has for x, and %% by %; nullopt for a token that is not there
/// (ssh(1) refuses such a value as well).
std::optional<QByteArray> expandTokens(const QByteArray& text,
                                       const QHash<char, QByteArray>& tokens);

/// Replaces ${NAME} by the environment's; nullopt when that is not set.
std::optional<QByteArray> expandEnvironment(const QByteArray& text);

/// "~" and "~/x" by the user's home, "~name" by that user's; nullopt when there is no such user.
std::optional<QByteArray> expandTilde(const QByteArray& text);

} // namespace rollcall::ssh
