#include "geometry/measure.hpp"
#include "scene/shape.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace lifang::scene {
namespace {

std::uint8_t to_byte(double share) { return static_cast<std::uint8_t>(std::lround(127.0 + 127.0 * share)); }

/// Appends corners of a line relative to the origin.
class Pen {
  public:
    Pen(Shape& shape, Origin origin) : shape_(shape), origin_(origin) {}

    std::uint32_t corner(Point p, double nx, double ny, double along) {
        const Point local = origin_.local(p);
        Corner corner;
        corner.x = static_cast<float>(local.x);
        corner.y = static_cast<float>(local.y);
        corner.along = static_cast<float>(along);
        corner.nx = to_byte(nx);
        corner.ny = to_byte(ny);
        shape_.corners.push_back(corner);
        return static_cast<std::uint32_t>(shape_.corners.size() - 1);
    }

    void triangle(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
        shape_.indices.insert(shape_.indices.end(), {a, b, c});
    }

    /// The band from one point to the next; `along` is where it begins.
    void band(Point from, Point to, double along) {
        const double dx = to.x - from.x, dy = to.y - from.y;
        const double size = std::hypot(dx, dy);
        const double nx = -dy / size, ny = dx / size;
        const auto a = corner(from, nx, ny, along), b = corner(from, -nx, -ny, along);
        const auto c = corner(to, -nx, -ny, along + size), d = corner(to, nx, ny, along + size);
        triangle(a, b, c);
        triangle(a, c, d);
    }

    /// A pie of the circle around a point from one direction over `sweep` radians.
    void fan(Point at, double start, double sweep, double along) {
        // a chord per 30° leaves the circle by 3 % of the radius, below half a pixel for every line we draw
        const int steps =
            std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / (std::numbers::pi / 6.0))));
        const auto centre = corner(at, 0.0, 0.0, along);
        std::uint32_t before = 0;
        for (int step = 0; step <= steps; ++step) {
            const double angle = start + sweep * step / steps;
            const auto rim = corner(at, std::cos(angle), std::sin(angle), along);
            if (step > 0) triangle(centre, before, rim);
            before = rim;
        }
    }

  private:
    Shape& shape_;
    Origin origin_;
};

double direction(Point from, Point to) { return std::atan2(to.y - from.y, to.x - from.x); }

/// Fills the wedge that two bands leave open on the outer side of a bend.
void add_join(Pen& pen, Point at, double arriving, double leaving, double along) {
    constexpr double straight = 0.02;  // rad: the wedge is thinner than a pixel
    const double turn = std::remainder(leaving - arriving, 2.0 * std::numbers::pi);
    if (std::abs(turn) < straight) return;
    const double side = turn > 0.0 ? -std::numbers::pi / 2.0 : std::numbers::pi / 2.0;
    pen.fan(at, arriving + side, turn, along);
}

LineString without_doubles(const LineString& line) {
    constexpr double apart = 0.01;  // metres: nothing of it is seen at any scale
    LineString kept;
    kept.reserve(line.size());
    for (const Point p : line) {
        if (kept.empty() || distance(p, kept.back()).value > apart) kept.push_back(p);
    }
    return kept;
}

/// Corners of the signs, as shares of half the width.
std::span<const Point> rim_of(Sign sign) {
    static constexpr Point square[] = {{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}};
    static constexpr Point diamond[] = {{0.0, -1.0}, {1.0, 0.0}, {0.0, 1.0}, {-1.0, 0.0}};
    static constexpr Point triangle[] = {{-0.95, -0.7}, {0.95, -0.7}, {0.0, 1.0}};
    switch (sign) {
        case Sign::square:
            return square;
        case Sign::diamond:
            return diamond;
        default:
            return triangle;
    }
}

}  // namespace

void add_stroke(Shape& shape, const LineString& whole_line, Origin origin) {
    const LineString line = without_doubles(whole_line);
    if (line.size() < 2) return;
    Pen pen(shape, origin);
    double along = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        pen.band(line[i], line[i + 1], along);
        if (i > 0)
            add_join(pen, line[i], direction(line[i - 1], line[i]), direction(line[i], line[i + 1]), along);
        along += distance(line[i], line[i + 1]).value;
    }
    constexpr double half_turn = std::numbers::pi;
    pen.fan(line.front(), direction(line[0], line[1]) + half_turn / 2.0, half_turn, 0.0);
    pen.fan(line.back(), direction(line[line.size() - 2], line.back()) - half_turn / 2.0, half_turn, along);
}

void add_stroke(Shape& shape, const MultiLineString& lines, Origin origin) {
    for (const LineString& line : lines) add_stroke(shape, line, origin);
}

void add_outline(Shape& shape, const MultiPolygon& polygons, Origin origin) {
    for (const Polygon& polygon : polygons) {
        add_stroke(shape, polygon.outer, origin);
        add_stroke(shape, polygon.holes, origin);
    }
}

void add_sign(Shape& shape, Point at, Sign sign, Origin origin) {
    Pen pen(shape, origin);
    if (sign == Sign::disc) {
        pen.fan(at, 0.0, 2.0 * std::numbers::pi, 0.0);
        return;
    }
    const auto centre = pen.corner(at, 0.0, 0.0, 0.0);
    const std::span<const Point> rim = rim_of(sign);
    std::vector<std::uint32_t> corners;
    for (const Point p : rim) corners.push_back(pen.corner(at, p.x, p.y, 0.0));
    for (std::size_t i = 0; i < corners.size(); ++i)
        pen.triangle(centre, corners[i], corners[(i + 1) % corners.size()]);
}

}  // namespace lifang::scene
