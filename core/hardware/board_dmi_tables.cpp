#include "core/base/text.h"
#include "core/hardware/board_tables.h"

// Sources: the "Hardware name:" and "DMI:" lines of kernel logs on the public kernel mailing lists,
// which print sys_vendor, product_name and board_name; dmidecode reports of linux-hardware.org
// (github.com/linuxhw/DMI), which also print the processor; the makers' product pages for what is
// inside. Mainboard names serve where one board is sold in many chassis.

namespace rollcall::hardware {

namespace {

struct DmiLine {
    const char* vendor;  ///< part of sys_vendor; empty matches any
    const char* product; ///< part of product_name or board_name; empty matches any
    BoardName name;
};

constexpr DmiLine dmiLines[] = {
    {"", "SynQuacer", {"96boards", "SC2A11", "Socionext"}},
    {"Socionext", "", {"96boards", "SC2A11", "Socionext"}},
    // Servers, by year.
    {"", "X-Gene Mustang", {"Server", "X-Gene 1", "Applied Micro"}},
    {"AppliedMicro", "Mustang", {"Server", "X-Gene 1", "Applied Micro"}},
    {"AmpereComputing", "Mustang", {"Server", "X-Gene 1", "Applied Micro"}},
    {"", "ProLiant m400", {"Server", "X-Gene 1", "HP"}},
    {"AMD", "Seattle", {"Server", "Opteron A1100 (Seattle)", "AMD"}},
    {"AMD", "Overdrive", {"Server", "Opteron A1100 (Seattle)", "AMD"}},
    {"SoftIron", "SoftIron Platform Mainboard", {"Server", "Opteron A1100 (Seattle)", "SoftIron"}},
    {"Cavium", "ThunderX CRB", {"Server", "ThunderX CN88xx", "Cavium"}},
    {"GIGABYTE", "R120-T", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"GIGABYTE", "R270-T", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"", "H270-T70", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"", "MT30-GS", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"", "TaiShan 2280 V2", {"Server", "Kunpeng 920", "Huawei"}},
    {"", "TaiShan 2280", {"Server", "Hi1616", "Huawei"}},
    {"", "BC11SPCD", {"Server", "Hi1616", "Huawei"}},
    {"Huawei", "D05", {"Server", "Hi1616", "Huawei"}},
    {"Hisilicon", "D05", {"Server", "Hi1616", "HiSilicon"}},
    {"", "Centriq", {"Server", "Centriq 2400", "Qualcomm"}},
    {"", "QDF2400", {"Server", "Centriq 2400", "Qualcomm"}},
    {"Cavium", "Saber", {"Server", "ThunderX2 CN99xx", "Cavium"}},
    {"Cavium", "Sabre", {"Server", "ThunderX2 CN99xx", "Cavium"}},
    {"", "Apollo 70", {"Server", "ThunderX2 CN99xx", "HPE"}},
    {"", "MT91-FS", {"Server", "ThunderX2 CN99xx", "GIGABYTE"}},
    {"", "OSPREY EV-883832-X3", {"Server", "eMAG", "Ampere"}},
    {"Lenovo", "HR330A", {"Server", "eMAG", "Lenovo"}},
    {"Lenovo", "HR350A", {"Server", "eMAG", "Lenovo"}},
    {"Huawei", "D06", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "TaiShan 200", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "BC82AMD", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "XA320", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "Atlas 500 Pro", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "PGU-WBY0", {"", "Kunpeng 920", "Huawei"}},
    {"", "Kunpeng Desktop Board", {"", "Kunpeng 920", "Huawei"}},
    {"", "Mt.Jade", {"Server", "Ampere Altra", ""}},
    {"", "Mt. Jade", {"Server", "Ampere Altra", ""}},
    {"", "Mt. Collins", {"Server", "Ampere Altra", ""}},
    {"", "Mt.Snow", {"Server", "Ampere Altra", ""}},
    {"", "Mt. Snow", {"Server", "Ampere Altra", ""}},
    {"", "MP32-AR", {"Server", "Ampere Altra", "GIGABYTE"}},
    {"", "ALTRAD8UD", {"Server", "Ampere Altra", "ASRock Rack"}},
    {"", "R12SPD", {"Server", "Ampere Altra", "Supermicro"}},
    {"", "ProLiant RL300", {"Server", "Ampere Altra", "HPE"}},
    {"", "Ampere Altra", {"Server", "Ampere Altra", ""}},
    {"", "HQ3110", {"Server", "Ampere Altra Max", "Huaqin"}},
    {"NVIDIA", "Grace CPU", {"Server", "Grace (T241)", "NVIDIA"}},
    {"HPE", "ProLiant", {"Server", "", "HPE"}},
    // Desktops, laptops and modules.
    {"", "DGX_Spark", {"Desktop", "GB10", "NVIDIA"}},
    {"", "with GB10", {"Desktop", "GB10", ""}},
    {"Huawei", "KLVV-W5821", {"Laptop", "Kirin 9006C", "Huawei"}},
    {"", "LX2160A", {"NXP Layerscape", "LX2160A", ""}},
    {"SolidRun", "CEX7", {"NXP Layerscape", "LX2160A", "SolidRun"}},
    {"Aquarius", "MBM", {"Baikal", "BE-M1000", ""}},
    {"", "TF307", {"Baikal", "BE-M1000", ""}},
    {"", "BM1BM1", {"Baikal", "BE-M1000", ""}},
    {"Elpitech", "ET1", {"Baikal", "BE-M1000", "Elpitech"}},
    {"", "AQBM1000", {"Baikal", "BE-M1000", ""}},
    {"Phytium", "FT-2000/4", {"Phytium", "FT-2000/4", "Phytium"}},
    {"Phytium", "FT2000/4", {"Phytium", "FT-2000/4", "Phytium"}},
    {"Phytium", "D2000", {"Phytium", "D2000", "Phytium"}},
    {"Phytium", "", {"Phytium", "", "Phytium"}},
    {"", "WEIBU F20A", {"Phytium", "FT-2000/4", "WEIBU"}},
    {"", "Raspberry Pi", {"Raspberry Pi", "", "Raspberry Pi"}},
    {"", "Jetson AGX Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"NVIDIA", "Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"", "NVIDIA Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"", "Jetson Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"", "Jetson Xavier", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}},
    {"", "Jetson AGX Xavier", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}},
    {"", "Jetson", {"NVIDIA Jetson", "", "NVIDIA"}},
    {"NVIDIA", "P2371-2180", {"NVIDIA Jetson", "Tegra X1 (T210)", "NVIDIA"}},
    {"GEDU", "YourLand", {"Rockchip", "RK3588", "GEDU"}},
    {"Orange Pi", "Orange Pi 5", {"Rockchip", "RK3588S", "Xunlong"}},
    {"Radxa", "ROCK 5", {"Rockchip", "RK3588", "Radxa"}},
    {"", "Surface with Windows RT", {"", "Tegra 3 (T30)", "Microsoft"}},
    {"",
     "Surface Laptop, 7th",
     {"Snapdragon laptop", "Snapdragon X Elite (X1E80100)", "Microsoft"}},
    {"LENOVO", "21BY", {"Snapdragon laptop", "Snapdragon 8cx Gen 3 (SC8280XP)", "Lenovo"}},
    {"LENOVO", "81JL", {"Snapdragon laptop", "Snapdragon 850 (SDM850)", "Lenovo"}},
    {"Amazon EC2", "", {"", "", "Amazon"}},
    {"Apple", "", {"Apple", "", "Apple"}},
};

