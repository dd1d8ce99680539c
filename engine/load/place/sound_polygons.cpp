#include "load/place/sound_polygons.hpp"

#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr double absurd = 1e8;  // metres or degrees: larger than the Earth in any CRS

/// Moves a ring; false where it ends at no place on Earth.
bool move(Ring& ring, const Transform& transform) {
    if (std::ranges::any_of(ring, is_absurd)) return false;
    transform.apply(ring);
    return std::ranges::none_of(ring, is_absurd);
}

}  // namespace

bool is_absurd(Point point) { return !(std::abs(point.x) < absurd) || !(std::abs(point.y) < absurd); }

void round_to_grid(std::vector<Point>& points) {
    constexpr double per_metre = 1.0 / grid.value;
    for (Point& p : points)
        p = {std::round(p.x * per_metre) / per_metre, std::round(p.y * per_metre) / per_metre};
}

void drop_repeated(std::vector<Point>& points) {
    points.erase(std::unique(points.begin(), points.end()), points.end());
}

void tidy(MultiPolygon& polygons) {
    constexpr std::size_t fewest_points = 4;
    const auto tidy_ring = [](Ring& ring) {
        drop_repeated(ring);
        if (!ring.empty() && ring.front() != ring.back()) ring.push_back(ring.front());
    };
    for (Polygon& polygon : polygons) {
        tidy_ring(polygon.outer);
        for (Ring& hole : polygon.holes) tidy_ring(hole);
        std::erase_if(polygon.holes, [](const Ring& hole) { return hole.size() < fewest_points; });
    }
    std::erase_if(polygons, [](const Polygon& polygon) { return polygon.outer.size() < fewest_points; });
}

MultiPolygon project_soundly(MultiPolygon polygons, const Transform& transform) {
    for (Polygon& polygon : polygons) {
        if (!move(polygon.outer, transform)) return {};
        round_to_grid(polygon.outer);
        for (Ring& hole : polygon.holes) {
            if (!move(hole, transform)) return {};
            round_to_grid(hole);
        }
    }
    tidy(polygons);
    if (polygons.empty() || is_valid(polygons)) return polygons;
    return snap_to_grid(make_valid(polygons));
}

}  // namespace lifang
