#include "scene/anchors.hpp"

#include "core/parallel.hpp"
#include "evaluate/layout/members.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <limits>

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
Anchor find_anchor(const MultiPolygon& shape, Origin origin) {
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

std::vector<Anchor> make_anchors(const Ground& ground, const PlannedLayout& layout, const Run& run) {
    const auto cells_of = list_members<CellId>(layout.unit_of_cell, layout.units.size());
    std::vector<Anchor> anchors(layout.units.size());
    for_each_item(run, anchors.size(), [&](std::size_t i) {
        MultiPolygon cells;
        for (const CellId cell : cells_of[i]) {
            const MultiPolygon& area = at(ground.plan().ground.cells, cell).area;
            cells.insert(cells.end(), area.begin(), area.end());
        }
        anchors[i] = find_anchor(unite_coverage(cells), ground.origin());
    });
    return anchors;
}

}  // namespace lifang::scene
