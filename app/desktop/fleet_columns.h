#pragma once

#include "core/fleet/node.h"

#include <QString>
#include <optional>
#include <span>

/// What the table can show of a node, one entry a column. Pure functions of a snapshot.
namespace rollcall::desktop {

class Formatter;

struct FleetColumn {
    const char* id;    ///< the word by which the settings remember it
    const char* title; ///< to be translated in the context "FleetColumns"
    int width;         ///< px at first
    bool shown;        ///< at first
    /// A dash when unknown. Readings are those of now.
    QString (*text)(const fleet::NodeSnapshot& node, const Formatter& format);
    /// What it is sorted by; null: by its text. Absent is unknown, which comes last either way.
    std::optional<double> (*number)(const fleet::NodeSnapshot& node);

    /// What is told is a number; states are sorted by one, too.
    bool isNumeric() const;
};

std::span<const FleetColumn> fleetColumns();
int fleetColumn(const QString& id); ///< -1 when there is none
QString titleOf(const FleetColumn& column);

} // namespace rollcall::desktop
