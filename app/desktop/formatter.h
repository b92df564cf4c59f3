#pragma once

#include <QtQml/qqmlregistration.h>

#include <QLocale>
#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>

namespace rollcall::desktop {

/// The one place where values become localised text. An absent value is a dash, never 0. Numbers
/// and their units are joined by a narrow no-break space. Main thread only.
class Formatter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.format")
    Q_PROPERTY(TemperatureUnit temperatureUnit READ temperatureUnit NOTIFY changed)
    Q_PROPERTY(QString degrees READ degrees NOTIFY changed)

public:
    enum TemperatureUnit { Celsius, Fahrenheit };
    Q_ENUM(TemperatureUnit)
    enum SizeUnit { Binary, Decimal }; ///< GiB of 1024³, GB of 1000³ bytes
    Q_ENUM(SizeUnit)

    explicit Formatter(QObject* parent = nullptr);

    TemperatureUnit temperatureUnit() const { return m_unit; }
    void setTemperatureUnit(TemperatureUnit unit);
    /// For memory and files; what is printed on a disk is always decimal.
    void setSizeUnit(SizeUnit unit);
    void setLocale(const QLocale& locale);

    /// Milliseconds since 1970; tests and screenshots set a clock that stands still.
    qint64 now() const { return m_clock(); }
    void setClock(std::function<qint64()> clock);

    static QString dash();
    QString degrees() const; ///< "°C" or "°F"
    /// In the user's unit; the number a chart or tile shows.
    double inUserUnit(double celsius) const;
    QString temperatureNumber(std::optional<double> celsius) const; ///< "45.4"
    QString temperature(std::optional<double> celsius) const;       ///< "45.4 °C"
    QString temperatureDifference(double kelvin) const;             ///< "3.4 °C", without sign

    QString percent(std::optional<double> percent) const;         ///< "22 %"
    QString bytes(std::optional<std::uint64_t> bytes) const;      ///< "3.9 GiB", "512 KiB"
    QString bytesOf(std::uint64_t used, std::uint64_t all) const; ///< "2.9 of 3.9 GiB"
    QString diskSize(std::optional<std::uint64_t> bytes) const;   ///< "32 GB", as on its label
    QString rate(std::optional<double> bytesPerSecond) const;     ///< "1.2 MiB/s"
    QString frequencyKhz(std::optional<std::int64_t> khz) const;  ///< "1.42 GHz", "408 MHz"
    QString number(double value, int decimals) const;
    QString significant(double value) const; ///< three digits: "12,300", "4.56"

    QString duration(qint64 ms) const; ///< largest two units: "40 s", "12 min", "3 h 20 min"
    /// As duration(), but "41 ms" and "2.4 s" where those matter.
    QString shortSpan(qint64 ms) const;
    QString ago(qint64 time) const; ///< "12 min ago", "just now"
    QString clockTime(qint64 time) const;
    QString dateTime(qint64 time) const; ///< without the date when it is today

Q_SIGNALS:
    void changed();

private:
    QString join(const QString& number, const QString& unit) const;

    QLocale m_locale;
    TemperatureUnit m_unit = Celsius;
    SizeUnit m_sizeUnit = Binary;
    std::function<qint64()> m_clock;
};

} // namespace rollcall::desktop
