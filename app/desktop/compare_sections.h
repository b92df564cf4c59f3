#pragma once

#include "app/desktop/compare_table.h"

/// Private to compare_table.cpp: what each node says, before it is put side by side.
namespace rollcall::desktop {

struct CompareFact {
    QString title, text, note, origin; ///< text is empty when it is unknown
    CompareRow::Kind kind = CompareRow::Fact;
    /// A node whose hardware is known and that does not tell this fact has none of it.
    bool missingMeansNone = false;
};

struct CompareSection {
    QString title, unknown;          ///< unknown: the word for what is not known
    QList<QList<CompareFact>> facts; ///< one list a node
};

QList<CompareSection> compareSections(const QList<const fleet::NodeSnapshot*>& nodes,
                                      const QList<store::ScoreRecord>& scores,
                                      const Formatter& format);

} // namespace rollcall::desktop
