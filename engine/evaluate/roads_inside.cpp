#include "evaluate/roads_inside.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

namespace lifang {
namespace {

constexpr Meters outline_reach{8.0};  // from a unit's outline: there a road belongs to it
constexpr Meters off_middle{1.0};     // simplifying moved the middle of a strip by this much at most
constexpr Meters longest_piece{5.0};  // the figure is exact to about that for every way in or out

/// A straight piece of a cell's outline.
struct Edge {
    Point from, to;
    CellId cell;
};

Box box_around(Point from, Point to) {
    Box box;
    box.include(from);
    box.include(to);
    return box;
}

/// The cells around a place, and whether the district ends there.
class CellsNear {
  public:
    explicit CellsNear(const Tessellation& tessellation)
        : cells_(tessellation.cells), cell_index_({}), edge_index_({}) {
        std::vector<Box> boxes, edge_boxes;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            boxes.push_back(bounds(cells_[i].area));
            for (const Polygon& part : cells_[i].area) {
                add(part.outer, CellId{i}, edges_, edge_boxes);
                for (const Ring& hole : part.holes) add(hole, CellId{i}, edges_, edge_boxes);
            }
        }
        std::vector<Box> rim_boxes;
        for (const Polygon& part : tessellation.district) {
            add(part.outer, CellId{}, rim_, rim_boxes);
            for (const Ring& hole : part.holes) add(hole, CellId{}, rim_, rim_boxes);
        }
        cell_index_ = BoxIndex(boxes);
        edge_index_ = BoxIndex(edge_boxes);
        rim_index_ = std::make_unique<BoxIndex>(rim_boxes);
    }

    /// Ascending; empty at the district's rim and outside.
    std::vector<CellId> find(Point place, Meters reach) const {
        const Box around = Box{place, place}.grown(reach.value);
        for (const std::size_t i : rim_index_->find(around))
            if (distance(place, rim_[i].from, rim_[i].to) <= reach) return {};
        std::vector<CellId> near;
        for (const std::size_t i : cell_index_.find({place, place}))
            if (contains(cells_[i].area, place)) near.emplace_back(i);
        if (near.empty()) return {};
        for (const std::size_t i : edge_index_.find(around))
            if (distance(place, edges_[i].from, edges_[i].to) <= reach) near.push_back(edges_[i].cell);
        std::ranges::sort(near);
        near.erase(std::unique(near.begin(), near.end()), near.end());
        return near;
    }

  private:
    static void add(const Ring& ring, CellId cell, std::vector<Edge>& edges, std::vector<Box>& boxes) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            edges.push_back({ring[i], ring[i + 1], cell});
            boxes.push_back(box_around(ring[i], ring[i + 1]));
        }
    }

    const std::vector<Cell>& cells_;
    std::vector<Edge> edges_, rim_;
    BoxIndex cell_index_, edge_index_;
    std::unique_ptr<BoxIndex> rim_index_;
};

}  // namespace

RoadsInside::RoadsInside(const Site& site, const Tessellation& tessellation) {
    std::vector<const LineString*> lines;
    for (const Road& road : site.roads)
        if (road.road_class >= Barrier::secondary && !road.tunnel) lines.push_back(&road.line);
    if (lines.empty()) return;
    const CellsNear cells(tessellation);
    const Meters reach = std::max(outline_reach, site.profile.ground.strip_max_width * 0.5 + off_middle);
    for (const LineString* line : lines)
        for (std::size_t i = 0; i + 1 < line->size(); ++i) {
            const Point from = (*line)[i], to = (*line)[i + 1];
            const Meters whole = distance(from, to);
            const double count = std::max(1.0, std::ceil(whole / longest_piece));
            for (double n = 0.5; n < count; ++n) {
                const Point middle{std::lerp(from.x, to.x, n / count), std::lerp(from.y, to.y, n / count)};
                auto near = cells.find(middle, reach);
                if (!near.empty()) pieces_.push_back({Meters{whole.value / count}, std::move(near)});
            }
        }
}

std::vector<Meters> RoadsInside::measure(const Membership& membership) const {
    std::vector<Meters> inside(membership.cells.size());
    for (const Piece& piece : pieces_) {
        const auto unit = at(membership.unit_of_cell, piece.near.front());
        const bool is_inside = unit && std::ranges::all_of(piece.near, [&](CellId cell) {
                                   return at(membership.unit_of_cell, cell) == unit;
                               });
        if (is_inside) at(inside, *unit) += piece.length;
    }
    return inside;
}

}  // namespace lifang
