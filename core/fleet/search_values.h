#pragma once

#include "core/fleet/search_fields.h"

#include <QString>
#include <optional>

/// Private to the search: what is typed after an operator.
namespace rollcall::fleet {

struct SearchNumber {
    double value = 0;
    double tolerance = 0; ///< half of the last digit typed, or what a size may lack
};
/// "2G", "70", "158F", "1.8G", "1h" in the unit of the field; absent when it is none.
std::optional<SearchNumber> parseSearchNumber(FieldKind kind, QStringView text);
/// What such a number looks like: "a size such as 2G or 512M".
QString expectedNumber(FieldKind kind);

/// "6.1" before "6.12", "6.1.0-18" after "6.1.0-9": numbers as numbers, the rest as text.
int compareVersions(QStringView a, QStringView b);
/// True for a version that begins with all pieces of `prefix`.
bool isVersionWithin(QStringView version, QStringView prefix);

/// `pattern` with * for anything, matched against all of `text`. Linear in practice, no recursion.
bool matchesPattern(QStringView text, QStringView pattern);

} // namespace rollcall::fleet
