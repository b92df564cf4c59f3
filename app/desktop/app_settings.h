#pragma once

#include "app/desktop/formatter.h"

#include <QtQml/qqmlregistration.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QSettings>
#include <memory>

namespace rollcall::desktop {

/// The user's choices. Kept in the settings file unless made with Keep::Nothing, as tests,
/// screenshots and the demo do: they must not touch what the user chose.
class AppSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.settings")
    Q_PROPERTY(ThemeChoice theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY themeChanged)
    Q_PROPERTY(rollcall::desktop::Formatter::TemperatureUnit temperatureUnit READ temperatureUnit
                   WRITE setTemperatureUnit NOTIFY temperatureUnitChanged)
    Q_PROPERTY(rollcall::desktop::Formatter::SizeUnit sizeUnit READ sizeUnit WRITE setSizeUnit
                   NOTIFY sizeUnitChanged)
    /// Of all text, in percent of what the desktop wants: 85 to 150.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textScaleChanged)
    Q_PROPERTY(QList<int> textSizes READ textSizes CONSTANT) ///< those to choose from
    /// What lengths are multiplied by: the desktop's own text size and the choice above.
    Q_PROPERTY(double textScale READ textScale NOTIFY textScaleChanged)
    /// One of Language::codes(), or empty for the desktop's language.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(
        QStringList searches READ searches NOTIFY searchesChanged) ///< kept ones, newest first
    /// False when the user switched motion off, or the environment says ROLLCALL_NO_ANIMATION.
    Q_PROPERTY(bool animated READ isAnimated WRITE setAnimated NOTIFY animatedChanged)

public:
    enum ThemeChoice { System, Dark, Light };
    Q_ENUM(ThemeChoice)
    enum class Keep { InFile, Nothing };

    explicit AppSettings(Keep keep, QObject* parent = nullptr);

    ThemeChoice theme() const { return m_theme; }
    void setTheme(ThemeChoice theme);
    bool isDark() const; ///< follows the desktop's palette for System
    /// Shows this theme without remembering it (the --theme option).
    void overrideTheme(ThemeChoice theme);

    Formatter::TemperatureUnit temperatureUnit() const { return m_unit; }
    void setTemperatureUnit(Formatter::TemperatureUnit unit);

    Formatter::SizeUnit sizeUnit() const { return m_sizeUnit; }
    void setSizeUnit(Formatter::SizeUnit unit);

    int textSize() const { return m_textSize; }
    void setTextSize(int percent); ///< beyond the limits: the nearest of them
    static QList<int> textSizes();
    Q_INVOKABLE void stepTextSize(int steps); ///< to the next larger one, or with -1 smaller
    double textScale() const { return m_desktopScale * m_textSize / 100; }

    QString language() const { return m_language; }
    void setLanguage(const QString& code);

    static constexpr int mostSearches = 30;
    QStringList searches() const { return m_searches; }
    Q_INVOKABLE void keepSearch(const QString& text); ///< the oldest goes when there are too many
    Q_INVOKABLE void forgetSearch(const QString& text);

    /// Small things a page remembers, such as its columns; empty when it was never told.
    Q_INVOKABLE QString word(const QString& name) const;
    Q_INVOKABLE void setWord(const QString& name, const QString& value);

    bool isAnimated() const;
    void setAnimated(bool animated);

Q_SIGNALS:
    void themeChanged();
    void temperatureUnitChanged();
    void languageChanged();
    void sizeUnitChanged();
    void textScaleChanged();
    void animatedChanged();
    void searchesChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setSearches(const QStringList& searches);

    std::unique_ptr<QSettings> m_file; ///< null with Keep::Nothing
    QHash<QString, QString> m_words;   ///< where there is no file
    QStringList m_searches;
    QString m_language;
    double m_desktopScale = 1;
    int m_textSize = 100;
    Formatter::SizeUnit m_sizeUnit = Formatter::Binary;
    bool m_animated = true;
    ThemeChoice m_theme = System;
    Formatter::TemperatureUnit m_unit = Formatter::Celsius;
};

} // namespace rollcall::desktop
