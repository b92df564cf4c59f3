#include "app/desktop/app_settings.h"

#include "app/desktop/text_size.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <algorithm>

namespace rollcall::desktop {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString unitKey = QStringLiteral("temperatureUnit");
const QString sizeKey = QStringLiteral("sizeUnit");
const QString motionKey = QStringLiteral("motion");
const QString textKey = QStringLiteral("textSize");
const QString languageKey = QStringLiteral("language");
const QString searchesKey = QStringLiteral("searches");

} // namespace

AppSettings::AppSettings(Keep keep, QObject* parent)
    : QObject(parent)
    , m_desktopScale(textSize::desktopScale())
{
    if (keep == Keep::InFile) {
        m_file =
            std::make_unique<QSettings>(QStringLiteral("rollcall"), QStringLiteral("rollcall"));
        const QString theme = m_file->value(themeKey).toString();
        m_theme = theme == u"dark" ? Dark : theme == u"light" ? Light : System;
        m_unit = m_file->value(unitKey).toString() == u"fahrenheit" ? Formatter::Fahrenheit
                                                                    : Formatter::Celsius;
        m_language = m_file->value(languageKey).toString();
        m_sizeUnit = m_file->value(sizeKey).toString() == u"decimal" ? Formatter::Decimal
                                                                     : Formatter::Binary;
        m_animated = m_file->value(motionKey).toString() != u"off";
        bool isNumber = false;
        const int size = m_file->value(textKey).toInt(&isNumber);
        m_textSize =
            isNumber ? std::clamp(size, textSize::smallest, textSize::largest) : textSize::usual;
        m_searches = m_file->value(searchesKey).toStringList().mid(0, mostSearches);
    }
    qGuiApp->installEventFilter(this);
}

void AppSettings::setTheme(ThemeChoice theme)
{
    static const QString words[] = {QStringLiteral("system"), QStringLiteral("dark"),
                                    QStringLiteral("light")};
    if (m_file)
        m_file->setValue(themeKey, words[theme]);
    overrideTheme(theme);
}

void AppSettings::overrideTheme(ThemeChoice theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

bool AppSettings::isDark() const
{
    if (m_theme != System)
        return m_theme == Dark;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

void AppSettings::setTemperatureUnit(Formatter::TemperatureUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (m_file)
        m_file->setValue(unitKey, unit == Formatter::Celsius ? QStringLiteral("celsius")
                                                             : QStringLiteral("fahrenheit"));
    Q_EMIT temperatureUnitChanged();
}

void AppSettings::setSizeUnit(Formatter::SizeUnit unit)
{
    if (unit == m_sizeUnit)
        return;
    m_sizeUnit = unit;
    if (m_file)
        m_file->setValue(sizeKey, unit == Formatter::Binary ? QStringLiteral("binary")
                                                            : QStringLiteral("decimal"));
    Q_EMIT sizeUnitChanged();
}

void AppSettings::setTextSize(int percent)
{
    percent = std::clamp(percent, textSize::smallest, textSize::largest);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    if (m_file)
        m_file->setValue(textKey, percent);
    Q_EMIT textScaleChanged();
}

QList<int> AppSettings::textSizes()
{
    return {textSize::smallest, textSize::usual, 115, 130, textSize::largest};
}

void AppSettings::stepTextSize(int steps)
{
    const QList<int> sizes = textSizes();
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(sizes.begin(), sizes.end(), m_textSize);
        setTextSize(next == sizes.end() ? textSize::largest : *next);
    }
    for (; steps < 0; ++steps) {
        const auto next = std::lower_bound(sizes.begin(), sizes.end(), m_textSize);
        setTextSize(next == sizes.begin() ? textSize::smallest : *(next - 1));
    }
}

void AppSettings::setAnimated(bool animated)
{
    if (animated == m_animated)
        return;
    m_animated = animated;
    if (m_file)
        m_file->setValue(motionKey, animated ? QStringLiteral("on") : QStringLiteral("off"));
    Q_EMIT animatedChanged();
}

void AppSettings::setLanguage(const QString& code)
{
    if (code == m_language)
        return;
    m_language = code;
    if (m_file)
        m_file->setValue(languageKey, code);
    Q_EMIT languageChanged();
}

void AppSettings::keepSearch(const QString& text)
{
    const QString search = text.trimmed();
    if (search.isEmpty())
        return;
    QStringList searches = m_searches;
    searches.removeAll(search);
    searches.prepend(search);
    setSearches(searches.mid(0, mostSearches));
}

void AppSettings::forgetSearch(const QString& text)
{
    QStringList searches = m_searches;
    searches.removeAll(text.trimmed());
    setSearches(searches);
}

void AppSettings::setSearches(const QStringList& searches)
{
    if (searches == m_searches)
        return;
    m_searches = searches;
    if (m_file)
        m_file->setValue(searchesKey, m_searches);
    Q_EMIT searchesChanged();
}

QString AppSettings::word(const QString& name) const
{
    return m_file ? m_file->value(QStringLiteral("pages/") + name).toString() : m_words.value(name);
}

void AppSettings::setWord(const QString& name, const QString& value)
{
    if (m_file)
        m_file->setValue(QStringLiteral("pages/") + name, value);
    else
        m_words.insert(name, value);
}

bool AppSettings::isAnimated() const
{
    return m_animated && qEnvironmentVariableIsEmpty("ROLLCALL_NO_ANIMATION");
}

bool AppSettings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_theme == System)
        Q_EMIT themeChanged();
    if (event->type() == QEvent::ApplicationFontChange) {
        const double scale = textSize::desktopScale();
        if (scale != m_desktopScale) {
            m_desktopScale = scale;
            Q_EMIT textScaleChanged();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rollcall::desktop
