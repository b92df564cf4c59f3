#include "core/fleet/roll_call.h"

#include "core/fleet/identity_book.h"
#include "core/hardware/capabilities.h"
#include "core/rules/identity.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace rollcall::fleet {

namespace {

/// The kernel and the graphics processor keep some memory for themselves: a Raspberry Pi sold with
/// 1 GiB shows 906 MiB, one with 4 GiB about 3.7.
constexpr double shownOfSold = 7.0 / 8;

/// Addresses are the same in small and capital letters.
QString addressKey(const QString& host, quint16 port)
{
    return host.isEmpty() ? QString() : host.toLower() + u'\n' + QString::number(port);
}

/// Which node is which expected board; each node is taken once.
class Finder
{
public:
    explicit Finder(const QList<const NodeSnapshot*>& nodes)
    {
        for (const NodeSnapshot* node : nodes) {
            if (node->record.host.isEmpty())
                m_local = node;
            else
                m_byAddress.insert(addressKey(node->record.host, node->record.port), node);
            m_byName.insert(node->record.name.toLower(), node);
        }
    }

    const NodeSnapshot* byAddress(const ExpectedBoard& board)
    {
        return take(board.host.isEmpty() ? m_local
                                         : m_byAddress.value(addressKey(board.host, board.port)));
    }

    /// A list may call a board by the name that the roster gave it, in either column.
    const NodeSnapshot* byName(const ExpectedBoard& board)
    {
        if (const NodeSnapshot* node = take(m_byName.value(board.name.toLower())))
            return node;
        return board.host.isEmpty() ? nullptr : take(m_byName.value(board.host.toLower()));
    }

    bool isTaken(NodeId id) const { return m_taken.contains(id); }

private:
    const NodeSnapshot* take(const NodeSnapshot* node)
    {
        if (!node || m_taken.contains(node->id))
            return nullptr;
        m_taken.insert(node->id);
        return node;
    }

    QHash<QString, const NodeSnapshot*> m_byAddress, m_byName;
    QSet<NodeId> m_taken;
    const NodeSnapshot* m_local = nullptr;
};

std::optional<bool> hasCrypto(const hardware::Hardware& hardware)
{
    const auto all = hardware::describeCapabilities(hardware.cpu, hardware.os).crypto;
    bool aes = false, sha2 = false, knowsAes = false, knowsSha2 = false;
    for (const hardware::Capability& each : all) {
        // x86 tells SHA-1 and SHA-2 in one word.
        const bool isAes = each.name == "AES", isSha2 = each.name.ends_with("SHA-2");
        knowsAes |= isAes;
        knowsSha2 |= isSha2;
        aes |= isAes && each.present;
        sha2 |= isSha2 && each.present;
    }
    // One that is known to lack settles it, whatever is unknown of the other.
    if ((knowsAes && !aes) || (knowsSha2 && !sha2))
        return false;
    return knowsAes && knowsSha2 ? std::optional(true) : std::nullopt;
}

void checkMemory(const hardware::Memory& memory, quint64 least, QList<SeatNote>& notes)
{
    if (memory.installedBytes) {
        if (memory.installedBytes->value < least)
            notes.append({Flaw::LowMemory, quint64(memory.installedBytes->value)});
    } else if (!memory.totalBytes) {
        notes.append({Flaw::MemoryUnknown});
    } else if (double(*memory.totalBytes) < double(least) * shownOfSold) {
        notes.append({Flaw::LowMemory, quint64(*memory.totalBytes)});
    }
}

QList<SeatNote> check(const NodeSnapshot& node, const RollCallRules& rules, const Copies& copies)
{
    QList<SeatNote> notes;
    const hardware::Hardware& hardware = *node.hardware;
    if (rules.only64Bit) {
        if (!hardware.os.userlandBits)
            notes.append({Flaw::UserlandUnknown});
        else if (*hardware.os.userlandBits < 64)
            notes.append({Flaw::Userland32});
    }
    if (rules.needsCrypto) {
        const std::optional<bool> crypto = hasCrypto(hardware);
        if (!crypto)
            notes.append({Flaw::CryptoUnknown});
        else if (!*crypto)
            notes.append({Flaw::NoCrypto});
    }
    if (rules.leastMemoryBytes)
        checkMemory(hardware.memory, *rules.leastMemoryBytes, notes);
    if (rules.noCopies)
        notes += copies.notes.value(node.id);
    return notes;
}

Seat judge(const NodeSnapshot& node, const RollCallRules& rules, const Copies& copies,
           bool watching)
{
    Seat seat;
    seat.node = node.id;
    switch (node.state) {
    case NodeState::Connecting:
        seat.standing = watching ? Standing::Late : Standing::Missing;
        if (!watching)
            seat.notes.append({Flaw::NotWatched});
        return seat;
    case NodeState::Offline:
        seat.standing = Standing::Missing;
        return seat;
    case NodeState::Refused:
    case NodeState::NeedsYou:
        seat.standing = Standing::NeedsYou;
        return seat;
    case NodeState::Online:
    case NodeState::Late:
        break;
    }
    if (!node.hardware) { // its first report is on its way
        seat.standing = Standing::Late;
        return seat;
    }
    seat.notes = check(node, rules, copies);
    const bool wrong = std::any_of(seat.notes.cbegin(), seat.notes.cend(),
                                   [](const SeatNote& note) { return !isDoubt(note.flaw); });
    seat.standing = wrong                             ? Standing::Wrong
                    : node.state == NodeState::Online ? Standing::Present
                                                      : Standing::Late;
    return seat;
}

/// Whoever runs this is no stranger, and one that is off is not there.
bool isStranger(const NodeSnapshot& node)
{
    return !node.record.host.isEmpty() && node.state != NodeState::Offline &&
           node.state != NodeState::Connecting;
}

} // namespace

