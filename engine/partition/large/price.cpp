#include "partition/large/price.hpp"

namespace lifang {
namespace {

constexpr double quarrel_price = 1000.0;

}  // namespace

double Slope::cost(const UnitSums& sums) const {
    const Scale& scale = *problem->scale;
    double cost = problem->goal.fold == Goal::Fold::sum ? problem->goal.price(sums)
                                                        : lifang::cost(sums, scale, problem->aim);
    const double over = excess(sums, scale);
    if (over > 0.0) cost += unit * (per_breach + per_excess * over);
    return cost + unit * quarrel_price * sums.quarrels;
}

PricedUnits::PricedUnits(const Region& region, const Slope& descended)
    : slope(descended), sums(region.units), cost(region.units) {
    for (Node v = 0; v < region.size(); ++v) {
        UnitSums& its = sums[region.unit_of[v]];
        its.weight += region.weight[v];
        its.area += region.area[v];
        its.perimeter += region.boundary[v];
        its.severance += region.inner[v];
        ++its.nodes;
        for (const Region::Way* way = region.begin(v); way != region.end(v); ++way) {
            if (region.unit_of[way->to] != region.unit_of[v]) continue;
            its.perimeter -= way->length;  // and once more from the other end
            if (way->to > v) its.severance += way->severance;
        }
        if (!region.apart.empty())
            for (const Node foe : region.apart[v])
                its.quarrels += foe > v && region.unit_of[foe] == region.unit_of[v];
    }
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
