#include "geometry/measure.hpp"

#include <cmath>
#include <numbers>

namespace lifang {
namespace {

/// Twice the signed area. Relative to the first point: with northings of millions of metres the plain
/// shoelace formula loses square centimetres.
double doubled_area(const Ring& ring) {
    double sum = 0.0;
    if (ring.size() < 4) return sum;
    const Point origin = ring.front();
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a{ring[i].x - origin.x, ring[i].y - origin.y};
        const Point b{ring[i + 1].x - origin.x, ring[i + 1].y - origin.y};
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

struct Moment {
    double area = 0.0;  // signed so that holes count off
    double x = 0.0;
    double y = 0.0;
};

void add_ring(Moment& moment, const Ring& ring, Point origin, double sign) {
    const double turn = doubled_area(ring) < 0.0 ? -sign : sign;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a{ring[i].x - origin.x, ring[i].y - origin.y};
        const Point b{ring[i + 1].x - origin.x, ring[i + 1].y - origin.y};
        const double cross = turn * (a.x * b.y - b.x * a.y);
        moment.area += cross / 2.0;
        moment.x += (a.x + b.x) * cross / 6.0;
        moment.y += (a.y + b.y) * cross / 6.0;
    }
}

bool ring_contains(const Ring& ring, Point p, bool& on_edge) {
    bool inside = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[i + 1];
        const double cross = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
        if (cross == 0.0 && std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) &&
            std::min(a.y, b.y) <= p.y && p.y <= std::max(a.y, b.y)) {
            on_edge = true;
        }
        if ((a.y > p.y) != (b.y > p.y) && (cross > 0.0) == (b.y > a.y)) inside = !inside;
    }
    return inside;
}

}  // namespace

SquareMeters area(const Ring& ring) { return SquareMeters{std::abs(doubled_area(ring)) / 2.0}; }

SquareMeters area(const Polygon& polygon) {
    SquareMeters sum = area(polygon.outer);
    for (const Ring& hole : polygon.holes) sum -= area(hole);
    return sum;
}

SquareMeters area(const MultiPolygon& polygons) {
    SquareMeters sum;
    for (const Polygon& polygon : polygons) sum += area(polygon);
    return sum;
}

Meters distance(Point a, Point b) { return Meters{std::hypot(a.x - b.x, a.y - b.y)}; }

Meters length(const LineString& line) {
    Meters sum;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) sum += distance(line[i], line[i + 1]);
    return sum;
}

Meters length(const MultiLineString& lines) {
    Meters sum;
    for (const LineString& line : lines) sum += length(line);
    return sum;
}

Meters perimeter(const Polygon& polygon) { return length(polygon.outer) + length(polygon.holes); }

Meters perimeter(const MultiPolygon& polygons) {
    Meters sum;
    for (const Polygon& polygon : polygons) sum += perimeter(polygon);
    return sum;
}

Box bounds(const LineString& line) {
    Box box;
    for (const Point& point : line) box.include(point);
    return box;
}

Box bounds(const MultiLineString& lines) {
    Box box;
    for (const LineString& line : lines) box.include(bounds(line));
    return box;
}

Box bounds(const Polygon& polygon) { return bounds(polygon.outer); }

Box bounds(const MultiPolygon& polygons) {
    Box box;
    for (const Polygon& polygon : polygons) box.include(bounds(polygon));
    return box;
}

Point centroid(const Polygon& polygon) { return centroid(MultiPolygon{polygon}); }

Point centroid(const MultiPolygon& polygons) {
    if (polygons.empty() || polygons.front().outer.empty()) return {};
    const Point origin = polygons.front().outer.front();
    Moment moment;
    for (const Polygon& polygon : polygons) {
        add_ring(moment, polygon.outer, origin, 1.0);
        for (const Ring& hole : polygon.holes) add_ring(moment, hole, origin, -1.0);
    }
    if (moment.area > 0.0) return {origin.x + moment.x / moment.area, origin.y + moment.y / moment.area};
    Point sum;
    const Ring& ring = polygons.front().outer;
    for (const Point& point : ring) sum = {sum.x + point.x, sum.y + point.y};
    return {sum.x / static_cast<double>(ring.size()), sum.y / static_cast<double>(ring.size())};
}

bool contains(const Polygon& polygon, Point point) {
    bool on_edge = false;
    bool inside = ring_contains(polygon.outer, point, on_edge);
    for (const Ring& hole : polygon.holes) inside = inside && !ring_contains(hole, point, on_edge);
    return inside || on_edge;
}

bool contains(const MultiPolygon& polygons, Point point) {
    return std::any_of(polygons.begin(), polygons.end(),
                       [&](const Polygon& p) { return contains(p, point); });
}

double polsby_popper(SquareMeters area, Meters perimeter) {
    if (perimeter.value <= 0.0) return 0.0;
    return 4.0 * std::numbers::pi * area.value / (perimeter.value * perimeter.value);
}

Meters distance(Point point, Point segment_start, Point segment_end) {
    const double dx = segment_end.x - segment_start.x;
    const double dy = segment_end.y - segment_start.y;
    const double squared = dx * dx + dy * dy;
    if (squared == 0.0) return distance(point, segment_start);
    const double along = ((point.x - segment_start.x) * dx + (point.y - segment_start.y) * dy) / squared;
    const double t = std::clamp(along, 0.0, 1.0);
    return distance(point, Point{segment_start.x + t * dx, segment_start.y + t * dy});
}

Meters distance(Point point, const LineString& line) {
    Meters nearest{std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        nearest = std::min(nearest, distance(point, line[i], line[i + 1]));
    return nearest;
}

}  // namespace lifang
