#include "evaluate/ground/cells_near.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <boost/container/small_vector.hpp>

namespace lifang {
namespace {

constexpr Meters longest_step{5.0};
constexpr Meters shortest_step{0.05};
constexpr double steps_at_once = 20.0;

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

/// Few enough to need no memory of their own: there are millions of samples in a district.
using FewCells = boost::container::small_vector<CellId, 16>;

/// A place on a line with the cells around it.
struct Sample {
    Point place;
    Meters along;
    FewCells on, near;

    bool has_same_cells(const Sample& other) const { return on == other.on && near == other.near; }
    LinePart begin_part() const { return {along, along, {on.begin(), on.end()}, {near.begin(), near.end()}}; }
};

template <class Cells>
void sort_once_each(Cells& cells) {
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
}

/// The edges of a cell come one after the other.
void add_unless_last(FewCells& cells, CellId cell) {
    if (cells.empty() || cells.back() != cell) cells.push_back(cell);
}

class Divider {
  public:
    Divider(const LineString& line, const CellsNear& cells, Meters reach)
        : line_(line), cells_(cells), reach_(reach) {}

    std::vector<LinePart> run() {
        Meters along;
        for (std::size_t i = 0; i + 1 < line_.size(); ++i) {
            const Meters whole = distance(line_[i], line_[i + 1]);
            divide_segment(line_[i], line_[i + 1], along, whole);
            along += whole;
        }
        parts_.back().to = along;
        return std::move(parts_);
    }

  private:
    void divide_segment(Point from, Point to, Meters start, Meters whole) {
        const double steps = std::max(1.0, std::ceil(whole / longest_step));
        const auto place = [&](double step) {
            return Point{std::lerp(from.x, to.x, step / steps), std::lerp(from.y, to.y, step / steps)};
        };
        // Not of the whole segment at once: a street of kilometres without a bend has thousands of edges
        // beside it.
        for (double first = 0.0; first < steps; first += steps_at_once) {
            const double end = std::min(first + steps_at_once, steps);
            around_ = cells_.find_around(place(first), place(end), reach_);
            Sample last = sample(place(first), start + whole * (first / steps));
            if (parts_.empty()) parts_.push_back(last.begin_part());
            for (double i = first + 1.0; i <= end; ++i) {
                Sample next = sample(place(i), start + whole * (i / steps));
                divide(last, next);
                last = std::move(next);
            }
        }
    }

    Sample sample(Point place, Meters along) const {
        Sample sample{place, along, {}, {}};
        for (const CellId cell : around_.cells)
            if (contains(at(*around_.all, cell).area, place)) sample.on.push_back(cell);
        if (sample.on.empty()) sample.on.push_back(beyond_district);
        sample.near = sample.on;
        for (const EdgeIndex::Edge& edge : around_.edges) {
            const Meters away = distance(place, edge.from, edge.to);
            if (away > reach_) continue;
            add_unless_last(sample.near, CellId(edge.owner));
            if (away <= on_reach) add_unless_last(sample.on, CellId(edge.owner));
        }
        sort_once_each(sample.near);
        sort_once_each(sample.on);
        return sample;
    }

    void divide(const Sample& from, const Sample& to) {
        if (from.has_same_cells(to)) return;
        if (to.along - from.along <= shortest_step) {
            parts_.back().to = to.along;
            parts_.push_back(to.begin_part());
            return;
        }
        const Point middle{std::midpoint(from.place.x, to.place.x), std::midpoint(from.place.y, to.place.y)};
        const Sample between = sample(middle, (from.along + to.along) * 0.5);
        divide(from, between);
        divide(between, to);
    }

    const LineString& line_;
    const CellsNear& cells_;
    Meters reach_;
    CellsNear::Around around_;
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
    sort_once_each(near);
    return near;
}

CellsNear::Around CellsNear::find_around(Point from, Point to, Meters reach) const {
    Box box;
    box.include(from);
    box.include(to);
    Around around{&cells_, {}, {}};
    for (const std::size_t cell : cell_index_.find(box)) around.cells.emplace_back(cell);
    for (const std::size_t edge : outlines_.find(box.grown(reach.value)))
        around.edges.push_back(outlines_[edge]);
    for (const std::size_t edge : rim_.find(box.grown(reach.value))) {
        around.edges.push_back(rim_[edge]);
        around.edges.back().owner = beyond_district.index;
    }
    return around;
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
