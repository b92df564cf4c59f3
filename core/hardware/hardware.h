#pragma once

#include "core/hardware/fact.h"
#include "core/hardware/hardware_cpu.h"
#include "core/hardware/hardware_devices.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a board *is*, decoded from its raw facts (facts.h) by decode.h. Unknown is absent; every
/// fact that could have come from several places says from which; provenance.h says it of the rest.
/// Plain values: safe to copy between threads.
namespace rollcall::hardware {

struct Board {
    TextFact model;        ///< "Raspberry Pi 4 Model B Rev 1.4", trimmed
    TextFact vendor;       ///< "Raspberry Pi", "HPE"
    TextFact manufacturer; ///< who built it for them, where a code tells: "Sony UK"
    TextFact family; ///< "Raspberry Pi", "96boards", "ODROID", "Server", "Virtual machine", …
    TextFact soc;    ///< "BCM2711", "RK3399"
    TextFact serial;
    TextFact virtualMachine; ///< "QEMU", "KVM", "Amazon Nitro", …; absent on bare metal
    TextFact container;      ///< "docker", "lxc", …
    bool operator==(const Board&) const = default;
};

struct Memory {
    std::optional<std::uint64_t> totalBytes; ///< what the kernel can use
    BytesFact installedBytes;                ///< what is soldered or plugged in, when known
    TextFact type;                           ///< "LPDDR4", "DDR4"; where all modules agree
    IntFact speedMts;                        ///< MT/s, likewise
    std::vector<MemoryModule> modules;       ///< empty slots too; empty where firmware lists none
    std::optional<std::uint64_t> swapBytes;
    std::optional<std::uint32_t> pageBytes;
    std::vector<std::uint64_t> hugePageBytes;
    std::optional<int> numaNodes;
    std::optional<std::string> transparentHugePages; ///< "always", "madvise", "never"
    bool operator==(const Memory&) const = default;
};

struct Os {
    std::optional<std::string> name; ///< PRETTY_NAME
    std::optional<std::string> id, version;
    std::optional<std::string> kernel;
    std::optional<std::string> machine;
    std::optional<int> kernelBits, userlandBits;
    bool operator==(const Os&) const = default;
};

struct Hardware {
    std::optional<std::string> hostname;
    Cpu cpu;
    Board board;
    Memory memory;
    Os os;
    std::optional<CpuSensor> cpuSensor;
    std::vector<Storage> storage;
    std::vector<Network> network; ///< physical interfaces
    std::vector<Sensor> sensors;  ///< all but cpuSensor, in the order of the board
    std::vector<BusDevice> pci, usb;
    bool operator==(const Hardware&) const = default;
};

} // namespace rollcall::hardware
