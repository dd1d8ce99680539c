#pragma once

#include "geometry/shapes.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// One straight piece of edge between two areas of a noded coverage, or between one and the outside.
struct SharedSegment {
    static constexpr std::uint32_t outside = 0xffffffff;

    std::uint32_t left = 0;         ///< position of the area; always left < right
    std::uint32_t right = outside;  ///< the other area, or outside
    Point from;                     ///< from < to
    Point to;
};

/// All segments of the areas' rings, paired by equal ends: neighbours are found without tolerance because the
/// areas share their vertices. Ordered by (left, right, from, to). Segments inside one area (two of its parts
/// that touch along an edge) are left out. n log n in the vertices.
std::vector<SharedSegment> find_shared_segments(const std::vector<MultiPolygon>& areas);
std::vector<SharedSegment> find_shared_segments(const std::vector<Polygon>& areas);

/// How long two neighbouring areas touch. Ordered by (a, b); a < b.
struct Contact {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double metres = 0.0;
};
std::vector<Contact> measure_contacts(const std::vector<SharedSegment>& segments);

}  // namespace lifang
