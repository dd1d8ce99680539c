#include "partition/component/isolated.hpp"

#include "partition/component/component.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::vector<char> mark_named(const AtomGraph& graph, const Constraints& constraints) {
    std::vector<char> is_named(graph.atoms.size(), 0);
    for (const Constraint& rule : constraints) {
        at(is_named, rule.atom) = 1;
        if (rule.other) at(is_named, *rule.other) = 1;
    }
    return is_named;
}

void look_around(const AtomGraph& graph, const std::vector<std::size_t>& group_of,
                 std::vector<IsolatedGroup>& groups) {
    for (const Link& link : graph.links) {
        const std::size_t a = at(group_of, link.a), b = at(group_of, link.b);
        if (a == b) continue;
        for (const std::size_t here : {a, b}) {
            if (here == groups.size()) continue;
            if (!link.passable || link.crosses_limit)
                groups[here].barriers.insert(link.barrier);
            else if (at(graph.atoms, link.a).group != at(graph.atoms, link.b).group)
                groups[here].at_group_edge = true;
            else
                groups[here].beside_heavy = true;
        }
    }
}

}  // namespace

std::vector<IsolatedGroup> find_isolated(const AtomGraph& graph, const Demand& demand,
                                         const Constraints& constraints, double least) {
    AtomGraph limited = graph;
    for (Link& link : limited.links) link.passable = link.passable && !link.crosses_limit;
    Demand any_number = demand;
    any_number.units.reset();
    const Rules rules = make_rules(graph, constraints, {});
    const std::vector<char> is_named = mark_named(graph, constraints);

    std::vector<IsolatedGroup> groups;
    for (const Component& component : make_components(limited, any_number, rules)) {
        if (component.total >= least || !demand.is_light(component.total)) continue;
        const std::vector<AtomId>& atoms = component.atoms.items();
        if (std::ranges::any_of(atoms, [&](AtomId atom) { return at(is_named, atom) != 0; })) continue;
        groups.push_back({atoms, component.total, {}, false, false});
        std::ranges::sort(groups.back().atoms);
    }
    std::vector<std::size_t> group_of(graph.atoms.size(), groups.size());
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (const AtomId atom : groups[g].atoms) at(group_of, atom) = g;
    look_around(graph, group_of, groups);
    return groups;
}

}  // namespace lifang
