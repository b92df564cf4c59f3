#include "core/fleet/node_target.h"

#include "core/ssh/resolve.h"

namespace rollcall::fleet {

Result<ssh::Target> targetOf(const store::NodeRecord& record, const ssh::SshConfig& config,
                             const TargetOptions& options)
{
    auto target = ssh::resolveTarget(config, record.host, record.user, record.port);
    if (!target)
        return target;
    if (!options.identityFiles.isEmpty()) {
        target->identityFiles = options.identityFiles + target->identityFiles;
        target->useKeyFiles = true;
    }
    if (options.onlyOurKnownHosts) {
        target->knownHostsFiles.reset();
        for (ssh::Target& jump : target->jumps)
            jump.knownHostsFiles.reset();
    }
    return target;
}

ssh::SshConfig::Paths configPaths(const QString& given)
{
    if (given.isEmpty())
        return ssh::SshConfig::defaultPaths();
    return given == QLatin1String("none") ? ssh::SshConfig::Paths{}
                                          : ssh::SshConfig::Paths{given, {}};
}

} // namespace rollcall::fleet
