#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// Private to core/reports: single cells of a CSV table (RFC 4180).
namespace rollcall::reports {

/// A text cell, quoted where needed. Names come from boards and other people, and spreadsheets run
/// a cell that begins with = + - @ (or a tab or line end before them) as a formula: such a text
/// gets a leading apostrophe, which they show as text (OWASP, "CSV Injection").
QByteArray textCell(const QString& text);

/// Empty when unknown. A dot as the decimal point whatever the locale; a number needs no quotes
/// and no apostrophe.
QByteArray numberCell(std::optional<qint64> number);
QByteArray numberCell(std::optional<double> number, int decimals);

} // namespace rollcall::reports
