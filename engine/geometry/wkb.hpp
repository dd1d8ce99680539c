#pragma once

#include "geometry/shapes.hpp"

#include <span>
#include <vector>

namespace lifang {

/// ISO well-known binary, little endian: the bridge to and from OGR without a second geometry model in
/// between.
using Wkb = std::vector<unsigned char>;

Wkb to_wkb(Point point);
Wkb to_wkb(const LineString& line);
Wkb to_wkb(const MultiLineString& lines);
Wkb to_wkb(const Polygon& polygon);
Wkb to_wkb(const MultiPolygon& polygons);

/// Polygons / lines / points of any 2D, Z or M geometry, parts of collections too; Z and M are dropped.
/// Throws Error(input) on bytes that are no WKB.
struct Shapes {
    std::vector<Point> points;
    MultiLineString lines;
    MultiPolygon polygons;
};
Shapes read_wkb(std::span<const unsigned char> wkb);

}  // namespace lifang
