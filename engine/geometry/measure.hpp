#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

namespace lifang {

/// Plane measures, all linear in the number of points. Areas are positive whatever the ring's direction;
/// holes count off.
SquareMeters area(const Ring& ring);
SquareMeters area(const Polygon& polygon);
SquareMeters area(const MultiPolygon& polygons);

Meters distance(Point a, Point b);
Meters length(const LineString& line);
Meters length(const MultiLineString& lines);
/// All rings, holes too.
Meters perimeter(const Polygon& polygon);
Meters perimeter(const MultiPolygon& polygons);

Box bounds(const LineString& line);
Box bounds(const MultiLineString& lines);
Box bounds(const Polygon& polygon);
Box bounds(const MultiPolygon& polygons);

/// The centre of gravity; may lie outside. The mean of the points where the area is zero.
Point centroid(const Polygon& polygon);
Point centroid(const MultiPolygon& polygons);

/// Whether the point lies inside or on the edge: crossing count, exact up to rounding of one product.
bool contains(const Polygon& polygon, Point point);
bool contains(const MultiPolygon& polygons, Point point);

/// 4π·area / perimeter² (Polsby and Popper 1991): 1 for a disc, 0 for a line.
double polsby_popper(SquareMeters area, Meters perimeter);

/// Distance from a point to the nearest point of a segment or line.
Meters distance(Point point, Point segment_start, Point segment_end);
Meters distance(Point point, const LineString& line);

}  // namespace lifang
