#include "load/place/middle.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {

Box box_of(const Shapes& shapes) {
    Box box = bounds(shapes.polygons);
    box.include(bounds(shapes.lines));
    for (const Point point : shapes.points) box.include(point);
    return box;
}

Point center(const Box& box) { return {(box.min.x + box.max.x) / 2.0, (box.min.y + box.max.y) / 2.0}; }

bool is_finite(const Box& box) {
    return !box.is_empty() && std::isfinite(box.min.x + box.min.y + box.max.x + box.max.y);
}

std::string kilometres_between(const Box& a, const Box& b) {
    const double dx = std::max({a.min.x - b.max.x, b.min.x - a.max.x, 0.0});
    const double dy = std::max({a.min.y - b.max.y, b.min.y - a.max.y, 0.0});
    return fmt::format("{:.0f}", std::ceil(std::hypot(dx, dy) / 1000.0));
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<Point> find_middle(const KnownLayer& layer) {
    std::vector<double> x, y;
    for_each_box(layer, [&](std::size_t, const Box& box) {
        x.push_back(center(box).x);
        y.push_back(center(box).y);
    });
    if (x.empty()) return std::nullopt;
    return Point{median(x), median(y)};
}

}  // namespace lifang
