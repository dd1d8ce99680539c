#pragma once

#include "core/codes.hpp"
#include "scene/drawing.hpp"
#include "scene/pass.hpp"
#include "scene/swatch.hpp"

#include <optional>
#include <vector>

namespace lifang::scene {

/// The kinds of things that a legend can list, those of a layer together. Facilities have more, one a kind.
enum class LegendEntry {
    park,
    other_land,
    unit,
    water,
    out_of_scope,
    unassigned,
    service_area,
    unserved,
    building,
    wall,
    main_road,
    street,
    path,
    road_tunnel,
    railway,
    rail_tunnel,
    walking,
    block,
    cell,
    community,
    unit_border,
    violation,
    gate_kept,
    gate_closable,
    facility,
    station,
    issue_error,
    issue_warning,
    issue_info
};

}  // namespace lifang::scene

template <>
inline constexpr auto lifang::codes_of<lifang::scene::LegendEntry> = lifang::make_codes(
    {"park",         "other_land",  "unit",        "water",         "out_of_scope", "unassigned",
     "service_area", "unserved",    "building",    "wall",          "main_road",    "street",
     "path",         "road_tunnel", "railway",     "rail_tunnel",   "walking",      "block",
     "cell",         "community",   "unit_border", "violation",     "gate_kept",    "gate_closable",
     "facility",     "station",     "issue_error", "issue_warning", "issue_info"});

namespace lifang::scene {

Swatch swatch_of(const Style& style, LegendEntry entry);
/// What stands for a layer, or a class of its roads, in a list of layers.
Swatch layer_swatch(const Style& style, Layer layer, const std::optional<Barrier>& road_class);

/// What of a layer is drawn: made, turned on, and not too small for the scale. Linear in the features whose
/// colours tell them apart.
std::vector<LegendEntry> list_drawn(const Drawing& drawing, const std::vector<Pass>& passes, Layer layer,
                                    const LayerChoice& choice, const Style& style, double metres_per_pixel);

}  // namespace lifang::scene
