#pragma once

#include "scene/ground.hpp"
#include "scene/layer.hpp"

#include <optional>

namespace lifang::scene {

/// Fills that stay for the whole session: district, land use, water, buildings.
void draw_ground(Drawing& drawing, const Ground& scene, const Style& style);

/// Fills of one layout: units and compounds.
void draw_layout(Drawing& drawing, const Ground& scene, const LayoutShapes& shapes, std::size_t layout,
                 const Style& style);

/// Lines and hatch, whose widths hang on the scale: streets, rail, waterways, unit borders, violations.
void draw_lines(Drawing& drawing, const Ground& scene, std::size_t layout, const Style& style,
                double metres_per_pixel);

/// What follows the pointer: the outline of the hovered unit, outline and veil for the selected one.
struct Emphasis {
    std::optional<UnitId> hovered;
    std::optional<UnitId> selected;
};
void draw_emphasis(Drawing& drawing, const Ground& scene, const LayoutShapes& shapes, std::size_t layout,
                   const Emphasis& emphasis, const Style& style, double metres_per_pixel);

/// Lines are drawn for scales half an octave apart and stretched between: the step next to a scale.
int scale_step(double metres_per_pixel);
double metres_per_pixel_of(int scale_step);

}  // namespace lifang::scene
