#include "core/hardware/board_tables.h"

#include "core/base/text.h"

// Sources: arch/arm/boot/dts and arch/arm64/boot/dts of Linux for compatibles and what they stand
// for; Documentation/devicetree/bindings/vendor-prefixes.yaml for prefixes; DMI strings as their
// owners published them in kernel logs and at linux-hardware.org; vendors' data sheets for SoCs.
//
// To add a board, add a line for its compatible (or DMI strings), the particular before the
// general, and a tree with its expected answer to the tests.

namespace rollcall::hardware {

namespace {

struct CompatibleLine {
    const char* pattern; ///< see fits()
    const char* family;
    const char* soc;
};

constexpr CompatibleLine compatibles[] = {
    // Boards whose family is not that of their SoC, or whose compatible hides the SoC.
    {"96boards,", "96boards", ""},
    {"hisilicon,hi6220-hikey", "96boards", "Kirin 620 (Hi6220)"},
    {"hisilicon,hi3660-hikey960", "96boards", "Kirin 960 (Hi3660)"},
    {"hisilicon,hi3670-hikey970", "96boards", "Kirin 970 (Hi3670)"},
    {"hisilicon,poplar", "96boards", "Hi3798CV200"},
    {"qcom,apq8016-sbc", "96boards", "Snapdragon 410 (APQ8016)"},
    {"qcom,apq8096-db820c", "96boards", "Snapdragon 820 (APQ8096)"},
    {"qcom,qrb5165-rb5", "96boards", "QRB5165"},
    {"thundercomm,db845c", "96boards", "Snapdragon 845 (SDM845)"},
    {"arrow,apq8096-db820c", "96boards", "Snapdragon 820 (APQ8096)"},
    {"vamrs,ficus", "96boards", "RK3399"},
    {"vamrs,rock960", "96boards", "RK3399"},
    {"socionext,developer-box", "96boards", "SC2A11"},
    {"ucrobotics,bubblegum-96", "96boards", "S900"},
    {"hardkernel,odroid-xu*", "ODROID", "Exynos 5422"},
    {"hardkernel,odroid-hc*", "ODROID", "Exynos 5422"},
    {"hardkernel,odroid-c2", "ODROID", "Amlogic S905"},
    {"hardkernel,odroid-c4", "ODROID", "Amlogic S905X3"},
    {"hardkernel,odroid-n1", "ODROID", "RK3399"},
    {"hardkernel,odroid-n2*", "ODROID", "Amlogic S922X"},
    {"hardkernel,", "ODROID", ""},
    {"raspberrypi,", "Raspberry Pi", ""},
    {"apm,mustang", "Server", "X-Gene 1"},
    {"hp,proliant-m400", "Server", "X-Gene 1"},
    {"nvidia,p2771", "NVIDIA Jetson", "Tegra X2 (T186)"},
    {"nvidia,p3310", "NVIDIA Jetson", "Tegra X2 (T186)"},
    // SoCs.
    {"brcm,bcm2835", "Raspberry Pi", "BCM2835"},
    {"brcm,bcm2836", "Raspberry Pi", "BCM2836"},
    {"brcm,bcm2837", "Raspberry Pi", "BCM2837"},
    {"brcm,bcm2711", "Raspberry Pi", "BCM2711"},
    {"brcm,bcm2712", "Raspberry Pi", "BCM2712"},
    {"hisilicon,hi6220", "", "Kirin 620 (Hi6220)"},
    {"hisilicon,hi3660", "", "Kirin 960 (Hi3660)"},
    {"hisilicon,hi3670", "", "Kirin 970 (Hi3670)"},
    {"hisilicon,hip07", "Server", "Hi1616"},
    {"hisilicon,hip06", "Server", "Hi1612"},
    {"nvidia,tegra124", "NVIDIA Jetson", "Tegra K1 (T124)"},
    {"nvidia,tegra132", "", "Tegra K1 (T132)"},
    {"nvidia,tegra210", "NVIDIA Jetson", "Tegra X1 (T210)"},
    {"nvidia,tegra186", "NVIDIA Jetson", "Tegra X2 (T186)"},
    {"nvidia,tegra194", "NVIDIA Jetson", "Xavier (T194)"},
    {"nvidia,tegra234", "NVIDIA Jetson", "Orin (T234)"},
    {"nvidia,tegra264", "NVIDIA Jetson", "Thor (T264)"},
    {"apple,t8103", "Apple", "M1 (T8103)"},
    {"apple,t6000", "Apple", "M1 Pro (T6000)"},
    {"apple,t6001", "Apple", "M1 Max (T6001)"},
    {"apple,t6002", "Apple", "M1 Ultra (T6002)"},
    {"apple,t8112", "Apple", "M2 (T8112)"},
    {"apple,t6020", "Apple", "M2 Pro (T6020)"},
    {"apple,t6021", "Apple", "M2 Max (T6021)"},
    {"apple,t6022", "Apple", "M2 Ultra (T6022)"},
    {"apple,", "Apple", ""},
    {"amd,seattle", "Server", "Opteron A1100 (Seattle)"},
    {"apm,xgene-storm", "Server", "X-Gene 1"},
    {"apm,xgene-shadowcat", "Server", "X-Gene 2"},
    {"cavium,thunder-88xx", "Server", "ThunderX CN88xx"},
    {"cavium,thunder-81xx", "", "OCTEON TX CN81xx"},
    {"cavium,thunderx2", "Server", "ThunderX2 CN99xx"},
    {"socionext,sc2a11", "96boards", "SC2A11"},
    {"socionext,synquacer", "96boards", "SC2A11"},
    {"baikal,baikal-m", "Baikal", "BE-M1000"},
    {"baikal,bm1000", "Baikal", "BE-M1000"},
    {"phytium,", "Phytium", ""},
    {"fsl,lx2160a", "", "LX2160A"},
    {"fsl,lx2080a", "", "LX2080A"},
    {"fsl,imx8mp", "NXP i.MX", "i.MX 8M Plus"},
    {"fsl,imx8mq", "NXP i.MX", "i.MX 8M Quad"},
    {"fsl,imx8mm", "NXP i.MX", "i.MX 8M Mini"},
    {"fsl,imx8mn", "NXP i.MX", "i.MX 8M Nano"},
    {"fsl,imx8qm", "NXP i.MX", "i.MX 8QuadMax"},
    {"fsl,imx8qxp", "NXP i.MX", "i.MX 8QuadXPlus"},
    {"fsl,imx93", "NXP i.MX", "i.MX 93"},
    {"fsl,imx6q", "NXP i.MX", "i.MX 6Quad"},
    {"fsl,imx6dl", "NXP i.MX", "i.MX 6DualLite"},
    {"fsl,imx7d", "NXP i.MX", "i.MX 7Dual"},
    {"fsl,imx7s", "NXP i.MX", "i.MX 7Solo"},
    {"fsl,imx*", "NXP i.MX", ""},
    {"marvell,armada3720", "Marvell", "Armada 3720"},
    {"marvell,armada7040", "Marvell", "Armada 7040"},
    {"marvell,armada8040", "Marvell", "Armada 8040"},
    {"marvell,armada388", "Marvell", "Armada 388"},
    {"marvell,armada385", "Marvell", "Armada 385"},
    {"marvell,armada380", "Marvell", "Armada 380"},
    {"marvell,", "Marvell", ""},
    {"nexell,s5p6818", "Samsung Exynos", "Nexell S5P6818"},
    {"samsung,exynos5422", "Samsung Exynos", "Exynos 5422"},
    {"samsung,exynos*", "Samsung Exynos", ""},
    {"samsung,", "Samsung Exynos", ""},
    {"arm,sun55iw3*", "Allwinner", "A523/A527/T527"},
    {"allwinner,sun50i-a64", "Allwinner", "A64"},
    {"allwinner,sun50i-h5", "Allwinner", "H5"},
    {"allwinner,sun50i-h6", "Allwinner", "H6"},
    {"allwinner,", "Allwinner", ""},
    {"amlogic,a311d2", "Amlogic", "Amlogic A311D2"},
    {"amlogic,t7", "Amlogic", "Amlogic A311D2"},
    {"amlogic, t7", "Amlogic", "Amlogic A311D2"},
    {"amlogic,meson-gxbb", "Amlogic", "Amlogic S905"},
    {"amlogic,meson8b", "Amlogic", "Amlogic S805"},
    {"amlogic,", "Amlogic", ""},
    {"rockchip,rk3399pro", "Rockchip", "RK3399Pro"},
    {"rockchip,rk3588s", "Rockchip", "RK3588S"},
    {"rockchip,", "Rockchip", ""},
    {"mediatek,", "MediaTek", ""},
    {"ti,j721e", "TI", "TDA4VM (J721E)"},
    {"ti,", "TI", ""},
    {"qcom,apq8016", "", "Snapdragon 410 (APQ8016)"},
    {"qcom,msm8916", "", "Snapdragon 410 (MSM8916)"},
    {"qcom,msm8996", "", "Snapdragon 820 (MSM8996)"},
    {"qcom,msm8998", "", "Snapdragon 835 (MSM8998)"},
    {"qcom,sdm845", "", "Snapdragon 845 (SDM845)"},
    {"qcom,sm8150", "", "Snapdragon 855 (SM8150)"},
    {"qcom,sm8250", "", "Snapdragon 865 (SM8250)"},
    {"qcom,sc7180", "Snapdragon laptop", "Snapdragon 7c (SC7180)"},
    {"qcom,sc8280xp", "Snapdragon laptop", "Snapdragon 8cx Gen 3 (SC8280XP)"},
    {"qcom,x1e80100", "Snapdragon laptop", "Snapdragon X Elite (X1E80100)"},
    {"xlnx,zynq-7000", "", "Zynq-7000"},
    {"xlnx,zynqmp", "", "Zynq UltraScale+"},
};

struct DmiLine {
    const char* vendor;  ///< part of sys_vendor; empty matches any
    const char* product; ///< part of product_name or board_name; empty matches any
    BoardName name;
};

constexpr DmiLine dmiLines[] = {
    {"", "SynQuacer", {"96boards", "SC2A11", "Socionext"}},
    {"Socionext", "", {"96boards", "SC2A11", "Socionext"}},
    {"", "ProLiant m400", {"Server", "X-Gene 1", "HP"}},
    {"", "Apollo 70", {"Server", "ThunderX2 CN99xx", "HPE"}},
    {"", "Apollo 80", {"Server", "A64FX", "HPE"}},
    {"", "R120-T", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"", "R270-T", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"", "MT30-GS", {"Server", "ThunderX CN88xx", "GIGABYTE"}},
    {"", "MP32-AR", {"Server", "Ampere Altra", "GIGABYTE"}},
    {"", "ALTRAD8UD", {"Server", "Ampere Altra", "ASRock Rack"}},
    {"", "Mt. Jade", {"Server", "Ampere Altra", ""}},
    {"", "Mt. Snow", {"Server", "Ampere Altra", ""}},
    {"", "Centriq 2400", {"Server", "Centriq 2400", "Qualcomm"}},
    {"", "Saber", {"Server", "ThunderX2 CN99xx", ""}},
    {"AMD", "Seattle", {"Server", "Opteron A1100 (Seattle)", "AMD"}},
    {"AMD", "Overdrive", {"Server", "Opteron A1100 (Seattle)", "AMD"}},
    {"", "BC11SPCD", {"Server", "Hi1616", "Huawei"}},
    {"Huawei", "D05", {"Server", "Hi1616", "Huawei"}},
    {"Huawei", "TaiShan 200", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "TaiShan 2280 V2", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "TaiShan 2280", {"Server", "Hi1616", "Huawei"}},
    {"Huawei", "XA320", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "PGU-WBY0", {"Server", "Kunpeng 920", "Huawei"}},
    {"Huawei", "KLVV-W5821", {"Laptop", "Kirin 9006C", "Huawei"}},
    {"", "LX2160A", {"", "LX2160A", ""}},
    {"SolidRun", "CEX7", {"", "LX2160A", "SolidRun"}},
    {"", "MBM", {"Baikal", "BE-M1000", ""}},
    {"", "TF307", {"Baikal", "BE-M1000", ""}},
    {"", "BM1BM1", {"Baikal", "BE-M1000", ""}},
    {"Elpitech", "", {"Baikal", "BE-M1000", "Elpitech"}},
    {"", "AQBM1000", {"Baikal", "BE-M1000", ""}},
    {"Phytium", "FT-2000/4", {"Phytium", "FT-2000/4", "Phytium"}},
    {"Phytium", "FT2000/4", {"Phytium", "FT-2000/4", "Phytium"}},
    {"Phytium", "", {"Phytium", "", "Phytium"}},
    {"", "Raspberry Pi", {"Raspberry Pi", "", "Raspberry Pi"}},
    {"", "Jetson AGX Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"", "Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"", "Xavier", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}},
    {"", "Jetson", {"NVIDIA Jetson", "", "NVIDIA"}},
    {"", "GB10", {"", "GB10", ""}},
    {"", "HQ3110", {"Server", "Ampere Altra Max", "Huaqin"}},
    {"", "WEIBU F20A", {"Phytium", "FT-2000/4", "WEIBU"}},
    {"GEDU", "YourLand", {"Rockchip", "RK3588", "GEDU"}},
    {"", "Orange Pi 5", {"Rockchip", "RK3588S", "Xunlong"}},
    {"Radxa", "ROCK 5", {"Rockchip", "RK3588", "Radxa"}},
    {"", "Surface with Windows RT", {"", "Tegra 3 (T30)", "Microsoft"}},
    {"",
     "Surface Laptop, 7th",
     {"Snapdragon laptop", "Snapdragon X Elite (X1E80100)", "Microsoft"}},
    {"LENOVO", "21BY", {"Snapdragon laptop", "Snapdragon 8cx Gen 3 (SC8280XP)", "Lenovo"}},
    {"LENOVO", "81JL", {"Snapdragon laptop", "Snapdragon 850 (SDM850)", "Lenovo"}},
    {"LENOVO", "Yoga Slim 7x", {"Snapdragon laptop", "Snapdragon X Elite (X1E78100)", "Lenovo"}},
    {"HPE", "ProLiant", {"Server", "", "HPE"}},
    {"Amazon EC2", "", {"", "", "Amazon"}},
    {"Apple", "", {"Apple", "", "Apple"}},
};

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
    {"APM X-Gene", {"Server", "X-Gene 1", "Applied Micro"}},
    {"i.MX6", {"NXP i.MX", "i.MX 6", ""}},
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
    {"Xavier", {"NVIDIA Jetson", "Xavier (T194)", "NVIDIA"}},
    {"Orin", {"NVIDIA Jetson", "Orin (T234)", "NVIDIA"}},
    {"Jetson", {"NVIDIA Jetson", "", "NVIDIA"}},
    {"ThunderX CN88XX", {"Server", "ThunderX CN88xx", "Cavium"}},
    {"LX2160A", {"", "LX2160A", ""}},
    {"ESPRESSOBin", {"Marvell", "Armada 3720", "Globalscale"}},
    {"X-Gene Mustang", {"Server", "X-Gene 1", "Applied Micro"}},
    {"Apple Mac", {"Apple", "", "Apple"}},
    {"roc-rk3328-cc", {"Rockchip", "RK3328", "Firefly"}},
};

