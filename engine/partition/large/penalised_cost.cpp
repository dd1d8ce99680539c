#include "partition/large/penalised_cost.hpp"

namespace lifang {
namespace {

constexpr double conflict_penalty = 1000.0;

}  // namespace

double PenalisedCost::cost(const UnitSums& sums) const {
    const Scale& scale = *problem->scale;
    double cost = problem->objective.fold == Fold::greatest ? lifang::cost(sums, scale, problem->weighting)
                                                            : problem->cost(sums);
    const double over = scale.demand.excess(sums.weight);
    if (over > 0.0) cost += typical_change * (violation_penalty + excess_penalty * over);
    return cost + typical_change * conflict_penalty * sums.conflicts;
}

RegionUnits::RegionUnits(const Region& region, const PenalisedCost& penalised_cost)
    : penalised(penalised_cost), sums(sum_units(region, region.unit_of, region.units)), cost(region.units) {
    for (UnitNumber unit = 0; unit < region.units; ++unit) cost[unit] = penalised.cost(sums[unit]);
}

UnitNumber RegionUnits::take_number() {
    if (unused.empty()) {
        sums.emplace_back();
        cost.push_back(0.0);
        return static_cast<UnitNumber>(sums.size() - 1);
    }
    const UnitNumber unit = unused.back();
    unused.pop_back();
    return unit;
}

void RegionUnits::put(UnitNumber unit, const UnitSums& its_sums, double its_cost) {
    sums[unit] = its_sums;
    cost[unit] = its_cost;
}

void RegionUnits::give_back(UnitNumber unit) {
    put(unit, UnitSums(), 0.0);
    unused.push_back(unit);
}

}  // namespace lifang
