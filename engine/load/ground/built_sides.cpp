#include "load/ground/built_sides.hpp"

#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr double step = 10.0;  // metres: a house front is as long

std::vector<Box> boxes_of(const std::vector<const MultiPolygon*>& shapes) {
    std::vector<Box> boxes;
    for (const MultiPolygon* shape : shapes) boxes.push_back(bounds(*shape));
    return boxes;
}

}  // namespace

BuiltSides::BuiltSides(const Drafts& drafts, const Site& site) : index_({}) {
    for (const Building& building : site.buildings) houses_.push_back(&building.footprint);
    buildings_ = houses_.size();
    for (const CompoundDraft& draft : drafts.compounds)
        if (!draft.is_residential_area) houses_.push_back(&draft.compound.footprint);
    index_ = BoxIndex(boxes_of(houses_));
}

bool BuiltSides::has_house(Point centre, double radius) const {
    const auto near = index_.find(Box{centre, centre}.grown(radius));
    return std::any_of(near.begin(), near.end(), [&](std::size_t i) {
        return std::any_of(houses_[i]->begin(), houses_[i]->end(), [&](const Polygon& part) {
            return contains(part, centre) || distance(centre, part.outer).value <= radius;
        });
    });
}

bool BuiltSides::are_in_one_compound(Point left, Point right) const {
    const auto near = index_.find({left, left});
    return std::any_of(near.begin(), near.end(), [&](std::size_t i) {
        return i >= buildings_ && contains(*houses_[i], left) && contains(*houses_[i], right);
    });
}

BuiltSides::Share BuiltSides::find_share(const LineString& line, Meters reach) const {
    Share share;
    int on_left = 0, on_right = 0;
    const double radius = reach.value / 2.0;
    double ahead = step / 2.0;  // metres to the next place
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point from = line[i], to = line[i + 1];
        const double length = distance(from, to).value;
        for (; ahead < length; ahead += step) {
            const double along = ahead / length;
            const Point at{from.x + along * (to.x - from.x), from.y + along * (to.y - from.y)};
            const Point aside{-(to.y - from.y) / length * radius, (to.x - from.x) / length * radius};
            const Point left{at.x + aside.x, at.y + aside.y}, right{at.x - aside.x, at.y - aside.y};
            ++share.places;
            if (are_in_one_compound(left, right)) continue;
            on_left += has_house(left, radius);
            on_right += has_house(right, radius);
        }
        ahead -= length;
    }
    share.built = std::min(on_left, on_right);
    return share;
}

}  // namespace lifang
