#pragma once

#include "core/fleet/node.h"

#include <QList>
#include <QString>

namespace rollcall::fleet {

/// What could be typed next.
struct SearchCompletion {
    QString label; ///< "part:cortex-a53"
    QString note;  ///< "12 nodes", or what the field means
    QString text;  ///< the whole search with it put in
    int cursor = 0;
    bool operator==(const SearchCompletion&) const = default;
};

/// For the word that `cursor` stands at the end of: names of fields, and behind "part:" what the
/// nodes have of it, most frequent first. At most `most`.
QList<SearchCompletion> completeSearch(const QString& text, int cursor,
                                       const QList<const NodeSnapshot*>& nodes, int most = 8);

} // namespace rollcall::fleet
