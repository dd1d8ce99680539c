#include "evaluate/figures/unit_parts.hpp"

#include "core/disjoint_sets.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace lifang {
namespace {

/// The chain of excluded compounds that a border leads to, where units may pass through them.
std::optional<std::uint32_t> passage_behind(const District& district, const Border& border, CellId here) {
    if (district.passage_of_cell.empty() || !border.passable) return std::nullopt;
    return at(district.passage_of_cell, border.a == here ? border.b : border.a);
}

Meters widest_gap(const MultiPolygon& parts) {
    Meters widest;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Meters nearest{std::numeric_limits<double>::infinity()};
        for (std::size_t j = 0; j < parts.size(); ++j)
            if (i != j) nearest = std::min(nearest, distance(MultiPolygon{parts[i]}, MultiPolygon{parts[j]}));
        widest = std::max(widest, nearest);
    }
    return widest;
}

}  // namespace

std::size_t count_parts(const CellGraph& graph, const District& district, const Membership& membership,
                        UnitId unit, const std::function<bool(const Border&)>& joins) {
    const std::vector<CellId>& cells = at(membership.cells, unit);
    const auto position = [&](CellId cell) {
        return static_cast<std::size_t>(std::ranges::lower_bound(cells, cell) - cells.begin());
    };
    DisjointSets together(cells.size());
    std::size_t parts = cells.size();
    const auto join = [&](std::size_t a, std::size_t b) {
        if (together.join(a, b)) --parts;
    };
    std::map<std::uint32_t, std::size_t> first_at;  // chain → the unit's first cell there
    for (std::size_t here = 0; here < cells.size(); ++here)
        for (const std::uint32_t number : at(graph.borders_of, cells[here])) {
            const Border& border = graph.borders[number];
            const CellId there = border.a == cells[here] ? border.b : border.a;
            if (joins(border) && at(membership.unit_of_cell, there) == unit) join(here, position(there));
            if (const auto passage = passage_behind(district, border, cells[here]))
                join(here, first_at.try_emplace(*passage, here).first->second);
        }
    return parts;
}

Meters measure_limit_inside(const CellGraph& graph, const Profile& profile, const Membership& membership,
                            UnitId unit) {
    Meters inside;
    for (const CellId cell : at(membership.cells, unit))
        for (const std::uint32_t number : at(graph.borders_of, cell)) {
            const Border& border = graph.borders[number];
            if (border.a != cell || at(membership.unit_of_cell, border.b) != unit) continue;
            if (profile.limits_units(border.barrier)) inside += border.length;
        }
    return inside;
}

std::vector<PartedCompound> find_parted_compounds(const Tessellation& tessellation,
                                                  const Membership& membership, UnitId unit) {
    std::vector<PartedCompound> parted;
    for (const CellId id : at(membership.cells, unit)) {
        const Cell& cell = at(tessellation.cells, id);
        if (cell.compound && cell.area.size() > 1) parted.push_back({*cell.compound, widest_gap(cell.area)});
    }
    return parted;
}

}  // namespace lifang
