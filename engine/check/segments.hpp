#pragma once

#include "geometry/shapes.hpp"

#include <map>
#include <utility>
#include <vector>

namespace lifang::checking {

/// One straight piece of a polygon's edge, with its ends in a fixed order and the way it is walked with the
/// polygon on the left: +1 from `low` to `high`, −1 back.
struct Segment {
    Point low, high;
    int direction = 0;
    std::size_t owner = 0;
};

/// The edge of polygons, outer rings counter-clockwise and holes clockwise whatever the file has.
/// `sign` −1 walks it the other way round.
void add_segments(const MultiPolygon& polygons, std::size_t owner, int sign, std::vector<Segment>& segments);

/// Segments that are left when every one walked there and back is struck out. Valid polygons tile an area
/// exactly when the edges of all of them, with the area's edge walked the other way, leave nothing: the sum
/// of their indicator functions then has no edge anywhere, so it is zero everywhere. n log n.
std::vector<Segment> find_residue(std::vector<Segment> segments);

/// Length shared by each pair of neighbours (smaller position first): equal segments, and pieces of unequal
/// ones that lie on each other within a millimetre. What lies on the edge of `district` is shared by none:
/// two polygons may face each other there over a slit.
std::map<std::pair<std::size_t, std::size_t>, double> measure_shared(
    const std::vector<MultiPolygon>& polygons, const MultiPolygon& district);

/// Length of the overlap of two segments lying on each other within a millimetre; 0 when they do not.
double overlap(const Segment& a, const Segment& b);

}  // namespace lifang::checking
