#include "partition/edit/names.hpp"

#include "partition/edit/editor.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace lifang {

std::map<UnitId, UnitId> name_units(const std::vector<UnitId>& division, const std::vector<UnitId>& before,
                                    const std::vector<double>& weight, const std::vector<std::size_t>& bound,
                                    const std::function<bool(UnitId)>& is_free) {
    using Pair = std::pair<UnitId, UnitId>;
    std::map<Pair, double> shared;
    for (std::size_t i = 0; i < division.size(); ++i) shared[{division[i], before[i]}] += weight[i];
    for (const std::size_t i : bound)
        shared[{division[i], before[i]}] = std::numeric_limits<double>::infinity();
    std::vector<std::pair<double, Pair>> order;
    for (const auto& [pair, sum] : shared)
        if (pair.first != no_unit && pair.second != no_unit) order.emplace_back(-sum, pair);
    std::sort(order.begin(), order.end());

    std::map<UnitId, UnitId> name{{no_unit, no_unit}};
    std::set<UnitId> taken;
    for (const auto& [sum, pair] : order)
        if (!name.contains(pair.first) && taken.insert(pair.second).second) name.insert(pair);
    std::size_t next = 0;
    for (const UnitId unit : division) {
        if (name.contains(unit)) continue;
        while (taken.contains(UnitId{next}) || !is_free(UnitId{next})) ++next;
        name.emplace(unit, UnitId{next});
        taken.insert(UnitId{next});
    }
    return name;
}

Edit Editor::towards(const std::vector<UnitId>& division) const {
    std::vector<double> weight;
    for (const Atom& atom : graph_.atoms) weight.push_back(atom.weight);
    std::vector<std::size_t> locked;
    for (const AtomId atom : list_locked(constraints_)) locked.push_back(atom.index);
    const auto name = name_units(division, unit_of_, weight, locked, [](UnitId) { return true; });
    Edit edit;
    for (std::size_t i = 0; i < division.size(); ++i)
        if (name.at(division[i]) != unit_of_[i]) edit.push_back({AtomId{i}, name.at(division[i])});
    return edit;
}

}  // namespace lifang
