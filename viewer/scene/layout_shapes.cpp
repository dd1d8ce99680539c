#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "scene/scene.hpp"

#include <algorithm>
#include <set>

namespace lifang::scene {
namespace {

double distance_to_edge(const MultiPolygon& shape, Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const Polygon& polygon : shape) {
        nearest = std::min(nearest, distance(p, polygon.outer).value);
        for (const Ring& hole : polygon.holes) nearest = std::min(nearest, distance(p, hole).value);
    }
    return nearest;
}

/// Climbs from a point inside to a point far from the edges: tries eight directions, halves the step when
/// none is better. A local optimum is good enough for a label.
LayoutShapes::Anchor find_anchor(const MultiPolygon& shape, Origin origin) {
    if (shape.empty()) return {};
    Point best = point_inside(shape);
    double radius = distance_to_edge(shape, best);
    const Box box = bounds(shape);
    double step = std::max(box.width(), box.height()) / 4.0;
    while (step > 1.0) {
        bool better = false;
        for (const auto& [dx, dy] :
             {std::pair{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}) {
            const Point tried{best.x + dx * step, best.y + dy * step};
            if (!contains(shape, tried)) continue;
            if (const double its = distance_to_edge(shape, tried); its > radius) {
                best = tried;
                radius = its;
                better = true;
            }
        }
        if (!better) step /= 2.0;
    }
    return {origin.local(best), radius};
}

}  // namespace

std::vector<int> colour_units(const PlannedLayout& layout, int colours) {
    std::vector<std::set<std::size_t>> neighbours(layout.units.size());
    for (const UnitBorder& border : layout.borders) {
        if (!border.b) continue;
        neighbours[border.a.index].insert(border.b->index);
        neighbours[border.b->index].insert(border.a.index);
    }
    // those with most neighbours choose first (Welsh and Powell 1967)
    std::vector<std::size_t> order(layout.units.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return neighbours[a].size() > neighbours[b].size();
    });
    std::vector<int> colour_of(layout.units.size(), -1);
    std::vector<int> used(static_cast<std::size_t>(colours), 0);
    for (const std::size_t unit : order) {
        std::vector<int> clashes(used.size(), 0);
        for (const std::size_t other : neighbours[unit]) {
            if (colour_of[other] >= 0) ++clashes[static_cast<std::size_t>(colour_of[other])];
        }
        std::size_t best = 0;
        for (std::size_t c = 1; c < used.size(); ++c) {
            if (std::pair{clashes[c], used[c]} < std::pair{clashes[best], used[best]}) best = c;
        }
        colour_of[unit] = static_cast<int>(best);
        ++used[best];
    }
    return colour_of;
}

LayoutShapes make_layout_shapes(const Scene& scene, std::size_t index) {
    const PlannedLayout& layout = scene.layout(index);
    LayoutShapes shapes;
    shapes.colours = colour_units(layout, static_cast<int>(light_style().units.size()));
    shapes.triangles.resize(layout.units.size());
    shapes.anchors.resize(layout.units.size());
    for_each_item(Run{}, layout.units.size(), [&](std::size_t i) {
        shapes.triangles[i] = triangulate(layout.units[i].area_shape);
        shapes.anchors[i] = find_anchor(layout.units[i].area_shape, scene.origin());
    });
    return shapes;
}

}  // namespace lifang::scene
