#pragma once

#include "core/fleet/node.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>

/// How a node stands, as one sign: the state of its connection, or "hot" when it is online and
/// slowed down. Each has its own shape, colour and word, so that colour is never the only sign.
namespace rollcall::desktop::mark {
Q_NAMESPACE
QML_NAMED_ELEMENT(Mark)

enum Kind {
    Online,     ///< filled circle
    Late,       ///< diamond
    Hot,        ///< triangle: throttled, under-voltage or over its passive trip point
    Offline,    ///< empty ring
    Refused,    ///< cross
    NeedsYou,   ///< square
    Connecting, ///< dotted ring
};
Q_ENUM_NS(Kind)

inline constexpr int kinds = 7;

} // namespace rollcall::desktop::mark

namespace rollcall::desktop {

/// Boards that tell no trip point count as hot from here on; most Arm SoCs begin to slow down at
/// 80–85 °C.
inline constexpr double hotWithoutTripC = 80;

/// True when the newest sample shows a board that is slowed down or over its passive trip point.
bool isHot(const fleet::NodeSnapshot& node);
mark::Kind markOf(const fleet::NodeSnapshot& node);

} // namespace rollcall::desktop
