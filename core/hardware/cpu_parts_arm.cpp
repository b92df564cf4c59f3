#include "core/hardware/cpu_part_rows.h"

// Cores designed by Arm. Sources, in order of weight:
//  - Arm's Technical Reference Manual of each core: MIDR_EL1 for the part number,
//    ID_AA64PFR0_EL1[15:0] for 32-bit support at each exception level (0x1112 = programs only),
//    "Compliance" for the architecture. Arm's announcements for the year.
//  - Linux: arch/arm64/include/asm/cputype.h and arch/arm/include/asm/cputype.h; for the parts
//  older
//    than the present MIDR layout arch/arm/mm/proc-arm720.S and its siblings.
//  - Arm's own definitions of its cores in LLVM (AArch64Processors.td) and GCC (aarch64-cores.def)
//    where the manual is not public.
//  - util-linux sys-utils/lscpu-arm.c as a cross-check.
//
// Where these differ, and why we say what we say:
//  - 0xc0d: cputype.h calls it Cortex-A12, as it was issued; Arm renamed that core Cortex-A17, and
//    every chip with it (RK3288) is sold so. 0xc0e is the Cortex-A17 of the manual (DDI 0535).
//  - 0xd46: the first Cortex-A510 is 64-bit only; since its second release a licensee may choose
//    32-bit programs, so that a later one is not known to have them or not.
//  - 0xd00 and 0xd0f are software models of whatever version they are started with.
//
// To add a part, add its line in numeric order.

namespace rollcall::hardware::parts {

namespace {

// clang-format off
constexpr Row rows[] = {
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
    {0x41, 0xb02, any, "ARM11-MPCore", "Armv6K", Full32, 2004, Plain},
    {0x41, 0xb36, any, "ARM1136", "Armv6", Full32, 2002, Plain},
    {0x41, 0xb56, any, "ARM1156", "Armv6T2", Full32, 2003, Plain},
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
    {0x41, 0xd00, any, "Foundation model", "", Unknown32, 0, Plain},
    {0x41, 0xd01, any, "Cortex-A32", "Armv8.0-A", Full32, 2016, Small},
    {0x41, 0xd02, any, "Cortex-A34", "Armv8.0-A", No32, 0, Small},
    {0x41, 0xd03, any, "Cortex-A53", "Armv8.0-A", Full32, 2012, Small},
    {0x41, 0xd04, any, "Cortex-A35", "Armv8.0-A", Full32, 2015, Small},
    {0x41, 0xd05, any, "Cortex-A55", "Armv8.2-A", Full32, 2017, Small},
    {0x41, 0xd06, any, "Cortex-A65", "Armv8.2-A", No32, 0, Small},
    {0x41, 0xd07, any, "Cortex-A57", "Armv8.0-A", Full32, 2012, Big},
    {0x41, 0xd08, any, "Cortex-A72", "Armv8.0-A", Full32, 2015, Big},
    {0x41, 0xd09, any, "Cortex-A73", "Armv8.0-A", Full32, 2016, Big},
    {0x41, 0xd0a, any, "Cortex-A75", "Armv8.2-A", Full32, 2017, Big},
    {0x41, 0xd0b, any, "Cortex-A76", "Armv8.2-A", User32, 2018, Big},
    {0x41, 0xd0c, any, "Neoverse-N1", "Armv8.2-A", User32, 2019, Big, true},
    {0x41, 0xd0d, any, "Cortex-A77", "Armv8.2-A", User32, 2019, Big},
    {0x41, 0xd0e, any, "Cortex-A76AE", "Armv8.2-A", User32, 2018, Big},
    {0x41, 0xd0f, any, "AEMv8 model", "", Unknown32, 0, Plain},
    {0x41, 0xd13, any, "Cortex-R52", "Armv8-R", Full32, 2016, Plain},
    {0x41, 0xd14, any, "Cortex-R82AE", "Armv8-R", No32, 2024, Plain},
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
    {0x41, 0xd46, 0, "Cortex-A510", "Armv9.0-A", No32, 2021, Small},
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
    {0x41, 0xd88, any, "Cortex-A520AE", "Armv9.2-A", No32, 2024, Small},
    {0x41, 0xd89, any, "Cortex-A720AE", "Armv9.2-A", No32, 2024, Big},
    {0x41, 0xd8a, any, "C1-Nano", "Armv9.3-A", No32, 2025, Small},
    {0x41, 0xd8b, any, "C1-Pro", "Armv9.3-A", No32, 2025, Big},
    {0x41, 0xd8c, any, "C1-Ultra", "Armv9.3-A", No32, 2025, Prime},
    {0x41, 0xd8e, any, "Neoverse-N3", "Armv9.2-A", No32, 2024, Big, true},
    {0x41, 0xd8f, any, "Cortex-A320", "Armv9.2-A", No32, 2025, Small},
    {0x41, 0xd90, any, "C1-Premium", "Armv9.3-A", No32, 2025, Prime},
};
// clang-format on

} // namespace

std::span<const Row> ofArm()
{
    return rows;
}

} // namespace rollcall::hardware::parts
