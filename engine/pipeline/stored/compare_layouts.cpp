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

/// Who is in one unit of a pair alone. Several units of `a` may have the same one of `b`.
void list_movers(const PlannedLayout& a, const PlannedLayout& b, std::vector<Pair>& pairs) {
    std::vector<Pair*> pair_of_a(a.units.size());
    std::vector<std::vector<Pair*>> pairs_of_b(b.units.size());
    for (Pair& pair : pairs) {
        at(pair_of_a, pair.a) = &pair;
        at(pairs_of_b, pair.b).push_back(&pair);
    }
    for (std::size_t i = 0; i < a.unit_of_compound.size(); ++i) {
        const auto in_a = a.unit_of_compound[i], in_b = b.unit_of_compound[i];
        if (Pair* pair = in_a ? at(pair_of_a, *in_a) : nullptr; pair && pair->b != in_b)
            pair->leave.emplace_back(i);
        if (!in_b) continue;
        for (Pair* pair : at(pairs_of_b, *in_b))
            if (pair->a != in_a) pair->join.emplace_back(i);
    }
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
    for (const Pair& pair : comparison.pairs) kept += pair.shared_m2;
    list_movers(a, b, comparison.pairs);
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (a.unit_of_compound[i]) all += compounds[i].floor_area.value;
    if (all > 0.0) comparison.kept_share = kept / all;
    return comparison;
}

}  // namespace lifang
