// What a watch does with what the board said: keep it, derive from it, judge it.
#include "core/fleet/node_watch.h"
#include "core/hardware/decode.h"
#include "core/ssh/session.h"
#include "core/store/writer.h"

#include <QDateTime>

namespace rollcall::fleet {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

void NodeWatch::take(const hardware::Inventory& inventory)
{
    if (!m_node.inventory || *m_node.inventory != inventory) {
        m_node.inventory = std::make_shared<const hardware::Inventory>(inventory);
        m_node.hardware = std::make_shared<const hardware::Hardware>(hardware::decode(inventory));
    }
    const auto hostKey = m_session ? m_session->hostKey() : std::nullopt;
    m_judge.take(m_node, inventory, hostKey ? std::optional(hostKey->fingerprint) : std::nullopt);
    publish();
}

void NodeWatch::take(hardware::Sample sample, qint64 askedAt)
{
    const qint64 time = now();
    m_node.vitals = hardware::deriveVitals(*m_node.inventory, *m_node.hardware, sample,
                                           m_before ? &*m_before : nullptr);
    m_node.lastSeen = time;
    // The board looked at its clock somewhere between our question and its answer. Our own clock
    // may have been set meanwhile: then nothing can be said.
    m_node.answerMs.reset();
    m_node.clockSkewMs.reset();
    if (time >= askedAt) {
        m_node.answerMs = time - askedAt;
        if (sample.wallClockMs)
            m_node.clockSkewMs = *sample.wallClockMs - (askedAt + *m_node.answerMs / 2);
    }

    store::SampleRecord record;
    record.node = m_node.id;
    record.time = time;
    record.uptimeMs = sample.uptimeMs;
    record.temperatureC = m_node.vitals->cpuTemperatureC;
    record.loadPercent = m_node.vitals->loadPercent;
    record.memUsedBytes = m_node.vitals->memUsedBytes;
    record.memTotalBytes = m_node.vitals->memTotalBytes;
    for (const auto& [policy, khz] : m_node.vitals->frequenciesKhz)
        record.frequencyKhz = std::max<qint64>(record.frequencyKhz.value_or(0), khz);
    if (const auto& throttle = m_node.vitals->throttle) {
        record.throttleBits =
            int(throttle->underVoltage) | int(throttle->capped) << 1 | int(throttle->thermal) << 2;
    }
    record.rxBytesPerS = m_node.vitals->rxBytesPerS;
    record.txBytesPerS = m_node.vitals->txBytesPerS;
    record.readBytesPerS = m_node.vitals->readBytesPerS;
    record.writeBytesPerS = m_node.vitals->writeBytesPerS;
    record.bootId = QString::fromStdString(sample.bootId.value_or(std::string()));
    record.clockSkewMs = m_node.clockSkewMs;
    record.answerMs = m_node.answerMs;
    m_context.writer.saveSample(record);
    m_before = std::move(sample);
    enter(NodeState::Online);
    m_judge.judge(m_node);
    publish();
}

} // namespace rollcall::fleet
