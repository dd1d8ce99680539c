#pragma once

#include "geometry/shapes.hpp"
#include "tessellate/plane/planar_map.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// Unites what has the same label: the areas of labels 0 to count - 1, where `label[half]` says what lies to
/// the left of a half-edge (PlanarMap::none: none of them). Valid polygons on the grid, outer rings clockwise
/// from their least point, holes counter-clockwise, parts and holes in the order of these points; every
/// vertex of the map on a border is kept, so that neighbours share all. Linear, but for holes, which look for
/// the part they lie in.
std::vector<MultiPolygon> trace_areas(const PlanarMap& map, const std::vector<std::uint32_t>& label,
                                      std::size_t count, const MillimetreGrid& mm, const Run& run);

}  // namespace lifang
