#include "shards/shared_ground.hpp"

#include "geometry/measure.hpp"
#include "geometry/nearest_ground.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

/// The walls that may be the nearest of some place in a box. From no place in it the nearest is farther than
/// the one that is nearest to its middle, and the way there.
std::vector<Point> near_walls(const std::vector<Point>& walls, const Box& box) {
    const Point middle{(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2};
    double nearest = std::numeric_limits<double>::infinity();
    for (const Point wall : walls) nearest = std::min(nearest, distance(wall, middle).value);
    const double farthest = nearest + distance(box.min, box.max).value;
    std::vector<Point> near;
    std::ranges::copy_if(walls, std::back_inserter(near),
                         [&](Point wall) { return distance(wall, middle).value <= farthest; });
    return near;
}

void append(MultiPolygon& all, const MultiPolygon& more) { all.insert(all.end(), more.begin(), more.end()); }

}  // namespace

SharedGround divide_shared_ground(const DistrictOutline& a, const DistrictOutline& b) {
    SharedGround shared;
    for (const Polygon& part : intersect(a.ground, b.ground)) {
        const MultiPolygon piece{part};
        if (b.walls.empty()) {
            append(shared.lost_by_b, piece);
            continue;
        }
        if (a.walls.empty()) {
            append(shared.lost_by_a, piece);
            continue;
        }
        const Box box = bounds(part);
        const auto nearest = find_nearest_ground({near_walls(a.walls, box), near_walls(b.walls, box)});
        append(shared.lost_by_a, intersect(piece, nearest.back()));
        append(shared.lost_by_b, subtract(piece, nearest.back()));
    }
    return shared;
}

}  // namespace lifang
