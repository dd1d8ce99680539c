#pragma once

#include "geometry/shapes.hpp"

#include <cstddef>
#include <vector>

namespace lifang {

/// Where two shapes of a list run along each other: a < b, positions in the list.
struct SharedBorder {
    std::size_t a;
    std::size_t b;
    MultiLineString stretches;  ///< straight pieces of two points
};

/// The pairs of shapes whose edges share more than points (rook neighbours), by (a, b). Edges need not agree
/// vertex by vertex: pieces of two edges count that lie on one line within a billionth of the extent.
/// About n log n in the number of points.
std::vector<SharedBorder> find_shared_borders(const std::vector<MultiPolygon>& shapes);

}  // namespace lifang