QString toString(Standing standing)
{
    switch (standing) {
    case Standing::Present:
        return QStringLiteral("present");
    case Standing::Late:
        return QStringLiteral("late");
    case Standing::Wrong:
        return QStringLiteral("wrong");
    case Standing::NeedsYou:
        return QStringLiteral("needs-you");
    case Standing::Missing:
        break;
    }
    return QStringLiteral("missing");
}

bool isDoubt(Flaw flaw)
{
    return flaw == Flaw::UserlandUnknown || flaw == Flaw::CryptoUnknown ||
           flaw == Flaw::MemoryUnknown;
}

QString inWords(const SeatNote& note)
{
    switch (note.flaw) {
    case Flaw::Userland32:
        return QStringLiteral("32-bit userland");
    case Flaw::NoCrypto:
        return QStringLiteral("no AES and SHA-2 in hardware");
    case Flaw::LowMemory:
        return QStringLiteral("only %1 GiB of memory")
            .arg(double(note.bytes.value_or(0)) / double(1ULL << 30), 0, 'f', 1);
    case Flaw::Copy:
        return QStringLiteral("its card is a copy of that of ") + note.other;
    case Flaw::SameBoard:
        return QStringLiteral("the same board as ") + note.other;
    case Flaw::UserlandUnknown:
        return QStringLiteral("32 or 64 bits: not known");
    case Flaw::CryptoUnknown:
        return QStringLiteral("crypto extensions: not known");
    case Flaw::MemoryUnknown:
        return QStringLiteral("memory: not known");
    case Flaw::NotOnRoster:
        return QStringLiteral("not on the roster; rollcallctl add");
    case Flaw::NotWatched:
        break;
    }
    return QStringLiteral("nobody watches it; rollcallctl collect");
}

int RollCall::count(Standing standing) const
{
    return int(std::count_if(seats.cbegin(), seats.cend(),
                             [=](const Seat& seat) { return seat.standing == standing; }));
}

bool RollCall::isComplete() const
{
    return !seats.isEmpty() && count(Standing::Present) == seats.size();
}

Copies findCopies(const QList<const NodeSnapshot*>& nodes)
{
    QList<store::NodeRecord> records;
    QList<store::IdentityRecord> marks;
    QHash<NodeId, QString> names;
    for (const NodeSnapshot* node : nodes) {
        records.append(node->record);
        records.last().id = node->id;
        names.insert(node->id, node->record.name);
        if (node->inventory)
            marks +=
                identityRecords(node->id, 1, rules::identityKeys(*node->inventory, std::nullopt));
    }
    const IdentityBook book(records, marks);
    Copies copies;
    for (const store::NodeRecord& record : std::as_const(records)) {
        for (const rules::IdentityFinding& finding : book.shared(record.id)) {
            QStringList others;
            for (const std::int64_t other : finding.others)
                others << names.value(other);
            others.sort();
            const qsizetype more = others.size() - 3;
            QString told = others.mid(0, 3).join(QStringLiteral(", "));
            if (more > 0)
                told += QStringLiteral(" + %1").arg(more);
            copies.notes[record.id].append(
                {finding.finding == rules::Finding::SameBoard ? Flaw::SameBoard : Flaw::Copy,
                 std::nullopt, told});
        }
    }
    return copies;
}

RollCall callTheRoll(const QList<ExpectedBoard>& expected, const RollCallRules& rules,
                     const QList<const NodeSnapshot*>& nodes, const Copies& copies, bool watching)
{
    RollCall call;
    Finder finder(nodes);
    // All addresses before any name: a name that is another board's address must not take it.
    QList<const NodeSnapshot*> found;
    found.reserve(expected.size());
    for (const ExpectedBoard& board : expected)
        found.append(finder.byAddress(board));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (!found.at(i))
            found[i] = finder.byName(expected.at(i));
    }
    call.seats.reserve(expected.size());
    for (const NodeSnapshot* node : std::as_const(found)) {
        if (node)
            call.seats.append(judge(*node, rules, copies, watching));
        else
            call.seats.append({Standing::Missing, 0, {{Flaw::NotOnRoster}}});
    }
    for (const NodeSnapshot* node : nodes) {
        if (!finder.isTaken(node->id) && isStranger(*node))
            call.strangers.append(node->id);
    }
    return call;
}

} // namespace rollcall::fleet
