#include "tessellate/voronoi/nearest_seed.hpp"

#include "geometry/measure.hpp"

namespace lifang {

NearestSeed::NearestSeed(const std::vector<Seed>& seeds) : index_({}) {
    std::vector<Box> boxes;
    const auto add = [&](const Ring& ring, std::uint32_t seed) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            sides_.push_back({ring[i], ring[i + 1], seed});
            boxes.push_back(bounds(LineString{ring[i], ring[i + 1]}));
        }
    };
    for (std::uint32_t i = 0; i < seeds.size(); ++i) {
        for (const Polygon& polygon : seeds[i].outline) {
            add(polygon.outer, i);
            for (const Ring& hole : polygon.holes) add(hole, i);
        }
    }
    index_ = BoxIndex(boxes);
}

std::optional<std::uint32_t> NearestSeed::find(Point point) const {
    // The nearest box need not hold the nearest side, but its side bounds how far that can be.
    const auto first = index_.find_nearest(point, 1);
    if (first.empty()) return std::nullopt;
    Meters least = distance(point, sides_[first[0]].from, sides_[first[0]].to);
    std::uint32_t seed = sides_[first[0]].seed;
    for (const std::size_t i : index_.find(Box{point, point}.grown(least.value))) {
        const Meters away = distance(point, sides_[i].from, sides_[i].to);
        if (away < least || (away == least && sides_[i].seed < seed)) least = away, seed = sides_[i].seed;
    }
    return seed;
}

}  // namespace lifang
