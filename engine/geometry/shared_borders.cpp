#include "geometry/shared_borders.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/orientation.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace lifang {
namespace {

struct Edge {
    Point from, to;  // the shape's inside is on the left
    std::size_t shape;
};

void add_ring(const Ring& ring, bool is_hole, std::size_t shape, std::vector<Edge>& edges) {
    const bool inside_is_left = (signed_area(ring) > 0.0) != is_hole;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        if (ring[i - 1] == ring[i]) continue;
        if (inside_is_left)
            edges.push_back({ring[i - 1], ring[i], shape});
        else
            edges.push_back({ring[i], ring[i - 1], shape});
    }
}

/// A place seen from an edge: how far along it, and how far to its left.
class Ruler {
  public:
    explicit Ruler(const Edge& edge) : edge_(edge), length_(distance(edge.from, edge.to).value) {
        direction_ = {(edge.to.x - edge.from.x) / length_, (edge.to.y - edge.from.y) / length_};
    }
    double length() const { return length_; }
    Point direction() const { return direction_; }
    double along(Point p) const {
        return (p.x - edge_.from.x) * direction_.x + (p.y - edge_.from.y) * direction_.y;
    }
    double left(Point p) const {
        return (p.y - edge_.from.y) * direction_.x - (p.x - edge_.from.x) * direction_.y;
    }
    Point at(double metres) const {
        return {edge_.from.x + direction_.x * metres, edge_.from.y + direction_.y * metres};
    }

  private:
    const Edge& edge_;
    double length_;
    Point direction_{};
};

/// The part of `other` that runs along the edge, and the farther of its ends' distances.
struct Alongside {
    double begin, end, apart;
    bool same_way;
};

Alongside lay_alongside(const Ruler& edge, const Edge& other) {
    const double one = edge.along(other.from), two = edge.along(other.to);
    return {std::max(0.0, std::min(one, two)), std::min(edge.length(), std::max(one, two)),
            std::max(std::abs(edge.left(other.from)), std::abs(edge.left(other.to))), two > one};
}

class BorderSearch {
  public:
    BorderSearch(const BorderTolerance& tolerance, double extent) : tolerance_(tolerance) {
        least_ = 1e-9 * extent;
        widest_ = std::max({least_, tolerance.snap, tolerance.reach,
                            std::hypot(tolerance.rounding.x, tolerance.rounding.y)});
    }

    double widest() const { return widest_; }

    void compare(const Edge& one, const Edge& two) {
        // Seen from the longer one: the direction of a very short edge is mostly rounding.
        const bool first_is_longer = distance(one.from, one.to) >= distance(two.from, two.to);
        const Edge &edge = first_is_longer ? one : two, &other = first_is_longer ? two : one;
        const Ruler ruler(edge);
        const double allowed = allowed_off(ruler.direction());
        const Alongside found = lay_alongside(ruler, other);
        const auto pair = std::pair(std::minmax(edge.shape, other.shape));
        if (found.apart <= allowed) {
            if (found.end - found.begin <= allowed) return;
            shared_[pair].push_back({ruler.at(found.begin), ruler.at(found.end)});
            if (found.same_way) entangled_.insert(pair);
            return;
        }
        constexpr double long_enough = 10.0;  // times the gap: two corners that meet are no gap
        if (found.apart <= tolerance_.reach && found.end - found.begin > long_enough * found.apart) {
            const auto [entry, is_new] = near_.emplace(pair, found.apart);
            if (!is_new) entry->second = std::min(entry->second, found.apart);
        }
        if (crosses(ruler, other, allowed) && crosses(Ruler(other), edge, allowed)) entangled_.insert(pair);
    }

    void entangle(std::size_t a, std::size_t b) { entangled_.insert(std::minmax(a, b)); }

    Borders take() {
        Borders borders;
        for (const auto& [pair, apart] : near_)
            if (!shared_.count(pair)) borders.near.push_back({pair.first, pair.second, apart});
        for (auto& [pair, stretches] : shared_)
            borders.shared.push_back({pair.first, pair.second, std::move(stretches)});
        borders.entangled.assign(entangled_.begin(), entangled_.end());
        return borders;
    }

