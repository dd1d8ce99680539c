#include "load/graph/borders.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "geometry/shared_borders.hpp"
#include "load/graph/formats.hpp"
#include "load/place/middle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lifang {
namespace {

constexpr double always_told = 0.05;      // metres: gaps that only drawing makes …
constexpr double told_where_apart = 2.0;  // … and those that may be what parts a graph

double typical_size(const std::vector<MultiPolygon>& shapes) {
    std::vector<double> sizes;
    for (const MultiPolygon& shape : shapes)
        sizes.push_back(std::max(bounds(shape).width(), bounds(shape).height()));
    return sizes.empty() ? 0.0 : median(sizes);
}

/// Squares of one unit have whole coordinates because they were made so: that is no rounding.
double find_true_rounding(const std::vector<MultiPolygon>& shapes) {
    constexpr double most_of_a_shape = 0.02;
    const double rounding = find_rounding(shapes);
    return rounding <= most_of_a_shape * typical_size(shapes) ? rounding : 0.0;
}

LayerBorders::Pair make_pair(std::size_t a, std::size_t b, double amount) {
    return {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), amount};
}

/// What lies within reach and is not shared. Where the graph is in parts, also the narrowest wider gaps
/// between them.
void find_gaps(const std::vector<MultiPolygon>& shapes, const Borders& found, BorderTolerance tolerance,
               DisjointSets& parts, LayerBorders& told) {
    for (const NearBorder& near : found.near) told.gaps.push_back(make_pair(near.a, near.b, near.apart));
    if (!told.parts.empty()) {
        tolerance.reach = told_where_apart;
        std::vector<NearBorder> near = find_borders(shapes, tolerance).near;
        std::ranges::stable_sort(near, {}, &NearBorder::apart);
        for (const NearBorder& gap : near)
            if (parts.join(gap.a, gap.b) && gap.apart > always_told)
                told.gaps.push_back(make_pair(gap.a, gap.b, gap.apart));
    }
    std::ranges::stable_sort(told.gaps, {}, &LayerBorders::Pair::amount);
}

void measure_overlaps(const std::vector<MultiPolygon>& shapes, const Borders& found, LayerBorders& told) {
    for (const auto& [a, b] : found.entangled) {
        const MultiPolygon twice = intersect(make_valid(shapes[a]), make_valid(shapes[b]));
        const double m2 = area(twice).value;
        const double width = m2 > 0.0 ? 2.0 * m2 / perimeter(twice).value : 0.0;
        if (width > told.tolerance_m) told.overlaps.push_back(make_pair(a, b, m2));
    }
    std::ranges::stable_sort(told.overlaps, std::greater<>{}, &LayerBorders::Pair::amount);
}

}  // namespace

LayerGround::LayerGround(const Crs& degrees, Point middle) {
    constexpr double metres_per_degree = 6'371'008.8 * std::numbers::pi / 180.0;  // mean radius of the Earth
    metres_per_unit_ = {metres_per_degree * std::cos(middle.y * std::numbers::pi / 180.0), metres_per_degree};
    projection_.emplace(degrees, choose_crs(middle.x, middle.y));
}

void LayerGround::scale(MultiPolygon& shape) const {
    if (!projection_) return;
    const auto scale_ring = [&](Ring& ring) {
        for (Point& point : ring) point = {point.x * metres_per_unit_.x, point.y * metres_per_unit_.y};
    };
    for (Polygon& polygon : shape) {
        scale_ring(polygon.outer);
        std::ranges::for_each(polygon.holes, scale_ring);
    }
}

double LayerGround::length_of(LineString line) const {
    if (projection_) {
        for (Point& point : line) point = {point.x / metres_per_unit_.x, point.y / metres_per_unit_.y};
        projection_->apply(line);
    }
    return length(line).value;
}

void join_neighbours(std::vector<MultiPolygon> shapes, const LayerGround& ground, double snap_m,
                     GraphSource& graph) {
    LayerBorders& told = graph.borders.emplace();
    told.rounding = find_true_rounding(shapes);
    const Point scale = ground.metres_per_unit();
    constexpr double noise = 1.0 + 1e-6;  // a gap of the width named is bridged
    BorderTolerance tolerance{{told.rounding * scale.x, told.rounding * scale.y}, noise * snap_m, 0.0};
    told.tolerance_m = std::max(snap_m, std::hypot(tolerance.rounding.x, tolerance.rounding.y));
    tolerance.reach = std::max(always_told, 3.0 * told.tolerance_m);
    for (MultiPolygon& shape : shapes) ground.scale(shape);

    const Borders found = find_borders(shapes, tolerance);
    DisjointSets parts(shapes.size());
    for (const SharedBorder& border : found.shared) {
        double metres = 0.0;
        for (const LineString& stretch : border.stretches) metres += ground.length_of(stretch);
        const auto pair = make_pair(border.a, border.b, metres);
        graph.edges.push_back({pair.a, pair.b, metres});
        parts.join(pair.a, pair.b);
    }
    settle_edges(graph, false);
    told.parts = parts.lists();
    if (told.parts.size() == 1) told.parts.clear();
    find_gaps(shapes, found, tolerance, parts, told);
    measure_overlaps(shapes, found, told);
}

}  // namespace lifang
