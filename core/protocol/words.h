#pragma once

#include "core/protocol/messages.h"

#include <optional>
#include <string_view>

namespace rollcall::protocol {

/// The word of "do" in a request.
struct ActionWord {
    Action action;
    std::string_view word;
};
inline constexpr ActionWord actionWords[] = {
    {Action::Inventory, "inventory"},
    {Action::Sample, "sample"},
    {Action::Bench, "bench"},
};

constexpr std::string_view wordOf(Action action)
{
    for (const ActionWord& entry : actionWords) {
        if (entry.action == action)
            return entry.word;
    }
    return {};
}

constexpr std::optional<Action> actionOf(std::string_view word)
{
    for (const ActionWord& entry : actionWords) {
        if (entry.word == word)
            return entry.action;
    }
    return std::nullopt;
}

} // namespace rollcall::protocol
