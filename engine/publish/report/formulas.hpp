#pragma once

#include "core/words.hpp"

#include <string_view>

namespace lifang {

/// How a figure of a unit or a layout is worked out, in one line (docs/plan-file.md has it in full). Of a
/// figure of both, by its units; null for a column that is no figure.
const Text* find_formula(std::string_view column);

/// Why a figure is not known where it is not, in one line; null for one that always is.
const Text* find_unknown_reason(std::string_view column);

}  // namespace lifang
