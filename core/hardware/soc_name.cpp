#include "core/hardware/soc_name.h"

#include "core/base/text.h"

#include <algorithm>

namespace rollcall::hardware {

namespace {

std::string toUpper(std::string_view text)
{
    std::string upper(text);
    for (char& c : upper) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return upper;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string amlogicName(std::string_view chip)
{
    // "s922x", "a311d"; "g12b", "sm1" and "meson-gxl" name a die of several chips.
    const bool chipName = chip.size() > 2 && (chip[0] == 's' || chip[0] == 'a') && isDigit(chip[1]);
    return chipName ? "Amlogic " + toUpper(chip.substr(0, chip.find('-'))) : std::string{};
}

std::string allwinnerName(std::string_view chip)
{
    const auto dash = chip.find('-'); // "sun50i-h616"
    return chip.starts_with("sun") && dash != chip.npos ? toUpper(chip.substr(dash + 1))
                                                        : std::string{};
}

std::string plainName(std::string_view chip)
{
    return toUpper(chip.substr(0, chip.find('-')));
}

std::string exynosName(std::string_view chip)
{
    return chip.starts_with("exynos") ? "Exynos " + std::string(chip.substr(6)) : std::string{};
}

/// One entry, "vendor,chip"; empty when it names no SoC.
std::string chipName(std::string_view entry)
{
    const auto comma = entry.find(',');
    if (comma == entry.npos)
        return {};
    const std::string_view vendor = entry.substr(0, comma), chip = entry.substr(comma + 1);
    if (vendor == "amlogic")
        return amlogicName(chip);
    if (vendor == "allwinner")
        return allwinnerName(chip);
    if (vendor == "samsung")
        return exynosName(chip);
    const bool numbered = std::any_of(chip.begin(), chip.end(), isDigit);
    for (const std::string_view plain : {"rockchip", "mediatek", "qcom", "ti", "renesas"}) {
        if (vendor == plain && numbered)
            return plainName(chip);
    }
    return {};
}

/// Letters and digits, beginning with a letter, with at least three digits: "MSM8953", "MT6735P".
bool looksLikeChip(std::string_view word)
{
    const bool plain = std::all_of(word.begin(), word.end(), [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '/' ||
               c == '-' || c == '_';
    });
    return plain && !word.empty() && !isDigit(word.front()) && word.size() <= 20 &&
           std::count_if(word.begin(), word.end(), isDigit) >= 3;
}

/// "Qualcomm MSM 8974 HAMMERHEAD", "QCT APQ8064 MTP": the chip stands before the board.
std::string oldQualcommName(std::string_view hardware)
{
    if (!hardware.starts_with("Qualcomm ") && !hardware.starts_with("QCT "))
        return {};
    const auto words = splitWords(hardware);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (!words[i].starts_with("MSM") && !words[i].starts_with("APQ"))
            continue;
        std::string name = toUpper(words[i]);
        if (name.size() == 3 && i + 1 < words.size()) // written apart
            name += toUpper(words[i + 1]);
        return looksLikeChip(name) ? name : std::string{};
    }
    return {};
}

} // namespace

std::string socFromCompatible(const std::vector<std::string>& compatible)
{
    // From the end: the SoC's own entry follows those of the boards made of it. Amlogic lists the
    // die last, which chipName() passes over.
    for (auto entry = compatible.rbegin(); entry != compatible.rend(); ++entry) {
        std::string name = chipName(toValidUtf8(trimmed(*entry)));
        if (!name.empty())
            return name;
    }
    return {};
}

std::string socFromHardwareLine(std::string_view hardware)
{
    if (std::string name = oldQualcommName(hardware); !name.empty())
        return name;
    // The makers whose kernels print the chip; every other line names a board.
    const bool prints = hardware.starts_with("Qualcom") || hardware.starts_with("MT") ||
                        hardware.starts_with("mt") || hardware.starts_with("SAMSUNG Exynos");
    const auto words = splitWords(hardware.substr(0, hardware.find('(')));
    if (!prints || words.empty() || !looksLikeChip(words.back()))
        return {};
    return toUpper(words.back());
}

namespace {

/// "G12B (S922X)" of drivers/soc/amlogic: the die, then the chip.
std::string amlogicFromBus(const SocFacts& soc)
{
    const std::string id = toValidUtf8(trimmed(soc.socId.value_or("")));
    const auto open = id.find('('), close = id.find(')');
    if (trimmed(soc.family.value_or("")) != "Amlogic Meson" || open == id.npos ||
        close == id.npos || close < open)
        return {};
    return amlogicName(toLower(std::string_view(id).substr(open + 1, close - open - 1)));
}

/// "QorIQ LX2160A" of drivers/soc/fsl/guts.c; its soc_id is a register.
std::string layerscapeFromBus(const SocFacts& soc)
{
    constexpr std::string_view maker = "QorIQ ";
    const std::string family = toValidUtf8(trimmed(soc.family.value_or("")));
    return family.starts_with(maker) ? family.substr(maker.size()) : std::string{};
}

} // namespace

std::string socFromBus(const SocFacts& soc)
{
    for (const auto fromMaker : {amlogicFromBus, layerscapeFromBus}) {
        if (std::string name = fromMaker(soc); !name.empty())
            return name;
    }
    for (const auto& text : {soc.socId, soc.machine}) {
        const std::string name = toValidUtf8(trimmed(text.value_or("")));
        if (name.starts_with("EXYNOS"))
            return "Exynos " + name.substr(6);
        if (looksLikeChip(name) && !name.starts_with("jep106"))
            return name;
    }
    return {};
}

} // namespace rollcall::hardware