struct ProcessorLine {
    const char* part; ///< of the version of SMBIOS type 4
    const char* soc;
};

// What firmware calls the processor where the mainboard's name tells nothing.
constexpr ProcessorLine processorLines[] = {
    {"Kunpeng 920", "Kunpeng 920"},
    {"Kunpeng920", "Kunpeng 920"},
    {"Kirin990", "Kirin 990"},
    {"Kirin 9006C", "Kirin 9006C"},
    {"BE-M1000", "BE-M1000"},
    {"FT-2000/4", "FT-2000/4"},
    {"FT2000/4", "FT-2000/4"},
    {"FT-2000+/64", "FT-2000+/64"},
    {"D2000", "D2000"},
    {"Altra(R) Max", "Ampere Altra Max"},
    {"Altra(R)", "Ampere Altra"},
    {"RK3588S", "RK3588S"},
    {"RK3588", "RK3588"},
    {"BCM2711", "BCM2711"},
    {"BCM2712", "BCM2712"},
    {"BCM2837", "BCM2837"},
};

} // namespace

BoardName findByDmi(std::string_view vendor, std::string_view product, std::string_view board)
{
    for (const DmiLine& line : dmiLines) {
        const bool vendorFits = containsIgnoringCase(vendor, line.vendor);
        if (vendorFits && (containsIgnoringCase(product, line.product) ||
                           containsIgnoringCase(board, line.product)))
            return line.name;
    }
    return {};
}

std::string_view socOfDmiProcessor(std::string_view version)
{
    for (const ProcessorLine& line : processorLines) {
        if (containsIgnoringCase(version, line.part))
            return line.soc;
    }
    return {};
}

} // namespace rollcall::hardware
