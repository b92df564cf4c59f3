#include "core/hardware/hardware.h"

namespace rollcall::hardware {

std::string_view toString(Source source)
{
    switch (source) {
    case Source::Sysfs:
        return "sysfs";
    case Source::Procfs:
        return "procfs";
    case Source::DeviceTree:
        return "device-tree";
    case Source::Dmi:
        return "dmi";
    case Source::SocBus:
        return "soc-bus";
    case Source::Table:
        return "table";
    case Source::Guess:
        return "guess";
    }
    return "guess";
}

} // namespace rollcall::hardware
