#include "scene/stroke.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lifang::scene {
namespace {

void add_quad(Mesh& mesh, Point from, Point to, double width, Origin origin, Colour colour) {
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double size = std::hypot(dx, dy);
    if (size == 0.0) return;
    const double nx = -dy / size * width / 2.0, ny = dx / size * width / 2.0;
    const Vertex a = origin.vertex({from.x + nx, from.y + ny}, colour);
    const Vertex b = origin.vertex({from.x - nx, from.y - ny}, colour);
    const Vertex c = origin.vertex({to.x - nx, to.y - ny}, colour);
    const Vertex d = origin.vertex({to.x + nx, to.y + ny}, colour);
    mesh.insert(mesh.end(), {a, b, c, a, c, d});
}

/// A pie of the circle around `at` from one direction over `sweep` radians.
void add_fan(Mesh& mesh, Point at, double start, double sweep, double radius, Origin origin, Colour colour) {
    // a chord per 30° leaves the circle by 3 % of the radius, below half a pixel for every line we draw
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / (std::numbers::pi / 6.0))));
    const auto rim = [&](int step) {
        const double angle = start + sweep * step / steps;
        return origin.vertex({at.x + radius * std::cos(angle), at.y + radius * std::sin(angle)}, colour);
    };
    const Vertex centre = origin.vertex(at, colour);
    for (int step = 0; step < steps; ++step) mesh.insert(mesh.end(), {centre, rim(step), rim(step + 1)});
}

double direction(Point from, Point to) { return std::atan2(to.y - from.y, to.x - from.x); }

/// Fills the wedge that two quads leave open on the outer side of a bend.
void add_join(Mesh& mesh, Point at, double arriving, double leaving, double radius, Origin origin,
              Colour colour) {
    constexpr double straight = 0.02;  // rad: the wedge is thinner than a pixel
    const double turn = std::remainder(leaving - arriving, 2.0 * std::numbers::pi);
    if (std::abs(turn) < straight) return;
    const double side = turn > 0.0 ? -std::numbers::pi / 2.0 : std::numbers::pi / 2.0;
    add_fan(mesh, at, arriving + side, turn, radius, origin, colour);
}

LineString without_doubles(const LineString& line, double apart) {
    LineString kept;
    kept.reserve(line.size());
    for (const Point p : line) {
        if (kept.empty() || std::hypot(p.x - kept.back().x, p.y - kept.back().y) > apart) kept.push_back(p);
    }
    return kept;
}

}  // namespace

void add_stroke(Mesh& mesh, const LineString& whole_line, Origin origin, double width, Colour colour) {
    const LineString line = without_doubles(whole_line, width / 100.0);
    if (line.size() < 2) return;
    const double radius = width / 2.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        add_quad(mesh, line[i], line[i + 1], width, origin, colour);
        if (i > 0) {
            add_join(mesh, line[i], direction(line[i - 1], line[i]), direction(line[i], line[i + 1]), radius,
                     origin, colour);
        }
    }
    constexpr double half_turn = std::numbers::pi;
    add_fan(mesh, line.front(), direction(line[0], line[1]) + half_turn / 2.0, half_turn, radius, origin,
            colour);
    add_fan(mesh, line.back(), direction(line[line.size() - 2], line.back()) - half_turn / 2.0, half_turn,
            radius, origin, colour);
}

void add_stroke(Mesh& mesh, const MultiLineString& lines, Origin origin, double width, Colour colour) {
    for (const LineString& line : lines) add_stroke(mesh, line, origin, width, colour);
}

void add_outline(Mesh& mesh, const MultiPolygon& polygons, Origin origin, double width, Colour colour) {
    for (const Polygon& polygon : polygons) {
        add_stroke(mesh, polygon.outer, origin, width, colour);
        add_stroke(mesh, polygon.holes, origin, width, colour);
    }
}

void add_dashes(Mesh& mesh, const LineString& line, Origin origin, double width, double on, double off,
                Colour colour) {
    double phase = 0.0;  // metres into the present dash-and-gap
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double size = distance(line[i], line[i + 1]).value;
        const auto along = [&](double metres) {
            const double share = metres / size;
            return Point{line[i].x + (line[i + 1].x - line[i].x) * share,
                         line[i].y + (line[i + 1].y - line[i].y) * share};
        };
        for (double at = 0.0; at < size;) {
            const bool drawing = phase < on;
            const double step = std::min(size - at, (drawing ? on : on + off) - phase);
            if (drawing) add_quad(mesh, along(at), along(at + step), width, origin, colour);
            at += step;
            phase += step;
            // the end is met up to rounding: a remainder of nanometres would loop for ever
            if (phase > on + off - 1e-9)
                phase = 0.0;
            else if (drawing && phase > on - 1e-9)
                phase = on;
            if (step <= 0.0) break;
        }
    }
}

void add_hatch(Mesh& mesh, const MultiPolygon& polygons, Origin origin, double width, double spacing,
               Colour colour) {
    // u runs along the hatch lines, v across them: a scan line fill in turned coordinates
    const double half = std::numbers::sqrt2 / 2.0;
    const auto turned = [&](Point p) {
        const Point local = origin.local(p);
        return Point{(local.x + local.y) * half, (local.y - local.x) * half};
    };
    const auto back = [&](double u, double v) { return origin.world({(u - v) * half, (u + v) * half}); };
    for (const Polygon& polygon : polygons) {
        std::vector<Ring> rings{polygon.outer};
        rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
        Box box;
        for (Ring& ring : rings) {
            for (Point& p : ring) box.include(p = turned(p));
        }
        if (box.is_empty()) continue;
        for (double n = std::ceil(box.min.y / spacing); n * spacing <= box.max.y; n += 1.0) {
            const double v = n * spacing;
            std::vector<double> crossings;
            for (const Ring& ring : rings) {
                for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                    const Point a = ring[i], b = ring[i + 1];
                    if ((a.y <= v) != (b.y <= v)) {
                        crossings.push_back(a.x + (b.x - a.x) * (v - a.y) / (b.y - a.y));
                    }
                }
            }
            std::sort(crossings.begin(), crossings.end());
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
                add_quad(mesh, back(crossings[i], v), back(crossings[i + 1], v), width, origin, colour);
            }
        }
    }
}

}  // namespace lifang::scene
