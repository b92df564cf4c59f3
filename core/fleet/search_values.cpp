#include "core/fleet/search_values.h"

#include <array>
#include <cmath>

namespace rollcall::fleet {

namespace {

struct Unit {
    QLatin1String suffix; ///< in lower case
    double factor;
};

constexpr double kib = 1024, mib = 1024 * kib, gib = 1024 * mib, tib = 1024 * gib;
constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;

std::span<const Unit> unitsOf(FieldKind kind)
{
    using L = QLatin1String;
    static const std::array bytes{Unit{L("kib"), kib}, Unit{L("mib"), mib}, Unit{L("gib"), gib},
                                  Unit{L("tib"), tib}, Unit{L("kb"), kib},  Unit{L("mb"), mib},
                                  Unit{L("gb"), gib},  Unit{L("tb"), tib},  Unit{L("k"), kib},
                                  Unit{L("m"), mib},   Unit{L("g"), gib},   Unit{L("t"), tib}};
    static const std::array clock{Unit{L("ghz"), 1000}, Unit{L("mhz"), 1}, Unit{L("g"), 1000},
                                  Unit{L("m"), 1}};
    static const std::array spans{
        Unit{L("ms"), 0.001}, Unit{L("s"), 1},   Unit{L("min"), minute}, Unit{L("m"), minute},
        Unit{L("h"), hour},   Unit{L("d"), day}, Unit{L("w"), 7 * day},  Unit{L("y"), 365 * day}};
    static const std::array percent{Unit{L("%"), 1}};
    switch (kind) {
    case FieldKind::Bytes:
        return bytes;
    case FieldKind::Megahertz:
        return clock;
    case FieldKind::Span:
        return spans;
    case FieldKind::Percent:
        return percent;
    default:
        return {};
    }
}

/// Half a step of the last digit: "70" is 69.5–70.5, "1.8" is 1.75–1.85.
double halfStep(QStringView digits)
{
    const qsizetype point = digits.indexOf(u'.');
    return point < 0 ? 0.5 : 0.5 * std::pow(10.0, -double(digits.size() - point - 1));
}

struct Piece {
    QStringView text;
    bool isNumber = false;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The next run of digits or of anything else; separators are passed over.
std::optional<Piece> nextPiece(QStringView text, qsizetype& at)
{
    while (at < text.size() && QStringView(u".-_+~ ").contains(text.at(at)))
        ++at;
    if (at >= text.size())
        return std::nullopt;
    const qsizetype from = at;
    const bool number = isDigit(text.at(at));
    while (at < text.size() && isDigit(text.at(at)) == number &&
           !QStringView(u".-_+~ ").contains(text.at(at)))
        ++at;
    return Piece{text.mid(from, at - from), number};
}

int compareNumbers(QStringView a, QStringView b)
{
    while (a.size() > 1 && a.front() == u'0')
        a = a.mid(1);
    while (b.size() > 1 && b.front() == u'0')
        b = b.mid(1);
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

int comparePieces(const Piece& a, const Piece& b)
{
    if (a.isNumber && b.isNumber)
        return compareNumbers(a.text, b.text);
    if (a.isNumber != b.isNumber)
        return a.isNumber ? 1 : -1; // 6.1.1 is later than 6.1-rc1
    return a.text.compare(b.text, Qt::CaseInsensitive);
}

} // namespace

std::optional<SearchNumber> parseSearchNumber(FieldKind kind, QStringView text)
{
    QString word = text.toString().toLower();
    double factor = 1;
    bool fahrenheit = false;
    if (kind == FieldKind::Temperature) {
        word.remove(QChar(u'°'));
        fahrenheit = word.endsWith(u'f');
        if (fahrenheit || word.endsWith(u'c'))
            word.chop(1);
    }
    for (const Unit& unit : unitsOf(kind)) {
        if (word.endsWith(unit.suffix)) {
            word.chop(unit.suffix.size());
            factor = unit.factor;
            break;
        }
    }
    // No exponents, no "inf" and no "nan": they are no readings.
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        if (!isDigit(c) && c != u'.' && !(i == 0 && c == u'-'))
            return std::nullopt;
    }
    bool ok = false;
    double value = word.toDouble(&ok);
    if (!ok || word.size() > 15)
        return std::nullopt;
    double tolerance = halfStep(word) * factor;
    value *= factor;
    if (fahrenheit) {
        value = (value - 32) / 1.8;
        tolerance /= 1.8;
    }
    if (kind == FieldKind::Bytes)
        tolerance = value * 0.03;
    if (kind == FieldKind::Number)
        tolerance = std::min(tolerance, 0.5);
    return SearchNumber{value, tolerance};
}

QString expectedNumber(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Bytes:
        return QStringLiteral("a size such as 2G or 512M");
    case FieldKind::Megahertz:
        return QStringLiteral("a clock such as 1.8G or 600");
    case FieldKind::Span:
        return QStringLiteral("a span such as 90s, 12h or 30d");
    case FieldKind::Percent:
        return QStringLiteral("a percentage such as 80");
    case FieldKind::Temperature:
        return QStringLiteral("a temperature such as 70 or 158F");
    default:
        return QStringLiteral("a number such as 4");
    }
}

int compareVersions(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    for (;;) {
        const auto left = nextPiece(a, i);
        const auto right = nextPiece(b, j);
        if (!left || !right)
            return left ? 1 : right ? -1 : 0;
        if (const int order = comparePieces(*left, *right); order != 0)
            return order;
    }
}

bool isVersionWithin(QStringView version, QStringView prefix)
{
    qsizetype i = 0, j = 0;
    while (const auto wanted = nextPiece(prefix, j)) {
        const auto there = nextPiece(version, i);
        if (!there || comparePieces(*there, *wanted) != 0)
            return false;
    }
    return true;
}

bool matchesPattern(QStringView text, QStringView pattern)
{
    qsizetype at = 0, in = 0, star = -1, resume = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern.at(in) == u'*') {
            star = in++;
            resume = at;
        } else if (in < pattern.size() && pattern.at(in) == text.at(at)) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1; // the star takes one more
            at = ++resume;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern.at(in) == u'*')
        ++in;
    return in == pattern.size();
}

} // namespace rollcall::fleet
