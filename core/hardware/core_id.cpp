#include "core/hardware/core_id.h"

#include "core/base/text.h"

#include <string_view>

namespace rollcall::hardware {

namespace {

std::string_view valueOf(const CpuinfoBlock& block, const char* key)
{
    const auto found = block.keys.find(key);
    return found == block.keys.end() ? std::string_view{} : trimmed(found->second);
}

/// A field of at most `limit`; anything else is a lie and counts as absent.
std::optional<std::uint32_t> field(const CpuinfoBlock& block, const char* key, std::uint32_t limit)
{
    const auto value = parseUnsigned(valueOf(block, key));
    return value && *value <= limit ? std::optional(static_cast<std::uint32_t>(*value))
                                    : std::nullopt;
}

std::string foreignVendorName(std::string_view vendorId)
{
    if (vendorId == "GenuineIntel")
        return "Intel";
    if (vendorId == "AuthenticAMD")
        return "AMD";
    if (vendorId == "HygonGenuine")
        return "Hygon";
    if (vendorId == "CentaurHauls")
        return "VIA";
    return toValidUtf8(vendorId);
}

void erase(std::string& text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word))
        text.erase(at, word.size());
}

/// "Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz" → "Xeon E5-2680 v4": what a person calls it.
std::string plainModelName(std::string_view model, std::string_view vendor)
{
    std::string text = toValidUtf8(model.substr(0, model.find('@')));
    for (const std::string_view noise : {"(R)", "(TM)", "(r)", "(tm)", "Processor", "CPU"})
        erase(text, noise);
    std::string plain;
    for (const std::string_view word : splitWords(text)) {
        if (plain.empty() && word == vendor)
            continue;
        if (!plain.empty())
            plain += ' ';
        plain += word;
    }
    return plain;
}

std::optional<CoreId> foreignId(const CpuinfoBlock& block)
{
    const auto vendorId = valueOf(block, "vendor_id");
    const auto model = valueOf(block, "model name");
    if (vendorId.empty() || model.empty())
        return std::nullopt;
    CoreId id;
    id.foreignVendor = foreignVendorName(vendorId);
    id.foreignModel = plainModelName(model, id.foreignVendor);
    return id.known() ? std::optional(id) : std::nullopt;
}

} // namespace

std::optional<CoreId> coreIdFromMidr(std::uint64_t midr)
{
    if (midr == 0 || midr > 0xffffffffu)
        return std::nullopt;
    CoreId id;
    id.implementer = static_cast<std::uint32_t>(midr >> 24 & 0xff);
    id.variant = static_cast<int>(midr >> 20 & 0xf);
    id.part = static_cast<std::uint32_t>(midr >> 4 & 0xfff);
    id.revision = static_cast<int>(midr & 0xf);
    return id;
}

std::optional<CoreId> coreIdFromCpuinfo(const CpuinfoBlock& block)
{
    CoreId id;
    id.implementer = field(block, "CPU implementer", 0xff);
    id.part = field(block, "CPU part", 0xfff);
    if (!id.implementer || !id.part)
        return foreignId(block);
    if (const auto variant = field(block, "CPU variant", 0xf))
        id.variant = static_cast<int>(*variant);
    if (const auto revision = field(block, "CPU revision", 0xf))
        id.revision = static_cast<int>(*revision);
    return id;
}

} // namespace rollcall::hardware
