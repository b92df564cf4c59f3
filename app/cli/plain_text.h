#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace rollcall::cli {

/// What others wrote (names, boards' words, servers' messages), made fit for a terminal: control
/// and format characters become visible ones. Escape sequences would move the cursor or worse, and
/// bidirectional overrides let one name look like another. With `lines`, '\n' stays.
QString plain(const QString& text, bool lines = false);

/// The same for JSON, where such characters become escapes: nothing is lost.
QByteArray plainJson(const QJsonDocument& document, QJsonDocument::JsonFormat format);

} // namespace rollcall::cli
