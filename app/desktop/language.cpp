#include "app/desktop/language.h"

#include "app/desktop/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace rollcall::desktop {

QString tr(const char* text, const char* comment, int n)
{
    return QCoreApplication::translate("rollcall::desktop", text, comment, n);
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")};
}

QStringList Language::names()
{
    return {QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("简体中文")};
}

QString Language::nearest(const QLocale& locale)
{
    QStringList wishes = locale.uiLanguages();
    wishes.prepend(locale.name());
    for (const QString& wish : wishes) {
        const QLocale wanted(wish);
        for (const QString& code : codes()) {
            const QLocale provided(code);
            // QLocale knows the script that a territory writes: "zh_TW" is Hant.
            if (wanted.language() == provided.language() && wanted.script() == provided.script())
                return code;
        }
    }
    return QStringLiteral("en");
}

Language::Language(QObject* parent)
    : QObject(parent)
{
    choose({});
}

Language::~Language()
{
    // A QTranslator takes itself out of the application.
    QLocale::setDefault(m_system);
}

QLocale Language::locale() const
{
    return nearest(m_system) == m_code ? m_system : QLocale(m_code);
}

void Language::choose(const QString& code)
{
    const QString wanted = codes().contains(code) ? code : nearest(m_system);
    if (wanted == m_code)
        return;
    m_code = wanted;
    QLocale::setDefault(locale());
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // load() empties the translator when there is no such file, as for Qt's own English.
    if (m_qtWords.load(QStringLiteral("qtbase_") + m_code, folder))
        QCoreApplication::installTranslator(&m_qtWords);
    else
        QCoreApplication::removeTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral("rollcall_") + m_code, QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&m_words);
    else
        QCoreApplication::removeTranslator(&m_words);
    Q_EMIT changed();
}

} // namespace rollcall::desktop
