#include "core/reports/csv_text.h"

#include <cmath>

namespace rollcall::reports {

namespace {

bool looksLikeFormula(const QString& text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    // Full-width forms are turned into the plain ones by some spreadsheets.
    static const QString fullWidth = QStringLiteral("\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() &&
           (dangerous.contains(text.front()) || fullWidth.contains(text.front()));
}

bool needsQuotes(const QString& text)
{
    for (const QChar c : text) {
        if (c == u',' || c == u'"' || c == u'\r' || c == u'\n')
            return true;
    }
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

} // namespace

QByteArray textCell(const QString& text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    if (needsQuotes(cell)) {
        cell.replace(u'"', QStringLiteral("\"\""));
        cell = u'"' + cell + u'"';
    }
    return cell.toUtf8();
}

QByteArray numberCell(std::optional<qint64> number)
{
    return number ? QByteArray::number(*number) : QByteArray();
}

QByteArray numberCell(std::optional<double> number, int decimals)
{
    return number && std::isfinite(*number) ? QByteArray::number(*number, 'f', decimals)
                                            : QByteArray();
}

} // namespace rollcall::reports
