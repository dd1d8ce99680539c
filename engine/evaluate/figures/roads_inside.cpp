#include "evaluate/figures/roads_inside.hpp"

#include "geometry/edge_index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr Meters outline_reach{8.0};  // from a unit's outline: there a road belongs to it
constexpr Meters off_middle{1.0};     // simplifying moved the middle of a strip by this much at most
constexpr Meters longest_piece{5.0};  // the figure is exact to about that for every way in or out

/// The cells around a place, and whether the district ends there.
class CellsNear {
  public:
    explicit CellsNear(const Tessellation& tessellation) : cells_(tessellation.cells), cell_index_({}) {
        std::vector<Box> boxes;
        EdgeIndex::Edges outlines, rim;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            boxes.push_back(bounds(cells_[i].area));
            EdgeIndex::append(cells_[i].area, i, outlines);
        }
        EdgeIndex::append(tessellation.district, 0, rim);
        cell_index_ = BoxIndex(boxes);
        outlines_ = EdgeIndex(std::move(outlines));
        rim_ = EdgeIndex(std::move(rim));
    }

    /// Ascending; empty at the district's rim and outside.
    std::vector<CellId> find(Point place, Meters reach) const {
        if (rim_.has(place, reach)) return {};
        std::vector<CellId> near;
        for (const std::size_t i : cell_index_.find({place, place}))
            if (contains(cells_[i].area, place)) near.emplace_back(i);
        if (near.empty()) return {};
        for (const std::size_t i : outlines_.find(place, reach)) near.emplace_back(outlines_[i].owner);
        std::ranges::sort(near);
        near.erase(std::unique(near.begin(), near.end()), near.end());
        return near;
    }

  private:
    const std::vector<Cell>& cells_;
    BoxIndex cell_index_;
    EdgeIndex outlines_, rim_;
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
