#include "partition/large/price.hpp"

namespace lifang {
namespace {

constexpr double quarrel_price = 1000.0;

}  // namespace

double Slope::cost(const UnitSums& sums) const {
    const Scale& scale = *problem->scale;
    double cost =
        problem->goal.fold == Fold::greatest ? lifang::cost(sums, scale, problem->aim) : problem->cost(sums);
    const double over = scale.demand.excess(sums.weight);
    if (over > 0.0) cost += unit * (per_breach + per_excess * over);
    return cost + unit * quarrel_price * sums.quarrels;
}

PricedUnits::PricedUnits(const Region& region, const Slope& descended)
    : slope(descended), sums(sum_units(region, region.unit_of, region.units)), cost(region.units) {
    for (UnitNumber unit = 0; unit < region.units; ++unit) cost[unit] = slope.cost(sums[unit]);
}

UnitNumber PricedUnits::take_number() {
    if (unused.empty()) {
        sums.emplace_back();
        cost.push_back(0.0);
        return static_cast<UnitNumber>(sums.size() - 1);
    }
    const UnitNumber unit = unused.back();
    unused.pop_back();
    return unit;
}

void PricedUnits::put(UnitNumber unit, const UnitSums& its_sums, double its_cost) {
    sums[unit] = its_sums;
    cost[unit] = its_cost;
}

void PricedUnits::give_back(UnitNumber unit) {
    put(unit, UnitSums(), 0.0);
    unused.push_back(unit);
}

}  // namespace lifang
