// What a watch does with what the board said: keep it, derive from it, judge it.
#include "core/fleet/node_watch.h"
#include "core/hardware/decode.h"
#include "core/protocol/codec.h"
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
    m_context.writer.saveInventory(m_node.id, now(),
                                   QByteArray::fromStdString(protocol::encodeInventory(inventory)));
    publish();
}

void NodeWatch::take(hardware::Sample sample)
{
    const qint64 time = now();
    m_node.vitals = hardware::deriveVitals(*m_node.inventory, *m_node.hardware, sample,
                                           m_before ? &*m_before : nullptr);
    m_node.lastSeen = time;
    m_node.clockSkewMs.reset();
    if (sample.wallClockMs)
        m_node.clockSkewMs = *sample.wallClockMs - time;

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
    m_context.writer.saveSample(record);
    m_before = std::move(sample);
    enter(NodeState::Online);
    judge();
    publish();
}

void NodeWatch::judge()
{
    rules::Observation observation;
    switch (m_node.state) {
    case NodeState::Connecting:
    case NodeState::Late:
        observation.contact = rules::Contact::Unknown;
        break;
    case NodeState::Online:
        observation.contact = rules::Contact::Online;
        observation.vitals = m_node.vitals ? &*m_node.vitals : nullptr;
        observation.hardware = m_node.hardware;
        break;
    case NodeState::Offline:
    case NodeState::Refused:
    case NodeState::NeedsYou:
        observation.contact = rules::Contact::Offline;
        observation.problem = m_node.problem ? m_node.problem->message : std::string();
        break;
    }
    for (const rules::Change& change : rules::evaluate(m_rules, observation))
        record(change);
    noteHostKey();
}

void NodeWatch::record(const rules::Change& change)
{
    const auto kind = store::eventKindFromString(
        QString::fromStdString(std::string(rules::toString(change.kind))));
    if (!kind)
        return;
    const qint64 time = now();
    if (change.edge == rules::Edge::Close) {
        m_context.writer.closeEvent(m_node.id, *kind, time);
        m_node.openEvents.removeAll(*kind);
        return;
    }
    store::EventRecord event;
    event.node = m_node.id;
    event.kind = *kind;
    event.openedAt = time;
    event.detail = QString::fromStdString(rules::detailText(change));
    if (change.edge == rules::Edge::Momentary)
        event.closedAt = time;
    else
        m_node.openEvents.append(*kind);
    m_context.writer.openEvent(event);
}

/// A changed host key is no reading, so no rule sees it: the conversation never began.
void NodeWatch::noteHostKey()
{
    constexpr auto kind = store::EventKind::HostKeyChanged;
    const bool open = m_node.openEvents.contains(kind);
    const bool changed = m_node.question && m_node.question->changed();
    if (changed && !open) {
        store::EventRecord event;
        event.node = m_node.id;
        event.kind = kind;
        event.openedAt = now();
        event.detail = m_node.question->offered.fingerprint;
        m_context.writer.openEvent(event);
        m_node.openEvents.append(kind);
    } else if (open && m_node.state == NodeState::Online) {
        m_context.writer.closeEvent(m_node.id, kind, now());
        m_node.openEvents.removeAll(kind);
    }
}

} // namespace rollcall::fleet
