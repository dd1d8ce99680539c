#include "evaluate/ground/cells_near.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr Meters longest_step{5.0};
constexpr Meters shortest_step{0.05};

BoxIndex index_cells(const std::vector<Cell>& cells) {
    std::vector<Box> boxes;
    for (const Cell& cell : cells) boxes.push_back(bounds(cell.area));
    return BoxIndex(boxes);
}

EdgeIndex index_outlines(const std::vector<Cell>& cells) {
    EdgeIndex::Edges edges;
    for (std::size_t i = 0; i < cells.size(); ++i) EdgeIndex::append(cells[i].area, i, edges);
    return EdgeIndex(std::move(edges));
}

EdgeIndex index_rim(const MultiPolygon& district) {
    EdgeIndex::Edges edges;
    EdgeIndex::append(district, 0, edges);
    return EdgeIndex(std::move(edges));
}

/// A place on a line with the cells around it.
struct Sample {
    Meters along;
    std::vector<CellId> on, near;

    bool has_same_cells(const Sample& other) const { return on == other.on && near == other.near; }
};

class Divider {
  public:
    Divider(const LineString& line, const CellsNear& cells, Meters reach)
        : line_(line), cells_(cells), reach_(reach) {}

    std::vector<LinePart> run() {
        const Meters whole = length(line_);
        const auto steps = static_cast<std::size_t>(std::max(1.0, std::ceil(whole / longest_step)));
        Sample last = sample(Meters{0.0});
        parts_.push_back({Meters{0.0}, Meters{0.0}, last.on, last.near});
        for (std::size_t i = 1; i <= steps; ++i) {
            Sample next = sample(whole * (static_cast<double>(i) / static_cast<double>(steps)));
            divide(last, next);
            last = std::move(next);
        }
        parts_.back().to = whole;
        return std::move(parts_);
    }

  private:
    Sample sample(Meters along) const {
        const Point place = point_along(line_, along);
        std::vector<CellId> near = cells_.find(place, reach_);
        std::vector<CellId> on = near.size() == 1 ? near : cells_.find(place, on_reach);
        return {along, std::move(on), std::move(near)};
    }

    void divide(const Sample& from, const Sample& to) {
        if (from.has_same_cells(to)) return;
        if (to.along - from.along <= shortest_step) {
            parts_.back().to = to.along;
            parts_.push_back({to.along, to.along, to.on, to.near});
            return;
        }
        const Sample middle = sample((from.along + to.along) * 0.5);
        divide(from, middle);
        divide(middle, to);
    }

    const LineString& line_;
    const CellsNear& cells_;
    Meters reach_;
    std::vector<LinePart> parts_;
};

}  // namespace

CellsNear::CellsNear(const Tessellation& tessellation)
    : cells_(tessellation.cells),
      cell_index_(index_cells(tessellation.cells)),
      outlines_(index_outlines(tessellation.cells)),
      rim_(index_rim(tessellation.district)) {}

std::vector<CellId> CellsNear::find_holding(Point place) const {
    std::vector<CellId> holding;
    for (const std::size_t i : cell_index_.find({place, place}))
        if (contains(cells_[i].area, place)) holding.emplace_back(i);
    return holding;
}

std::vector<CellId> CellsNear::find(Point place, Meters reach) const {
    std::vector<CellId> near = find_holding(place);
    if (near.empty() || rim_.has(place, reach)) near.push_back(beyond_district);
    for (const std::size_t i : outlines_.find(place, reach)) near.emplace_back(outlines_[i].owner);
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
}

Point point_along(const LineString& line, Meters along) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Meters whole = distance(line[i], line[i + 1]);
        if (along <= whole && whole.value > 0.0) {
            const double share = along / whole;
            return {std::lerp(line[i].x, line[i + 1].x, share), std::lerp(line[i].y, line[i + 1].y, share)};
        }
        along -= whole;
    }
    return line.back();
}

std::vector<LinePart> divide_by_cells(const LineString& line, const CellsNear& cells, Meters reach) {
    return Divider(line, cells, reach).run();
}

}  // namespace lifang
