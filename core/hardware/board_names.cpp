#include "core/base/text.h"
#include "core/hardware/decode.h"

// What people call a board. Firmware tells it in many ways: the name of a reference design
// ("APQ 8016 SBC"), a code name ("quill"), the file name of a device tree ("roc-rk3328-cc").
// Sources: the boards' product pages (96boards.org, libre.computer, developer.nvidia.com).

namespace rollcall::hardware {

namespace {

struct CommonName {
    const char* part; ///< of the model, in any case; the particular comes first
    const char* name;
};

constexpr CommonName commonNames[] = {
    {"APQ 8016 SBC", "DragonBoard 410c"},
    {"DB820c", "DragonBoard 820c"},
    {"Dragonboard 845c", "DragonBoard 845c"},
    {"Robotics RB5", "Robotics RB5"},
    {"SynQuacer E-series DeveloperBox", "Developerbox"},
    {"quill", "Jetson TX2"}, // the vendor kernel's name for it
    {"Jetson AGX Orin", "Jetson AGX Orin"},
    {"Jetson Orin Nano", "Jetson Orin Nano"},
    {"Jetson-AGX", "Jetson AGX Xavier"},
    {"Jetson AGX Xavier", "Jetson AGX Xavier"},
    {"Jetson Xavier NX", "Jetson Xavier NX"},
    {"roc-rk3328-cc", "ROC-RK3328-CC"},
    {"Standard PC (Q35", "QEMU PC (Q35)"},
    {"Standard PC (i440FX", "QEMU PC (i440FX)"},
};

std::string_view commonName(std::string_view model)
{
    for (const CommonName& line : commonNames) {
        if (containsIgnoringCase(model, line.part))
            return line.name;
    }
    return {};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void cutHead(std::string& text, std::string_view head)
{
    if (text.size() > head.size() && text.starts_with(head))
        text.erase(0, head.size());
}

void cutTail(std::string& text, std::string_view tail)
{
    if (const auto at = text.find(tail); at != std::string::npos && at > 0)
        text.erase(at);
}

/// "RockPro64 v2.1" is a RockPro64 to everybody but its maker.
void cutVersion(std::string& text)
{
    const auto at = text.rfind(" v");
    if (at != std::string::npos && at > 0 && at + 2 < text.size() && isDigit(text[at + 2]) &&
        text.find_first_not_of("0123456789.", at + 2) == std::string::npos)
        text.erase(at);
}

/// The maker in front, with what it is called in court.
void cutMaker(std::string& text, const std::string& maker)
{
    cutHead(text, maker + ' ');
    for (const std::string_view form :
         {"Technologies, Inc. ", "Technologies Inc ", "Corporation ", "Inc. ", "Co., Ltd. "})
        cutHead(text, form);
}

/// Raspberry Pis: "Pi 3 Model B Plus" is written with a sign on the box.
void writePlus(std::string& text)
{
    constexpr std::string_view word = " Plus";
    if (text.starts_with("Pi ") && text.ends_with(word))
        text.replace(text.size() - word.size(), word.size(), "+");
}

/// "QEMU machine", or just what it is.
std::string shortVirtualMachine(const std::string& hypervisor)
{
    return hypervisor.starts_with("unknown") ? "virtual machine" : hypervisor + " machine";
}

} // namespace

std::string shortModel(const Board& board)
{
    if (!board.model)
        return board.virtualMachine ? shortVirtualMachine(board.virtualMachine->value)
                                    : std::string();
    std::string text = board.model->value;
    if (const std::string_view name = commonName(text); !name.empty())
        return std::string(name);
    if (text.starts_with("Raspberry Pi "))
        text.erase(0, std::string_view("Raspberry ").size());
    for (const std::string_view tail : {" Rev ", " Developer Kit", " Development Board"})
        cutTail(text, tail);
    if (board.vendor)
        cutMaker(text, board.vendor->value);
    cutVersion(text);
    writePlus(text);
    return text;
}

} // namespace rollcall::hardware
