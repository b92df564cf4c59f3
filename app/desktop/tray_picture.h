#pragma once

#include "app/desktop/trouble.h"

#include <QImage>
#include <QString>

namespace rollcall::desktop {

/// What the tray icon tells of the fleet. `troubled` and `worst` are of what asks for somebody.
struct TrayState {
    int total = 0, online = 0, troubled = 0;
    int seen = 0, muted = 0; ///< not well, but somebody has seen it, or nobody wants to be told
    mark::Kind worst = mark::Online; ///< Connecting while nothing is known yet
    bool operator==(const TrayState&) const = default;
};

TrayState trayState(const QList<const fleet::NodeSnapshot*>& nodes, const AttentionState& attention,
                    const Formatter& format);

/// The shape of the worst, in its colour, and how many are troubled; a calm circle when none is.
/// Legible on dark and light panels: everything has a dark rim.
QImage trayPicture(const TrayState& state, int size);

/// "139 of 144 boards online" and how many are not well.
QString trayWords(const TrayState& state);

} // namespace rollcall::desktop
