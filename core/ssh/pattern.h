#pragma once

#include <QByteArrayView>

/// Patterns as OpenSSH's files write them (ssh_config(5), PATTERNS): '*' is any text, '?' any one
/// character. No pattern takes longer than the product of both lengths.
namespace rollcall::ssh {

enum class PatternCase {
    Exact,
    LowerPattern, ///< the text is lower case already, the pattern may not be
};

bool patternMatches(QByteArrayView pattern, QByteArrayView text,
                    PatternCase letters = PatternCase::Exact);

/// A comma list of patterns, each perhaps negated by '!': one that is and matches decides against
/// the whole list.
bool patternListMatches(QByteArrayView list, QByteArrayView text,
                        PatternCase letters = PatternCase::Exact);

} // namespace rollcall::ssh
