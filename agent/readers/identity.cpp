#include "agent/readers/readers.h"

namespace rollcall::agent {

hardware::IdentityFacts readIdentity(FileSystem& files)
{
    hardware::IdentityFacts facts;
    const Directory& root = files.root();
    facts.hostname = root.text("proc/sys/kernel/hostname");
    if (!facts.hostname && !files.isHost())
        facts.hostname = root.text("etc/hostname"); // the best a recorded tree may have
    facts.machineId = root.text("etc/machine-id");
    if (!facts.machineId)
        facts.machineId = root.text("var/lib/dbus/machine-id");
    facts.bootId = root.text("proc/sys/kernel/random/boot_id");
    facts.dtSerial = root.text("proc/device-tree/serial-number");
    if (!facts.dtSerial)
        facts.dtSerial = root.text("sys/firmware/devicetree/base/serial-number");
    return facts;
}

} // namespace rollcall::agent
