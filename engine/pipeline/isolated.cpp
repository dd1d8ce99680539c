#include "pipeline/isolated.hpp"

#include "core/words.hpp"
#include "geometry/overlay.hpp"
#include "partition/component/isolated.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

Message tell_walls(const IsolatedGroup& group) {
    std::vector<Message> walls;
    for (const Barrier barrier : group.barriers)
        walls.push_back(barrier == Barrier::none ? Message("wall_of_neck") : barrier_name(to_text(barrier)));
    if (group.at_group_edge) walls.emplace_back("wall_of_community");
    if (group.beside_heavy) walls.emplace_back("wall_of_heavy");
    if (walls.empty()) walls.emplace_back("wall_of_nobody");
    return Message("walls", {{"walls", walls}});
}

std::string list_keys(const IsolatedGroup& group, const District& district,
                      const std::vector<Compound>& compounds) {
    std::vector<std::string> keys;
    for (const AtomId atom : group.atoms)
        keys.push_back(at(compounds, at(district.compound_of_atom, atom)).key);
    return fmt::format("{}", fmt::join(keys, ", "));
}

// Also by a pin that no other shares, of which nothing is left among the constraints.
bool is_named(const IsolatedGroup& group, const District& district,
              const std::vector<PlanConstraint>& rules) {
    return std::ranges::any_of(group.atoms, [&](AtomId atom) {
        const CompoundId compound = at(district.compound_of_atom, atom);
        return std::ranges::any_of(rules, [&](const PlanConstraint& rule) {
            return rule.compound == compound || rule.other == compound;
        });
    });
}

}  // namespace

Issues leave_out_isolated(const Site& site, const District& district, const Demand& demand,
                          const Constraints& constraints, const std::vector<PlanConstraint>& rules,
                          std::vector<Compound>& compounds) {
    Issues issues;
    for (const IsolatedGroup& group :
         find_isolated(district.graph, demand, constraints, site.profile.isolated_max.value)) {
        if (is_named(group, district, rules)) continue;
        for (const AtomId atom : group.atoms)
            at(compounds, at(district.compound_of_atom, atom)).scope_reason = ScopeReason::isolated;
        const Compound& first = at(compounds, at(district.compound_of_atom, group.atoms.front()));
        const Point there = point_inside(first.footprint);
        issues.push_back(
            {.severity = Severity::warning,
             .code = "isolated",
             .stage = Stage::partition,
             .message = Message("isolated_group",
                                {{"compounds", list_keys(group, district, compounds)},
                                 {"m2", with_thousands(std::llround(group.weight))},
                                 {"least", with_thousands(std::llround(site.profile.isolated_max.value))},
                                 {"why", tell_walls(group)}}),
             .place = Place{there.x, there.y}});
    }
    return issues;
}

}  // namespace lifang
