#pragma once

#include "core/hardware/hardware.h"

#include <QJsonObject>

namespace rollcall::reports {

/// What a board is, for programs: the shape that `rollcallctl decode --json` prints. Clusters are
/// slowest first, MIDR fields lower-case hexadecimal texts ("0x41", "0xd46"), sizes in bytes,
/// frequencies in MHz, temperatures in °C. What is unknown is absent; "sources" says for each fact
/// where it came from: "board.model": {"from": "device-tree", "at": "/proc/device-tree/model"}.
QJsonObject hardwareToJson(const hardware::Hardware& hardware);

/// The "sources" of it alone.
QJsonObject sourcesToJson(const hardware::Hardware& hardware);

} // namespace rollcall::reports
