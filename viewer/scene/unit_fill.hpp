#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "scene/classes.hpp"
#include "scene/style.hpp"

#include <string>
#include <vector>

namespace lifang::scene {

/// What the colours of units say.
struct FillChoice {
    /// Of a figure of units (core/figures), or "mode"; empty: neighbours differ, nothing else.
    std::string column;

    friend bool operator==(const FillChoice&, const FillChoice&) = default;
};
inline constexpr std::string_view mode_column = "mode";

/// How units are filled.
struct UnitFills {
    std::vector<Colour> colours;     ///< by UnitId
    std::vector<FillClass> classes;  ///< behind them; empty where they say nothing but which is which
    bool has_unknown = false;        ///< some unit has no value, and the colour for that
};
UnitFills fill_units(const PlannedLayout& layout, const std::vector<int>& map_colours,
                     const FillChoice& choice, const Style& style);

/// What units of the layout can be filled by: the columns of figures that some unit knows, in their order,
/// with "mode" where some unit has one.
std::vector<std::string> list_fill_columns(const PlannedLayout& layout);

}  // namespace lifang::scene
