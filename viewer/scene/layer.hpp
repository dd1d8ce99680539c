#pragma once

#include "scene/mesh.hpp"

#include <array>
#include <cstddef>
#include <memory>

namespace lifang::scene {

/// What is drawn, from the ground up. One mesh, and one node of the scene graph, each.
enum class Layer {
    district,   ///< the ground that was planned
    landuse,    ///< parks, school yards …
    units,      ///< soft fill, neighbours differ
    water,      ///< rivers and lakes: no unit takes them
    compounds,  ///< stronger tone of the unit's colour; grey when out of scope
    buildings,
    hatch,  ///< over compounds that take no part
    waterways,
    road_casings,
    roads,
    veil,   ///< dims all units but the selected one
    halos,  ///< light seam that lifts unit borders off everything below
    unit_borders,
    rails,       ///< over unit borders, which often run along them and would hide them
    violations,  ///< amber seam inside units that break a rule
    highlight    ///< outline of the unit under the pointer and of the selected one
};
inline constexpr std::size_t layer_count = 16;

/// A mesh per layer; null where nothing was drawn (yet).
using Drawing = std::array<std::shared_ptr<const Mesh>, layer_count>;

inline void put(Drawing& drawing, Layer layer, Mesh mesh) {
    drawing[static_cast<std::size_t>(layer)] = std::make_shared<const Mesh>(std::move(mesh));
}
inline const std::shared_ptr<const Mesh>& of(const Drawing& drawing, Layer layer) {
    return drawing[static_cast<std::size_t>(layer)];
}

}  // namespace lifang::scene