struct Prefix {
    const char* prefix;
    const char* vendor;
};

constexpr Prefix prefixes[] = {
    {"raspberrypi", "Raspberry Pi"},
    {"hardkernel", "Hardkernel"},
    {"firefly", "Firefly"},
    {"libretech", "Libre Computer"},
    {"friendlyarm", "FriendlyElec"},
    {"friendlyelec", "FriendlyElec"},
    {"radxa", "Radxa"},
    {"pine64", "Pine64"},
    {"xunlong", "Xunlong"},
    {"khadas", "Khadas"},
    {"sinovoip", "Sinovoip"},
    {"bananapi", "Banana Pi"},
    {"asus", "ASUS"},
    {"kobol", "Kobol"},
    {"turing", "Turing Machines"},
    {"solidrun", "SolidRun"},
    {"globalscale", "Globalscale"},
    {"beagle", "BeagleBoard.org"},
    {"olimex", "Olimex"},
    {"toradex", "Toradex"},
    {"variscite", "Variscite"},
    {"phytec", "PHYTEC"},
    {"nvidia", "NVIDIA"},
    {"apple", "Apple"},
    {"google", "Google"},
    {"microsoft", "Microsoft"},
    {"lenovo", "Lenovo"},
    {"hp", "HP"},
    {"acer", "Acer"},
    {"samsung", "Samsung"},
    {"xiaomi", "Xiaomi"},
    {"oneplus", "OnePlus"},
    {"hisilicon", "HiSilicon"},
    {"huawei", "Huawei"},
    {"socionext", "Socionext"},
    {"vamrs", "Vamrs"},
    {"thundercomm", "Thundercomm"},
    {"ucrobotics", "uCRobotics"},
    {"amd", "AMD"},
    {"apm", "Applied Micro"},
    {"cavium", "Cavium"},
    {"marvell", "Marvell"},
    {"nexell", "Nexell"},
    {"qcom", "Qualcomm"},
    {"rockchip", "Rockchip"},
    {"allwinner", "Allwinner"},
    {"amlogic", "Amlogic"},
    {"mediatek", "MediaTek"},
    {"fsl", "NXP"},
    {"nxp", "NXP"},
    {"ti", "Texas Instruments"},
    {"xlnx", "Xilinx"},
    {"brcm", "Broadcom"},
    {"phytium", "Phytium"},
    {"baikal", "Baikal Electronics"},
    {"arm", "Arm"},
};

