#include "check/border_share.hpp"
#include "check/expected_figures.hpp"
#include "check/report.hpp"
#include "check/retention.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace lifang::checking {
namespace {

template <class WorkOut>
std::vector<Number> by_unit(const LayoutRow& layout, const WorkOut& work_out) {
    std::vector<Number> numbers;
    for (std::size_t unit = 0; unit < layout.units.size(); ++unit) numbers.push_back(work_out(unit));
    return numbers;
}

template <class WorkOut>
std::vector<Number> by_polygon(const LayoutRow& layout, const WorkOut& work_out) {
    return by_unit(layout, [&](std::size_t unit) { return Number(work_out(layout.units[unit].area)); });
}

std::vector<Number> areas(const PlanRows&, const LayoutRow& layout) {
    return by_polygon(layout, [](const MultiPolygon& polygon) { return area(polygon).value; });
}

std::vector<Number> perimeters(const PlanRows&, const LayoutRow& layout) {
    return by_polygon(layout, [](const MultiPolygon& polygon) { return perimeter(polygon).value; });
}

std::vector<Number> roundness(const PlanRows&, const LayoutRow& layout) {
    return by_polygon(
        layout, [](const MultiPolygon& polygon) { return polsby_popper(area(polygon), perimeter(polygon)); });
}

std::vector<Number> border_shares(const LayoutRow& layout, Barrier strongest) {
    std::vector<BorderShare> shares(layout.units.size(), BorderShare(strongest));
    for (const UnitBorderRow& border : layout.unit_borders) {
        if (border.a) shares[*border.a].add(border);
        if (border.b && border.b != border.a) shares[*border.b].add(border);
    }
    return by_unit(layout, [&](std::size_t unit) { return Number(shares[unit].value()); });
}

std::vector<Number> street_border_shares(const PlanRows&, const LayoutRow& layout) {
    return border_shares(layout, Barrier::water);
}

std::vector<Number> road_border_shares(const PlanRows&, const LayoutRow& layout) {
    return border_shares(layout, Barrier::motorway);
}

std::vector<Number> gates(const PlanRows&, const LayoutRow& layout) {
    std::vector<double> counts(layout.units.size(), 0.0);
    for (const GateRow& gate : layout.gates)
        if (gate.unit) ++counts[*gate.unit];
    return {counts.begin(), counts.end()};
}

std::vector<Number> closable_gates(const PlanRows&, const LayoutRow& layout) {
    std::vector<double> counts(layout.units.size(), 0.0);
    for (const GateRow& gate : layout.gates)
        if (gate.unit && !gate.stays) ++counts[*gate.unit];
    return {counts.begin(), counts.end()};
}

/// The longest that a compound's way out grows by closing gates.
std::vector<Number> detours(const PlanRows&, const LayoutRow& layout) {
    std::vector<Number> longest(layout.units.size());
    for (const EntranceRow& entrance : layout.entrances)
        if (entrance.unit && entrance.walk_m && entrance.walk_open_m)
            longest[*entrance.unit] =
                std::max(longest[*entrance.unit].value_or(0.0), *entrance.walk_m - *entrance.walk_open_m);
    return longest;
}

/// Share of the floor area with known year that is within ten years of the year in the middle of it.
Number like_age(std::vector<std::pair<std::int64_t, double>> floor_areas, double unknown) {
    std::ranges::sort(floor_areas);
    double known = 0.0, before = 0.0, like = 0.0;
    for (const auto& [year, floor_area] : floor_areas) known += floor_area;
    if (known <= 0.0 || known < unknown * (1.0 - same)) return std::nullopt;
    const auto middle = std::ranges::find_if(floor_areas, [&](const auto& built) {
        before += built.second;
        return before >= known * (0.5 - 1e-9);
    });
    for (const auto& [year, floor_area] : floor_areas)
        if (std::abs(year - middle->first) <= 10) like += floor_area;
    return like / known;
}

std::vector<Number> homogeneity(const PlanRows& plan, const LayoutRow& layout) {
    std::vector<std::vector<std::pair<std::int64_t, double>>> built(layout.units.size());
    std::vector<double> unknown(layout.units.size(), 0.0);
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;  // told by rule 2
        const CompoundRow& compound = plan.compounds[*row.compound];
        if (compound.build_year)
            built[*row.unit].emplace_back(*compound.build_year, compound.floor_area);
        else
            unknown[*row.unit] += compound.floor_area;
    }
    return by_unit(layout, [&](std::size_t unit) { return like_age(built[unit], unknown[unit]); });
}

/// Sum over the compounds that know the number; none where no compound does.
std::vector<Number> sums_of_known(const PlanRows& plan, const LayoutRow& layout, Whole CompoundRow::*number) {
    std::vector<Number> sums(layout.units.size());
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit && plan.compounds[*row.compound].*number)
            sums[*row.unit] =
                sums[*row.unit].value_or(0.0) + static_cast<double>(*(plan.compounds[*row.compound].*number));
    return sums;
}

std::vector<Number> residents(const PlanRows& plan, const LayoutRow& layout) {
    return sums_of_known(plan, layout, &CompoundRow::residents);
}

std::vector<Number> buildings(const PlanRows& plan, const LayoutRow& layout) {
    std::vector<double> sums(layout.units.size(), 0.0);
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit)
            sums[*row.unit] += static_cast<double>(plan.compounds[*row.compound].buildings);
    return {sums.begin(), sums.end()};
}

std::vector<Number> coverage(const PlanRows& plan, const LayoutRow& layout) {
    std::vector<std::vector<std::size_t>> compounds(layout.units.size());
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit) compounds[*row.unit].push_back(*row.compound);
    const CoveredShare share(plan, layout);
    return by_unit(layout, [&](std::size_t unit) { return share.of(compounds[unit]); });
}

constexpr UnitExpectation expectations[] = {
    {"area_m2", areas, 0.01},
    {"perimeter_m", perimeters, 0.01},
    {"polsby_popper", roundness, same},
    {"road_border_share", street_border_shares, same},
    {"roads_only_border_share", road_border_shares, same},
    {"gates", gates, 0.0},
    {"coverage_share", coverage, same},
    {"gates_closable", closable_gates, 0.0},
    {"gate_detour_m", detours, same},
    {"assumed_share", assumed_shares, same},
    {"unknown_kind_share", unknown_kind_shares, same},
    {"homogeneity", homogeneity, same},
    {"buildings", buildings, 0.0},
    {"residents", residents, 0.0},
    {"retention", unit_retentions, same},
};

}  // namespace

std::span<const UnitExpectation> unit_expectations() { return expectations; }

}  // namespace lifang::checking
