#pragma once

#include "core/rules/limits.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Private to core/rules: the keys of the settings file and the values they take.
namespace rollcall::rules {

using Assignment = std::function<void(Limits&)>;

struct Key {
    std::string name;     ///< "hot.limit"
    std::string accepts;  ///< "a temperature from 20 to 150 °C, or trip"
    std::string standard; ///< how the default is written
    std::string meaning;  ///< one line for the example file
    std::function<std::optional<Assignment>(std::string_view value)> parse;
};

const std::vector<Key>& settingsKeys();

/// The key of the shortest distance to `word`, when it is near enough to have been meant.
const Key* similarKey(std::string_view word);

} // namespace rollcall::rules
