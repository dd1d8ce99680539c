#include "connect/strip_reach.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <utility>

namespace lifang {
namespace {

// The middle of a strip is as far from the lines on its two sides; simplifying moved it by this much at most.
constexpr Meters off_middle{1.0};

}  // namespace

StripReach::StripReach(const MultiPolygon& strips) : strip_index_({}) {
    std::vector<Box> boxes;
    EdgeIndex::Edges sides;
    for (const Polygon& strip : strips) {
        strips_.emplace_back(strip);
        boxes.push_back(bounds(strip));
    }
    EdgeIndex::append(strips, 0, sides);
    strip_index_ = BoxIndex(boxes);
    sides_ = EdgeIndex(std::move(sides));
}

std::optional<Meters> StripReach::find(Point point) const {
    const auto strips = strip_index_.find({point, point});
    if (std::none_of(strips.begin(), strips.end(), [&](std::size_t i) { return strips_[i].contains(point); }))
        return std::nullopt;
    return sides_.distance_to(point) + off_middle;
}

}  // namespace lifang