  private:
    using Pair = std::pair<std::size_t, std::size_t>;

    // Both ends of an edge and a point between them move by half a step of the grid along either axis: so far
    // may what was on one line come apart. A gap of a whole step along an axis is one that was drawn.
    double allowed_off(Point direction) const {
        constexpr double below_a_step = 0.999;
        const double rounded =
            tolerance_.rounding.x * std::abs(direction.y) + tolerance_.rounding.y * std::abs(direction.x);
        return std::max({least_, below_a_step * rounded, tolerance_.snap});
    }

    static bool crosses(const Ruler& edge, const Edge& other, double allowed) {
        const double one = edge.left(other.from), two = edge.left(other.to);
        return std::min(one, two) < -allowed && std::max(one, two) > allowed;
    }

    BorderTolerance tolerance_;
    double least_ = 0.0, widest_ = 0.0;
    std::map<Pair, MultiLineString> shared_;
    std::map<Pair, double> near_;
    std::set<Pair> entangled_;
};

/// Shapes within others, which no edge tells of.
void find_swallowed(const std::vector<MultiPolygon>& shapes, BorderSearch& search) {
    std::vector<Box> boxes;
    for (const MultiPolygon& shape : shapes) boxes.push_back(bounds(shape));
    const BoxIndex index(boxes);
    for (std::size_t inner = 0; inner < shapes.size(); ++inner)
        for (const std::size_t outer : index.find(boxes[inner])) {
            const Box &a = boxes[inner], &b = boxes[outer];
            const bool is_within =
                b.min.x <= a.min.x && b.min.y <= a.min.y && a.max.x <= b.max.x && a.max.y <= b.max.y;
            if (outer != inner && is_within && !shapes[inner].empty() &&
                contains(shapes[outer], shapes[inner].front().outer.front()))
                search.entangle(inner, outer);
        }
}

/// Whether the value is a multiple of 1 / per_unit; nothing where a double cannot tell.
std::optional<bool> is_multiple(double value, double per_unit) {
    const double scaled = value * per_unit;
    const double noise = 4.0 * std::numeric_limits<double>::epsilon() * std::abs(scaled);
    constexpr double telling = 0.01;
    if (noise > telling) return std::nullopt;
    return std::abs(scaled - std::round(scaled)) <= std::max(noise, 1e-12);
}

}  // namespace

Borders find_borders(const std::vector<MultiPolygon>& shapes, const BorderTolerance& tolerance) {
    std::vector<Edge> edges;
    for (std::size_t shape = 0; shape < shapes.size(); ++shape)
        for (const Polygon& polygon : shapes[shape]) {
            add_ring(polygon.outer, false, shape, edges);
            for (const Ring& hole : polygon.holes) add_ring(hole, true, shape, edges);
        }
    Box extent;
    std::vector<Box> boxes(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        boxes[i].include(edges[i].from);
        boxes[i].include(edges[i].to);
        extent.include(boxes[i]);
    }
    BorderSearch search(tolerance, std::max(extent.width(), extent.height()));
    const BoxIndex index(boxes);
    for (std::size_t i = 0; i < edges.size(); ++i)
        for (const std::size_t j : index.find(boxes[i].grown(search.widest())))
            if (j > i && edges[i].shape != edges[j].shape) search.compare(edges[i], edges[j]);
    find_swallowed(shapes, search);
    return search.take();
}

double find_rounding(const std::vector<MultiPolygon>& shapes) {
    double per_unit = 1.0;
    bool is_rounded = true;
    const auto take = [&](double value) {
        while (is_rounded) {
            const auto fits = is_multiple(value, per_unit);
            if (fits && *fits) return;
            if (fits) per_unit *= 10.0;
            is_rounded = fits.has_value();
        }
    };
    const auto take_ring = [&](const Ring& ring) {
        for (const Point point : ring) take(point.x), take(point.y);
    };
    for (const MultiPolygon& shape : shapes)
        for (const Polygon& polygon : shape) {
            take_ring(polygon.outer);
            for (const Ring& hole : polygon.holes) take_ring(hole);
        }
    return is_rounded ? 1.0 / per_unit : 0.0;
}

}  // namespace lifang
