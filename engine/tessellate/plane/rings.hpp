#pragma once

#include "geometry/shapes.hpp"

namespace lifang {

/// Appends the outer ring and the holes: what noding and polygonizing take of an area.
inline void append_rings(MultiLineString& lines, const Polygon& polygon) {
    lines.push_back(polygon.outer);
    lines.insert(lines.end(), polygon.holes.begin(), polygon.holes.end());
}
inline void append_rings(MultiLineString& lines, const MultiPolygon& polygons) {
    for (const Polygon& polygon : polygons) append_rings(lines, polygon);
}

}  // namespace lifang
