#include "core/ssh/pattern.h"

namespace rollcall::ssh {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

bool patternMatches(QByteArrayView pattern, QByteArrayView text, PatternCase letters)
{
    const auto at = [&](qsizetype i) {
        return letters == PatternCase::Exact ? pattern[i] : lowered(pattern[i]);
    };
    // Goes back to the last * only, so that no pattern takes long.
    qsizetype p = 0, n = 0, star = -1, starText = 0;
    while (n < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starText = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || at(p) == text[n])) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool patternListMatches(QByteArrayView list, QByteArrayView text, PatternCase letters)
{
    bool matched = false;
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        QByteArrayView pattern = comma < 0 ? list : list.first(comma);
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
        const bool negated = pattern.startsWith('!');
        if (negated)
            pattern = pattern.sliced(1);
        if (pattern.isEmpty() || !patternMatches(pattern, text, letters))
            continue;
        if (negated)
            return false;
        matched = true;
    }
    return matched;
}

} // namespace rollcall::ssh
