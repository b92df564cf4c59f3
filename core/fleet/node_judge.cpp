#include "core/fleet/node_judge.h"

#include "core/fleet/identity_book.h"
#include "core/protocol/codec.h"
#include "core/store/writer.h"

#include <QDateTime>
#include <QTime>
#include <chrono>

namespace rollcall::fleet {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Does not jump when somebody sets the clock, and stands still while the viewer sleeps.
std::int64_t steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray documentOf(const hardware::Inventory& inventory)
{
    return QByteArray::fromStdString(protocol::encodeInventory(inventory));
}

std::optional<store::EventKind> eventKind(rules::Kind kind)
{
    const std::string_view word = rules::toString(kind);
    return store::eventKindFromString(QString::fromLatin1(word.data(), qsizetype(word.size())));
}

rules::Observation observe(const NodeSnapshot& node)
{
    rules::Observation seen;
    seen.steadyMs = steadyMs();
    if (node.flapping) {
        seen.unsteady = "comes and goes: " + std::to_string(node.flapping->drops) +
                        " times within " + std::to_string(FlapDamper::windowMs / 60'000) + " min";
    }
    seen.minuteOfDay = QTime::currentTime().msecsSinceStartOfDay() / 60'000;
    switch (node.state) {
    case NodeState::Connecting:
    case NodeState::Late:
        seen.contact = rules::Contact::Unknown;
        break;
    case NodeState::Online:
        seen.contact = rules::Contact::Online;
        seen.vitals = node.vitals ? &*node.vitals : nullptr;
        seen.hardware = node.hardware.get();
        if (node.clockSkewMs)
            seen.clockSkewS = double(*node.clockSkewMs) / 1000;
        break;
    case NodeState::Offline:
    case NodeState::Refused:
    case NodeState::NeedsYou:
        seen.contact = rules::Contact::Offline;
        seen.problem = node.problem ? node.problem->message : std::string();
        break;
    }
    return seen;
}

} // namespace

NodeJudge::NodeJudge(const NodeSnapshot& node, const JudgeRules& rules, IdentityBook& identities,
                     store::Writer& writer)
    : m_rules(rules)
    , m_identities(identities)
    , m_writer(writer)
{
    renamed(node.record);
    if (node.inventory) {
        m_known.emplace(*node.inventory, node.hardware);
        m_kept = node.inventory;
    }
    for (const store::EventKind kind : node.openEvents) {
        if (const auto rule = rules::kindFromString(store::toString(kind).toStdString()))
            m_state.setOpen(*rule, true);
    }
}

void NodeJudge::renamed(const store::NodeRecord& record)
{
    std::vector<std::string> tags;
    for (const QString& tag : record.tags)
        tags.push_back(tag.toStdString());
    m_limits = m_rules.settings.limitsFor(record.name.toStdString(), tags);
    if (m_rules.atOnce) {
        for (rules::Rule& rule : m_limits.rules)
            rule.forMs = 0;
    }
}

void NodeJudge::take(NodeSnapshot& node, const hardware::Inventory& inventory,
                     const std::optional<QString>& hostKeyFingerprint)
{
    using store::Revision;
    std::vector<rules::HardwareChange> changes;
    bool poorer = false;
    // Then what the snapshot holds is used here as well, and each board has it once.
    const bool isShown = node.inventory && *node.inventory == inventory;
    if (m_known) {
        auto step = m_known->take(inventory, isShown ? node.hardware : nullptr);
        changes = rules::withoutNoise(std::move(step.changes), m_limits);
        poorer = step.poorer;
    } else {
        m_known.emplace(inventory, isShown ? node.hardware : nullptr);
    }
    const bool isNoise = changes.empty() && m_kept;
    // A report that lacks something does not take the place of one that had it.
    if (!isNoise || !poorer) {
        m_kept = isShown ? node.inventory : std::make_shared<const hardware::Inventory>(inventory);
    }
    m_writer.saveInventory(node.id, now(), documentOf(*m_kept),
                           isNoise ? Revision::Amend : Revision::IfDifferent);
    if (const auto event = rules::inventoryEvent(changes, m_limits))
        record(node, *event);
    identify(node, inventory, hostKeyFingerprint);
}

/// Who answers here? Told, never acted upon: histories are joined and split by people.
void NodeJudge::identify(NodeSnapshot& node, const hardware::Inventory& inventory,
                         const std::optional<QString>& hostKeyFingerprint)
{
    const qint64 time = now();
    const auto keys = rules::identityKeys(
        inventory,
        hostKeyFingerprint ? std::optional(hostKeyFingerprint->toStdString()) : std::nullopt);
    const auto findings = m_identities.take(node.record, time, keys);
    m_writer.saveIdentity(node.id, time, identityRecords(node.id, time, keys));
    if (!m_limits.of(rules::Kind::IdentityChanged).on)
        return;
    for (const rules::IdentityFinding& finding : findings)
        record(node, {rules::Kind::IdentityChanged, rules::Edge::Momentary, {finding.words}, 0});
}

void NodeJudge::judge(NodeSnapshot& node)
{
    for (const rules::Change& change : rules::evaluate(m_state, observe(node), m_limits))
        record(node, change);
    noteHostKey(node);
}

void NodeJudge::record(NodeSnapshot& node, const rules::Change& change)
{
    const auto kind = eventKind(change.kind);
    if (!kind)
        return;
    const qint64 time = now();
    if (change.edge == rules::Edge::Close) {
        m_writer.closeEvent(node.id, *kind, time);
        node.openEvents.removeAll(*kind);
        return;
    }
    store::EventRecord event;
    event.node = node.id;
    event.kind = *kind;
    event.openedAt = time - change.heldMs;
    event.detail = QString::fromStdString(rules::detailText(change));
    if (change.edge == rules::Edge::Momentary)
        event.closedAt = time;
    else
        node.openEvents.append(*kind);
    m_writer.openEvent(event);
}

/// A changed host key is no reading, so no rule sees it: the conversation never began.
void NodeJudge::noteHostKey(NodeSnapshot& node)
{
    constexpr auto kind = store::EventKind::HostKeyChanged;
    const bool open = node.openEvents.contains(kind);
    const bool changed = node.question && node.question->changed();
    if (changed && !open) {
        store::EventRecord event;
        event.node = node.id;
        event.kind = kind;
        event.openedAt = now();
        event.detail = node.question->offered.fingerprint;
        m_writer.openEvent(event);
        node.openEvents.append(kind);
    } else if (open && node.state == NodeState::Online) {
        m_writer.closeEvent(node.id, kind, now());
        node.openEvents.removeAll(kind);
    }
}

} // namespace rollcall::fleet
