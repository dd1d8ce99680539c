#include "evaluate/coverage/cover_kind.hpp"

#include "evaluate/coverage/capacity.hpp"
#include "evaluate/coverage/reach.hpp"

#include <algorithm>

namespace lifang {
namespace {

void name_point(const ServicePoint& point, Meters walk, Coverage& row) {
    row.facility = point.facility;
    row.station_in = point.facility ? std::nullopt : point.home;
    row.walk = walk;
}

/// All ways that are within the limits, of compounds whose households are known.
CapacityProblem make_problem(const DistrictView& view, std::span<const ServicePoint> points,
                             std::span<const CompoundId> compounds) {
    CapacityProblem problem;
    for (const CompoundId compound : compounds)
        problem.households.push_back(at(view.tessellation.compounds, compound).households.value_or(0));
    for (std::size_t point = 0; point < points.size(); ++point) {
        problem.places.push_back(points[point].capacity);
        const auto reach = find_within_limits(view.walking, points.subspan(point, 1), compounds);
        for (std::size_t i = 0; i < compounds.size(); ++i)
            if (reach[i] && problem.households[i] > 0) problem.ways.push_back({i, point, reach[i]->walk});
    }
    return problem;
}

/// Who finds room goes where most of his households do; who finds none is `full`.
void assign(const DistrictView& view, std::span<const ServicePoint> points,
            std::span<const CompoundId> compounds, std::vector<Coverage>& rows) {
    const CapacityProblem problem = make_problem(view, points, compounds);
    const std::vector<int> taken = assign_households(problem);
    std::vector<int> most(compounds.size(), 0);
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (at(view.tessellation.compounds, compounds[i]).households &&
            rows[i].state == CoverageState::covered)
            rows[i].households_served = 0;
    for (std::size_t w = 0; w < problem.ways.size(); ++w) {
        const auto& way = problem.ways[w];
        Coverage& row = rows[way.from];
        row.households_served = row.households_served.value_or(0) + taken[w];
        if (taken[w] <= most[way.from]) continue;
        most[way.from] = taken[w];
        name_point(points[way.to], way.walk, row);
    }
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (rows[i].households_served && *rows[i].households_served < problem.households[i])
            rows[i].state = CoverageState::full;
}

}  // namespace

std::vector<Coverage> cover_kind(const DistrictView& view, const std::string& kind,
                                 std::span<const ServicePoint> points,
                                 std::span<const CompoundId> compounds) {
    const auto reach = find_reach(view.walking, points, compounds);
    std::vector<Coverage> rows;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        Coverage& row = rows.emplace_back(Coverage{.compound = compounds[i], .kind = kind});
        const bool is_on_network =
            !view.walking.gates.empty() && !at(view.walking.gates, compounds[i]).empty();
        if (!reach[i]) {
            row.state = is_on_network ? CoverageState::unreachable : CoverageState::off_network;
            continue;
        }
        row.state = reach[i]->is_within ? CoverageState::covered : CoverageState::beyond;
        name_point(points[reach[i]->point], reach[i]->walk, row);
    }
    if (std::ranges::any_of(points, [](const ServicePoint& point) { return point.capacity.has_value(); }))
        assign(view, points, compounds, rows);
    return rows;
}

}  // namespace lifang
