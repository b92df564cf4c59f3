#pragma once

#include "core/fleet/search_fields.h"

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

using fleet::hotWithoutTripC;
using fleet::isHot;
mark::Kind markOf(const fleet::NodeSnapshot& node);
/// What a person should look at first: 0 what needs a decision, 6 what is simply online.
int urgency(mark::Kind kind);

} // namespace rollcall::desktop
