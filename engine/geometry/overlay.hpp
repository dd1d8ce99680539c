#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Overlays by GEOS. Results are noded and rounded to `grid`, which makes them robust and the same on every
/// machine; polygons come back valid, normalized (outer rings clockwise, parts in a fixed order), without
/// empty parts. All throw Error(internal) when GEOS refuses. Cost: about n log n in the number of points.
inline constexpr Meters grid{0.001};

MultiPolygon unite(const MultiPolygon& polygons);  ///< of any number of overlapping polygons
MultiPolygon intersect(const MultiPolygon& a, const MultiPolygon& b);
MultiPolygon subtract(const MultiPolygon& a, const MultiPolygon& b);
/// The part of the lines inside / outside the polygons.
MultiLineString intersect(const MultiLineString& lines, const MultiPolygon& polygons);
MultiLineString subtract(const MultiLineString& lines, const MultiPolygon& polygons);

/// Union of polygons that share edges vertex by vertex and do not overlap (cells): exact, rounds nothing,
/// fast.
MultiPolygon unite_coverage(const MultiPolygon& polygons);

/// Grown (or shrunk, distance < 0) by a distance; round corners by `quadrant_segments` or mitred when 0.
MultiPolygon buffer(const MultiPolygon& polygons, Meters distance, int quadrant_segments = 8);
MultiPolygon buffer(const MultiLineString& lines, Meters distance, int quadrant_segments = 8);

/// Splits lines wherever they meet and drops doubles: afterwards they touch only at ends.
MultiLineString node(const MultiLineString& lines);
/// The bounded faces enclosed by noded lines, in a fixed order; neighbouring faces share their vertices.
std::vector<Polygon> polygonize(const MultiLineString& noded_lines);
/// Chains of noded lines joined at points where exactly two meet.
MultiLineString merge_lines(const MultiLineString& lines);

/// Valid polygons covering what the ring structure means (GEOS "structure" method): a bow-tie becomes two
/// parts.
MultiPolygon make_valid(const MultiPolygon& polygons);
/// Why the polygons are invalid and where; nothing when they are valid.
struct Invalidity {
    std::string reason;
    Point at;
};
bool is_valid(const MultiPolygon& polygons);
Invalidity find_invalidity(const MultiPolygon& polygons);  ///< reason empty when valid

MultiPolygon snap_to_grid(const MultiPolygon& polygons);
MultiPolygon simplify(const MultiPolygon& polygons, Meters tolerance);  ///< topology kept per polygon
/// Fewer points; ends stay, and lines that did not cross still do not.
MultiLineString simplify(const MultiLineString& lines, Meters tolerance);
MultiPolygon convex_hull(const std::vector<Point>& points);

/// A point inside, far from the edges: for labels and point-in-polygon tests.
Point point_inside(const MultiPolygon& polygons);
/// Distance between the nearest points of two shapes, 0 when they touch.
Meters distance(const MultiPolygon& a, const MultiPolygon& b);
bool intersects(const MultiPolygon& a, const MultiPolygon& b);

/// Constrained Delaunay triangles filling the polygons exactly: three points each, for drawing.
std::vector<Point> triangulate(const MultiPolygon& polygons);

}  // namespace lifang
