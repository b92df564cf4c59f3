#include "core/hardware/cpu_parts.h"

#include <algorithm>
#include <iterator>

// Sources, in order of weight:
//  - Arm: "MIDR_EL1, Main ID Register" in the Architecture Reference Manual (DDI 0487) for the
//    implementer codes; the Technical Reference Manual of each core for part number, architecture
//    and 32-bit support; press releases for the year.
//  - Linux: arch/arm64/include/asm/cputype.h and arch/arm/include/asm/cputype.h for parts of other
//    companies; arch/arm/mm/proc-arm720.S for the parts older than the present MIDR layout.
//  - QEMU: target/arm/tcg/cpu64.c for the "max" CPU (implementer 0, part 'Q').
//  - util-linux sys-utils/lscpu-arm.c as a cross-check and for the names nobody else publishes.
//
// Where these differ: 0x41:0xc0d is the number of Cortex-A17 in its TRM (it was issued as
// Cortex-A12 and renamed); 0x51:0x800–0x805 carry the kernel's Kryo names, with Falkor V1 and
// Kryo 2xx Gold told apart by their variant; 0x53:0x001 is Exynos M1 up to variant 3 and M2 from 4
// (Exynos 8895); 0x50:0x000 is X-Gene 1, 2 and eMAG by variant. Year 0 and an empty architecture
// mean: not published, or not known for sure.
//
// To add a part, add its line in numeric order. A line for one variant stands before "any".

