#pragma once

#include "core/hardware/hardware.h"
#include "core/rules/change_phrases.h"

/// Private to core/rules: what came, went or was replaced among the devices of a board.
namespace rollcall::rules {

void compareStorage(Phrases& phrases, const std::vector<hardware::Storage>& before,
                    const std::vector<hardware::Storage>& now);
void compareNetwork(Phrases& phrases, const std::vector<hardware::Network>& before,
                    const std::vector<hardware::Network>& now);
/// Devices of a bus are told apart by their place and their ids.
void compareBus(Phrases& phrases, const std::string& what,
                const std::vector<hardware::BusDevice>& before,
                const std::vector<hardware::BusDevice>& now);
/// IPv4 alone: IPv6 changes its temporary addresses every day by design (RFC 8981).
void compareAddresses(Phrases& phrases, const std::vector<hardware::Network>& before,
                      const std::vector<hardware::Network>& now);

} // namespace rollcall::rules
