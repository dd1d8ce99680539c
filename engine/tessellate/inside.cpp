#include "tessellate/inside.hpp"

#include "geometry/measure.hpp"

namespace lifang {

Inside::Inside(const Polygon& polygon) : east_(bounds(polygon).max.x), index_({}) {
    std::vector<Box> boxes;
    const auto add = [&](const Ring& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            sides_.emplace_back(ring[i], ring[i + 1]);
            boxes.push_back(bounds(LineString{ring[i], ring[i + 1]}));
        }
    };
    add(polygon.outer);
    for (const Ring& hole : polygon.holes) add(hole);
    index_ = BoxIndex(boxes);
}

bool Inside::contains(Point point) const {
    if (point.x > east_) return false;
    bool inside = false;
    for (const std::size_t i : index_.find({point, {east_, point.y}})) {
        const auto& [a, b] = sides_[i];
        if ((a.y > point.y) == (b.y > point.y)) continue;
        const double cross = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
        if ((cross > 0.0) == (b.y > a.y)) inside = !inside;
    }
    return inside;
}

}  // namespace lifang
