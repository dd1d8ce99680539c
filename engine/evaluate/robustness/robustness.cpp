#include "evaluate/robustness/robustness.hpp"

#include "core/random.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// Adds the compound's floor area in each draw. Its stream depends on its position alone.
void add_draws(SquareMeters stated, const FloorAreaError& error, std::uint64_t seed, CompoundId compound,
               std::vector<double>& sums) {
    if (error.variance() <= 0.0) {
        for (double& sum : sums) sum += stated.value;
        return;
    }
    Random random = make_random(seed, compound.index);
    for (double& sum : sums) {
        double area = stated.value;
        for (const SquareMeters most : error.most)
            if (most.value > 0.0) area += most.value * (2.0 * draw_share(random) - 1.0);
        sum += std::max(area, 0.0);
    }
}

}  // namespace

RobustnessJudge::RobustnessJudge(const Tessellation& ground, const std::vector<Building>& buildings,
                                 const RobustnessPolicy& policy, const Demand& demand)
    : errors_(find_floor_area_errors(ground, buildings, policy)), policy_(policy), demand_(demand) {
    floor_area_.reserve(ground.compounds.size());
    for (const Compound& compound : ground.compounds) floor_area_.push_back(compound.floor_area);
}

UnitRobustness RobustnessJudge::judge(const std::vector<CompoundId>& members) const {
    UnitRobustness unit;
    std::vector<double> sums(static_cast<std::size_t>(policy_.draws), 0.0);
    double greatest = 0.0;
    for (const CompoundId member : members) {
        add_draws(at(floor_area_, member), at(errors_, member), static_cast<std::uint64_t>(policy_.seed),
                  member, sums);
        const double variance = at(errors_, member).variance();
        if (variance <= greatest) continue;
        greatest = variance;
        unit.survey_first = member;
    }
    unit.keeps.reserve(sums.size());
    for (const double sum : sums) unit.keeps.push_back(demand_.holds(sum));
    if (std::ranges::find(unit.keeps, false) == unit.keeps.end()) unit.survey_first.reset();
    unit.probability =
        static_cast<double>(std::ranges::count(unit.keeps, true)) / static_cast<double>(sums.size());
    return unit;
}

double judge_together(const std::vector<const std::vector<bool>*>& units) {
    if (units.empty()) return 1.0;
    std::vector<bool> all = *units.front();
    for (const std::vector<bool>* unit : units)
        for (std::size_t draw = 0; draw < all.size(); ++draw) all[draw] = all[draw] && (*unit)[draw];
    return static_cast<double>(std::ranges::count(all, true)) / static_cast<double>(all.size());
}

}  // namespace lifang
