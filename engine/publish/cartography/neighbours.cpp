#include "publish/cartography/neighbours.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace lifang {
namespace {

/// A place on the border of a unit.
struct Spot {
    Point at;
    UnitId unit;

    friend auto operator<=>(const Spot&, const Spot&) = default;
};

using Lists = std::vector<std::vector<UnitId>>;

void add_pair(Lists& lists, UnitId a, UnitId b) {
    if (a == b || (!at(lists, a).empty() && at(lists, a).back() == b)) return;
    at(lists, a).push_back(b);
    at(lists, b).push_back(a);
}

void tidy(Lists& lists) {
    for (auto& list : lists) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
}

void add_ends(const MultiLineString& lines, UnitId unit, std::vector<Spot>& corners) {
    for (const LineString& line : lines) {
        corners.push_back({line.front(), unit});
        corners.push_back({line.back(), unit});
    }
}

void add_shore(const MultiLineString& lines, UnitId unit, std::vector<Spot>& shores) {
    constexpr double apart = 25.0;  // metres: a sixth of what counts as facing
    for (const LineString& line : lines) {
        double until_next = 0.0;
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const double length = distance(line[i], line[i + 1]).value;
            for (; until_next < length; until_next += apart) {
                const double share = until_next / length;
                shores.push_back({{line[i].x + (line[i + 1].x - line[i].x) * share,
                                   line[i].y + (line[i + 1].y - line[i].y) * share},
                                  unit});
            }
            until_next -= length;
        }
        shores.push_back({line.back(), unit});
    }
}

/// Borders meet in corners exactly: cells share their vertices.
void find_meetings(std::vector<Spot> corners, Lists& meeting) {
    std::ranges::sort(corners);
    for (std::size_t i = 0; i < corners.size(); ++i)
        for (std::size_t j = i + 1; j < corners.size() && corners[j].at == corners[i].at; ++j)
            add_pair(meeting, corners[i].unit, corners[j].unit);
}

/// Compares the spots of each square of the ground with those of the squares around it.
void find_facings(const std::vector<Spot>& shores, Lists& facing) {
    constexpr double side = facing_distance.value;
    using Square = std::pair<std::int64_t, std::int64_t>;
    const auto square_of = [](Point p) {
        return Square{static_cast<std::int64_t>(std::floor(p.x / side)),
                      static_cast<std::int64_t>(std::floor(p.y / side))};
    };
    const auto is_near = [](Point a, Point b) {
        return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) <= side * side;
    };
    std::vector<std::pair<Square, Spot>> spots;
    spots.reserve(shores.size());
    for (const Spot& spot : shores) spots.emplace_back(square_of(spot.at), spot);
    std::ranges::sort(spots);
    const auto by_square = &std::pair<Square, Spot>::first;
    for (const auto& [square, spot] : spots)
        for (std::int64_t x = square.first - 1; x <= square.first + 1; ++x) {
            const auto from = std::ranges::lower_bound(spots, Square{x, square.second - 1}, {}, by_square);
            const Square last{x, square.second + 1};
            for (auto other = from; other != spots.end() && other->first <= last; ++other)
                if (spot.unit < other->second.unit && is_near(spot.at, other->second.at))
                    add_pair(facing, spot.unit, other->second.unit);
        }
}

}  // namespace

UnitNeighbours find_bordering_units(const CellGraph& graph, const PlannedLayout& layout) {
    const Lists none(layout.units.size());
    UnitNeighbours neighbours{none, none, none};
    std::vector<Spot> shores;
    const auto unit_of = [&](CellId cell) { return at(layout.unit_of_cell, cell); };
    for (const Border& border : graph.borders) {
        const auto a = unit_of(border.a), b = unit_of(border.b);
        if (a == b) continue;
        if (a && b)
            add_pair(neighbours.touching, *a, *b);
        else
            add_shore(border.line, a ? *a : *b, shores);
    }
    for (const EdgeStretch& stretch : graph.edge)
        if (const auto unit = unit_of(stretch.cell)) add_shore(stretch.line, *unit, shores);
    find_facings(shores, neighbours.facing);
    for (Lists* lists : {&neighbours.touching, &neighbours.facing}) tidy(*lists);
    return neighbours;
}

Lists find_meeting_units(const CellGraph& graph, const PlannedLayout& layout) {
    Lists meeting(layout.units.size());
    std::vector<Spot> corners;
    const auto unit_of = [&](CellId cell) { return at(layout.unit_of_cell, cell); };
    for (const Border& border : graph.borders) {
        const auto a = unit_of(border.a), b = unit_of(border.b);
        if (a == b) continue;
        for (const auto& unit : {a, b})
            if (unit) add_ends(border.line, *unit, corners);
    }
    for (const EdgeStretch& stretch : graph.edge)
        if (const auto unit = unit_of(stretch.cell)) add_ends(stretch.line, *unit, corners);
    find_meetings(std::move(corners), meeting);
    tidy(meeting);
    return meeting;
}

UnitNeighbours find_unit_neighbours(const CellGraph& graph, const PlannedLayout& layout) {
    UnitNeighbours neighbours = find_bordering_units(graph, layout);
    neighbours.meeting = find_meeting_units(graph, layout);
    return neighbours;
}

}  // namespace lifang
