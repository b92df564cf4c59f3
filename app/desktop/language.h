#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace rollcall::desktop {

/// The language a person reads. Installs the translations of Rollcall and of Qt's own dialogs into
/// the application; they go with this object. Main thread only, after the application was made.
///
/// English is a translation too: it holds nothing but plurals ("1 board", "2 boards").
class Language : public QObject
{
    Q_OBJECT

public:
    /// Codes of what is provided, as in the file names: "en", "de", "zh_CN".
    static QStringList codes();
    /// What each of codes() calls itself, in the same order; never translated.
    static QStringList names();
    /// The first of the locale's languages that is provided. Traditional Chinese is not Simplified
    /// Chinese: who asks for it gets the next language on the list, or English.
    static QString nearest(const QLocale& locale);

    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// One of codes(), or empty (or anything else) for the desktop's language.
    void choose(const QString& code);
    QString code() const { return m_code; } ///< what is shown, never empty
    /// How numbers and dates are written: the desktop's own way where it speaks the language.
    QLocale locale() const;

Q_SIGNALS:
    void changed();

private:
    const QLocale m_system; ///< the default before this object changed it
    QTranslator m_words, m_qtWords;
    QString m_code;
};

} // namespace rollcall::desktop
