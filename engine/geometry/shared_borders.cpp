#include "geometry/shared_borders.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <cmath>
#include <map>
#include <utility>

namespace lifang {
namespace {

struct Edge {
    Point from, to;
    std::size_t shape;
};

void add_ring(const Ring& ring, std::size_t shape, std::vector<Edge>& edges) {
    for (std::size_t i = 1; i < ring.size(); ++i)
        if (ring[i - 1] != ring[i]) edges.push_back({ring[i - 1], ring[i], shape});
}

// The part of `other` that lies on `edge`: empty unless both ends of `other` are near the line of `edge`.
LineString overlap(const Edge& edge, const Edge& other, double tolerance) {
    const double dx = edge.to.x - edge.from.x, dy = edge.to.y - edge.from.y;
    const double length = std::hypot(dx, dy);
    const auto along = [&](Point p) {
        return ((p.x - edge.from.x) * dx + (p.y - edge.from.y) * dy) / length;
    };
    const auto off = [&](Point p) {
        return std::abs((p.x - edge.from.x) * dy - (p.y - edge.from.y) * dx) / length;
    };
    if (off(other.from) > tolerance || off(other.to) > tolerance) return {};
    const double one = along(other.from), two = along(other.to);
    const double begin = std::max(0.0, std::min(one, two)), end = std::min(length, std::max(one, two));
    if (end - begin <= tolerance) return {};
    const auto point = [&](double at) {
        return Point{edge.from.x + dx * at / length, edge.from.y + dy * at / length};
    };
    return {point(begin), point(end)};
}

}  // namespace

std::vector<SharedBorder> find_shared_borders(const std::vector<MultiPolygon>& shapes) {
    std::vector<Edge> edges;
    for (std::size_t shape = 0; shape < shapes.size(); ++shape)
        for (const Polygon& polygon : shapes[shape]) {
            add_ring(polygon.outer, shape, edges);
            for (const Ring& hole : polygon.holes) add_ring(hole, shape, edges);
        }
    Box extent;
    std::vector<Box> boxes(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        boxes[i].include(edges[i].from);
        boxes[i].include(edges[i].to);
        extent.include(boxes[i]);
    }
    const double tolerance = 1e-9 * std::max(extent.width(), extent.height());
    const BoxIndex index(boxes);

    std::map<std::pair<std::size_t, std::size_t>, MultiLineString> shared;
    for (std::size_t i = 0; i < edges.size(); ++i)
        for (const std::size_t j : index.find(boxes[i].grown(tolerance))) {
            const Edge &edge = edges[i], &other = edges[j];
            if (j <= i || edge.shape == other.shape) continue;
            // Seen from the longer one: the direction of a very short edge is mostly rounding.
            const bool first_is_longer = distance(edge.from, edge.to) >= distance(other.from, other.to);
            LineString stretch =
                first_is_longer ? overlap(edge, other, tolerance) : overlap(other, edge, tolerance);
            if (stretch.empty()) continue;
            shared[std::minmax(edge.shape, other.shape)].push_back(std::move(stretch));
        }
    std::vector<SharedBorder> borders;
    for (auto& [pair, stretches] : shared) borders.push_back({pair.first, pair.second, std::move(stretches)});
    return borders;
}

}  // namespace lifang
