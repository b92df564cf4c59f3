#include "app/desktop/formatter.h"

#include <QDateTime>
#include <cmath>

namespace rollcall::desktop {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

struct Scaled {
    double value;
    int power;
};

/// Divides by `base` until the value is below it.
Scaled scaled(double value, double base, int maxPower)
{
    int power = 0;
    while (value >= base && power < maxPower) {
        value /= base;
        ++power;
    }
    return {value, power};
}

QString sizeUnit(int power, bool binary)
{
    static const QString binaries[] = {QStringLiteral("B"),   QStringLiteral("KiB"),
                                       QStringLiteral("MiB"), QStringLiteral("GiB"),
                                       QStringLiteral("TiB"), QStringLiteral("PiB")};
    static const QString decimals[] = {QStringLiteral("B"),  QStringLiteral("kB"),
                                       QStringLiteral("MB"), QStringLiteral("GB"),
                                       QStringLiteral("TB"), QStringLiteral("PB")};
    return binary ? binaries[power] : decimals[power];
}

int decimalsFor(const Scaled& size)
{
    return size.power > 0 && size.value < 9.95 ? 1 : 0;
}

} // namespace

Formatter::Formatter(QObject* parent)
    : QObject(parent)
    , m_clock(&QDateTime::currentMSecsSinceEpoch)
{}

void Formatter::setTemperatureUnit(TemperatureUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    Q_EMIT changed();
}

void Formatter::setSizeUnit(SizeUnit unit)
{
    if (unit == m_sizeUnit)
        return;
    m_sizeUnit = unit;
    Q_EMIT changed();
}

void Formatter::setLocale(const QLocale& locale)
{
    m_locale = locale;
    Q_EMIT changed();
}

void Formatter::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    Q_EMIT changed();
}

QString Formatter::dash()
{
    return QStringLiteral("\u2013");
}

QString Formatter::join(const QString& number, const QString& unit) const
{
    return number + QChar(0x202F) + unit;
}

QString Formatter::degrees() const
{
    return m_unit == Celsius ? QStringLiteral("°C") : QStringLiteral("°F");
}

double Formatter::inUserUnit(double celsius) const
{
    return m_unit == Celsius ? celsius : celsius * 1.8 + 32;
}

QString Formatter::temperatureNumber(std::optional<double> celsius) const
{
    return celsius ? m_locale.toString(inUserUnit(*celsius), 'f', 1) : dash();
}

QString Formatter::temperature(std::optional<double> celsius) const
{
    return celsius ? join(temperatureNumber(celsius), degrees()) : dash();
}

QString Formatter::temperatureDifference(double kelvin) const
{
    const double difference = std::abs(kelvin) * (m_unit == Celsius ? 1 : 1.8);
    return join(m_locale.toString(difference, 'f', 1), degrees());
}

QString Formatter::percent(std::optional<double> percent) const
{
    return percent ? join(m_locale.toString(*percent, 'f', 0), QStringLiteral("%")) : dash();
}

QString Formatter::bytes(std::optional<std::uint64_t> bytes) const
{
    if (!bytes)
        return dash();
    const bool binary = m_sizeUnit == Binary;
    const Scaled size = scaled(double(*bytes), binary ? 1024 : 1000, 5);
    return join(m_locale.toString(size.value, 'f', decimalsFor(size)),
                sizeUnit(size.power, binary));
}

QString Formatter::bytesOf(std::uint64_t used, std::uint64_t all) const
{
    const bool binary = m_sizeUnit == Binary;
    const double base = binary ? 1024 : 1000;
    const Scaled whole = scaled(double(all), base, 5);
    const int decimals = decimalsFor(whole);
    const double part = double(used) / std::pow(base, whole.power);
    return tr("%1 of %2")
        .arg(m_locale.toString(part, 'f', decimals),
             join(m_locale.toString(whole.value, 'f', decimals), sizeUnit(whole.power, binary)));
}

QString Formatter::diskSize(std::optional<std::uint64_t> bytes) const
{
    if (!bytes)
        return dash();
    const Scaled size = scaled(double(*bytes), 1000, 4);
    return join(m_locale.toString(size.value, 'f', decimalsFor(size)), sizeUnit(size.power, false));
}

QString Formatter::rate(std::optional<double> bytesPerSecond) const
{
    if (!bytesPerSecond || *bytesPerSecond < 0)
        return dash();
    return bytes(std::uint64_t(*bytesPerSecond)) + QStringLiteral("/s");
}

QString Formatter::frequencyKhz(std::optional<std::int64_t> khz) const
{
    if (!khz)
        return dash();
    if (*khz < 1'000'000)
        return join(m_locale.toString(double(*khz) / 1000, 'f', 0), QStringLiteral("MHz"));
    return join(m_locale.toString(double(*khz) / 1e6, 'f', 2), QStringLiteral("GHz"));
}

QString Formatter::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Formatter::significant(double value) const
{
    const double size = std::abs(value);
    return number(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

QString Formatter::duration(qint64 ms) const
{
    ms = std::max<qint64>(0, ms);
    if (ms < minute)
        return tr("%1 s").arg(ms / second);
    if (ms < hour)
        return tr("%1 min").arg(ms / minute);
    if (ms < 10 * hour && ms % hour >= minute)
        return tr("%1 h %2 min").arg(ms / hour).arg(ms % hour / minute);
    if (ms < 2 * day)
        return tr("%1 h").arg(ms / hour);
    return tr("%n days", nullptr, int(ms / day));
}

QString Formatter::shortSpan(qint64 ms) const
{
    ms = std::max<qint64>(0, ms);
    if (ms < second)
        return tr("%1 ms").arg(ms);
    if (ms < 10 * second)
        return tr("%1 s").arg(number(double(ms) / double(second), 1));
    return duration(ms);
}

QString Formatter::ago(qint64 time) const
{
    const qint64 age = now() - time;
    return age < second ? tr("just now") : tr("%1 ago").arg(duration(age));
}

QString Formatter::clockTime(qint64 time) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(time).time(), QStringLiteral("HH:mm"));
}

QString Formatter::dateTime(qint64 time) const
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time);
    const QString clock = m_locale.toString(when.time(), QStringLiteral("HH:mm:ss"));
    if (when.date() == QDateTime::fromMSecsSinceEpoch(now()).date())
        return clock;
    return when.date().toString(Qt::ISODate) + QLatin1Char(' ') + clock;
}

} // namespace rollcall::desktop
