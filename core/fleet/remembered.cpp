#include "core/fleet/remembered.h"

#include "core/hardware/decode.h"
#include "core/protocol/codec.h"
#include "core/store/store.h"

#include <QHash>

namespace rollcall::fleet {

namespace {

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

Result<QList<NodeSnapshot>> rememberedRoster(store::Store& store)
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

Result<QList<RememberedBoard>> rememberedBoards(store::Store& store, const QList<NodeId>& nodes)
{
    QList<RememberedBoard> boards;
    for (const NodeId node : nodes) {
        const auto newest = store.latestInventory(node);
        if (!newest)
            return newest.error();
        if (!*newest)
            continue;
        const QByteArray& document = (*newest)->document;
        auto inventory =
            protocol::decodeInventory({document.constData(), std::size_t(document.size())});
        // One that this version cannot read is asked for again anyway: it is no reason to fail.
        if (!inventory)
            continue;
        // Copied: lists that were read one by one have room for twice as much, and thousands stay.
        const hardware::Hardware decoded = hardware::decode(*inventory);
        const hardware::Inventory& read = *inventory;
        boards.append({node, std::make_shared<const hardware::Inventory>(read),
                       std::make_shared<const hardware::Hardware>(decoded)});
    }
    return boards;
}

Result<QList<NodeSnapshot>> followedRoster(store::Store& store, qint64 now)
{
    auto nodes = rememberedRoster(store);
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

Result<QList<NodeSnapshot>> followedNodes(store::Store& store, qint64 now)
{
    auto nodes = followedRoster(store, now);
    if (!nodes)
        return nodes;
    QList<NodeId> ids;
    for (const NodeSnapshot& node : std::as_const(*nodes))
        ids.append(node.id);
    const auto boards = rememberedBoards(store, ids);
    if (!boards)
        return boards.error();
    QHash<NodeId, RememberedBoard> known;
    for (const RememberedBoard& board : *boards)
        known.insert(board.node, board);
    for (NodeSnapshot& node : *nodes) {
        const RememberedBoard board = known.value(node.id);
        node.inventory = board.inventory;
        node.hardware = board.hardware;
    }
    return nodes;
}

} // namespace rollcall::fleet
