#include "core/fleet/remembered.h"

#include "core/hardware/decode.h"
#include "core/protocol/codec.h"
#include "core/store/store.h"

#include <QHash>

namespace rollcall::fleet {

namespace {

/// An inventory that this version cannot read is asked for again anyway: it is no reason to fail.
void recallHardware(NodeSnapshot& node, const QByteArray& document)
{
    auto inventory =
        protocol::decodeInventory({document.constData(), std::size_t(document.size())});
    if (!inventory)
        return;
    node.hardware = std::make_shared<const hardware::Hardware>(hardware::decode(*inventory));
    node.inventory = std::make_shared<const hardware::Inventory>(std::move(*inventory));
}

hardware::Vitals lastSeenVitals(const store::SampleRecord& sample)
{
    hardware::Vitals vitals;
    vitals.cpuTemperatureC = sample.temperatureC;
    vitals.loadPercent = sample.loadPercent;
    if (sample.memTotalBytes && sample.memUsedBytes && *sample.memTotalBytes > 0) {
        vitals.memTotalBytes = std::uint64_t(*sample.memTotalBytes);
        vitals.memUsedBytes = std::uint64_t(*sample.memUsedBytes);
        vitals.memPercent = 100.0 * double(*sample.memUsedBytes) / double(*sample.memTotalBytes);
    }
    return vitals;
}

} // namespace

Result<QList<NodeSnapshot>> rememberedNodes(store::Store& store)
{
    const auto records = store.nodes();
    if (!records)
        return records.error();
    const auto samples = store.latestSamples();
    if (!samples)
        return samples.error();
    const auto events = store.openEvents();
    if (!events)
        return events.error();
    QHash<NodeId, QList<store::EventKind>> open;
    for (const store::EventRecord& event : *events)
        open[event.node].append(event.kind);
    QHash<NodeId, store::SampleRecord> newest;
    for (const store::SampleRecord& sample : *samples)
        newest.insert(sample.node, sample);

    QList<NodeSnapshot> nodes;
    for (const store::NodeRecord& record : *records) {
        NodeSnapshot node;
        node.id = record.id;
        node.record = record;
        node.openEvents = open.value(record.id);
        const auto inventory = store.latestInventory(record.id);
        if (!inventory)
            return inventory.error();
        if (*inventory)
            recallHardware(node, (*inventory)->document);
        if (const auto sample = newest.constFind(record.id); sample != newest.constEnd()) {
            node.lastSeen = sample->time;
            node.vitals = lastSeenVitals(*sample);
            node.clockSkewMs = sample->clockSkewMs;
            node.answerMs = sample->answerMs;
        }
        nodes.append(node);
    }
    return nodes;
}

Result<QList<NodeSnapshot>> followedNodes(store::Store& store, qint64 now)
{
    auto nodes = rememberedNodes(store);
    if (!nodes)
        return nodes;
    const auto events = store.openEvents();
    if (!events)
        return events.error();
    QHash<NodeId, QList<store::EventRecord>> open;
    for (const store::EventRecord& event : *events)
        open[event.node].append(event);
    for (NodeSnapshot& node : *nodes) {
        if (node.lastSeen && now - *node.lastSeen <= onlineWithinMs)
            node.state = NodeState::Online;
        const QList<store::EventRecord> mine = open.value(node.id);
        for (const store::EventRecord& event : mine) {
            // Seen since it went offline: it comes and goes, and the event's words say so.
            const bool backAgain =
                node.state == NodeState::Online && node.lastSeen && *node.lastSeen > event.openedAt;
            if (event.kind == store::EventKind::HostKeyChanged)
                node.state = NodeState::NeedsYou;
            else if (event.kind != store::EventKind::Offline)
                continue;
            else if (!backAgain)
                node.state = NodeState::Offline;
            node.stateSince = event.openedAt;
            node.problem = Error{ErrorCode::Unreachable, event.detail.toStdString(), "", ""};
        }
    }
    return nodes;
}

} // namespace rollcall::fleet
