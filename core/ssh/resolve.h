#pragma once

#include "core/base/result.h"
#include "core/ssh/ssh_config.h"
#include "core/ssh/target.h"

namespace rollcall::ssh {

/// What ssh(1) would do when told to go to `host`: the name behind it, who to be there, with which
/// keys, which files know its host key, and over which other hosts or command. `user` empty and
/// `port` 0 or 22 count as not said: then the configuration says.
///
/// What would weaken the check of host keys (StrictHostKeyChecking,
/// NoHostAuthenticationForLocalhost, VerifyHostKeyDNS) is not followed: an unknown key always waits
/// for a person. Errors: those of SshConfig::lookup(); InvalidInput for a token or variable that
/// has no value, for hosts that jump in a circle or more than 16 times; Unsupported for
/// ProxyUseFdpass.
Result<Target> resolveTarget(const SshConfig& config, const QString& host, const QString& user = {},
                             quint16 port = 0);

} // namespace rollcall::ssh
