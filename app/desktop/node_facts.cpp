#include "app/desktop/node_facts.h"

#include "app/desktop/core_words.h"
#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_words.h"
#include "core/hardware/capabilities.h"

#include <cmath>

namespace rollcall::desktop {

using namespace facts;

namespace {

QString bits(std::optional<int> n)
{
    return n ? tr("%1 bit").arg(*n) : QString();
}

QString wordSizes(const hardware::Os& os)
{
    return joined({os.kernelBits ? tr("kernel %1").arg(bits(os.kernelBits)) : QString(),
                   os.userlandBits ? tr("userland %1").arg(bits(os.userlandBits)) : QString()});
}

bool isPresent(const hardware::Capability& capability)
{
    return capability.present;
}

bool isAbsent(const hardware::Capability& capability)
{
    return !capability.present;
}

bool isWasted(const hardware::Capability& capability)
{
    return capability.present && !capability.usable;
}

/// From here on people notice, and so do TLS and make.
constexpr qint64 clockMattersMs = 2000;

/// "AES, SHA-2, SVE (256-bit vectors)"
QString namesOf(const std::vector<hardware::Capability>& capabilities,
                bool (*wanted)(const hardware::Capability&))
{
    QStringList names;
    for (const hardware::Capability& capability : capabilities) {
        if (!wanted(capability))
            continue;
        QString name = fromCore(capability.name);
        if (!capability.detail.empty())
            name += QStringLiteral(" (%1)").arg(fromCore(capability.detail));
        names << name;
    }
    return names.join(QStringLiteral(", "));
}

QString orNone(const QString& names)
{
    return names.isEmpty() ? tr("none") : names;
}

/// "3 days behind" and how far that may be wrong; what it means, when it is much.
FactRow clockFact(const fleet::NodeSnapshot& node, const Formatter& format)
{
    if (!node.clockSkewMs)
        return row(tr("Clock"), tr("not known"));
    const qint64 skew = *node.clockSkewMs;
    const QString much = format.shortSpan(std::abs(skew));
    QString value = skew == 0  ? tr("right")
                    : skew > 0 ? tr("%1 ahead").arg(much)
                               : tr("%1 behind").arg(much);
    if (const auto within = fleet::clockWithinMs(node))
        value = tr("%1 (±%2)").arg(value, format.shortSpan(*within));
    if (std::abs(skew) < clockMattersMs)
        return row(tr("Clock"), value);
    return row(tr("Clock"), value,
               tr("Times in its own logs and files are off by that, and certificates may seem "
                  "invalid. The history here is kept by this computer's clock."));
}

} // namespace

QList<FactRow> boardFacts(const fleet::NodeSnapshot& node, const Origins& origins,
                          const Formatter& format)
{
    if (!node.hardware)
        return {};
    const hardware::Hardware& hw = *node.hardware;
    const auto fact = [&](const QString& title, const hardware::TextFact& value,
                          std::string_view path) { return origins.row(title, text(value), path); };
    QList<FactRow> rows{fact(tr("Board"), hw.board.model, "board.model"),
                        fact(tr("Maker"), hw.board.vendor, "board.vendor"),
                        fact(tr("Family"), hw.board.family, "board.family"),
                        fact(tr("SoC"), hw.board.soc, "board.soc"),
                        fact(tr("Serial number"), hw.board.serial, "board.serial")};
    if (hw.board.manufacturer)
        rows << fact(tr("Manufactured by"), hw.board.manufacturer, "board.manufacturer");
    if (hw.board.virtualMachine)
        rows << fact(tr("Virtual machine"), hw.board.virtualMachine, "board.virtual_machine");
    if (hw.board.container)
        rows << fact(tr("Container"), hw.board.container, "board.container");
    rows << origins.row(tr("Operating system"), text(hw.os.name), "os.name")
         << origins.row(tr("Kernel"), joined({text(hw.os.kernel), text(hw.os.machine)}),
                        "os.kernel")
         << origins.row(tr("Word size"), wordSizes(hw.os), "os.userland_bits")
         << origins.row(tr("Host name"), text(hw.hostname), "hostname")
         << row(tr("Address"), address(node.record));
    if (!node.agentVersion.isEmpty())
        rows << row(tr("Agent"), node.agentVersion);
    if (node.lastSeen)
        rows << clockFact(node, format);
    return rows;
}

QList<FactRow> featureFacts(const hardware::Hardware& hw, const Origins& origins)
{
    const auto capabilities = hardware::describeCapabilities(hw.cpu, hw.os);
    QList<FactRow> rows;
    if (!capabilities.crypto.empty()) {
        const QString no = namesOf(capabilities.crypto, isAbsent);
        rows << origins.row(tr("Crypto"), orNone(namesOf(capabilities.crypto, isPresent)),
                            "cpu.features", no.isEmpty() ? QString() : tr("no %1").arg(no));
    }
    if (!capabilities.compute.empty())
        rows << origins.row(tr("Also"), orNone(namesOf(capabilities.compute, isPresent)),
                            "cpu.features");
    const QString wasted =
        joined({namesOf(capabilities.crypto, isWasted), namesOf(capabilities.compute, isWasted)},
               QStringLiteral(", "));
    if (!wasted.isEmpty()) {
        rows << origins.row(tr("Not usable"), wasted, "os.userland_bits",
                            tr("its programs are 32 bit"));
        rows.last().tone = mark::Late;
    }
    if (hw.cpu.aarch32Cpus)
        rows << origins.row(tr("32-bit programs"),
                            tr("on CPU %1 alone").arg(text(hw.cpu.aarch32Cpus)),
                            "cpu.aarch32_cpus");
    return rows;
}

QList<FactRow> memoryFacts(const fleet::NodeSnapshot& node, const Origins& origins,
                           const Formatter& format)
{
    if (!node.hardware)
        return {};
    const hardware::Memory& memory = node.hardware->memory;
    QList<FactRow> rows{
        origins.row(tr("Usable"), format.bytes(memory.totalBytes), "memory.total_bytes")};
    if (memory.installedBytes)
        rows << origins.row(tr("Installed"), format.bytes(memory.installedBytes->value),
                            "memory.installed_bytes");
    if (memory.type || memory.speedMts)
        rows << origins.row(
            tr("Type"),
            joined({text(memory.type),
                    memory.speedMts ? tr("%1 MT/s").arg(memory.speedMts->value) : QString()}),
            memory.type ? "memory.type" : "memory.speed_mts");
    for (const hardware::MemoryModule& module : memory.modules)
        rows << origins.row(
            QString::fromStdString(module.slot),
            module.sizeBytes
                ? joined({format.bytes(module.sizeBytes), text(module.type)}, QStringLiteral(" "))
                : tr("empty"),
            "memory.modules",
            joined({text(module.manufacturer), text(module.partNumber)}, QStringLiteral(" ")));
    rows << origins.row(tr("Swap"),
                        memory.swapBytes == std::uint64_t(0) ? tr("none")
                                                             : format.bytes(memory.swapBytes),
                        "memory.swap_bytes")
         << origins.row(tr("Page size"), format.bytes(memory.pageBytes), "memory.page_bytes");
    if (memory.numaNodes.value_or(1) > 1)
        rows << origins.row(tr("NUMA nodes"), QString::number(*memory.numaNodes),
                            "memory.numa_nodes");
    return rows;
}

} // namespace rollcall::desktop
