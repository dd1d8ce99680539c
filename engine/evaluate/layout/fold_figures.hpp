#pragma once

#include "evaluate/layout/evaluation.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// Fills the figures of a layout that are declared as folds over its units (core/figures/table.hpp).
void fold_figures(PlannedLayout& layout);

/// A figure of a layout by its column, the number of its units included; empty where it is not known. Throws
/// std::out_of_range for a column that is not declared.
std::optional<double> figure_of(const PlannedLayout& layout, std::string_view column);

}  // namespace lifang
