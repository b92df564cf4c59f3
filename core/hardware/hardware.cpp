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

std::string_view toString(Sensor::Kind kind)
{
    switch (kind) {
    case Sensor::Kind::Temperature:
        return "temperature";
    case Sensor::Kind::Fan:
        return "fan";
    case Sensor::Kind::Voltage:
        return "voltage";
    case Sensor::Kind::Current:
        return "current";
    case Sensor::Kind::Power:
        return "power";
    case Sensor::Kind::Charge:
        return "charge";
    }
    return "temperature";
}

} // namespace rollcall::hardware
