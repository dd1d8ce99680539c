#include "check/expected_figures.hpp"

#include <algorithm>

namespace lifang::checking {

CoveredShare::CoveredShare(const PlanRows& plan, const LayoutRow& layout) : plan_(plan) {
    const auto asks_station = [](const CoverageRow& row) { return row.kind == "service_station"; };
    const bool has_station = std::ranges::any_of(layout.coverage, asks_station);
    for (const CoverageRow& row : layout.coverage) {
        if (!row.compound || (has_station && !asks_station(row))) continue;
        bool& is_served = is_served_.try_emplace(*row.compound, true).first->second;
        is_served = is_served && row.state == "covered";
    }
}

Number CoveredShare::of(const std::vector<std::size_t>& compounds) const {
    if (is_served_.empty()) return std::nullopt;
    const bool by_households = std::ranges::all_of(
        compounds, [&](std::size_t compound) { return plan_.compounds[compound].households.has_value(); });
    double all = 0.0, covered = 0.0;
    for (const std::size_t compound : compounds) {
        const CompoundRow& row = plan_.compounds[compound];
        const double weight = by_households ? static_cast<double>(*row.households) : row.floor_area;
        all += weight;
        if (const auto found = is_served_.find(compound); found != is_served_.end() && found->second)
            covered += weight;
    }
    return all > 0.0 ? Number(covered / all) : std::nullopt;
}

}  // namespace lifang::checking
