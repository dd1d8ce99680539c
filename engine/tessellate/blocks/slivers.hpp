#pragma once

#include "core/barrier.hpp"
#include "core/profile.hpp"
#include "geometry/shapes.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A face enclosed by cuts, before slivers are merged away.
struct Face {
    Polygon area;
    bool water = false;
    SquareMeters built{};  ///< footprint of the buildings and compounds that stand on it
    bool strip = false;    ///< ground of the road (strips.hpp): neither joins a neighbour nor takes one in
};

/// A piece of edge between two faces and what runs along it.
struct FaceEdge {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double metres = 0.0;
    Barrier barrier = Barrier::none;
};

/// Whether a face is too narrow or too small to plan with, built or not: a traffic island, a strip.
bool is_sliver_shape(double square_metres, double perimeter_metres, const GroundPolicy& policy);

/// For each face the face whose block it joins (its own position when it stands alone). Traffic islands and
/// slip-road triangles join the neighbour they touch along the weakest barrier, then the longest edge.
/// Water joins nothing; a sliver without dry neighbours joins the water; strips take no part. The
/// smallest sliver goes first; about n log n in the edges.
std::vector<std::uint32_t> merge_slivers(const std::vector<Face>& faces, const std::vector<FaceEdge>& edges,
                                         const GroundPolicy& policy);

}  // namespace lifang
