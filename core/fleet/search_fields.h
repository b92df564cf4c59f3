#pragma once

#include "core/fleet/node.h"

#include <QStringList>
#include <optional>
#include <span>

/// What a search can ask of a node. See search.h for the language.
namespace rollcall::fleet {

enum class FieldKind {
    Text,        ///< contains
    Word,        ///< one of a list of words, whole: tags, features
    Version,     ///< "6.1" is 6.1 and 6.1.x, and can be compared
    Number,      ///< plain
    Percent,     ///< 0–100
    Bytes,       ///< powers of 1024
    Megahertz,   ///< of the fastest core
    Temperature, ///< °C
    Span,        ///< seconds
    State,       ///< of searchStates()
};

struct SearchField {
    QLatin1String name;
    FieldKind kind;
    QLatin1String alias;   ///< another word for it; may be empty
    QLatin1String example; ///< as typed: "temp>70"
    QLatin1String meaning; ///< plain English, for help and completion
    /// Null for what is a number. Absent: nobody knows yet; empty: known to have none.
    std::optional<QStringList> (*texts)(const NodeSnapshot& node);
    /// Null for what is text. Readings of now come from `vitals`.
    std::optional<double> (*number)(const NodeSnapshot& node, const hardware::Vitals& vitals);

    bool isNumber() const { return number != nullptr; }
};

std::span<const SearchField> searchFields();
/// By name or alias, in any case; null when there is none.
const SearchField* searchField(QStringView word);

/// "online", "late", "hot", "throttled", …
const QStringList& searchStates();
/// False for a word that is none of them.
bool isInState(const NodeSnapshot& node, const QString& word);

/// True when the newest sample shows a board that is slowed down or over its passive trip point.
bool isHot(const NodeSnapshot& node);
/// Boards that tell no trip point count as hot from here on; most Arm SoCs begin to slow down at
/// 80–85 °C.
inline constexpr double hotWithoutTripC = 80;

/// Name, address, tags, board, SoC, parts and state in lower case: where free words are looked for.
QString searchableText(const NodeSnapshot& node);

} // namespace rollcall::fleet
