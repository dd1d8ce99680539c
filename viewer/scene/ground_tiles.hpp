#pragma once

#include "scene/drawing.hpp"
#include "scene/ground.hpp"
#include "scene/style.hpp"

namespace lifang::scene {

/// The triangles of a subject that hangs on the ground alone (is_of_ground). Features are numbered as in the
/// plan's lists. Seconds for the buildings of a large district: to be done off the main thread, in parallel;
/// throws Error(interrupted) when the run is stopped.
TileSet make_ground_tiles(const Ground& ground, Subject subject, const Run& run = Run());

/// The colours of the features that no layout changes.
std::vector<Colour> make_landuse_colours(const Plan& plan, const Style& style);
std::vector<Colour> make_issue_colours(const Plan& plan, const Style& style);

}  // namespace lifang::scene
