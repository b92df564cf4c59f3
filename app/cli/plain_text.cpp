#include "app/cli/plain_text.h"

namespace rollcall::cli {

namespace {

bool isUnfit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks and overrides, invisible characters
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escapeOf(char16_t unit)
{
    return QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
}

} // namespace

QString plain(const QString& text, bool lines)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        if (!isUnfit(c) || (lines && c == U'\n'))
            shown += QString::fromUcs4(&c, 1);
        else if (c < 0x20)
            shown += QChar(char16_t(0x2400 + c)); // Unicode has a picture for each
        else
            shown += QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

QByteArray plainJson(const QJsonDocument& document, QJsonDocument::JsonFormat format)
{
    QString shown;
    for (const char32_t c : QString::fromUtf8(document.toJson(format)).toUcs4()) {
        if (!isUnfit(c) || c == U'\n') {
            shown += QString::fromUcs4(&c, 1);
        } else if (c < 0x10000) {
            shown += escapeOf(char16_t(c));
        } else {
            shown += escapeOf(QChar::highSurrogate(c));
            shown += escapeOf(QChar::lowSurrogate(c));
        }
    }
    return shown.toUtf8();
}

} // namespace rollcall::cli
