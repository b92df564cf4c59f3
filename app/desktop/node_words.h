#pragma once

#include "app/desktop/node_mark.h"
#include "core/fleet/node.h"

#include <QString>

namespace rollcall::desktop {

class Formatter;

/// A short sign on a tile that there is something to know.
struct Badge {
    QString text;                   ///< empty: none
    mark::Kind kind = mark::Online; ///< decides its colour
    bool operator==(const Badge&) const = default;
};

/// The word of a mark: "online", "needs you", …
QString markWord(mark::Kind kind);
/// "offline 12 min", "host key changed", "login refused": why there are no fresh numbers, in a few
/// words; empty for a node that is online.
QString reason(const fleet::NodeSnapshot& node, const Formatter& format);
/// The one thing about this node that matters most now.
Badge badge(const fleet::NodeSnapshot& node, const Formatter& format);
/// "Pi 4 Model B · 4× A72"; falls back to the address while nothing is known.
QString summary(const fleet::NodeSnapshot& node);
/// "51.2 °C · load 12 %" as last seen; empty when it never was.
QString lastSeen(const fleet::NodeSnapshot& node, const Formatter& format);
/// "user@host:port" without defaults, or "this computer".
QString address(const store::NodeRecord& record);
/// "Message: remedy.", fit to be shown as it is; or "Message." alone.
QString sentence(const Error& error, bool withRemedy = true);
/// The same behind its context, such as a file's name: "list.csv: Message: remedy."
QString sentenceInPlace(const Error& error);
/// Tags as a person types them, separated by commas or blanks; none twice.
QStringList splitTags(const QString& tags);
/// What free words are looked for in beside fleet::searchableText(): the words of its state and
/// badge in the user's language, in lower case.
QString searchText(const fleet::NodeSnapshot& node, const Formatter& format);

} // namespace rollcall::desktop
