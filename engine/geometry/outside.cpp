#include "geometry/outside.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang {
namespace {

double turn(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool crosses(Point a, Point b, const Ring& ring) {
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point c = ring[i], d = ring[i + 1];
        if ((turn(a, b, c) > 0.0) != (turn(a, b, d) > 0.0) && (turn(c, d, a) > 0.0) != (turn(c, d, b) > 0.0))
            return true;
    }
    return false;
}

bool crosses(Point a, Point b, const MultiPolygon& shape) {
    for (const Polygon& part : shape) {
        if (crosses(a, b, part.outer)) return true;
        for (const Ring& hole : part.holes)
            if (crosses(a, b, hole)) return true;
    }
    return false;
}

Box side_box(const Ring& ring, std::size_t i) {
    Box box;
    box.include(ring[i]);
    box.include(ring[i + 1]);
    return box;
}

bool touches(const Ring& ring, Point point) {
    const Box around = Box{point, point}.grown(grid.value);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        if (side_box(ring, i).intersects(around) && distance(point, ring[i], ring[i + 1]) <= grid)
            return true;
    return false;
}

bool touches(const MultiPolygon& shape, Point point) {
    return std::ranges::any_of(shape, [&](const Polygon& part) {
        return touches(part.outer, point) ||
               std::ranges::any_of(part.holes, [&](const Ring& hole) { return touches(hole, point); });
    });
}

/// A point of the part that says on which side of the shape's edges the whole part lies.
Point choose_point(const Polygon& part, const MultiPolygon& shape) {
    const Point corner = part.outer.front();
    return touches(shape, corner) ? point_inside({part}) : corner;
}

/// Whether a side of the ring runs through the shape.
bool runs_through(const Ring& ring, const MultiPolygon& shape, const Box& box) {
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        if (!side_box(ring, i).intersects(box)) continue;
        if (contains(shape, ring[i]) || crosses(ring[i], ring[i + 1], shape)) return true;
    }
    return false;
}

bool runs_through(const MultiPolygon& edges, const MultiPolygon& shape) {
    const Box box = bounds(shape);
    for (const Polygon& part : edges) {
        if (runs_through(part.outer, shape, box)) return true;
        for (const Ring& hole : part.holes)
            if (runs_through(hole, shape, box)) return true;
    }
    return false;
}

}  // namespace

SquareMeters area_outside(const MultiPolygon& shape, const MultiPolygon& other) {
    if (shape.empty()) return SquareMeters{0.0};
    if (runs_through(other, shape)) return area(subtract(shape, other));
    // No edge of the other lies in the shape: each part is inside or outside as a whole.
    SquareMeters outside;
    for (const Polygon& part : shape)
        if (!contains(other, choose_point(part, other))) outside += area(part);
    return outside;
}

SquareMeters area_inside(const MultiPolygon& shape, const MultiPolygon& other) {
    return area(shape) - area_outside(shape, other);
}

}  // namespace lifang
