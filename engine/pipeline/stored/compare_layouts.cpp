#include "pipeline/stored/compare_layouts.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

using Pair = LayoutComparison::Pair;

std::vector<Pair> pair_units(const std::vector<Compound>& compounds, const PlannedLayout& a,
                             const PlannedLayout& b) {
    std::map<std::pair<UnitId, UnitId>, double> shared;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (a.unit_of_compound[i] && b.unit_of_compound[i])
            shared[{*a.unit_of_compound[i], *b.unit_of_compound[i]}] += compounds[i].floor_area.value;
    std::vector<Pair> pairs;
    for (const auto& [units, m2] : shared) {
        const auto& [unit, other] = units;
        if (pairs.empty() || pairs.back().a != unit)
            pairs.push_back({unit, other, m2, {}, {}});
        else if (m2 > pairs.back().shared_m2)
            pairs.back() = {unit, other, m2, {}, {}};
    }
    return pairs;
}

}  // namespace

std::size_t LayoutComparison::count_same() const {
    return static_cast<std::size_t>(std::ranges::count_if(pairs, &Pair::is_same));
}

LayoutComparison compare_layouts(const Plan& plan, const PlannedLayout& a, const PlannedLayout& b) {
    const auto& compounds = plan.ground.compounds;
    LayoutComparison comparison;
    comparison.pairs = pair_units(compounds, a, b);
    double kept = 0.0, all = 0.0;
    for (Pair& pair : comparison.pairs) {
        kept += pair.shared_m2;
        for (std::size_t i = 0; i < compounds.size(); ++i) {
            const bool in_a = a.unit_of_compound[i] == pair.a, in_b = b.unit_of_compound[i] == pair.b;
            if (in_a && !in_b) pair.leave.emplace_back(i);
            if (in_b && !in_a) pair.join.emplace_back(i);
        }
    }
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (a.unit_of_compound[i]) all += compounds[i].floor_area.value;
    if (all > 0.0) comparison.kept_share = kept / all;
    return comparison;
}

}  // namespace lifang
