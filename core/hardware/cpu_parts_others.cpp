#include "core/hardware/cpu_part_rows.h"

// Cores designed by Arm's licensees. Sources, in order of weight:
//  - Linux: arch/arm64/include/asm/cputype.h and arch/arm/mm/proc-*.S for part numbers and names.
//  - What their makers (Ampere, Apple, Cavium, Fujitsu, NVIDIA, Qualcomm) wrote of them in LLVM
//    (AArch64Processors.td, Host.cpp) and GCC (aarch64-cores.def) for the architecture.
//  - Makers' announcements and data sheets for years and 32-bit support.
//  - QEMU: target/arm/tcg/cpu64.c for the "max" CPU (implementer 0, part 'Q').
//  - util-linux sys-utils/lscpu-arm.c and sbc-bench for the names nobody else publishes.
//
// Where these differ, and why we say what we say:
//  - 0x42:0x516 is the ThunderX2 before Cavium bought it; cputype.h knows it as Vulcan. What is
//  sold
//    as ThunderX2 came in 2018 (0x43:0x0af).
//  - 0x48:0xd01 and 0xd02 are the cores TSV110 and HIP09 of cputype.h, called TaiShan by HiSilicon;
//    Kunpeng 920 is a chip with them.
//  - 0x50:0x000 is X-Gene 1, 2 and eMAG by variant; 0x53:0x001 is Exynos M1 up to variant 3 and M2
//    from 4 (Exynos 8895).
//  - 0x51:0x001 is Armv8.6-A by Qualcomm's definition in LLVM, and Linux shows nothing on it that
//    came later; articles say 8.7. 0x51:0x800–0x805 carry the kernel's Kryo names, with Falkor V1
//    and Kryo 2xx Gold told apart by their variant.
//  - Apple's A14 and M1 are Armv8.4-A: of 8.5 they lack branch target identification, without which
//    the manual (DDI 0487) allows no core that name. M4 is Armv9.2-A without SVE.
//  - Phytium publishes "Armv8"; the version is the newest whose mandatory features the kernel
//  lists.
//  - User32 stands for what ran 32-bit applications (Android phones up to 2020 had to, Apple's up
//  to
//    the A10); whether a 32-bit kernel would run was not tried.
//
// To add a part, add its line in numeric order.

