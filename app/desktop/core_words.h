#pragma once

#include "core/base/error.h"

#include <QString>
#include <span>
#include <string_view>

namespace rollcall::desktop {

/// What core says, in the user's language. Core knows no Qt translations and speaks plain English;
/// its phrases stand here once more, with %1, %2… where core puts in a name or a number. A text
/// that is none of them is returned as it is: what a board or a library said stays in its words.
/// Lists ("a, b") and additions ("a; b") are translated part by part. Main thread only.
QString fromCore(const QString& english);
QString fromCore(std::string_view english);

/// As Error::toString(), "context: message; remedy", in the user's language.
QString errorText(const Error& error);

/// The phrases, in the order in which they are tried, for lupdate and the tests. Placeholders are
/// numbered from left to right.
std::span<const char* const> reachWords();
std::span<const char* const> fileWords();
std::span<const char* const> boardWords();

} // namespace rollcall::desktop
