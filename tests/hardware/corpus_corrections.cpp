#include "corpus_corrections.h"

#include <QStringList>

namespace {
// The recorded answers count what the text of /proc/cpuinfo prints. That is less than the truth in
// these ways, each with the boards it concerns.

constexpr auto oneBlock =
    "an old kernel prints one identification for all CPUs, which are of one kind here";
constexpr auto noNumbers = "a uniprocessor kernel prints no \"processor\" line for its one CPU";
constexpr auto oneBlockTwoSpeeds =
    "one identification for all CPUs, but sysfs shows two kinds: it is true of one of them only";
constexpr auto mixedChip =
    "one identification for all CPUs of a chip known to have four small cores and other big ones";
constexpr auto oneBlockSomeOffline =
    "one identification for all CPUs; those offline share no policy with a known one";
constexpr auto offlineSiblings =
    "CPUs that are present and offline are missing from the text; their cpufreq policy says what "
    "they are";
constexpr auto offlineUnknown =
    "a CPU that is present and offline is missing from the text, and nothing says what it is";
constexpr auto capitalNumbers = "the kernel numbers its CPUs with \"Processor\", capital P";
constexpr auto emptyText = "the recorded text is empty; sysfs has the CPUs";

// clang-format off
constexpr Correction corrections[] = {
    {"checkbox/hp-proliant-m400", 8, "8x 0x50:0x000 r0p1", oneBlock},
    {"hwloc/2arm-2c", 2, "2x 0x41:0xc09 r2p1", oneBlock},
    {"libvirt/aarch64-f21-mustang", 8, "8x 0x50:0x000 r0p0", oneBlock},
    {"pytorch-cpuinfo/galaxy-j7-tmobile", 8, "8x 0x41:0xd03 r0p3", oneBlock},
    {"pytorch-cpuinfo/galaxy-j7-uae", 8, "8x 0x41:0xd03 r0p3", oneBlock},
    {"pytorch-cpuinfo/galaxy-s4-us", 4, "4x 0x51:0x06f r1p0", oneBlock},
    {"pytorch-cpuinfo/galaxy-s5-us", 4, "4x 0x51:0x06f r2p1", oneBlock},
    {"pytorch-cpuinfo/huawei-p8-lite", 8, "8x 0x41:0xd03 r0p3", oneBlock},
    {"pytorch-cpuinfo/nexus10", 2, "2x 0x41:0xc0f r0p4", oneBlock},
    {"sbc-bench-cpuinfo/Allwinner-H3-3.4.113-sun8i", 4, "4x 0x41:0xc07 r0p5", oneBlock},
    {"sbc-bench-cpuinfo/Allwinner-H6-3.10.65-sunxi64", 4, "4x 0x41:0xd03 r0p4", oneBlock},
    {"sbc-bench-cpuinfo/Amlogic-S805-3.10.108", 4, "4x 0x41:0xc05 r0p1", oneBlock},
    {"sbc-bench-cpuinfo/Comcerto-2000-EVM", 2, "2x 0x41:0xc09 r2p1", oneBlock},
    {"sbc-bench-cpuinfo/HiSilicon-6210", 8, "8x 0x41:0xd03 r0p3", oneBlock},
    {"sbc-bench-cpuinfo/IMX.6-Quad-3.0.101+", 4, "4x 0x41:0xc09 r2p10", oneBlock},
    {"sbc-bench-cpuinfo/Marvell-PXA1908-3.14.0-483125", 4, "4x 0x41:0xd03 r0p2", oneBlock},
    {"sbc-bench-cpuinfo/Mediatek-MT6572-3.4.5", 2, "2x 0x41:0xc07 r0p3", oneBlock},
    {"sbc-bench-cpuinfo/Mediatek-MT6589-3.4.5", 4, "4x 0x41:0xc07 r0p3", oneBlock},
    {"sbc-bench-cpuinfo/Mediatek-MT6592", 8, "8x 0x41:0xc07 r0p4", oneBlock},
    {"sbc-bench-cpuinfo/Nvidia-Tegra-3-3.1.10-armv7l", 4, "4x 0x41:0xc09 r2p9", oneBlock},
    {"sbc-bench-cpuinfo/PLX-NAS7820-2.6.31", 2, "2x 0x41:0xb02 r0p5", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-APQ8064", 4, "4x 0x51:0x06f r1p0", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-APQ8064T", 4, "4x 0x51:0x06f r1p0", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8610", 2, "2x 0x41:0xc07 r0p3", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8627-3.4.0", 2, "2x 0x51:0x04d r1p4", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8926", 4, "4x 0x41:0xc07 r0p3", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8974-3.4.0-g88fbc66", 4, "4x 0x51:0x06f r2p0", oneBlock},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8974PRO", 4, "4x 0x51:0x06f r2p1", oneBlock},
    {"sbc-bench-cpuinfo/RK3066-3.0.36-rt58", 2, "2x 0x41:0xc09 r3p0", oneBlock},
    {"sbc-bench-cpuinfo/TI-OMAP4430-3.0.72", 2, "2x 0x41:0xc09 r1p3", oneBlock},
    {"sbc-bench-cpuinfo/TI-OMAP4470-3.0.21-04374-gb4bbee6", 2, "2x 0x41:0xc09 r2p10", oneBlock},
    {"cpu_features/arm-EmulatorSpecificIdiv", 1, "1x 0x41:0xc08 r0p0", noNumbers},
    {"cpu_features/arm-InvalidArmv7", 1, "1x 0x41:0xb76 r0p6", noNumbers},
    {"cpu_features/arm-Nexus4_0x510006f3", 1, "1x 0x51:0x06f r0p3", noNumbers},
    {"libvirt/armv6l-raspberrypi", 1, "1x 0x41:0xb76 r0p7", noNumbers},
    {"procfs/cpuinfoArm7LegacyV1", 1, "1x 0x41:0xb36 r1p5", noNumbers},
    {"py-cpuinfo/raspberry_pi_model_b_arm", 1, "1x 0x41:0xb76 r0p7", noNumbers},
    {"sbc-bench-cpuinfo/Armada-510-2.6.32", 1, "1x 0x56:0x581 r0p5", noNumbers},
    {"sbc-bench-cpuinfo/Exynos-3110-S5PC110-2.6.35", 1, "1x 0x41:0xc08 r2p2", noNumbers},
    {"sbc-bench-cpuinfo/HiSilicon-Hi3520D-V300", 1, "1x 0x41:0xc09 r4p1", noNumbers},
    {"sbc-bench-cpuinfo/Marvell-Armada-370", 1, "1x 0x56:0x581 r1p1", noNumbers},
    {"sbc-bench-cpuinfo/Marvell-Kirkwood-88F6281-2.6.31", 1, "1x 0x56:0x131 r2p1", noNumbers},
    {"sbc-bench-cpuinfo/Qualcomm-MSM7201A-2.6.35", 1, "1x 0x41:0xb36 r1p2", noNumbers},
    {"sbc-bench-cpuinfo/Samsung-S3C6410X", 1, "1x 0x41:0xb76 r0p6", noNumbers},
    {"pytorch-cpuinfo/galaxy-c9-pro", 8, "4x 0x41:0xd08 r0p0", oneBlockTwoSpeeds},
    {"pytorch-cpuinfo/galaxy-s6", 8, "4x 0x41:0xd03 r0p2", oneBlockTwoSpeeds},
    {"pytorch-cpuinfo/xiaomi-redmi-note-3", 6, "4x 0x41:0xd03 r0p4", oneBlockTwoSpeeds},
    {"arm-socs-table/snapdragon-650", 6, "4x 0x41:0xd03 r0p4", mixedChip},
    {"arm-socs-table/snapdragon-653", 8, "4x 0x41:0xd03 r0p4", mixedChip},
    {"sbc-bench-cpuinfo/Exynos-7420-3.10.61-5966591", 8, "4x 0x41:0xd03 r0p2", mixedChip},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8956", 6, "4x 0x41:0xd03 r0p4", mixedChip},
    {"sbc-bench-cpuinfo/Qualcomm-MSM8994-3.10", 8, "4x 0x41:0xd03 r0p2", mixedChip},
    {"pytorch-cpuinfo/lg-optimus-g-pro", 4, "3x 0x51:0x06f r1p0", oneBlockSomeOffline},
    {"pytorch-cpuinfo/nexus6p", 8, "4x 0x41:0xd03 r0p2", oneBlockSomeOffline},
    {"pytorch-cpuinfo/galaxy-s7-global", 8, "4x 0x41:0xd03 r0p4, 4x 0x53:0x001 r1p1", offlineSiblings},
    {"pytorch-cpuinfo/meizu-pro-7-plus", 10, "4x 0x41:0xd03 r0p4, 4x 0x41:0xd04 r0p1, 2x 0x41:0xd09 r0p2", offlineSiblings},
    {"pytorch-cpuinfo/oppo-r9", 8, "4x 0x41:0xd03 r0p2", offlineSiblings},
    {"pytorch-cpuinfo/xiaomi-mi-5c", 8, "8x 0x41:0xd03 r0p4", offlineSiblings},
    {"pytorch-cpuinfo/xiaomi-redmi-2a", 5, "4x 0x41:0xc07 r0p5", offlineUnknown},
    {"pytorch-cpuinfo/xperia-sl", 2, "1x 0x51:0x02d r0p4", offlineUnknown},
    {"arm-socs-table/snapdragon-765", 8, "2x 0x51:0x804 r15p14, 6x 0x51:0x805 r13p14", capitalNumbers},
    {"libvirt/aarch64-rhelsa-3.19.0-mustang", 8, "", emptyText},
};
// clang-format on

} // namespace

std::optional<Correction> findCorrection(const QString& board)
{
    for (const Correction& correction : corrections) {
        if (board == QLatin1String(correction.board))
            return correction;
    }
    return std::nullopt;
}

PartCounts parsePartCounts(const QString& text)
{
    PartCounts counts;
    for (const QString& item : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto cross = item.indexOf(QStringLiteral("x "));
        counts[item.mid(cross + 2)] += item.left(cross).toInt();
    }
    return counts;
}