struct PartSoc {
    std::uint8_t implementer;
    std::uint16_t part;
    std::int8_t variant; ///< -1 matches any
    const char* soc;
};

constexpr PartSoc partSocs[] = {
    {0x43, 0x0a1, -1, "ThunderX CN88xx"},  {0x43, 0x0af, -1, "ThunderX2 CN99xx"},
    {0x42, 0x516, -1, "ThunderX2 CN99xx"}, {0x46, 0x001, -1, "A64FX"},
    {0x48, 0xd01, -1, "Kunpeng 920"},      {0x50, 0x000, 0, "X-Gene 1"},
    {0x50, 0x000, 1, "X-Gene 2"},          {0x50, 0x000, 3, "eMAG"},
    {0x51, 0xc00, -1, "Centriq 2400"},     {0xc0, 0xac3, -1, "AmpereOne"},
    {0xc0, 0xac4, -1, "AmpereOne"},        {0x6d, 0xd49, -1, "Azure Cobalt 100"},
    {0x61, 0x022, -1, "M1 (T8103)"},       {0x61, 0x024, -1, "M1 Pro (T6000)"},
    {0x61, 0x028, -1, "M1 Max (T6001)"},   {0x61, 0x032, -1, "M2 (T8112)"},
    {0x61, 0x034, -1, "M2 Pro (T6020)"},   {0x61, 0x038, -1, "M2 Max (T6021)"},
};

