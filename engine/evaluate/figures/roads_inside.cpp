#include "evaluate/figures/roads_inside.hpp"

#include "evaluate/ground/cells_near.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr Meters outline_reach{8.0};  // from a unit's outline: there a road belongs to it
constexpr Meters off_middle{1.0};     // simplifying moved the middle of a strip by this much at most
constexpr Meters longest_piece{5.0};  // the figure is exact to about that for every way in or out

}  // namespace

RoadsInside::RoadsInside(const Site& site, const Tessellation& tessellation, const Run& run) {
    std::vector<const LineString*> lines;
    for (const Road& road : site.roads)
        if (road.road_class >= Barrier::secondary && !road.tunnel) lines.push_back(&road.line);
    if (lines.empty()) return;
    const CellsNear cells(tessellation);
    const Meters reach = std::max(outline_reach, site.profile.ground.strip_max_width * 0.5 + off_middle);
    for (const LineString* line : lines)
        for (std::size_t i = 0; i + 1 < line->size(); ++i) {
            run.check_stop();
            const Point from = (*line)[i], to = (*line)[i + 1];
            const Meters whole = distance(from, to);
            const double count = std::max(1.0, std::ceil(whole / longest_piece));
            for (double n = 0.5; n < count; ++n) {
                const Point middle{std::lerp(from.x, to.x, n / count), std::lerp(from.y, to.y, n / count)};
                auto near = cells.find(middle, reach);
                if (near.back() != beyond_district)
                    pieces_.push_back({Meters{whole.value / count}, std::move(near)});
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
