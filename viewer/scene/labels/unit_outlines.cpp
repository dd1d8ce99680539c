#include "scene/labels/unit_outlines.hpp"

#include "core/parallel.hpp"
#include "evaluate/layout/members.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <limits>
#include <map>

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
Anchor find_anchor(const MultiPolygon& shape) {
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
    return {best, radius};
}

MultiPolygon to_local(MultiPolygon shape, Origin origin) {
    for (Polygon& polygon : shape) {
        for (Point& point : polygon.outer) point = origin.local(point);
        for (Ring& hole : polygon.holes)
            for (Point& point : hole) point = origin.local(point);
    }
    return shape;
}

UnitOutlinePtr make_outline(const Ground& ground, const std::vector<CellId>& members) {
    MultiPolygon cells;
    for (const CellId cell : members) {
        const MultiPolygon& area = at(ground.plan().ground.cells, cell).area;
        cells.insert(cells.end(), area.begin(), area.end());
    }
    UnitOutline outline{members, to_local(unite_coverage(cells), ground.origin()), {}, {}};
    outline.box = bounds(outline.area);
    outline.anchor = find_anchor(outline.area);
    return std::make_shared<const UnitOutline>(std::move(outline));
}

std::vector<UnitOutlinePtr> make_outlines(const Ground& ground, const PlannedLayout& layout,
                                          const std::vector<UnitOutlinePtr>& before, const Run& run) {
    std::map<std::vector<CellId>, UnitOutlinePtr> known;
    for (const UnitOutlinePtr& outline : before) known.emplace(outline->cells, outline);
    const auto cells_of = list_members<CellId>(layout.unit_of_cell, layout.units.size());
    std::vector<UnitOutlinePtr> outlines(layout.units.size());
    for_each_item(run, outlines.size(), [&](std::size_t i) {
        const auto same = known.find(cells_of[i]);
        outlines[i] = same == known.end() ? make_outline(ground, cells_of[i]) : same->second;
    });
    return outlines;
}

std::vector<Box> boxes_of(const std::vector<UnitOutlinePtr>& outlines) {
    std::vector<Box> boxes;
    boxes.reserve(outlines.size());
    // a unit that has lost its last cell has no place, and no name that would have room there
    for (const UnitOutlinePtr& outline : outlines)
        boxes.push_back(outline->box.is_empty() ? Box{{}, {}} : outline->box);
    return boxes;
}

}  // namespace

UnitOutlines::UnitOutlines(const Ground& ground, const PlannedLayout& layout, const UnitOutlines* before,
                           const Run& run)
    : outlines_(
          make_outlines(ground, layout, before ? before->outlines_ : std::vector<UnitOutlinePtr>{}, run)),
      index_(boxes_of(outlines_)) {}

}  // namespace lifang::scene
