#include "core/hardware/virtualization.h"

#include "core/hardware/dmi.h"
#include "core/hardware/shown.h"

#include <algorithm>
#include <iterator>
#include <utility>

// Sources: the "Hardware name:" lines of kernel logs on the public kernel mailing lists for the DMI
// strings of clouds and hypervisors; systemd's virt.c as a cross-check; DMTF SMBIOS reference
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
    {"", "KubeVirt", "KVM"},
    {"KubeVirt", "", "KVM"},
    {"Scaleway", "SCW-", "KVM"},
    {"Hetzner", "vServer", "KVM"},
    {"Alibaba Cloud", "ECS", "KVM"},
    {"Tencent Cloud", "CVM", "KVM"},
    {"QEMU", "", "QEMU"},
    {"BHYVE", "", "bhyve"},
};

/// Amazon's bare-metal instances ("m6g.metal", "r8g.metal-24xl") carry the same vendor as its
/// virtual machines.
std::optional<std::string> amazon(std::string_view vendor, std::string_view product)
{
    constexpr std::string_view metal = ".metal";
    const auto at = product.find(metal);
    const std::string_view rest = at == product.npos ? "" : product.substr(at + metal.size());
    if (!containsIgnoringCase(vendor, "Amazon EC2") ||
        (at != product.npos && (rest.empty() || rest.front() == '-')))
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
    constexpr std::pair<const char*, const char*> kinds[] = {
        {"kvm", "KVM"}, {"xen", "Xen"}, {"vmware", "VMware"}, {"microsoft", "Hyper-V"}};
    for (const auto& [word, name] : kinds) {
        if (!containsIgnoringCase(*board.hypervisor, word))
            continue;
        // "xen" alone is /sys/hypervisor/type, "xen,xen" the device tree's.
        const bool compatible = board.hypervisor->find(',') != std::string::npos;
        return Fact<std::string>{name, compatible ? Source::DeviceTree : Source::Sysfs};
    }
    return std::nullopt;
}

/// The tree of a machine that exists in software only. QEMU's has the model as well; kvmtool,
/// crosvm and others give the compatible alone. A real board has copied the compatible, but not the
/// model.
TextFact fromVirtTree(const BoardFacts& board)
{
    constexpr std::string_view virt = "linux,dummy-virt";
    if (board.dtModel) {
        const std::string_view model = trimmed(*board.dtModel);
        if (model == virt)
            return Fact<std::string>{"QEMU", Source::DeviceTree};
        if (model.starts_with("Parallels ARM Virtual Machine"))
            return Fact<std::string>{"Parallels", Source::DeviceTree};
        return std::nullopt;
    }
    const bool compatible =
        std::any_of(board.dtCompatible.begin(), board.dtCompatible.end(),
                    [&](const std::string& name) { return trimmed(name) == virt; });
    return compatible ? TextFact(Fact<std::string>{"QEMU", Source::Guess}) : std::nullopt;
}

/// Windows Subsystem for Linux gives no DMI; its kernel is named "…-microsoft-standard-WSL2".
TextFact fromKernelName(const Inventory& inventory)
{
    if (inventory.os.kernelRelease.value_or("").find("microsoft-standard-WSL") == std::string::npos)
        return std::nullopt;
    return Fact<std::string>{"Hyper-V", Source::Procfs};
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
    if (auto fact = fromHypervisorNode(board))
        return fact;
    if (auto fact = fromVirtTree(board))
        return fact;
    if (auto fact = fromKernelName(inventory))
        return fact;
    if (saysHypervisorFlag(inventory.cpu.cpuinfo)) // x86: somebody is above us, unnamed
        return Fact<std::string>{"unknown hypervisor", Source::Procfs};
    return std::nullopt;
}

TextFact findContainer(const Inventory& inventory)
{
    std::string word = shown(inventory.board.container).value_or("");
    constexpr std::size_t longest = 40; // a container writes this file itself
    if (word.empty() || word.size() > longest)
        return std::nullopt;
    word = toLower(word);
    // The names that people use: systemd's container interface passes those of the managers' code.
    constexpr std::pair<const char*, const char*> names[] = {
        {"lxc-libvirt", "lxc"}, {"oci", "OCI container"}, {"kube", "kubernetes"}};
    for (const auto& [said, name] : names) {
        if (word == said)
            word = name;
    }
    return Fact<std::string>{word, Source::Sysfs};
}

} // namespace rollcall::hardware
