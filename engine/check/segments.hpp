#pragma once

#include "geometry/shapes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lifang::checking {

/// One straight piece of a polygon's edge, with its ends in a fixed order and the way it is walked with the
/// polygon on the left: +1 from `low` to `high`, −1 back.
struct Segment {
    Point low, high;
    std::int32_t direction = 0;
    std::uint32_t owner = 0;
};

/// The edge of polygons, outer rings counter-clockwise and holes clockwise whatever the file has.
/// `sign` −1 walks it the other way round.
void add_segments(const MultiPolygon& polygons, std::size_t owner, int sign, std::vector<Segment>& segments);

/// By place, then by owner. n log n.
void sort_by_place(std::vector<Segment>& segments);

/// Calls visit(places), a std::span, for every run of segments at the same place.
template <class Visit>
void for_each_place(const std::vector<Segment>& sorted, const Visit& visit) {
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::find_if(first, sorted.end(), [&](const Segment& s) {
            return s.low != first->low || s.high != first->high;
        });
        visit(std::span(first, last));
        first = last;
    }
}

/// Segments that are left when every one walked there and back is struck out. Valid polygons tile an area
/// exactly when the edges of all of them, with the area's edge walked the other way, leave nothing: the sum
/// of their indicator functions then has no edge anywhere, so it is zero everywhere.
std::vector<Segment> find_residue(const std::vector<Segment>& sorted);

/// Length shared by two neighbours, the smaller position first.
struct SharedLength {
    std::size_t a, b;
    double metres = 0.0;
};

/// For all pairs of neighbours, in their order: equal segments, and pieces of unequal ones that lie on each
/// other within a millimetre. `beyond` owns the district's edge. What lies on it is shared by none: two
/// polygons may face each other there over a slit.
std::vector<SharedLength> measure_shared(const std::vector<Segment>& sorted, std::size_t beyond);

/// Length of the overlap of two segments lying on each other within a millimetre; 0 when they do not.
double overlap(const Segment& a, const Segment& b);

}  // namespace lifang::checking
