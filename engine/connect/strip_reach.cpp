#include "connect/strip_reach.hpp"

#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang {
namespace {

// The middle of a strip is as far from the lines on its two sides; simplifying moved it by this much at most.
constexpr Meters off_middle{1.0};

}  // namespace

StripReach::StripReach(const MultiPolygon& strips) : strip_index_({}), side_index_({}) {
    std::vector<Box> strip_boxes, side_boxes;
    const auto add_sides = [&](const Ring& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            sides_.emplace_back(ring[i], ring[i + 1]);
            side_boxes.push_back(bounds(LineString{ring[i], ring[i + 1]}));
        }
    };
    for (const Polygon& strip : strips) {
        strips_.emplace_back(strip);
        strip_boxes.push_back(bounds(strip));
        add_sides(strip.outer);
        for (const Ring& hole : strip.holes) add_sides(hole);
    }
    strip_index_ = BoxIndex(strip_boxes);
    side_index_ = BoxIndex(side_boxes);
}

std::optional<Meters> StripReach::find(Point point) const {
    const auto strips = strip_index_.find({point, point});
    if (std::none_of(strips.begin(), strips.end(), [&](std::size_t i) { return strips_[i].contains(point); }))
        return std::nullopt;
    // The nearest box need not hold the nearest side, but its side bounds how far that can be.
    const auto& first = sides_[side_index_.find_nearest(point, 1).front()];
    Meters half = distance(point, first.first, first.second);
    for (const std::size_t i : side_index_.find(Box{point, point}.grown(half.value)))
        half = std::min(half, distance(point, sides_[i].first, sides_[i].second));
    return half + off_middle;
}

}  // namespace lifang
