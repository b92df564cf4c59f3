#include "app/desktop/natural_order.h"

namespace rollcall::desktop {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits from `at` on, without leading zeros; moves `at` behind them.
QStringView numberAt(QStringView text, qsizetype& at)
{
    while (at < text.size() && text.at(at) == u'0')
        ++at;
    const qsizetype first = at;
    while (at < text.size() && isDigit(text.at(at)))
        ++at;
    return text.mid(first, at - first);
}

} // namespace

int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const QStringView left = numberAt(a, i), right = numberAt(b, j);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order;
            continue;
        }
        const QChar left = a.at(i++).toCaseFolded(), right = b.at(j++).toCaseFolded();
        if (left != right)
            return left < right ? -1 : 1;
    }
    return int(a.size() - i) - int(b.size() - j);
}

} // namespace rollcall::desktop
