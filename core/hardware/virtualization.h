#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// The hypervisor this system runs under ("QEMU", "KVM", "Amazon Nitro", "Apple Virtualization"),
/// absent on bare metal and where nothing gives it away. A Xen dom0 counts as a guest:
/// it sees what its guests see.
TextFact findVirtualMachine(const Inventory& inventory);

/// The container this system runs in: "docker", "podman", "lxc", "systemd-nspawn", "kubernetes";
/// another manager under the name it gives itself.
TextFact findContainer(const Inventory& inventory);

} // namespace rollcall::hardware
