#include "partition/graph/subgraph.hpp"

#include "partition/graph/require.hpp"

#include <algorithm>

namespace lifang {

Constraints Subgraph::restrict(const Constraints& constraints) const {
    Constraints inside;
    for (Constraint rule : constraints) {
        const auto atom = at(place, rule.atom);
        const auto other = rule.other ? at(place, *rule.other) : std::nullopt;
        if (!atom || (rule.other && !other)) continue;
        rule.atom = *atom;
        rule.other = other;
        inside.push_back(rule);
    }
    return inside;
}

Constraints Subgraph::restrict_as_locks(const Constraints& constraints) const {
    Constraints inside = restrict(constraints);
    std::erase_if(inside, [](const Constraint& rule) { return rule.kind == Constraint::Kind::exclude; });
    for (Constraint& rule : inside)
        if (rule.kind == Constraint::Kind::pin) rule.kind = Constraint::Kind::lock, rule.unit.reset();
    return inside;
}

std::vector<UnitId> Subgraph::restrict(const std::vector<UnitId>& unit_of) const {
    std::vector<UnitId> inside;
    for (const AtomId atom : atoms) inside.push_back(at(unit_of, atom));
    return inside;
}

std::vector<UnitId> Subgraph::to_whole(const std::vector<UnitId>& unit_of) const {
    std::vector<UnitId> outside(place.size(), no_unit);
    for (std::size_t i = 0; i < atoms.size(); ++i) at(outside, atoms[i]) = unit_of[i];
    return outside;
}

Subgraph induced_subgraph(const AtomGraph& whole, const Adjacency& adjacency, std::vector<AtomId> chosen) {
    Subgraph subgraph;
    subgraph.atoms = std::move(chosen);
    std::sort(subgraph.atoms.begin(), subgraph.atoms.end());
    subgraph.graph.group_names = whole.group_names;
    subgraph.place.resize(whole.atoms.size());
    for (const AtomId atom : subgraph.atoms) {
        at(subgraph.place, atom) = AtomId{subgraph.graph.atoms.size()};
        subgraph.graph.atoms.push_back(at(whole.atoms, atom));
    }
    for (const AtomId atom : subgraph.atoms) {
        const AtomId here = *at(subgraph.place, atom);
        for (const auto& [number, other] : adjacency.of(atom)) {
            const auto there = at(subgraph.place, other);
            if (!there) {
                at(subgraph.graph.atoms, here).outer_length += whole.links[number].length;
            } else if (atom < other) {
                Link link = whole.links[number];
                link.a = here;
                link.b = *there;
                subgraph.graph.links.push_back(link);
            }
        }
    }
    return subgraph;
}

std::optional<Subgraph> leave_out_excluded(const AtomGraph& whole, const Constraints& constraints) {
    require_known_atoms(whole, constraints);
    std::vector<char> is_excluded(whole.atoms.size(), 0);
    bool any = false;
    for (const Constraint& rule : constraints)
        if (rule.kind == Constraint::Kind::exclude) at(is_excluded, rule.atom) = any = true;
    if (!any) return std::nullopt;
    std::vector<AtomId> rest;
    for (std::size_t i = 0; i < is_excluded.size(); ++i)
        if (!is_excluded[i]) rest.emplace_back(i);
    return induced_subgraph(whole, Adjacency(whole), std::move(rest));
}

}  // namespace lifang
