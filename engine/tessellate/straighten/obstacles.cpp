#include "tessellate/straighten/obstacles.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr double least_bucket = 5'000.0;  // millimetres: what stands within reach is in a few buckets
constexpr std::uint32_t none = 0xffffffff;
constexpr double usual_clearance = 2'000.0;

}  // namespace

Obstacles::Obstacles(const Site& site, const std::vector<DividedBlock>& divided, const MillimetreGrid& mm) {
    std::vector<bool> is_seed(site.buildings.size(), false);
    for (const DividedBlock& block : divided)
        for (const Seed& seed : block.seeds) {
            if (seed.kind == Seed::Kind::building) is_seed[seed.owner] = true;
            if (seed.kind != Seed::Kind::ground) add(seed.outline, mm);
        }
    for (std::size_t i = 0; i < is_seed.size(); ++i)
        if (!is_seed[i]) add(site.buildings[i].footprint, mm);

    in_buckets_ = BucketedPieces(sides_.size(), least_bucket, 2, [&](std::uint32_t i) {
        return std::pair(as_point(sides_[i].from), as_point(sides_[i].to));
    });
}

void Obstacles::add(const MultiPolygon& area, const MillimetreGrid& mm) {
    const auto add_ring = [&](const Ring& ring) {
        GridPoint last = mm.to_grid(ring.front());
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const GridPoint next = mm.to_grid(ring[i]);
            if (next != last) sides_.push_back({last, next, owners_});
            last = next;
        }
    };
    for (const Polygon& part : area) {
        add_ring(part.outer);
        for (const Ring& hole : part.holes) add_ring(hole);
    }
    ++owners_;
}

Obstacles::Nearest Obstacles::find_nearest(Point at, double reach) const {
    // Most houses stand nearer to each other than a line may reach: look near first.
    for (const double near : {std::min(reach, usual_clearance), reach}) {
        double squared = near * near;
        std::uint32_t nearest = none;
        in_buckets_.visit(at, at, near, [&](std::uint32_t i) {
            const double away = squared_distance(at, sides_[i].from, sides_[i].to);
            if (away < squared || (away == squared && i < nearest)) squared = away, nearest = i;
        });
        if (nearest != none)
            return {std::sqrt(squared), nearest_between(at, sides_[nearest].from, sides_[nearest].to)};
    }
    return {reach, at};
}

void Obstacles::find_hits(GridPoint from, GridPoint to, std::vector<std::uint32_t>& hits) const {
    in_buckets_.visit(as_point(from), as_point(to), 1.0, [&](std::uint32_t i) {
        if (meet(from, to, sides_[i].from, sides_[i].to)) hits.push_back(sides_[i].owner);
    });
}

}  // namespace lifang
