#include "geometry/overlay.hpp"
#include "scene/shape.hpp"

#include <algorithm>

namespace lifang::scene {
namespace {

Corner corner_at(Point p, Origin origin) {
    const Point local = origin.local(p);
    Corner corner;
    corner.x = static_cast<float>(local.x);
    corner.y = static_cast<float>(local.y);
    return corner;
}

double turn(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x); }

/// Whether a ring turns one way all along, once around: then a fan from its first point fills it. Most houses
/// do.
bool is_convex(const Ring& ring) {
    const std::size_t corners = ring.size() - 1;
    int side = 0, turns_back = 0, x_before = 0;
    for (std::size_t i = 0; i < corners; ++i) {
        const Point a = ring[i], b = ring[i + 1], c = ring[(i + 2) % corners];
        const double its = turn(a, b, c);
        if (its == 0.0) return false;  // straight on or back: left to the library
        if (side == 0) side = its > 0.0 ? 1 : -1;
        if ((its > 0.0) != (side > 0)) return false;
        const int x = b.x > a.x ? 1 : b.x < a.x ? -1 : x_before;
        if (x_before != 0 && x != x_before) ++turns_back;
        x_before = x;
    }
    return turns_back <= 2;  // more: it winds around several times
}

void add_fan(Shape& shape, const Ring& ring, Origin origin) {
    const auto first = static_cast<std::uint32_t>(shape.corners.size());
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) shape.corners.push_back(corner_at(ring[i], origin));
    for (std::uint32_t i = 1; i + 2 < ring.size(); ++i)
        shape.indices.insert(shape.indices.end(), {first, first + i, first + i + 1});
}

}  // namespace

void add_fill(Shape& shape, const MultiPolygon& polygons, Origin origin) {
    const bool is_one_ring =
        polygons.size() == 1 && polygons.front().holes.empty() && polygons.front().outer.size() >= 4;
    if (is_one_ring && is_convex(polygons.front().outer)) {
        add_fan(shape, polygons.front().outer, origin);
        return;
    }
    const std::vector<Point> triangles = triangulate(polygons);
    std::vector<Point> points = triangles;
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    const auto first = static_cast<std::uint32_t>(shape.corners.size());
    for (const Point p : points) shape.corners.push_back(corner_at(p, origin));
    for (const Point p : triangles) {
        const auto place = std::lower_bound(points.begin(), points.end(), p) - points.begin();
        shape.indices.push_back(first + static_cast<std::uint32_t>(place));
    }
}

}  // namespace lifang::scene
