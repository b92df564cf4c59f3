#include "core/base/text.h"
#include "core/hardware/board_tables.h"

// Sources: Documentation/devicetree/bindings/arm/*.yaml and arch/{arm,arm64}/boot/dts of Linux for
// compatibles and the SoC behind a board; vendor-prefixes.yaml there for makers; Raspberry Pi
// documentation, "Raspberry Pi revision codes", for Pis; AppliedMicro's, NVIDIA's and Amlogic's own
// kernels where the entry says so. 96boards.org lists what belongs to that family.
//
// To add a board, add a line for its compatible, the particular before the general, and a tree
// with its expected answer to the tests.

namespace rollcall::hardware {

namespace {

struct CompatibleLine {
    const char* pattern; ///< see fits()
    const char* family;
    const char* soc;
};

constexpr CompatibleLine compatibles[] = {
    // Boards whose family is not that of their SoC, or whose compatible hides the SoC.
    {"hisilicon,hi6220-hikey", "96boards", "Kirin 620 (Hi6220)"},
    {"hisilicon,hi3660-hikey960", "96boards", "Kirin 960 (Hi3660)"},
    {"hisilicon,hi3670-hikey970", "96boards", "Kirin 970 (Hi3670)"},
    {"hisilicon,hi3798cv200-poplar", "96boards", "Hi3798CV200"},
    {"qcom,apq8016-sbc", "96boards", "Snapdragon 410 (APQ8016)"},
    {"qcom,qrb5165-rb5", "96boards", "QRB5165"},
    {"thundercomm,db845c", "96boards", "Snapdragon 845 (SDM845)"},
    {"arrow,apq8096-db820c", "96boards", "Snapdragon 820 (APQ8096)"},
    {"vamrs,ficus", "96boards", "RK3399"},
    {"vamrs,rock960", "96boards", "RK3399"},
    {"socionext,developer-box", "96boards", "SC2A11"},
    {"ucrobotics,bubblegum-96", "96boards", "S900"},
    {"hardkernel,odroid-xu", "ODROID", "Exynos 5410"},  // and not what follows it
    {"hardkernel,odroid-xu3", "ODROID", "Exynos 5422"}, // whose SoC line says 5800
    {"hardkernel,odroid-xu4", "ODROID", "Exynos 5422"},
    {"hardkernel,odroid-hc1", "ODROID", "Exynos 5422"},
    {"hardkernel,odroid-hc4", "ODROID", "Amlogic S905X3"},
    {"hardkernel,odroid-c1", "ODROID", "Amlogic S805"},
    {"hardkernel,odroid-c2", "ODROID", "Amlogic S905"},
    {"hardkernel,odroid-c4", "ODROID", "Amlogic S905X3"},
    {"hardkernel,odroid-n1", "ODROID", "RK3399"},
    {"hardkernel,odroid-n2*", "ODROID", "Amlogic S922X"},
    {"hardkernel,", "ODROID", ""},
    {"raspberrypi,", "Raspberry Pi", ""},
    // Tegras that are in tablets and Chromebooks as well.
    {"nvidia,jetson-tk1", "NVIDIA Jetson", "Tegra K1 (T124)"},
    {"nvidia,p2371", "NVIDIA Jetson", "Tegra X1 (T210)"},
    {"nvidia,p3450", "NVIDIA Jetson", "Tegra X1 (T210)"},
    {"nvidia,jetson-nano", "NVIDIA Jetson", "Tegra X1 (T210)"},
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
    {"nvidia,tegra20", "", "Tegra 2 (T20)"},
    {"nvidia,tegra30", "", "Tegra 3 (T30)"},
    {"nvidia,tegra124", "", "Tegra K1 (T124)"},
    {"nvidia,tegra132", "", "Tegra K1 (T132)"},
    {"nvidia,tegra210", "", "Tegra X1 (T210)"},
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
    {"cavium,thunderx2-cn9900", "Server", "ThunderX2 CN99xx"},
    {"brcm,vulcan-soc", "Server", "ThunderX2 CN99xx"}, // its name before Cavium bought it
    {"socionext,sc2a11", "96boards", "SC2A11"},
    {"socionext,synquacer", "96boards", "SC2A11"},
    {"baikal,bm1000", "Baikal", "BE-M1000"},
    {"baikal,", "Baikal", ""},
    {"phytium,", "Phytium", ""},
    {"actions,s900", "", "S900"},
    {"fsl,lx2160a", "NXP Layerscape", "LX2160A"},
    {"fsl,ls1028a", "NXP Layerscape", "LS1028A"},
    {"fsl,ls1043a", "NXP Layerscape", "LS1043A"},
    {"fsl,ls1046a", "NXP Layerscape", "LS1046A"},
    {"fsl,ls1088a", "NXP Layerscape", "LS1088A"},
    {"fsl,imx8mp", "NXP i.MX", "i.MX 8M Plus"},
    {"fsl,imx8mq", "NXP i.MX", "i.MX 8M Quad"},
    {"fsl,imx8mm", "NXP i.MX", "i.MX 8M Mini"},
    {"fsl,imx8mn", "NXP i.MX", "i.MX 8M Nano"},
    {"fsl,imx8qm", "NXP i.MX", "i.MX 8QuadMax"},
    {"fsl,imx8qxp", "NXP i.MX", "i.MX 8QuadXPlus"},
    {"fsl,imx93", "NXP i.MX", "i.MX 93"},
    {"fsl,imx6q", "NXP i.MX", "i.MX 6Dual/Quad"}, // one name for both
    {"fsl,imx6dl", "NXP i.MX", "i.MX 6Solo/DualLite"},
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
    {"nexell,s5p6818", "", "Nexell S5P6818"},
    {"samsung,exynos5422", "Samsung Exynos", "Exynos 5422"},
    {"samsung,exynos*", "Samsung Exynos", ""},
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
    {"ti,am33xx", "TI", "AM335x"},
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
    {"friendlyelec", "FriendlyElec"}, // vendor kernels
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
    {"lemaker", "LeMaker"},
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
    {"arrow", "Arrow Electronics"},
    {"actions", "Actions Semiconductor"},
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

std::string_view vendorOfPrefix(std::string_view prefix)
{
    for (const Prefix& line : prefixes) {
        if (line.prefix == prefix)
            return line.vendor;
    }
    return {};
}

} // namespace rollcall::hardware
