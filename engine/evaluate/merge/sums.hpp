#pragma once

#include "core/figures/table.hpp"
#include "evaluate/merge/merge_judgement.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Whether a figure of units is a sum over what they consist of, so that those of several units add up:
/// floor area, households, money, and what layouts sum up themselves.
bool adds_up(const UnitFigure& figure);

/// By figure, in the order of unit_figures(): the sum over sets, of the figures that add up. Empty where a
/// unit does not know its own; of households and residents, which are sums of the known ones, only where none
/// does.
std::vector<std::optional<double>> sum_figures(const std::vector<JudgedSet>& sets);

}  // namespace lifang
