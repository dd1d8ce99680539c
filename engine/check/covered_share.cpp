#include "check/expected_figures.hpp"

#include <algorithm>
#include <map>

namespace lifang::checking {

Number covered_share(const PlanRows& plan, const LayoutRow& layout,
                     const std::vector<std::size_t>& compounds) {
    const auto asks_station = [](const CoverageRow& row) { return row.kind == "service_station"; };
    const bool has_station = std::ranges::any_of(layout.coverage, asks_station);
    std::map<std::size_t, bool> served;
    for (const CoverageRow& row : layout.coverage) {
        if (!row.compound || (has_station && !asks_station(row))) continue;
        const auto known = served.try_emplace(*row.compound, true).first;
        known->second = known->second && row.state == "covered";
    }
    if (served.empty()) return std::nullopt;
    const bool by_households = std::ranges::all_of(
        compounds, [&](std::size_t compound) { return plan.compounds[compound].households.has_value(); });
    double all = 0.0, covered = 0.0;
    for (const std::size_t compound : compounds) {
        const CompoundRow& row = plan.compounds[compound];
        const double weight = by_households ? static_cast<double>(*row.households) : row.floor_area;
        all += weight;
        if (const auto found = served.find(compound); found != served.end() && found->second)
            covered += weight;
    }
    return all > 0.0 ? Number(covered / all) : std::nullopt;
}

}  // namespace lifang::checking
