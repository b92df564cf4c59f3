#include "app/cli/units.h"

#include <array>

namespace rollcall::cli {

namespace {

struct Unit {
    char16_t letter;
    qint64 size;
    const char* one;
    const char* many;
};
constexpr qint64 hour = 3'600'000, day = 24 * hour;
constexpr std::array spans{
    Unit{u's', 1000, "second", "seconds"}, Unit{u'm', 60'000, "minute", "minutes"},
    Unit{u'h', hour, "hour", "hours"},     Unit{u'd', day, "day", "days"},
    Unit{u'w', 7 * day, "week", "weeks"},  Unit{u'y', 365 * day, "year", "years"}};
constexpr std::array sizes{Unit{u'K', 1LL << 10, "KiB", "KiB"}, Unit{u'M', 1LL << 20, "MiB", "MiB"},
                           Unit{u'G', 1LL << 30, "GiB", "GiB"},
                           Unit{u'T', 1LL << 40, "TiB", "TiB"}};
/// Nobody means more than these many of a unit.
constexpr qint64 most = 100'000;

template <class Units>
std::optional<qint64> parse(const QString& text, const Units& units)
{
    for (const Unit& unit : units) {
        if (!text.endsWith(QChar(unit.letter)))
            continue;
        bool isNumber = false;
        const qint64 count = QStringView(text).chopped(1).toLongLong(&isNumber);
        if (isNumber && count > 0 && count <= most)
            return count * unit.size;
    }
    return std::nullopt;
}

} // namespace

Result<qint64> parseSpan(const QString& text)
{
    if (text == u"forever")
        return qint64(0);
    if (const auto span = parse(text, spans))
        return *span;
    return Error{ErrorCode::InvalidInput, "this is no span of time", text.toStdString(),
                 "write 36h, 30d, 52w, 5y or forever"};
}

QString formatSpan(qint64 ms)
{
    if (ms == 0)
        return QStringLiteral("for good");
    // The largest unit that comes out even; a day is told in hours and a week in days.
    for (auto unit = spans.rbegin(); unit != spans.rend(); ++unit) {
        const qint64 count = ms / unit->size;
        if (ms % unit->size == 0 && (count > 1 || unit->letter == u'y' || unit->letter == u's') &&
            unit->letter != u'w') {
            return QStringLiteral("%1 %2").arg(count).arg(
                QLatin1String(count == 1 ? unit->one : unit->many));
        }
    }
    return QStringLiteral("%1 seconds").arg(double(ms) / 1000);
}

Result<qint64> parseBytes(const QString& text)
{
    if (text == u"none")
        return qint64(0);
    if (const auto bytes = parse(text, sizes))
        return *bytes;
    return Error{ErrorCode::InvalidInput, "this is no size", text.toStdString(),
                 "write 500M, 8G or none"};
}

QString formatBytes(qint64 bytes)
{
    for (auto unit = sizes.rbegin(); unit != sizes.rend(); ++unit) {
        if (bytes < unit->size)
            continue;
        const double count = double(bytes) / double(unit->size);
        return QStringLiteral("%1 %2")
            .arg(count, 0, 'f', count < 10 ? 1 : 0)
            .arg(QLatin1String(unit->many));
    }
    return QStringLiteral("%1 bytes").arg(bytes);
}

} // namespace rollcall::cli
