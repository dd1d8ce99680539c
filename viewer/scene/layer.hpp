#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"

#include <bitset>
#include <vector>

namespace lifang::scene {

/// What a reader turns on and off, in the order in which it is drawn unless told otherwise.
enum class Layer {
    landuse,    ///< parks, school yards …
    units,      ///< soft fill of what belongs to a unit
    water,      ///< rivers, lakes, canals: no unit takes them
    compounds,  ///< stronger tone of the unit's colour; grey when out of scope
    coverage,   ///< ground within a walk of what serves it, and compounds that are not served
    buildings,
    walls,
    roads,
    rail,  ///< over streets; tunnels pale and dashed, for nobody meets them
    walking,
    blocks,
    cells,
    communities,
    unit_borders,  ///< with the units that break a rule
    gates,
    facilities,  ///< and stations that a planner placed
    issues
};
inline constexpr std::size_t layer_count = 17;

}  // namespace lifang::scene

template <>
inline constexpr auto lifang::codes_of<lifang::scene::Layer> = lifang::make_codes(
    {"landuse", "units", "water", "compounds", "coverage", "buildings", "walls", "roads", "rail", "walking",
     "blocks", "cells", "communities", "unit_borders", "gates", "facilities", "issues"});

namespace lifang::scene {

/// Which layers are shown, and from the ground up in which order.
struct LayerChoice {
    std::bitset<layer_count> shown;
    std::bitset<layer_count> named;           ///< whose names are written, shown or not
    std::bitset<barrier_count> road_classes;  ///< of the layer of roads
    std::vector<Layer> order;                 ///< every layer once

    bool shows(Layer layer) const { return shown.test(static_cast<std::size_t>(layer)); }

    bool names(Layer layer) const { return named.test(static_cast<std::size_t>(layer)); }

    friend bool operator==(const LayerChoice&, const LayerChoice&) = default;
};

/// Whether things of a layer can have names on the map.
bool can_be_named(Layer layer);

/// What a planner looks at first: no cells, no blocks, no signs; and all names.
LayerChoice usual_layers();

}  // namespace lifang::scene
