#pragma once

#include "core/figures/figure.hpp"

#include <optional>
#include <string>

namespace lifang {

/// What the column of the plan file is called in Chinese, with its unit: "建筑面积（平方米）".
std::string figure_title(const Figure& figure);

/// What it is called where room is short, without its unit: "deviation".
const Text& short_name(const Figure& figure);

/// What stands above the figure in a table: "floor area, m²".
std::string table_heading(const Figure& figure, Language language);

/// The number as tables show it below such a heading: "12.3 %", "+1.2 %", "0.785", "98,000"; "-" where it is
/// not known.
std::string figure_text(const Figure& figure, std::optional<double> number);

}  // namespace lifang
