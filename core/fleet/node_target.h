#pragma once

#include "core/base/result.h"
#include "core/ssh/ssh_config.h"
#include "core/ssh/target.h"
#include "core/store/records.h"

namespace rollcall::fleet {

/// What the command line said about all nodes: it stands above the files.
struct TargetOptions {
    QStringList identityFiles;      ///< tried before those of the configuration
    bool onlyOurKnownHosts = false; ///< known_hosts files were named: no others are asked
};

/// How ssh would go to this node. Errors: those of ssh::resolveTarget().
Result<ssh::Target> targetOf(const store::NodeRecord& record, const ssh::SshConfig& config,
                             const TargetOptions& options);

/// The configuration to read: the user's and the system's; only `given` when a file is; nothing
/// for "none".
ssh::SshConfig::Paths configPaths(const QString& given);

} // namespace rollcall::fleet
