#pragma once

#include <algorithm>
#include <compare>
#include <limits>
#include <vector>

namespace lifang {

/// A point in the plan's projected CRS: metres, x to the east, y to the north.
struct Point {
    double x = 0.0;
    double y = 0.0;

    friend constexpr auto operator<=>(const Point&, const Point&) = default;
};

/// At least two points.
using LineString = std::vector<Point>;
using MultiLineString = std::vector<LineString>;

/// A closed ring: first point == last point, at least four points.
using Ring = std::vector<Point>;

struct Polygon {
    Ring outer;
    std::vector<Ring> holes;

    friend bool operator==(const Polygon&, const Polygon&) = default;
};
using MultiPolygon = std::vector<Polygon>;

/// An axis-parallel box; empty (and growing from anything) when default-made.
struct Box {
    Point min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    Point max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

    constexpr bool is_empty() const { return min.x > max.x; }
    constexpr double width() const { return is_empty() ? 0.0 : max.x - min.x; }
    constexpr double height() const { return is_empty() ? 0.0 : max.y - min.y; }
    constexpr void include(Point p) {
        min = {std::min(min.x, p.x), std::min(min.y, p.y)};
        max = {std::max(max.x, p.x), std::max(max.y, p.y)};
    }
    constexpr void include(const Box& box) {
        if (!box.is_empty()) include(box.min), include(box.max);
    }
    constexpr Box grown(double by) const {
        return is_empty() ? *this : Box{{min.x - by, min.y - by}, {max.x + by, max.y + by}};
    }
    constexpr bool intersects(const Box& box) const {
        return min.x <= box.max.x && box.min.x <= max.x && min.y <= box.max.y && box.min.y <= max.y;
    }
};

}  // namespace lifang
