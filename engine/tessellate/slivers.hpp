#pragma once

#include "core/barrier.hpp"
#include "geometry/shapes.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A face enclosed by cuts, before slivers are merged away.
struct Face {
    Polygon area;
    bool water = false;
    bool built = false;  ///< a building or compound stands on it
};

/// A piece of edge between two faces and what runs along it.
struct FaceEdge {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double metres = 0.0;
    Barrier barrier = Barrier::none;
};

/// For each face the face whose block it joins (its own position when it stands alone). Strips between the
/// carriageways of one street, traffic islands and slip-road triangles join the neighbour they touch along
/// the weakest barrier, then the longest edge; so one carriageway stays the border. Water joins nothing; a
/// strip without dry neighbours joins the water. The smallest sliver goes first; about n log n in the edges.
std::vector<std::uint32_t> merge_slivers(const std::vector<Face>& faces, const std::vector<FaceEdge>& edges);

}  // namespace lifang
