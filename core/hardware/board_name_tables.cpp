#include "core/hardware/board_tables.h"

// Sources: the "Hardware" lines that kernels of these makers print (machine descriptions below
// arch/arm of Linux and of vendors' kernels, as recorded in public collections of /proc/cpuinfo);
// "model" properties below arch/{arm,arm64}/boot/dts; NVIDIA's L4T for the names of its kernels.

namespace rollcall::hardware {

namespace {

struct HardwareLine {
    const char* part;
    BoardName name;
};

constexpr HardwareLine hardwareLines[] = {
    {"BCM27", {"Raspberry Pi", "", "Raspberry Pi"}},
    {"BCM28", {"Raspberry Pi", "", "Raspberry Pi"}},
    {"ODROID-C2", {"ODROID", "Amlogic S905", "Hardkernel"}},
    {"ODROID-XU", {"ODROID", "Exynos 5422", "Hardkernel"}},
    {"ODROID", {"ODROID", "", "Hardkernel"}},
    {"hi6210sft", {"", "Kirin 620 (Hi6220)", ""}},
    {"Khadas VIM4", {"Amlogic", "Amlogic A311D2", "Khadas"}},
    {"Amlogic Meson8B", {"Amlogic", "Amlogic S805", ""}},
    {"Amlogic", {"Amlogic", "", ""}},
    {"sun7i", {"Allwinner", "A20", ""}},
    {"sun50iw6", {"Allwinner", "H6", ""}},
    {"sun50iw1", {"Allwinner", "", ""}}, // Armbian prints it on A64 and H5 alike
    {"sun8i", {"Allwinner", "", ""}},
    {"Feroceon-KW", {"Marvell", "Kirkwood", ""}},
    {"Marvell Armada-370", {"Marvell", "Armada 370", ""}},
    {"CuBox", {"Marvell", "Armada 510", "SolidRun"}},
    {"Server Cartridge", {"Server", "X-Gene 1", "HP"}}, // HP ProLiant m400
    {"APM X-Gene", {"Server", "X-Gene 1", "Applied Micro"}},
    {"i.MX6", {"NXP i.MX", "i.MX 6", ""}},
    {"Wandboard", {"NXP i.MX", "i.MX 6", ""}},
    {"Exynos7420", {"", "Exynos 7420", "Samsung"}},
    {"Exynos7580", {"", "Exynos 7580", "Samsung"}},
    {"EXYNOS5", {"Samsung Exynos", "", "Samsung"}},
    {"OMAP4470", {"TI", "OMAP4470", ""}},
    {"OMAP4430", {"TI", "OMAP4430", ""}},
    {"OMAP4", {"TI", "", ""}},
    {"OMAP36xx", {"TI", "OMAP36xx", ""}},
    {"AM33XX", {"TI", "AM335x", ""}},
    {"RK30board", {"Rockchip", "", ""}},
    {"Rockchip", {"Rockchip", "", ""}},
    {"ROCK 3 Model A", {"Rockchip", "RK3568", "Radxa"}},
    {"Mediatek", {"MediaTek", "", ""}},
    {"MT5", {"MediaTek", "", ""}},
    {"MT6", {"MediaTek", "", ""}},
    {"mt6", {"MediaTek", "", ""}},
    {"MT8", {"MediaTek", "", ""}},
    // Code names of Qualcomm's vendor kernels.
    {"KONA", {"", "Snapdragon 865 (SM8250)", ""}},
    {"LITO", {"", "Snapdragon 765 (SM7250)", ""}},
    {"TRINKET", {"", "Snapdragon 665 (SM6125)", ""}},
    {"BENGAL", {"", "Snapdragon 662 (SM6115)", ""}},
    {"Zynq", {"", "Zynq-7000", ""}},
    {"cardhu", {"", "Tegra 3 (T30)", "NVIDIA"}},
};

struct ModelLine {
    const char* part; ///< of the model as device tree or DMI give it; the particular comes first
    BoardName name;
};

constexpr ModelLine modelLines[] = {
    {"96Boards", {"96boards", "", ""}},
    {"HiKey960", {"96boards", "Kirin 960 (Hi3660)", ""}},
    {"HiKey", {"96boards", "", ""}},
    {"Developerbox", {"96boards", "SC2A11", "Socionext"}},
    {"APQ 8016 SBC", {"96boards", "Snapdragon 410 (APQ8016)", "Qualcomm"}},
    {"DB820c", {"96boards", "Snapdragon 820 (APQ8096)", ""}},
    {"Raspberry Pi Zero 2", {"Raspberry Pi", "RP3A0 (BCM2710A1)", "Raspberry Pi"}},
    {"Raspberry Pi 2 Model B Rev 1.2", {"Raspberry Pi", "BCM2837", "Raspberry Pi"}},
    {"Raspberry Pi 2", {"Raspberry Pi", "BCM2836", "Raspberry Pi"}},
    {"Raspberry Pi 3", {"Raspberry Pi", "BCM2837", "Raspberry Pi"}},
    {"Raspberry Pi 4", {"Raspberry Pi", "BCM2711", "Raspberry Pi"}},
    {"Raspberry Pi 5", {"Raspberry Pi", "BCM2712", "Raspberry Pi"}},
    {"Raspberry Pi Compute Module 3", {"Raspberry Pi", "BCM2837", "Raspberry Pi"}},
    {"Raspberry Pi Compute Module 4", {"Raspberry Pi", "BCM2711", "Raspberry Pi"}},
    {"Raspberry Pi Compute Module 5", {"Raspberry Pi", "BCM2712", "Raspberry Pi"}},
    {"Raspberry Pi Compute Module Rev", {"Raspberry Pi", "BCM2835", "Raspberry Pi"}},
    {"Raspberry Pi Model", {"Raspberry Pi", "BCM2835", "Raspberry Pi"}},
    {"Raspberry Pi Zero", {"Raspberry Pi", "BCM2835", "Raspberry Pi"}},
    {"Raspberry Pi", {"Raspberry Pi", "", "Raspberry Pi"}},
    {"ODROID-C2", {"ODROID", "Amlogic S905", "Hardkernel"}},
    {"ODROID-N1", {"ODROID", "RK3399", "Hardkernel"}},
    {"ODROID-N2", {"ODROID", "Amlogic S922X", "Hardkernel"}},
    {"Odroid XU4", {"ODROID", "Exynos 5422", "Hardkernel"}},
    {"ODROID", {"ODROID", "", "Hardkernel"}},
    {"Jetson Nano", {"NVIDIA Jetson", "Tegra X1 (T210)", "NVIDIA"}},
    {"Jetson TX2", {"NVIDIA Jetson", "Tegra X2 (T186)", "NVIDIA"}},
    {"quill", {"NVIDIA Jetson", "Tegra X2 (T186)", "NVIDIA"}}, // the vendor kernel's TX2
    {"Jetson Xavier", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}},
    {"Jetson-AGX", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}}, // the vendor kernel's
    {"Jetson AGX Xavier", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}},
    {"NVIDIA Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"Jetson Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"Jetson AGX Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"Jetson", {"NVIDIA Jetson", "", "NVIDIA"}},
    {"ThunderX CN88XX", {"Server", "ThunderX CN88xx", "Cavium"}},
    {"LX2160A", {"NXP Layerscape", "LX2160A", ""}},
    {"ESPRESSOBin", {"Marvell", "Armada 3720", "Globalscale"}},
    {"X-Gene Mustang", {"Server", "X-Gene 1", "Applied Micro"}},
    {"X-Gene Merlin", {"Server", "X-Gene 2", "Applied Micro"}},
    {"ProLiant m400", {"Server", "X-Gene 1", "HP"}},
    {"AMD Seattle", {"Server", "Opteron A1100 (Seattle)", "AMD"}},
    {"Centriq", {"Server", "Centriq 2400", "Qualcomm"}},
    {"ThunderX2", {"Server", "ThunderX2 CN99xx", "Cavium"}},
    {"Apple Mac", {"Apple", "", "Apple"}},
    {"roc-rk3328-cc", {"Rockchip", "RK3328", "Firefly"}},
};

} // namespace

BoardName findByModel(std::string_view model)
{
    for (const ModelLine& line : modelLines) {
        if (model.find(line.part) != model.npos)
            return line.name;
    }
    return {};
}

BoardName findByHardwareLine(std::string_view hardware)
{
    for (const HardwareLine& line : hardwareLines) {
        if (hardware.find(line.part) != hardware.npos)
            return line.name;
    }
    return {};
}

} // namespace rollcall::hardware