namespace rollcall::hardware::parts {

namespace {

// clang-format off
constexpr Row rows[] = {
    {0x00, 0x000, any, "Apple silicon (virtual)", "", No32, 0, Plain},
    {0x00, 0x051, any, "QEMU max", "", Unknown32, 0, Plain},
    {0x00, 0xd02, any, "Hi1910", "", Unknown32, 0, Plain},
    {0x42, 0x00f, any, "Brahma-B15", "Armv7-A", Full32, 0, Plain},
    {0x42, 0x100, any, "Brahma-B53", "Armv8.0-A", Full32, 0, Small},
    {0x42, 0x516, any, "ThunderX2", "Armv8.1-A", No32, 0, Big, true},
    {0x43, 0x0a0, any, "ThunderX", "Armv8.0-A", No32, 2014, Big, true},
    {0x43, 0x0a1, any, "ThunderX-88XX", "Armv8.0-A", No32, 2014, Big, true},
    {0x43, 0x0a2, any, "ThunderX-81XX", "Armv8.0-A", No32, 2016, Big},
    {0x43, 0x0a3, any, "ThunderX-83XX", "Armv8.0-A", No32, 2016, Big},
    {0x43, 0x0af, any, "ThunderX2-99xx", "Armv8.1-A", No32, 2018, Big, true},
    {0x43, 0x0b0, any, "OcteonTX2", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b1, any, "OcteonTX2-98XX", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b2, any, "OcteonTX2-96XX", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b3, any, "OcteonTX2-95XX", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b4, any, "OcteonTX2-95XXN", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b5, any, "OcteonTX2-95XXMM", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b6, any, "OcteonTX2-95XXO", "Armv8.2-A", No32, 2020, Big},
    {0x43, 0x0b8, any, "ThunderX3-T110", "Armv8.3-A", No32, 2020, Big, true},
    {0x44, 0xa10, any, "SA110", "Armv4", Full32, 1996, Plain},
    {0x44, 0xa11, any, "SA1100", "Armv4", Full32, 1997, Plain},
    {0x46, 0x001, any, "A64FX", "Armv8.2-A", No32, 2018, Big, true},
    {0x46, 0x003, any, "MONAKA", "Armv9.3-A", No32, 0, Big, true},
    {0x48, 0xd01, any, "TaiShan-v110", "Armv8.2-A", No32, 2019, Big},
    {0x48, 0xd02, any, "TaiShan-v120", "", No32, 0, Big},
    {0x48, 0xd03, any, "Kunpeng-920", "", Unknown32, 0, Big},
    {0x48, 0xd05, any, "HiSilicon-d05", "", Unknown32, 0, Plain},
    {0x48, 0xd06, any, "HIP12", "", Unknown32, 0, Big},
    {0x48, 0xd22, any, "Kunpeng-920", "", Unknown32, 0, Big},
    {0x48, 0xd23, any, "HiSilicon-d23", "", Unknown32, 0, Plain},
    {0x48, 0xd40, any, "Cortex-A76", "Armv8.2-A", User32, 2018, Big},
    {0x48, 0xd41, any, "Cortex-A77", "Armv8.2-A", User32, 2019, Big},
    {0x48, 0xd42, any, "TaiShan-v120 (middle)", "", Unknown32, 0, Big},
    {0x48, 0xd46, any, "HiSilicon-d46", "", Unknown32, 0, Plain},
    {0x4e, 0x000, any, "Denver", "Armv8.0-A", User32, 2014, Big},
    {0x4e, 0x003, any, "Denver-2", "Armv8.0-A", Unknown32, 2016, Big},
    {0x4e, 0x004, any, "Carmel", "Armv8.2-A", Unknown32, 2018, Big},
    {0x4e, 0x010, any, "Olympus", "Armv9.2-A", No32, 2025, Big, true},
    {0x50, 0x000, 3, "eMAG", "Armv8.0-A", Full32, 2018, Big, true},
    {0x50, 0x000, 1, "X-Gene 2", "Armv8.0-A", Full32, 2014, Big, true},
    {0x50, 0x000, any, "X-Gene", "Armv8.0-A", Full32, 2011, Big, true},
    {0x51, 0x001, any, "Oryon", "Armv8.6-A", No32, 2023, Big},
    {0x51, 0x002, any, "Oryon", "", No32, 0, Big},
    {0x51, 0x00f, any, "Scorpion", "Armv7-A", Full32, 2008, Plain},
    {0x51, 0x02d, any, "Scorpion", "Armv7-A", Full32, 2008, Plain},
    {0x51, 0x04d, any, "Krait", "Armv7-A", Full32, 2011, Plain},
    {0x51, 0x06f, any, "Krait", "Armv7-A", Full32, 2011, Plain},
    {0x51, 0x200, any, "Kryo", "Armv8.0-A", User32, 2015, Big},
    {0x51, 0x201, any, "Kryo", "Armv8.0-A", User32, 2015, Big},
    {0x51, 0x205, any, "Kryo", "Armv8.0-A", User32, 2015, Big},
    {0x51, 0x211, any, "Kryo", "Armv8.0-A", User32, 2015, Big},
    {0x51, 0x800, 10, "Kryo-2XX-Gold", "Armv8.0-A", User32, 2016, Big},
    {0x51, 0x800, 0, "Falkor-V1", "Armv8.0-A", No32, 0, Big, true},
    {0x51, 0x800, any, "Falkor-V1/Kryo", "Armv8.0-A", Unknown32, 0, Big},
    {0x51, 0x801, any, "Kryo-2XX-Silver", "Armv8.0-A", User32, 2016, Small},
    {0x51, 0x802, any, "Kryo-3XX-Gold", "Armv8.2-A", User32, 2017, Big},
    {0x51, 0x803, any, "Kryo-3XX-Silver", "Armv8.2-A", User32, 2017, Small},
    {0x51, 0x804, any, "Kryo-4XX-Gold", "Armv8.2-A", User32, 2018, Big},
    {0x51, 0x805, any, "Kryo-4XX-Silver", "Armv8.2-A", User32, 2018, Small},
    {0x51, 0xc00, any, "Falkor", "Armv8.0-A", No32, 2017, Big, true},
    {0x51, 0xc01, any, "Saphira", "Armv8.4-A", No32, 0, Big, true},
    {0x53, 0x001, 4, "exynos-m2", "Armv8.0-A", User32, 2017, Big},
    {0x53, 0x001, any, "exynos-m1", "Armv8.0-A", User32, 2015, Big},
    {0x53, 0x002, any, "exynos-m3", "Armv8.0-A", User32, 2018, Big},
    {0x53, 0x003, any, "exynos-m4", "Armv8.2-A", User32, 2018, Big},
    {0x53, 0x004, any, "exynos-m5", "Armv8.2-A", User32, 2019, Big},
    {0x56, 0x131, any, "Feroceon-88FR131", "Armv5TE", Full32, 0, Plain},
    {0x56, 0x581, any, "PJ4/PJ4b", "Armv7-A", Full32, 0, Plain},
    {0x56, 0x584, any, "PJ4B-MP", "Armv7-A", Full32, 0, Plain},
    {0x61, 0x000, any, "Swift", "Armv7-A", Full32, 2012, Plain},
    {0x61, 0x001, any, "Cyclone", "Armv8.0-A", User32, 2013, Plain},
    {0x61, 0x002, any, "Typhoon", "Armv8.0-A", User32, 2014, Plain},
    {0x61, 0x003, any, "Typhoon/Capri", "Armv8.0-A", User32, 2014, Plain},
    {0x61, 0x004, any, "Twister", "Armv8.0-A", User32, 2015, Plain},
    {0x61, 0x005, any, "Twister/Elba/Malta", "Armv8.0-A", User32, 2015, Plain},
    {0x61, 0x006, any, "Hurricane", "Armv8.0-A", User32, 2016, Big},
    {0x61, 0x007, any, "Hurricane/Myst", "Armv8.0-A", User32, 2017, Big},
    {0x61, 0x008, any, "Monsoon", "Armv8.2-A", No32, 2017, Big},
    {0x61, 0x009, any, "Mistral", "Armv8.2-A", No32, 2017, Small},
    {0x61, 0x00b, any, "Vortex", "Armv8.3-A", No32, 2018, Big},
    {0x61, 0x00c, any, "Tempest", "Armv8.3-A", No32, 2018, Small},
    {0x61, 0x00f, any, "Tempest-M9", "Armv8.3-A", No32, 2018, Small},
    {0x61, 0x010, any, "Vortex/Aruba", "Armv8.3-A", No32, 2018, Big},
    {0x61, 0x011, any, "Tempest/Aruba", "Armv8.3-A", No32, 2018, Small},
    {0x61, 0x012, any, "Lightning", "Armv8.4-A", No32, 2019, Big},
    {0x61, 0x013, any, "Thunder", "Armv8.4-A", No32, 2019, Small},
    {0x61, 0x020, any, "Icestorm-A14", "Armv8.4-A", No32, 2020, Small},
    {0x61, 0x021, any, "Firestorm-A14", "Armv8.4-A", No32, 2020, Big},
    {0x61, 0x022, any, "Icestorm-M1", "Armv8.4-A", No32, 2020, Small},
    {0x61, 0x023, any, "Firestorm-M1", "Armv8.4-A", No32, 2020, Big},
    {0x61, 0x024, any, "Icestorm-M1-Pro", "Armv8.4-A", No32, 2021, Small},
    {0x61, 0x025, any, "Firestorm-M1-Pro", "Armv8.4-A", No32, 2021, Big},
    {0x61, 0x026, any, "Thunder-M10", "Armv8.4-A", No32, 2020, Small},
    {0x61, 0x028, any, "Icestorm-M1-Max", "Armv8.4-A", No32, 2021, Small},
    {0x61, 0x029, any, "Firestorm-M1-Max", "Armv8.4-A", No32, 2021, Big},
    {0x61, 0x030, any, "Blizzard-A15", "Armv8.6-A", No32, 2021, Small},
    {0x61, 0x031, any, "Avalanche-A15", "Armv8.6-A", No32, 2021, Big},
    {0x61, 0x032, any, "Blizzard-M2", "Armv8.6-A", No32, 2022, Small},
    {0x61, 0x033, any, "Avalanche-M2", "Armv8.6-A", No32, 2022, Big},
    {0x61, 0x034, any, "Blizzard-M2-Pro", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x035, any, "Avalanche-M2-Pro", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x036, any, "Sawtooth-A16", "Armv8.6-A", No32, 2022, Small},
    {0x61, 0x037, any, "Everest-A16", "Armv8.6-A", No32, 2022, Big},
    {0x61, 0x038, any, "Blizzard-M2-Max", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x039, any, "Avalanche-M2-Max", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x040, any, "Sawtooth-A16", "Armv8.6-A", No32, 2022, Small},
    {0x61, 0x041, any, "Everest-A16", "Armv8.6-A", No32, 2022, Big},
    {0x61, 0x042, any, "Sawtooth-M3", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x043, any, "Everest-M3", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x044, any, "Sawtooth-M3-Pro", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x045, any, "Everest-M3-Pro", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x046, any, "Sawtooth-M11", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x048, any, "Sawtooth-M3-Max", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x049, any, "Everest-M3-Max", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x050, any, "Sawtooth-A17-Pro", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x051, any, "Everest-A17-Pro", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x052, any, "Efficiency-M4", "Armv9.2-A", No32, 2024, Small},
    {0x61, 0x053, any, "Performance-M4", "Armv9.2-A", No32, 2024, Big},
    {0x61, 0x054, any, "Efficiency-M4-Pro", "Armv9.2-A", No32, 2024, Small},
    {0x61, 0x055, any, "Performance-M4-Pro", "Armv9.2-A", No32, 2024, Big},
    {0x61, 0x058, any, "Efficiency-M4-Max", "Armv9.2-A", No32, 2024, Small},
    {0x61, 0x059, any, "Performance-M4-Max", "Armv9.2-A", No32, 2024, Big},
    {0x63, 0x132, any, "Star-MC1", "", Full32, 0, Plain},
    {0x63, 0xd25, any, "Star-MC3", "", Full32, 0, Plain},
    {0x66, 0x526, any, "FA526", "Armv4", Full32, 0, Plain},
    {0x66, 0x626, any, "FA626", "Armv4", Full32, 0, Plain},
    {0x68, 0x000, any, "Phecda", "Armv8.0-A", No32, 2018, Big, true},
    {0x69, 0x200, any, "i80200", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x210, any, "PXA250A", "Armv5TE", Full32, 2002, Plain},
    {0x69, 0x212, any, "PXA210A", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x242, any, "i80321-400", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x243, any, "i80321-600", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x290, any, "PXA250B/PXA26x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x292, any, "PXA210B", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x2c2, any, "i80321-400-B0", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x2c3, any, "i80321-600-B0", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x2d0, any, "PXA250C/PXA255/PXA26x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x2d2, any, "PXA210C", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x2e3, any, "i80219", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x411, any, "PXA27x", "Armv5TE", Full32, 2004, Plain},
    {0x69, 0x41c, any, "IPX425-533", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x41d, any, "IPX425-400", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x41f, any, "IPX425-266", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x682, any, "PXA32x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x683, any, "PXA930/PXA935", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x688, any, "PXA30x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x689, any, "PXA31x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0xb11, any, "SA1110", "Armv4", Full32, 1999, Plain},
    {0x69, 0xc12, any, "IPX1200", "Armv4", Full32, 0, Plain},
    {0x6d, 0xd49, any, "Azure-Cobalt-100", "Armv9.0-A", User32, 2023, Big, true},
    {0x70, 0x303, any, "FTC310", "Armv8.0-A", Unknown32, 0, Small},
    {0x70, 0x660, any, "FTC660", "Armv8.0-A", Unknown32, 0, Big},
    {0x70, 0x661, any, "FTC661", "Armv8.0-A", Unknown32, 0, Big},
    {0x70, 0x662, any, "FTC662", "Armv8.0-A", Unknown32, 0, Big},
    {0x70, 0x663, any, "FTC663", "Armv8.0-A", Unknown32, 2019, Big},
    {0x70, 0x664, any, "FTC664", "Armv8.0-A", Unknown32, 0, Big},
    {0x70, 0x862, any, "FTC862", "Armv8.2-A", Unknown32, 0, Big},
    {0xc0, 0xac3, any, "Ampere-1", "Armv8.6-A", No32, 2022, Big, true},
    {0xc0, 0xac4, any, "Ampere-1a", "Armv8.6-A", No32, 2023, Big, true},
    {0xc0, 0xac5, any, "Ampere-1b", "Armv8.7-A", No32, 0, Big, true},
    {0xc0, 0xac7, any, "Ampere-1c", "Armv9.2-A", No32, 0, Big, true},
};
// clang-format on

} // namespace

std::span<const Row> ofOthers()
{
    return rows;
}

} // namespace rollcall::hardware::parts
