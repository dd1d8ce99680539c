#pragma once

#include "evaluate/layout/evaluation.hpp"

#include <string>

namespace lifang {

/// What a unit is called for short: its code; its id while it has none, as one that a step has just made.
inline const std::string& unit_title(const Unit& unit) { return unit.code.empty() ? unit.key : unit.code; }

}  // namespace lifang
