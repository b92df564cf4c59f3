#include "app/desktop/core_words.h"
#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_facts.h"
#include "app/desktop/node_words.h"

#include <algorithm>

namespace rollcall::desktop {

using namespace facts;

namespace {

const hardware::Vitals& vitalsOf(const fleet::NodeSnapshot& node)
{
    static const hardware::Vitals none;
    const bool live =
        node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late;
    return node.vitals && live ? *node.vitals : none;
}

FactRow temperatureCard(const fleet::NodeSnapshot& node, const Formatter& format)
{
    const hardware::Vitals& vitals = vitalsOf(node);
    FactRow card = row(tr("CPU temperature"), format.temperature(vitals.cpuTemperatureC));
    QStringList notes;
    if (vitals.degreesToThrottle) {
        const double left = *vitals.degreesToThrottle;
        notes << (left < 0 ? tr("%1 over the passive trip") : tr("%1 below the passive trip"))
                     .arg(format.temperatureDifference(left));
        card.tone = left < 0 ? mark::Hot : left < 5 ? mark::Late : mark::Online;
    } else if (vitals.cpuTemperatureC && *vitals.cpuTemperatureC >= hotWithoutTripC) {
        card.tone = mark::Hot;
    }
    if (node.hardware && node.hardware->cpuSensor)
        notes << QString::fromStdString(node.hardware->cpuSensor->label);
    else if (node.hardware)
        notes << tr("this board shows no CPU sensor");
    card.note = joined(notes);
    return card;
}

FactRow loadCard(const fleet::NodeSnapshot& node, const Formatter& format)
{
    const hardware::Vitals& vitals = vitalsOf(node);
    FactRow card = row(tr("Load"), format.percent(vitals.loadPercent));
    QStringList notes;
    if (vitals.load1) {
        const QString load = format.number(*vitals.load1, 1);
        notes << (node.hardware
                      ? tr("load average %1 on %n core(s)", nullptr, node.hardware->cpu.online)
                            .arg(load)
                      : tr("load average %1").arg(load));
    }
    card.note = joined(notes);
    return card;
}

FactRow memoryCard(const fleet::NodeSnapshot& node, const Formatter& format)
{
    const hardware::Vitals& vitals = vitalsOf(node);
    FactRow card = row(tr("Memory"), QString());
    if (vitals.memUsedBytes && vitals.memTotalBytes)
        card.value = format.bytesOf(*vitals.memUsedBytes, *vitals.memTotalBytes);
    QStringList notes;
    if (vitals.memPercent)
        notes << tr("%1 used").arg(format.percent(vitals.memPercent));
    if (node.hardware && node.hardware->memory.swapBytes) {
        notes << (*node.hardware->memory.swapBytes == 0 ? tr("no swap")
                  : vitals.swapUsedBytes ? tr("swap %1").arg(format.bytes(vitals.swapUsedBytes))
                                         : QString());
    }
    card.note = joined(notes);
    if (vitals.memPercent && *vitals.memPercent > 92)
        card.tone = mark::Late;
    return card;
}

FactRow powerCard(const fleet::NodeSnapshot& node, const Formatter& format)
{
    const hardware::Vitals& vitals = vitalsOf(node);
    FactRow card = row(tr("Power and clock"), QString());
    if (vitals.throttle) {
        const hardware::Throttle& throttle = *vitals.throttle;
        card.value = throttle.active ? fromCore(throttle.reason) : tr("full speed");
        card.tone = throttle.active ? mark::Hot : mark::Online;
        QStringList notes;
        if (throttle.sinceBootUnderVoltage)
            notes << tr("under-voltage since boot");
        if (throttle.sinceBootThrottled && !throttle.active)
            notes << tr("throttled since boot");
        if (!notes.isEmpty() && vitals.uptimeS)
            notes << tr("%1 ago at most").arg(format.duration(qint64(*vitals.uptimeS * 1000)));
        card.note = joined(notes);
    }
    std::optional<std::int64_t> fastest;
    for (const hardware::NamedValue& policy : vitals.frequenciesKhz)
        fastest = std::max(fastest.value_or(0), policy.value);
    if (!vitals.throttle && fastest)
        card.value = format.frequencyKhz(fastest);
    else if (fastest)
        card.note = joined({format.frequencyKhz(fastest), card.note});
    if (!vitals.throttle && !vitals.frequenciesKhz.empty())
        card.note = tr("no throttle report");
    return card;
}

FactRow storageCard(const fleet::NodeSnapshot& node, const Formatter& format)
{
    const hardware::Vitals& vitals = vitalsOf(node);
    FactRow card = row(tr("Storage"), QString());
    if (vitals.rootUsedPercent) {
        card.value = tr("%1 full").arg(format.percent(vitals.rootUsedPercent));
        card.tone = *vitals.rootUsedPercent > 95 ? mark::Late : mark::Online;
    }
    if (node.hardware && !node.hardware->storage.empty()) {
        const hardware::Storage& disk = node.hardware->storage.front();
        card.note = joined({fromCore(disk.kind.value),
                            disk.sizeBytes ? format.diskSize(disk.sizeBytes) : QString()},
                           QStringLiteral(" "));
    }
    return card;
}

/// The crypto and CRC instructions people ask for, in the words of the Arm architecture.
QString cryptoWords(const std::vector<std::string>& features)
{
    const auto has = [&](const char* word) {
        return std::find(features.begin(), features.end(), word) != features.end();
    };
    QStringList words;
    if (has("aes"))
        words << QStringLiteral("AES");
    if (has("sha1"))
        words << QStringLiteral("SHA-1");
    if (has("sha2"))
        words << QStringLiteral("SHA-2");
    if (has("sha512"))
        words << QStringLiteral("SHA-512");
    if (has("crc32"))
        words << QStringLiteral("CRC32");
    return words.isEmpty() ? QString() : tr("crypto: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

QList<FactRow> cardsOf(const fleet::NodeSnapshot& node, const Formatter& format)
{
    return {temperatureCard(node, format), loadCard(node, format), memoryCard(node, format),
            powerCard(node, format), storageCard(node, format)};
}

QString headlineOf(const fleet::NodeSnapshot& node, const Formatter& format)
{
    if (!node.hardware)
        return address(node.record);
    const hardware::Hardware& hw = *node.hardware;
    QStringList parts{text(hw.board.model), text(hw.board.soc), text(hw.os.name)};
    if (hw.os.kernel)
        parts << tr("kernel %1").arg(text(hw.os.kernel));
    const hardware::Vitals& vitals = vitalsOf(node);
    if (vitals.uptimeS)
        parts << tr("up %1").arg(format.duration(qint64(*vitals.uptimeS * 1000)));
    return joined(parts);
}

QString processorOf(const fleet::NodeSnapshot& node)
{
    if (!node.hardware)
        return {};
    const hardware::Cpu& cpu = node.hardware->cpu;
    QStringList parts;
    if (cpu.sockets)
        parts << tr("%n socket(s)", nullptr, cpu.sockets->value);
    if (cpu.clusters.size() > 1)
        parts << tr("%n cluster(s)", nullptr, int(cpu.clusters.size()));
    const int threads = cpu.threadsPerCore ? cpu.threadsPerCore->value : 1;
    if (threads > 1)
        parts << tr("%n threads per core", nullptr, threads);
    parts << (threads > 1 ? tr("%n logical CPU(s)", nullptr, cpu.total)
                          : tr("%n core(s)", nullptr, cpu.total));
    parts << cryptoWords(cpu.features);
    return joined(parts);
}

} // namespace rollcall::desktop
