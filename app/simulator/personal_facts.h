#pragma once

#include "app/simulator/simulated_board.h"

namespace rollcall::simulator {

/// Two boards made from one recorded tree must not look like one cloned card: every name, serial,
/// id and MAC becomes this board's own, in the form the recorded one has.
void makePersonal(hardware::Inventory& inventory, const BoardIdentity& identity);

} // namespace rollcall::simulator