/// A pattern is a whole compatible or its beginning up to a '-': "allwinner,sun50i-h6" fits
/// "allwinner,sun50i-h6-evb" and not "allwinner,sun50i-h616". One that ends with ',' or '*' fits
/// whatever follows.
bool fits(std::string_view compatible, std::string_view pattern)
{
    const bool open = pattern.ends_with(',') || pattern.ends_with('*');
    if (pattern.ends_with('*'))
        pattern.remove_suffix(1);
    if (!compatible.starts_with(pattern))
        return false;
    return open || compatible.size() == pattern.size() || compatible[pattern.size()] == '-';
}

void fill(std::string_view& field, std::string_view value)
{
    if (field.empty())
        field = value;
}

} // namespace

BoardName findByCompatible(const std::vector<std::string>& compatible)
{
    BoardName name;
    for (const std::string& raw : compatible) {
        const std::string_view entry = trimmed(raw);
        for (const CompatibleLine& line : compatibles) {
            if (!fits(entry, line.pattern))
                continue;
            fill(name.family, line.family);
            fill(name.soc, line.soc);
            break;
        }
    }
    return name;
}

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

std::string_view vendorOfPrefix(std::string_view prefix)
{
    for (const Prefix& line : prefixes) {
        if (line.prefix == prefix)
            return line.vendor;
    }
    return {};
}

std::string_view socOfPart(std::uint32_t implementer, std::uint32_t part,
                           std::optional<int> variant)
{
    for (const PartSoc& line : partSocs) {
        if (line.implementer == implementer && line.part == part &&
            (line.variant < 0 || line.variant == variant))
            return line.soc;
    }
    return {};
}

} // namespace rollcall::hardware
