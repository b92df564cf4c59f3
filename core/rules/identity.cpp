#include "core/rules/identity.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace rollcall::rules {

namespace {

using Keys = std::vector<IdentityKey>;

std::vector<std::string> valuesOf(const Keys& keys, KeyKind kind)
{
    std::vector<std::string> values;
    for (const IdentityKey& key : keys) {
        if (key.kind == kind)
            values.push_back(key.value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

enum class Match { Unknown, Same, Other };

/// One value in common is enough: a board may gain a disk or an adapter.
Match matchOf(const Keys& a, const Keys& b, KeyKind kind)
{
    const auto left = valuesOf(a, kind), right = valuesOf(b, kind);
    if (left.empty() || right.empty())
        return Match::Unknown;
    std::vector<std::string> common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(common));
    return common.empty() ? Match::Other : Match::Same;
}

/// The first of two answers that knows.
Match firstKnown(Match first, Match second)
{
    return first == Match::Unknown ? second : first;
}

struct Comparison {
    Match board, card, system;
};

Comparison compare(const Keys& a, const Keys& b)
{
    const Match serial = matchOf(a, b, KeyKind::BoardSerial);
    const Match mac = matchOf(a, b, KeyKind::Mac);
    return {firstKnown(serial, mac), matchOf(a, b, KeyKind::CardId),
            firstKnown(matchOf(a, b, KeyKind::MachineId), matchOf(a, b, KeyKind::HostKey))};
}

/// Of two nodes. Some vendors give all boards of a kind one serial number; their addresses differ
/// all the same. (Of one node, another address is only another adapter.)
Comparison compareNodes(const Keys& a, const Keys& b)
{
    Comparison compared = compare(a, b);
    if (matchOf(a, b, KeyKind::Mac) == Match::Other)
        compared.board = Match::Other;
    return compared;
}

std::string shown(const Keys& keys, KeyKind kind)
{
    std::string text;
    for (const std::string& value : valuesOf(keys, kind))
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

/// ": serial number 1000 → 2000", of the first kind that differs.
std::string difference(const Keys& before, const Keys& now,
                       std::initializer_list<std::pair<KeyKind, const char*>> kinds)
{
    for (const auto& [kind, name] : kinds) {
        if (matchOf(before, now, kind) == Match::Other)
            return std::string(": ") + name + " " + shown(before, kind) + " → " + shown(now, kind);
    }
    return {};
}

std::string boardDifference(const Keys& before, const Keys& now)
{
    return difference(before, now,
                      {{KeyKind::BoardSerial, "serial number"}, {KeyKind::Mac, "MAC address"}});
}

struct Others {
    std::vector<std::int64_t> ids;
    std::string names; ///< "rk-04, rk-05 and 7 more"
};

Others othersWhere(const std::vector<KnownIdentity>& others,
                   const std::function<bool(const KnownIdentity&)>& holds)
{
    constexpr std::size_t maxNames = 3;
    Others found;
    for (const KnownIdentity& other : others) {
        if (!holds(other))
            continue;
        found.ids.push_back(other.node);
        if (found.ids.size() <= maxNames)
            found.names += (found.names.empty() ? "" : ", ") + other.name;
    }
    if (found.ids.size() > maxNames)
        found.names += " and " + std::to_string(found.ids.size() - maxNames) + " more";
    return found;
}

/// Ever seen there, not only now: a card that moved is no longer in the board it came from.
bool everShowed(const KnownIdentity& other, const Keys& keys, KeyKind kind)
{
    return std::any_of(other.keys.begin(), other.keys.end(), [&](const SeenKey& seen) {
        return seen.key.kind == kind && std::find(keys.begin(), keys.end(), seen.key) != keys.end();
    });
}

Keys newOnes(const Keys& before, const Keys& now)
{
    Keys fresh;
    std::copy_if(now.begin(), now.end(), std::back_inserter(fresh), [&](const IdentityKey& key) {
        return std::find(before.begin(), before.end(), key) == before.end();
    });
    return fresh;
}

IdentityFinding otherBoard(const Keys& before, const Keys& now, const Comparison& compared)
{
    const std::string what = boardDifference(before, now);
    if (compared.card == Match::Same)
        return {Finding::BoardSwapped, {}, "another board with the same card" + what};
    if (compared.system == Match::Same)
        return {Finding::BoardSwapped, {}, "another board with the same system" + what};
    return {Finding::OtherBoard, {}, "another board answers here" + what};
}

std::optional<IdentityFinding> otherCard(const Keys& before, const Keys& now,
                                         const Comparison& compared,
                                         const std::vector<KnownIdentity>& others)
{
    const Keys fresh = newOnes(before, now);
    const auto from = othersWhere(
        others, [&](const auto& other) { return everShowed(other, fresh, KeyKind::CardId); });
    if (compared.card == Match::Other && !from.ids.empty())
        return IdentityFinding{Finding::CardMoved, from.ids,
                               "the card of " + from.names + " is in this board now"};
    if (compared.card == Match::Other && compared.system == Match::Same)
        return IdentityFinding{Finding::CardReplaced,
                               {},
                               "another card with the same system" +
                                   difference(before, now, {{KeyKind::CardId, "card"}})};
    if (compared.system == Match::Other) {
        const std::string where =
            compared.card == Match::Other ? "another card with another system" : "another system";
        return IdentityFinding{Finding::Reinstalled,
                               {},
                               where + difference(before, now,
                                                  {{KeyKind::MachineId, "machine-id"},
                                                   {KeyKind::HostKey, "host key"}})};
    }
    return std::nullopt;
}

} // namespace

std::string_view toString(Finding finding)
{
    switch (finding) {
    case Finding::BoardSwapped:
        return "board-swapped";
    case Finding::OtherBoard:
        return "other-board";
    case Finding::CardMoved:
        return "card-moved";
    case Finding::CardReplaced:
        return "card-replaced";
    case Finding::Reinstalled:
        return "reinstalled";
    case Finding::ClonedImage:
        return "cloned-image";
    case Finding::SameBoard:
        return "same-board";
    }
    return {};
}

std::vector<IdentityFinding> sharedIdentity(const Keys& now,
                                            const std::vector<KnownIdentity>& others)
{
    std::vector<IdentityFinding> findings;
    const auto same = othersWhere(others, [&](const KnownIdentity& other) {
        return compareNodes(now, currentKeys(other)).board == Match::Same;
    });
    if (!same.ids.empty())
        findings.push_back({Finding::SameBoard, same.ids,
                            "the same board is on the roster as " + same.names + ", too"});
    const auto clones = othersWhere(others, [&](const KnownIdentity& other) {
        const Comparison compared = compareNodes(now, currentKeys(other));
        return compared.system == Match::Same && compared.board == Match::Other &&
               compared.card != Match::Same;
    });
    if (!clones.ids.empty())
        findings.push_back({Finding::ClonedImage, clones.ids,
                            "runs a copy of the same system as " + clones.names +
                                ": give each its own machine-id and host key"});
    return findings;
}

std::vector<IdentityFinding> identityChanges(const Keys& before, const Keys& now,
                                             const std::vector<KnownIdentity>& others)
{
    std::vector<IdentityFinding> findings;
    const Comparison compared = compare(before, now);
    if (!before.empty()) {
        if (compared.board == Match::Other)
            findings.push_back(otherBoard(before, now, compared));
        else if (auto card = otherCard(before, now, compared, others))
            findings.push_back(*card);
    }
    // What was shared before has been told before.
    const auto earlier = sharedIdentity(before, others);
    for (IdentityFinding& finding : sharedIdentity(now, others)) {
        const bool told = std::any_of(earlier.begin(), earlier.end(), [&](const auto& old) {
            return old.finding == finding.finding && old.others == finding.others;
        });
        if (!told)
            findings.push_back(std::move(finding));
    }
    return findings;
}

BoardComparison compareBoard(const Keys& before, const Keys& now)
{
    const auto hasBoard = [](const Keys& keys) {
        return std::any_of(keys.begin(), keys.end(), [](const IdentityKey& key) {
            return key.kind == KeyKind::BoardSerial || key.kind == KeyKind::Mac;
        });
    };
    if (!hasBoard(before))
        return {SameBoard::NothingKnown, {}};
    BoardComparison result;
    for (const IdentityFinding& finding : identityChanges(before, now, {}))
        result.words += (result.words.empty() ? "" : "; ") + finding.words;
    switch (compare(before, now).board) {
    case Match::Unknown: // a serial number here, only an address there
        return {SameBoard::CannotTell, {}};
    case Match::Same:
        result.verdict = SameBoard::Same;
        break;
    case Match::Other:
        result.verdict = SameBoard::Another;
        break;
    }
    return result;
}

} // namespace rollcall::rules
