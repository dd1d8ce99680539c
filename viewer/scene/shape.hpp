#pragma once

#include "geometry/shapes.hpp"

#include <cstdint>
#include <vector>

namespace lifang::scene {

/// Coordinates of millions of metres lose a quarter of a metre in float32: everything drawn is relative to
/// this point of the plan, subtracted in double.
struct Origin {
    Point at;

    Point local(Point p) const { return {p.x - at.x, p.y - at.y}; }
    Point world(Point p) const { return {p.x + at.x, p.y + at.y}; }
};

/// A corner of a triangle, metres east and north of the origin. The corner of a stroke or a sign lies on its
/// middle line and says where it is pushed to, (nx, ny) times half the width, which the card works out for
/// the scale: so no scale has triangles of its own. Bytes: 127 is 0, 254 is 1, as normal() makes them.
struct Corner {
    float x = 0.0F;
    float y = 0.0F;
    float along = 0.0F;  ///< metres along the line: where dashes begin and end
    std::uint8_t nx = 127, ny = 127;
    std::uint8_t unused[2] = {0, 0};
};
static_assert(sizeof(Corner) == 16);

/// Triangles with shared corners, three indices each.
struct Shape {
    std::vector<Corner> corners;
    std::vector<std::uint32_t> indices;
};

/// Appends the filled polygons. Cost: a fan where they are convex, else a constrained Delaunay triangulation.
void add_fill(Shape& shape, const MultiPolygon& polygons, Origin origin);

/// Appends a line with round joins and ends, of the width that it is drawn with. Overlaps itself at joins, so
/// the colour has to be opaque. Points closer than a centimetre are skipped. Linear, up to ten triangles a
/// point.
void add_stroke(Shape& shape, const LineString& line, Origin origin);
void add_stroke(Shape& shape, const MultiLineString& lines, Origin origin);

/// All rings of the polygons, holes too.
void add_outline(Shape& shape, const MultiPolygon& polygons, Origin origin);

/// What a place is marked by: as wide as the stroke would be, at any scale.
enum class Sign { disc, square, diamond, triangle };
void add_sign(Shape& shape, Point at, Sign sign, Origin origin);

}  // namespace lifang::scene
