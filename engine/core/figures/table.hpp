#pragma once

#include "core/figures/figure.hpp"
#include "core/figures/values.hpp"

#include <span>
#include <string_view>

namespace lifang {

struct UnitFigure : Figure {
    FigureMember<FiguresOfUnit> member;
};

/// How the figure of a layout comes from a figure of its units. Units that do not know theirs are left out;
/// where none knows it, neither does the layout.
enum class FigureFold {
    none,  ///< worked out from the ground, by itself
    sum,
    sum_of_all,          ///< and where one unit does not know it, neither does the layout
    mean_size,           ///< mean of |figure|, every unit counting the same
    largest_size,        ///< greatest |figure|
    mean_by_floor_area,  ///< mean, weighted by `floor_area_m2`
    mean_by_ground       ///< mean, weighted by `area_m2`
};

struct LayoutFigure : Figure {
    FigureMember<FiguresOfLayout> member;
    FigureFold fold = FigureFold::none;
    std::string_view of{};  ///< column of the unit's figure that is folded
};

/// All figures in the order of their columns in `units` and `layouts`. A new one goes to the end: readers may
/// count columns.
std::span<const UnitFigure> unit_figures();
std::span<const LayoutFigure> layout_figures();

/// How many units a layout has: declared like the figures, though no member holds it.
const Figure& unit_count_figure();

/// By column, of units or of layouts; where both have it, both are declared alike, save
/// that layouts may have it since later. Null: none has it.
const Figure* find_figure(std::string_view column);

/// For columns that are written in the source. Throws std::out_of_range for one that is not declared.
const UnitFigure& unit_figure(std::string_view column);
const LayoutFigure& layout_figure(std::string_view column);

}  // namespace lifang
