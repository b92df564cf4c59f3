#pragma once

#include "core/hardware/facts.h"
#include "core/hardware/hardware.h"

namespace rollcall::hardware {

/// A function on the PCI bus: what it is for, by its class code, and how wide and fast its link is
/// against what it could be. Names are not looked up here: see id_names.h.
BusDevice decodePci(const PciDevice& facts);

/// A USB device. It says its maker and name itself; what it is for comes from its class or, where
/// that is told by the interfaces only, from the driver at work.
BusDevice decodeUsb(const UsbDevice& facts);

} // namespace rollcall::hardware
