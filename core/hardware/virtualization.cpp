#include "core/hardware/virtualization.h"

#include "core/base/text.h"
#include "core/hardware/dmi.h"

#include <algorithm>
#include <iterator>

// Sources: systemd src/basic/virt.c documents the same DMI strings; DMTF SMBIOS reference
// (DSP0134) for the fields; Amazon EC2 user guide, "Identify EC2 instances"; QEMU hw/arm/virt.c
// ("linux,dummy-virt"); Linux Documentation/devicetree/bindings/arm/xen.txt for /hypervisor.

namespace rollcall::hardware {

namespace {

struct DmiRule {
    const char* vendorPart;  ///< part of sys_vendor; empty matches any
    const char* productPart; ///< part of product_name; empty matches any
    const char* name;
};

// The first match counts, so the particular stands before the general.
constexpr DmiRule dmiRules[] = {
    {"", "Apple Virtualization", "Apple Virtualization"},
    {"Google", "Google Compute Engine", "Google Compute Engine"},
    {"Microsoft", "Virtual Machine", "Hyper-V"},
    {"VMware", "", "VMware"},
    {"Parallels", "", "Parallels"},
    {"innotek", "", "VirtualBox"},
    {"Oracle", "VirtualBox", "VirtualBox"},
    {"Xen", "", "Xen"},
    {"", "HVM domU", "Xen"},
    {"", "KVM", "KVM"},
    {"", "OpenStack", "KVM"},
    {"OpenStack", "", "KVM"},
    {"Scaleway", "SCW-", "KVM"},
    {"Hetzner", "vServer", "KVM"},
    {"Alibaba Cloud", "ECS", "KVM"},
    {"DigitalOcean", "", "KVM"},
    {"QEMU", "", "QEMU"},
    {"BHYVE", "", "bhyve"},
};

/// Amazon's bare-metal instances ("m6g.metal") carry the same vendor as its virtual machines.
std::optional<std::string> amazon(std::string_view vendor, std::string_view product)
{
    if (!containsIgnoringCase(vendor, "Amazon EC2") || product.find(".metal") != product.npos)
        return std::nullopt;
    return "Amazon Nitro";
}

TextFact fromDmi(const BoardFacts& board)
{
    const std::string vendor = dmiText(board, "sys_vendor").value_or("");
    const std::string product = dmiText(board, "product_name").value_or("");
    if (const auto name = amazon(vendor, product))
        return Fact<std::string>{*name, Source::Dmi};
    const auto rule =
        std::find_if(std::begin(dmiRules), std::end(dmiRules), [&](const DmiRule& candidate) {
            return containsIgnoringCase(vendor, candidate.vendorPart) &&
                   containsIgnoringCase(product, candidate.productPart) &&
                   !(vendor.empty() && product.empty());
        });
    if (rule == std::end(dmiRules))
        return std::nullopt;
    return Fact<std::string>{rule->name, Source::Dmi};
}

TextFact fromHypervisorNode(const BoardFacts& board)
{
    if (!board.hypervisor)
        return std::nullopt;
    if (containsIgnoringCase(*board.hypervisor, "kvm"))
        return Fact<std::string>{"KVM", Source::DeviceTree};
    if (containsIgnoringCase(*board.hypervisor, "xen"))
        return Fact<std::string>{"Xen", Source::Sysfs};
    return std::nullopt;
}

/// QEMU's "virt" machine. Real boards have copied its compatible, but not its model.
bool isQemuTree(const BoardFacts& board)
{
    constexpr std::string_view virt = "linux,dummy-virt";
    if (board.dtModel)
        return trimmed(*board.dtModel) == virt;
    return std::any_of(board.dtCompatible.begin(), board.dtCompatible.end(),
                       [&](const std::string& name) { return trimmed(name) == virt; });
}

bool saysHypervisorFlag(const std::vector<CpuinfoBlock>& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const CpuinfoBlock& block) {
        const auto flags = block.keys.find("flags");
        if (flags == block.keys.end())
            return false;
        const auto words = splitWords(flags->second);
        return std::find(words.begin(), words.end(), "hypervisor") != words.end();
    });
}

} // namespace

TextFact findVirtualMachine(const Inventory& inventory)
{
    const BoardFacts& board = inventory.board;
    if (auto fact = fromDmi(board))
        return fact;
    if (isQemuTree(board))
        return Fact<std::string>{"QEMU", Source::DeviceTree};
    if (auto fact = fromHypervisorNode(board))
        return fact;
    if (saysHypervisorFlag(inventory.cpu.cpuinfo)) // x86: somebody is above us, unnamed
        return Fact<std::string>{"unknown hypervisor", Source::Procfs};
    return std::nullopt;
}

} // namespace rollcall::hardware