namespace rollcall::hardware {

namespace {

struct Implementer {
    std::uint8_t code;
    const char* name;
};

constexpr Implementer implementers[] = {
    {0x41, "Arm"},     {0x42, "Broadcom"},      {0x43, "Cavium"},    {0x44, "DEC"},
    {0x46, "Fujitsu"}, {0x48, "HiSilicon"},     {0x49, "Infineon"},  {0x4d, "Motorola"},
    {0x4e, "NVIDIA"},  {0x50, "Applied Micro"}, {0x51, "Qualcomm"},  {0x53, "Samsung"},
    {0x56, "Marvell"}, {0x61, "Apple"},         {0x63, "Arm China"}, {0x66, "Faraday"},
    {0x68, "HXT"},     {0x69, "Intel"},         {0x6d, "Microsoft"}, {0x70, "Phytium"},
    {0xc0, "Ampere"},
};

struct Row {
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant;
    const char* name;
    const char* architecture;
    Aarch32 aarch32;
    std::uint16_t year;
    Tier tier;
    bool server = false;
};

constexpr std::int8_t any = -1;
constexpr auto Unknown32 = Aarch32::Unknown, No32 = Aarch32::None, User32 = Aarch32::UserOnly,
               Full32 = Aarch32::Full;
constexpr auto Small = Tier::Efficiency, Plain = Tier::Mainstream, Big = Tier::Performance,
               Prime = Tier::Prime;

// clang-format off
constexpr Row parts[] = {
    {0x00, 0x000, any, "Apple silicon (virtual)", "", No32, 0, Plain},
    {0x00, 0x051, any, "QEMU max", "", Unknown32, 0, Plain},
    {0x00, 0xd02, any, "Hi1910", "", Unknown32, 0, Plain},
    {0x41, 0x710, any, "ARM710T", "Armv4T", Full32, 0, Plain},
    {0x41, 0x720, any, "ARM720T", "Armv4T", Full32, 0, Plain},
    {0x41, 0x810, any, "ARM810", "Armv4", Full32, 0, Plain},
    {0x41, 0x920, any, "ARM920", "Armv4T", Full32, 0, Plain},
    {0x41, 0x922, any, "ARM922", "Armv4T", Full32, 0, Plain},
    {0x41, 0x926, any, "ARM926", "Armv5TEJ", Full32, 0, Plain},
    {0x41, 0x940, any, "ARM940", "Armv4T", Full32, 0, Plain},
    {0x41, 0x946, any, "ARM946", "Armv5TE", Full32, 0, Plain},
    {0x41, 0x966, any, "ARM966", "Armv5TE", Full32, 0, Plain},
    {0x41, 0xa20, any, "ARM1020", "Armv5TE", Full32, 0, Plain},
    {0x41, 0xa22, any, "ARM1022", "Armv5TE", Full32, 0, Plain},
    {0x41, 0xa26, any, "ARM1026", "Armv5TEJ", Full32, 0, Plain},
    {0x41, 0xb02, any, "ARM11-MPCore", "Armv6K", Full32, 0, Plain},
    {0x41, 0xb36, any, "ARM1136", "Armv6", Full32, 2002, Plain},
    {0x41, 0xb56, any, "ARM1156", "Armv6T2", Full32, 0, Plain},
    {0x41, 0xb76, any, "ARM1176", "Armv6Z", Full32, 2003, Plain},
    {0x41, 0xc05, any, "Cortex-A5", "Armv7-A", Full32, 2009, Small},
    {0x41, 0xc07, any, "Cortex-A7", "Armv7-A", Full32, 2011, Small},
    {0x41, 0xc08, any, "Cortex-A8", "Armv7-A", Full32, 2005, Plain},
    {0x41, 0xc09, any, "Cortex-A9", "Armv7-A", Full32, 2007, Plain},
    {0x41, 0xc0c, any, "Cortex-A12", "Armv7-A", Full32, 2013, Big},
    {0x41, 0xc0d, any, "Cortex-A17", "Armv7-A", Full32, 2014, Big},
    {0x41, 0xc0e, any, "Cortex-A17", "Armv7-A", Full32, 2014, Big},
    {0x41, 0xc0f, any, "Cortex-A15", "Armv7-A", Full32, 2010, Big},
    {0x41, 0xc14, any, "Cortex-R4", "Armv7-R", Full32, 2006, Plain},
    {0x41, 0xc15, any, "Cortex-R5", "Armv7-R", Full32, 2011, Plain},
    {0x41, 0xc17, any, "Cortex-R7", "Armv7-R", Full32, 2011, Plain},
    {0x41, 0xc18, any, "Cortex-R8", "Armv7-R", Full32, 2016, Plain},
    {0x41, 0xc20, any, "Cortex-M0", "Armv6-M", Full32, 2009, Plain},
    {0x41, 0xc21, any, "Cortex-M1", "Armv6-M", Full32, 2007, Plain},
    {0x41, 0xc23, any, "Cortex-M3", "Armv7-M", Full32, 2004, Plain},
    {0x41, 0xc24, any, "Cortex-M4", "Armv7E-M", Full32, 2010, Plain},
    {0x41, 0xc27, any, "Cortex-M7", "Armv7E-M", Full32, 2014, Plain},
    {0x41, 0xc60, any, "Cortex-M0+", "Armv6-M", Full32, 2012, Plain},
    {0x41, 0xd00, any, "Foundation model", "Armv8.0-A", Unknown32, 0, Plain},
    {0x41, 0xd01, any, "Cortex-A32", "Armv8.0-A", Full32, 2016, Small},
    {0x41, 0xd02, any, "Cortex-A34", "Armv8.0-A", No32, 0, Small},
    {0x41, 0xd03, any, "Cortex-A53", "Armv8.0-A", Full32, 2012, Small},
    {0x41, 0xd04, any, "Cortex-A35", "Armv8.0-A", Full32, 2015, Small},
    {0x41, 0xd05, any, "Cortex-A55", "Armv8.2-A", Full32, 2017, Small},
    {0x41, 0xd06, any, "Cortex-A65", "Armv8.2-A", No32, 2018, Small},
    {0x41, 0xd07, any, "Cortex-A57", "Armv8.0-A", Full32, 2012, Big},
    {0x41, 0xd08, any, "Cortex-A72", "Armv8.0-A", Full32, 2015, Big},
    {0x41, 0xd09, any, "Cortex-A73", "Armv8.0-A", Full32, 2016, Big},
    {0x41, 0xd0a, any, "Cortex-A75", "Armv8.2-A", Full32, 2017, Big},
    {0x41, 0xd0b, any, "Cortex-A76", "Armv8.2-A", User32, 2018, Big},
    {0x41, 0xd0c, any, "Neoverse-N1", "Armv8.2-A", User32, 2019, Big, true},
    {0x41, 0xd0d, any, "Cortex-A77", "Armv8.2-A", User32, 2019, Big},
    {0x41, 0xd0e, any, "Cortex-A76AE", "Armv8.2-A", User32, 2018, Big},
    {0x41, 0xd0f, any, "AEMv8 model", "Armv8.0-A", Unknown32, 0, Plain},
    {0x41, 0xd13, any, "Cortex-R52", "Armv8-R", Full32, 2016, Plain},
    {0x41, 0xd14, any, "Cortex-R82AE", "Armv8-R", No32, 0, Plain},
    {0x41, 0xd15, any, "Cortex-R82", "Armv8-R", No32, 2020, Plain},
    {0x41, 0xd16, any, "Cortex-R52+", "Armv8-R", Full32, 0, Plain},
    {0x41, 0xd20, any, "Cortex-M23", "Armv8-M", Full32, 2016, Plain},
    {0x41, 0xd21, any, "Cortex-M33", "Armv8-M", Full32, 2016, Plain},
    {0x41, 0xd22, any, "Cortex-M55", "Armv8.1-M", Full32, 2020, Plain},
    {0x41, 0xd23, any, "Cortex-M85", "Armv8.1-M", Full32, 2022, Plain},
    {0x41, 0xd24, any, "Cortex-M52", "Armv8.1-M", Full32, 2023, Plain},
    {0x41, 0xd40, any, "Neoverse-V1", "Armv8.4-A", User32, 2020, Big, true},
    {0x41, 0xd41, any, "Cortex-A78", "Armv8.2-A", User32, 2020, Big},
    {0x41, 0xd42, any, "Cortex-A78AE", "Armv8.2-A", User32, 2020, Big},
    {0x41, 0xd43, any, "Cortex-A65AE", "Armv8.2-A", No32, 2018, Small},
    {0x41, 0xd44, any, "Cortex-X1", "Armv8.2-A", User32, 2020, Prime},
    {0x41, 0xd46, any, "Cortex-A510", "Armv9.0-A", Unknown32, 2021, Small},
    {0x41, 0xd47, any, "Cortex-A710", "Armv9.0-A", User32, 2021, Big},
    {0x41, 0xd48, any, "Cortex-X2", "Armv9.0-A", No32, 2021, Prime},
    {0x41, 0xd49, any, "Neoverse-N2", "Armv9.0-A", User32, 2020, Big, true},
    {0x41, 0xd4a, any, "Neoverse-E1", "Armv8.2-A", No32, 2019, Small, true},
    {0x41, 0xd4b, any, "Cortex-A78C", "Armv8.2-A", User32, 2020, Big},
    {0x41, 0xd4c, any, "Cortex-X1C", "Armv8.2-A", User32, 0, Prime},
    {0x41, 0xd4d, any, "Cortex-A715", "Armv9.0-A", No32, 2022, Big},
    {0x41, 0xd4e, any, "Cortex-X3", "Armv9.0-A", No32, 2022, Prime},
    {0x41, 0xd4f, any, "Neoverse-V2", "Armv9.0-A", No32, 2022, Big, true},
    {0x41, 0xd80, any, "Cortex-A520", "Armv9.2-A", No32, 2023, Small},
    {0x41, 0xd81, any, "Cortex-A720", "Armv9.2-A", No32, 2023, Big},
    {0x41, 0xd82, any, "Cortex-X4", "Armv9.2-A", No32, 2023, Prime},
    {0x41, 0xd83, any, "Neoverse-V3AE", "Armv9.2-A", No32, 2024, Big, true},
    {0x41, 0xd84, any, "Neoverse-V3", "Armv9.2-A", No32, 2024, Big, true},
    {0x41, 0xd85, any, "Cortex-X925", "Armv9.2-A", No32, 2024, Prime},
    {0x41, 0xd87, any, "Cortex-A725", "Armv9.2-A", No32, 2024, Big},
    {0x41, 0xd88, any, "Cortex-A520AE", "Armv9.2-A", No32, 0, Small},
    {0x41, 0xd89, any, "Cortex-A720AE", "Armv9.2-A", No32, 2024, Big},
    {0x41, 0xd8a, any, "C1-Nano", "Armv9.3-A", No32, 2025, Small},
    {0x41, 0xd8b, any, "C1-Pro", "Armv9.3-A", No32, 2025, Big},
    {0x41, 0xd8c, any, "C1-Ultra", "Armv9.3-A", No32, 2025, Prime},
    {0x41, 0xd8e, any, "Neoverse-N3", "Armv9.2-A", No32, 2024, Big, true},
    {0x41, 0xd8f, any, "Cortex-A320", "Armv9.2-A", No32, 2025, Small},
    {0x41, 0xd90, any, "C1-Premium", "Armv9.3-A", No32, 2025, Prime},
    {0x42, 0x00f, any, "Brahma-B15", "Armv7-A", Full32, 0, Plain},
    {0x42, 0x100, any, "Brahma-B53", "Armv8.0-A", Full32, 0, Small},
    {0x42, 0x516, any, "ThunderX2", "Armv8.1-A", No32, 0, Big, true},
    {0x43, 0x0a0, any, "ThunderX", "Armv8.0-A", No32, 2014, Big, true},
    {0x43, 0x0a1, any, "ThunderX-88XX", "Armv8.0-A", No32, 2014, Big, true},
    {0x43, 0x0a2, any, "ThunderX-81XX", "Armv8.0-A", No32, 2014, Big},
    {0x43, 0x0a3, any, "ThunderX-83XX", "Armv8.0-A", No32, 2014, Big},
    {0x43, 0x0af, any, "ThunderX2-99xx", "Armv8.1-A", No32, 2016, Big, true},
    {0x43, 0x0b0, any, "OcteonTX2", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b1, any, "OcteonTX2-98XX", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b2, any, "OcteonTX2-96XX", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b3, any, "OcteonTX2-95XX", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b4, any, "OcteonTX2-95XXN", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b5, any, "OcteonTX2-95XXMM", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b6, any, "OcteonTX2-95XXO", "Armv8.2-A", No32, 0, Big},
    {0x43, 0x0b8, any, "ThunderX3-T110", "Armv8.3-A", No32, 2020, Big, true},
    {0x44, 0xa10, any, "SA110", "Armv4", Full32, 1996, Plain},
    {0x44, 0xa11, any, "SA1100", "Armv4", Full32, 0, Plain},
    {0x46, 0x001, any, "A64FX", "Armv8.2-A", No32, 2018, Big, true},
    {0x46, 0x003, any, "MONAKA", "Armv9.3-A", No32, 0, Big, true},
    {0x48, 0xd01, any, "TaiShan-v110", "Armv8.2-A", No32, 2019, Big},
    {0x48, 0xd02, any, "TaiShan-v120", "Armv8.5-A", No32, 0, Big},
    {0x48, 0xd03, any, "Kunpeng-920", "", Unknown32, 0, Big},
    {0x48, 0xd05, any, "HiSilicon-d05", "", Unknown32, 0, Plain},
    {0x48, 0xd06, any, "HIP12", "", Unknown32, 0, Big},
    {0x48, 0xd22, any, "Kunpeng-920", "", Unknown32, 0, Big},
    {0x48, 0xd23, any, "HiSilicon-d23", "", Unknown32, 0, Plain},
    {0x48, 0xd40, any, "Cortex-A76", "Armv8.2-A", User32, 2018, Big},
    {0x48, 0xd41, any, "Cortex-A77", "Armv8.2-A", User32, 2019, Big},
    {0x48, 0xd42, any, "TaiShan-v120 (middle)", "Armv8.5-A", Unknown32, 0, Big},
    {0x48, 0xd46, any, "HiSilicon-d46", "", Unknown32, 0, Plain},
    {0x4e, 0x000, any, "Denver", "Armv8.0-A", Unknown32, 2014, Big},
    {0x4e, 0x003, any, "Denver-2", "Armv8.0-A", Unknown32, 2016, Big},
    {0x4e, 0x004, any, "Carmel", "Armv8.2-A", Unknown32, 2018, Big},
    {0x4e, 0x010, any, "Olympus", "Armv9.2-A", No32, 0, Big, true},
    {0x50, 0x000, 3, "eMAG", "Armv8.0-A", Unknown32, 2018, Big, true},
    {0x50, 0x000, 1, "X-Gene 2", "Armv8.0-A", Full32, 0, Big, true},
    {0x50, 0x000, any, "X-Gene", "Armv8.0-A", Full32, 2011, Big, true},
    {0x51, 0x001, any, "Oryon", "Armv8.7-A", No32, 2023, Big},
    {0x51, 0x002, any, "Oryon", "", No32, 0, Big},
    {0x51, 0x00f, any, "Scorpion", "Armv7-A", Full32, 2008, Plain},
    {0x51, 0x02d, any, "Scorpion", "Armv7-A", Full32, 2008, Plain},
    {0x51, 0x04d, any, "Krait", "Armv7-A", Full32, 2011, Plain},
    {0x51, 0x06f, any, "Krait", "Armv7-A", Full32, 2011, Plain},
    {0x51, 0x200, any, "Kryo", "Armv8.0-A", Full32, 2015, Big},
    {0x51, 0x201, any, "Kryo", "Armv8.0-A", Full32, 2015, Big},
    {0x51, 0x205, any, "Kryo", "Armv8.0-A", Full32, 2015, Big},
    {0x51, 0x211, any, "Kryo", "Armv8.0-A", Full32, 2015, Big},
    {0x51, 0x800, 10, "Kryo-2XX-Gold", "Armv8.0-A", Full32, 2016, Big},
    {0x51, 0x800, 0, "Falkor-V1", "Armv8.0-A", No32, 0, Big, true},
    {0x51, 0x800, any, "Falkor-V1/Kryo", "Armv8.0-A", Unknown32, 0, Big},
    {0x51, 0x801, any, "Kryo-2XX-Silver", "Armv8.0-A", Full32, 2016, Small},
    {0x51, 0x802, any, "Kryo-3XX-Gold", "Armv8.2-A", Full32, 2017, Big},
    {0x51, 0x803, any, "Kryo-3XX-Silver", "Armv8.2-A", Full32, 2017, Small},
    {0x51, 0x804, any, "Kryo-4XX-Gold", "Armv8.2-A", User32, 2018, Big},
    {0x51, 0x805, any, "Kryo-4XX-Silver", "Armv8.2-A", Full32, 2018, Small},
    {0x51, 0xc00, any, "Falkor", "Armv8.0-A", No32, 2017, Big, true},
    {0x51, 0xc01, any, "Saphira", "Armv8.4-A", No32, 0, Big, true},
    {0x53, 0x001, 4, "exynos-m2", "Armv8.0-A", Full32, 2017, Big},
    {0x53, 0x001, any, "exynos-m1", "Armv8.0-A", Full32, 2015, Big},
    {0x53, 0x002, any, "exynos-m3", "Armv8.0-A", Unknown32, 2018, Big},
    {0x53, 0x003, any, "exynos-m4", "Armv8.2-A", Unknown32, 2018, Big},
    {0x53, 0x004, any, "exynos-m5", "Armv8.2-A", Unknown32, 2019, Big},
    {0x56, 0x131, any, "Feroceon-88FR131", "Armv5TE", Full32, 0, Plain},
    {0x56, 0x581, any, "PJ4/PJ4b", "Armv7-A", Full32, 0, Plain},
    {0x56, 0x584, any, "PJ4B-MP", "Armv7-A", Full32, 0, Plain},
    {0x61, 0x000, any, "Swift", "Armv7-A", Full32, 2012, Plain},
    {0x61, 0x001, any, "Cyclone", "", Unknown32, 2013, Plain},
    {0x61, 0x002, any, "Typhoon", "", Unknown32, 2014, Plain},
    {0x61, 0x003, any, "Typhoon/Capri", "", Unknown32, 2014, Plain},
    {0x61, 0x004, any, "Twister", "", Unknown32, 2015, Plain},
    {0x61, 0x005, any, "Twister/Elba/Malta", "", Unknown32, 2015, Plain},
    {0x61, 0x006, any, "Hurricane", "", Unknown32, 2016, Big},
    {0x61, 0x007, any, "Hurricane/Myst", "", Unknown32, 2017, Big},
    {0x61, 0x008, any, "Monsoon", "", Unknown32, 2017, Big},
    {0x61, 0x009, any, "Mistral", "", Unknown32, 2017, Small},
    {0x61, 0x00b, any, "Vortex", "", No32, 2018, Big},
    {0x61, 0x00c, any, "Tempest", "", No32, 2018, Small},
    {0x61, 0x00f, any, "Tempest-M9", "", No32, 2018, Small},
    {0x61, 0x010, any, "Vortex/Aruba", "", No32, 2018, Big},
    {0x61, 0x011, any, "Tempest/Aruba", "", No32, 2018, Small},
    {0x61, 0x012, any, "Lightning", "", No32, 2019, Big},
    {0x61, 0x013, any, "Thunder", "", No32, 2019, Small},
    {0x61, 0x020, any, "Icestorm-A14", "", No32, 2020, Small},
    {0x61, 0x021, any, "Firestorm-A14", "", No32, 2020, Big},
    {0x61, 0x022, any, "Icestorm-M1", "Armv8.5-A", No32, 2020, Small},
    {0x61, 0x023, any, "Firestorm-M1", "Armv8.5-A", No32, 2020, Big},
    {0x61, 0x024, any, "Icestorm-M1-Pro", "Armv8.5-A", No32, 2021, Small},
    {0x61, 0x025, any, "Firestorm-M1-Pro", "Armv8.5-A", No32, 2021, Big},
    {0x61, 0x026, any, "Thunder-M10", "", No32, 0, Small},
    {0x61, 0x028, any, "Icestorm-M1-Max", "Armv8.5-A", No32, 2021, Small},
    {0x61, 0x029, any, "Firestorm-M1-Max", "Armv8.5-A", No32, 2021, Big},
    {0x61, 0x030, any, "Blizzard-A15", "", No32, 2021, Small},
    {0x61, 0x031, any, "Avalanche-A15", "", No32, 2021, Big},
    {0x61, 0x032, any, "Blizzard-M2", "Armv8.6-A", No32, 2022, Small},
    {0x61, 0x033, any, "Avalanche-M2", "Armv8.6-A", No32, 2022, Big},
    {0x61, 0x034, any, "Blizzard-M2-Pro", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x035, any, "Avalanche-M2-Pro", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x036, any, "Sawtooth-A16", "", No32, 2022, Small},
    {0x61, 0x037, any, "Everest-A16", "", No32, 2022, Big},
    {0x61, 0x038, any, "Blizzard-M2-Max", "Armv8.6-A", No32, 2023, Small},
    {0x61, 0x039, any, "Avalanche-M2-Max", "Armv8.6-A", No32, 2023, Big},
    {0x61, 0x040, any, "Sawtooth-A16", "", No32, 2022, Small},
    {0x61, 0x041, any, "Everest-A16", "", No32, 2022, Big},
    {0x61, 0x042, any, "Sawtooth-M3", "", No32, 2023, Small},
    {0x61, 0x043, any, "Everest-M3", "", No32, 2023, Big},
    {0x61, 0x044, any, "Sawtooth-M3-Pro", "", No32, 2023, Small},
    {0x61, 0x045, any, "Everest-M3-Pro", "", No32, 2023, Big},
    {0x61, 0x046, any, "Sawtooth-M11", "", No32, 0, Small},
    {0x61, 0x048, any, "Sawtooth-M3-Max", "", No32, 2023, Small},
    {0x61, 0x049, any, "Everest-M3-Max", "", No32, 2023, Big},
    {0x61, 0x050, any, "Sawtooth-A17-Pro", "", No32, 2023, Small},
    {0x61, 0x051, any, "Everest-A17-Pro", "", No32, 2023, Big},
    {0x61, 0x052, any, "Efficiency-M4", "", No32, 2024, Small},
    {0x61, 0x053, any, "Performance-M4", "", No32, 2024, Big},
    {0x61, 0x054, any, "Efficiency-M4-Pro", "", No32, 2024, Small},
    {0x61, 0x055, any, "Performance-M4-Pro", "", No32, 2024, Big},
    {0x61, 0x058, any, "Efficiency-M4-Max", "", No32, 2024, Small},
    {0x61, 0x059, any, "Performance-M4-Max", "", No32, 2024, Big},
    {0x63, 0x132, any, "Star-MC1", "", Full32, 0, Plain},
    {0x63, 0xd25, any, "Star-MC3", "", Full32, 0, Plain},
    {0x66, 0x526, any, "FA526", "Armv4", Full32, 0, Plain},
    {0x66, 0x626, any, "FA626", "Armv4", Full32, 0, Plain},
    {0x68, 0x000, any, "Phecda", "Armv8.0-A", No32, 0, Big, true},
    {0x69, 0x200, any, "i80200", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x210, any, "PXA250A", "Armv5TE", Full32, 0, Plain},
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
    {0x69, 0x411, any, "PXA27x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x41c, any, "IPX425-533", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x41d, any, "IPX425-400", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x41f, any, "IPX425-266", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x682, any, "PXA32x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x683, any, "PXA930/PXA935", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x688, any, "PXA30x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0x689, any, "PXA31x", "Armv5TE", Full32, 0, Plain},
    {0x69, 0xb11, any, "SA1110", "Armv4", Full32, 0, Plain},
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
    {0xc0, 0xac5, any, "Ampere-1b", "", No32, 0, Big, true},
    {0xc0, 0xac7, any, "Ampere-1c", "", No32, 0, Big, true},
};
// clang-format on

/// Parts that another company made than the implementer code says.
struct VendorException {
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant;
    const char* vendor;
};

constexpr VendorException vendorExceptions[] = {
    {0x00, 0x000, any, "Apple"},
    {0x00, 0x051, any, "QEMU"},
    {0x00, 0xd02, any, "HiSilicon"},
    {0x50, 0x000, 3, "Ampere"},
};

template <class Line>
bool matches(const Line& line, std::uint32_t implementer, std::uint32_t part,
             std::optional<int> variant)
{
    return line.implementer == implementer && line.part == part &&
           (line.variant == any || line.variant == variant);
}

std::string_view vendorOf(std::uint32_t implementer, std::uint32_t part, std::optional<int> variant)
{
    for (const VendorException& line : vendorExceptions) {
        if (matches(line, implementer, part, variant))
            return line.vendor;
    }
    return implementerName(implementer);
}

} // namespace

std::string_view implementerName(std::uint32_t implementer)
{
    for (const Implementer& line : implementers) {
        if (line.code == implementer)
            return line.name;
    }
    return {};
}

std::optional<PartInfo> findPart(std::uint32_t implementer, std::uint32_t part,
                                 std::optional<int> variant)
{
    const auto row = std::find_if(std::begin(parts), std::end(parts), [&](const Row& line) {
        return matches(line, implementer, part, variant);
    });
    if (row == std::end(parts))
        return std::nullopt;
    PartInfo info;
    info.vendor = vendorOf(implementer, part, variant);
    info.name = row->name;
    info.architecture = row->architecture;
    info.aarch32 = row->aarch32;
    if (row->year != 0)
        info.year = row->year;
    info.tier = row->tier;
    info.server = row->server;
    return info;
}

} // namespace rollcall::hardware
