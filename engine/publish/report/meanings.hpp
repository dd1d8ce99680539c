#pragma once

#include "core/words.hpp"

#include <string_view>

namespace lifang {

/// What a figure of a layout says, in one sentence for people who decide; null where no report tells it.
const Text* find_meaning(std::string_view column);

}  // namespace lifang
