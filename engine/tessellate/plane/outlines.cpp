#include "tessellate/plane/outlines.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lifang {
namespace {

using Corners = std::vector<Point>;  // of a ring, the first not repeated

constexpr std::size_t most_corners = 40;  // necks are looked for pair by pair
constexpr double least_mitre = 0.4;       // 1 + cosine of the turn: sharper corners are left to `buffer`

Point minus(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
double dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

Point on_grid(Point p) {
    constexpr double per_metre = 1000.0;
    return {std::round(p.x * per_metre) / per_metre, std::round(p.y * per_metre) / per_metre};
}

double segment_distance(Point a, Point b, Point c, Point d) {
    const Point ab = minus(b, a), cd = minus(d, c);
    const bool crosses = (cross(ab, minus(c, a)) > 0.0) != (cross(ab, minus(d, a)) > 0.0) &&
                         (cross(cd, minus(a, c)) > 0.0) != (cross(cd, minus(b, c)) > 0.0);
    if (crosses) return 0.0;
    return std::min(
        {distance(a, c, d).value, distance(b, c, d).value, distance(c, a, b).value, distance(d, a, b).value});
}

/// Keeps the corners that lie off the line between their kept neighbours.
void keep_corners(const Corners& corners, std::size_t first, std::size_t last, double tolerance,
                  std::vector<bool>& kept) {
    double farthest = tolerance;
    std::size_t at = first;
    const Point a = corners[first], b = corners[last % corners.size()];
    for (std::size_t i = first + 1; i < last; ++i)
        if (const double away = distance(corners[i], a, b).value; away > farthest) farthest = away, at = i;
    if (at == first) return;
    kept[at] = true;
    keep_corners(corners, first, at, tolerance, kept);
    keep_corners(corners, at, last, tolerance, kept);
}

Corners simplify_ring(const Ring& ring, double tolerance) {
    const Corners corners(ring.begin(), ring.end() - 1);
    std::size_t farthest = 0;
    for (std::size_t i = 1; i < corners.size(); ++i)
        if (distance(corners[0], corners[i]) > distance(corners[0], corners[farthest])) farthest = i;
    std::vector<bool> kept(corners.size(), false);
    kept[0] = kept[farthest] = true;
    keep_corners(corners, 0, farthest, tolerance, kept);
    keep_corners(corners, farthest, corners.size(), tolerance, kept);
    Corners simple;
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (kept[i]) simple.push_back(corners[i]);
    return simple;
}

/// Whether sides that are no neighbours come so near that moving them by half of it could make them meet.
bool has_neck(const Corners& corners, double width) {
    const std::size_t n = corners.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 2; j < n; ++j) {
            if (i == 0 && j == n - 1) continue;
            const Point a = corners[i], b = corners[i + 1], c = corners[j], d = corners[(j + 1) % n];
            if (segment_distance(a, b, c, d) < width) return true;
        }
    return false;
}

std::optional<Ring> move_sides(const Corners& corners, double by) {
    const std::size_t n = corners.size();
    double doubled = 0.0;
    for (std::size_t i = 1; i + 1 < n; ++i)
        doubled += cross(minus(corners[i], corners[0]), minus(corners[i + 1], corners[0]));
    const double side = doubled > 0.0 ? 1.0 : -1.0;  // inward is to the left of a counter-clockwise ring
    const auto inward = [&](std::size_t i) {
        const Point along = minus(corners[(i + 1) % n], corners[i]);
        const double length = std::hypot(along.x, along.y);
        return Point{-along.y / length * side, along.x / length * side};
    };
    Ring moved;
    Point before = inward(n - 1);
    for (std::size_t i = 0; i < n; ++i) {
        const Point behind = inward(i);
        const double mitre = 1.0 + dot(before, behind);
        if (mitre < least_mitre) return std::nullopt;
        moved.push_back(on_grid({corners[i].x + (before.x + behind.x) * by / mitre,
                                 corners[i].y + (before.y + behind.y) * by / mitre}));
        before = behind;
    }
    for (std::size_t i = 0; i < n; ++i)  // a side shorter than what its ends move would turn round
        if (dot(minus(moved[(i + 1) % n], moved[i]), minus(corners[(i + 1) % n], corners[i])) <= 0.0)
            return std::nullopt;
    moved.push_back(moved.front());
    if (doubled > 0.0) std::reverse(moved.begin(), moved.end());
    return moved;
}

std::optional<Ring> shrink_plain(const MultiPolygon& outline, double by, double tolerance) {
    if (outline.size() != 1 || !outline[0].holes.empty()) return std::nullopt;
    const Corners corners = simplify_ring(outline[0].outer, tolerance);
    if (corners.size() < 3 || corners.size() > most_corners) return std::nullopt;
    if (has_neck(corners, 3.0 * by)) return std::nullopt;
    return move_sides(corners, by);
}

template <class Visit>
bool any_side(const MultiPolygon& shape, Visit&& visit) {
    for (const Polygon& polygon : shape) {
        const auto of_ring = [&](const Ring& ring) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i)
                if (visit(ring[i], ring[i + 1])) return true;
            return false;
        };
        if (of_ring(polygon.outer) || std::any_of(polygon.holes.begin(), polygon.holes.end(), of_ring))
            return true;
    }
    return false;
}

Box box_of(Point a, Point b) {
    Box box;
    box.include(a);
    box.include(b);
    return box;
}

}  // namespace

MultiPolygon shrink_outline(const MultiPolygon& outline, Meters by, Meters tolerance) {
    if (auto ring = shrink_plain(outline, by.value, tolerance.value)) return {{std::move(*ring), {}}};
    const MultiPolygon shrunk = buffer(outline, by * -1.0, 0);
    return shrunk.empty() ? shrunk : simplify(shrunk, tolerance);
}

bool are_nearer(const MultiPolygon& a, const MultiPolygon& b, Meters than) {
    if (a.empty() || b.empty()) return false;
    const Box around = bounds(b).grown(than.value);
    if (!around.intersects(bounds(a))) return false;
    const bool sides_near = any_side(a, [&](Point p, Point q) {
        const Box side = box_of(p, q);
        if (!side.intersects(around)) return false;
        const Box near = side.grown(than.value);
        return any_side(b, [&](Point r, Point s) {
            return box_of(r, s).intersects(near) && segment_distance(p, q, r, s) < than.value;
        });
    });
    return sides_near || contains(a, b.front().outer.front()) || contains(b, a.front().outer.front());
}

}  // namespace lifang
