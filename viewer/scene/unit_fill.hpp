#pragma once

#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"
#include "scene/ramp.hpp"
#include "scene/style.hpp"

#include <map>
#include <string>

namespace lifang::scene {

/// What the colours of units say.
struct FillChoice {
    std::string column;  ///< of a figure of units (core/figures); empty: neighbours differ, nothing else

    friend bool operator==(const FillChoice&, const FillChoice&) = default;
};

/// The colours that units have had so far, by their text id: an edit changes no colour but where it has to.
using KeptColours = std::map<std::string, int>;

/// A map colour for each unit, from 1. Without `kept` those of the plan file (make_map_colours); with it,
/// units keep theirs unless a neighbour that comes before has the same. Linear in the borders.
std::vector<int> choose_map_colours(const Ground& ground, const PlannedLayout& layout,
                                    const KeptColours& kept);

/// How units are filled.
struct UnitFills {
    std::vector<Colour> colours;  ///< by UnitId
    std::optional<Ramp> ramp;     ///< behind them; empty where they say nothing but which is which
};
UnitFills fill_units(const PlannedLayout& layout, const std::vector<int>& map_colours,
                     const FillChoice& choice, const Style& style);

}  // namespace lifang::scene
