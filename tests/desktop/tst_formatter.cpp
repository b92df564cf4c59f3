#include "app/desktop/formatter.h"

#include <QSignalSpy>
#include <QTest>

using rollcall::desktop::Formatter;

/// Numbers and units are joined by a narrow no-break space; tables are easier to read with '_'.
static QString spaced(QString text)
{
    return text.replace(QLatin1Char('_'), QChar(0x202F));
}

class TestFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_format.setLocale(QLocale::c());
        m_format.setTemperatureUnit(Formatter::Celsius);
        m_format.setClock([] { return 1'000'000'000; });
    }

    void showsTemperaturesInTheUsersUnit_data()
    {
        QTest::addColumn<double>("celsius");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("celsius") << 45.44 << int(Formatter::Celsius) << "45.4_°C";
        QTest::newRow("below zero") << -3.0 << int(Formatter::Celsius) << "-3.0_°C";
        QTest::newRow("fahrenheit") << 45.0 << int(Formatter::Fahrenheit) << "113.0_°F";
        QTest::newRow("freezing in fahrenheit") << 0.0 << int(Formatter::Fahrenheit) << "32.0_°F";
    }
    void showsTemperaturesInTheUsersUnit()
    {
        QFETCH(double, celsius);
        QFETCH(int, unit);
        QFETCH(QString, text);
        m_format.setTemperatureUnit(Formatter::TemperatureUnit(unit));
        QCOMPARE(m_format.temperature(celsius), spaced(text));
    }

    void aDifferenceOfTemperaturesHasNoOffset()
    {
        m_format.setTemperatureUnit(Formatter::Fahrenheit);
        QCOMPARE(m_format.temperatureDifference(-10), spaced(QStringLiteral("18.0_°F")));
    }

    void showsADashForWhatIsUnknown()
    {
        const QString dash = Formatter::dash();
        QCOMPARE(m_format.temperature(std::nullopt), dash);
        QCOMPARE(m_format.percent(std::nullopt), dash);
        QCOMPARE(m_format.bytes(std::nullopt), dash);
        QCOMPARE(m_format.diskSize(std::nullopt), dash);
        QCOMPARE(m_format.frequencyKhz(std::nullopt), dash);
        QCOMPARE(m_format.rate(std::nullopt), dash);
    }

    void showsBytesInBinaryUnits_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none is a value") << quint64(0) << "0_B";
        QTest::newRow("bytes") << quint64(1023) << "1023_B";
        QTest::newRow("kibibytes") << quint64(4096) << "4.0_KiB";
        QTest::newRow("no decimals from ten") << quint64(512 * 1024) << "512_KiB";
        QTest::newRow("gibibytes") << quint64(3'972'844'748) << "3.7_GiB";
        QTest::newRow("beyond all memory") << quint64(1) << "1_B";
        QTest::newRow("largest") << ~quint64(0) << "16384_PiB";
    }
    void showsBytesInBinaryUnits()
    {
        QFETCH(quint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(m_format.bytes(bytes), spaced(text));
    }

    void showsAPartOfMemoryInTheUnitOfTheWhole()
    {
        constexpr std::uint64_t mib = 1024 * 1024;
        QCOMPARE(m_format.bytesOf(512 * mib, 4096 * mib), spaced(QStringLiteral("0.5 of 4.0_GiB")));
    }

    void showsDisksAsTheirLabelsDo()
    {
        QCOMPARE(m_format.diskSize(31'914'983'424), spaced(QStringLiteral("32_GB")));
        QCOMPARE(m_format.diskSize(7'818'182'656), spaced(QStringLiteral("7.8_GB")));
    }

    void showsFrequencies_data()
    {
        QTest::addColumn<qint64>("khz");
        QTest::addColumn<QString>("text");
        QTest::newRow("megahertz") << qint64(408'000) << "408_MHz";
        QTest::newRow("gigahertz") << qint64(1'416'000) << "1.42_GHz";
        QTest::newRow("exactly one") << qint64(1'000'000) << "1.00_GHz";
    }
    void showsFrequencies()
    {
        QFETCH(qint64, khz);
        QFETCH(QString, text);
        QCOMPARE(m_format.frequencyKhz(khz), spaced(text));
    }

    void saysDurationsInOneOrTwoUnits_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative is none") << qint64(-5000) << "0 s";
        QTest::newRow("seconds") << qint64(40'000) << "40 s";
        QTest::newRow("minutes") << qint64(12 * 60'000 + 59'000) << "12 min";
        QTest::newRow("hours and minutes") << qint64(200 * 60'000) << "3 h 20 min";
        QTest::newRow("whole hours") << qint64(3 * 3'600'000) << "3 h";
        QTest::newRow("many hours") << qint64(30 * 3'600'000LL) << "30 h";
        QTest::newRow("days") << qint64(41 * 86'400'000LL) << "41 days";
    }
    void saysDurationsInOneOrTwoUnits()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(m_format.duration(ms), text);
    }

    void saysHowLongAgoByItsOwnClock()
    {
        QCOMPARE(m_format.ago(1'000'000'000 - 12 * 60'000), QStringLiteral("12 min ago"));
        QCOMPARE(m_format.ago(1'000'000'500), QStringLiteral("just now"));
    }

    void keepsThreeSignificantDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("large") << 12300.4 << "12300";
        QTest::newRow("tens") << 45.67 << "45.7";
        QTest::newRow("ones") << 4.567 << "4.57";
    }
    void keepsThreeSignificantDigits()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(m_format.significant(value), text);
    }

    void tellsWhenTheUnitChanges()
    {
        QSignalSpy changed(&m_format, &Formatter::changed);
        m_format.setTemperatureUnit(Formatter::Fahrenheit);
        m_format.setTemperatureUnit(Formatter::Fahrenheit);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_format.degrees(), QStringLiteral("°F"));
    }

    void sizesFollowTheChosenUnit()
    {
        Formatter format;
        format.setLocale(QLocale::c());
        QSignalSpy changed(&format, &Formatter::changed);
        const auto plain = [](QString text) { return text.replace(QChar(0x202F), u' '); };
        QCOMPARE(plain(format.bytes(4'000'000'000ULL)), QStringLiteral("3.7 GiB"));
        format.setSizeUnit(Formatter::Decimal);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(plain(format.bytes(4'000'000'000ULL)), QStringLiteral("4.0 GB"));
        QCOMPARE(plain(format.bytes(512)), QStringLiteral("512 B"));
        QVERIFY(plain(format.bytesOf(1'500'000'000ULL, 4'000'000'000ULL))
                    .endsWith(QStringLiteral("4.0 GB")));
        QCOMPARE(plain(format.diskSize(32'000'000'000ULL)), QStringLiteral("32 GB"));
    }

private:
    Formatter m_format;
};

QTEST_GUILESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
