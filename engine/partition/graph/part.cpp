#include "partition/graph/part.hpp"

#include "partition/graph/require.hpp"

#include <algorithm>

namespace lifang {

Constraints GraphPart::restrict(const Constraints& constraints) const {
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

Constraints GraphPart::restrict_as_locks(const Constraints& constraints) const {
    Constraints inside = restrict(constraints);
    std::erase_if(inside, [](const Constraint& rule) { return rule.kind == Constraint::Kind::exclude; });
    for (Constraint& rule : inside)
        if (rule.kind == Constraint::Kind::pin) rule.kind = Constraint::Kind::lock, rule.unit.reset();
    return inside;
}

std::vector<UnitId> GraphPart::restrict(const std::vector<UnitId>& unit_of) const {
    std::vector<UnitId> inside;
    for (const AtomId atom : atoms) inside.push_back(at(unit_of, atom));
    return inside;
}

std::vector<UnitId> GraphPart::spread(const std::vector<UnitId>& unit_of) const {
    std::vector<UnitId> outside(place.size(), no_unit);
    for (std::size_t i = 0; i < atoms.size(); ++i) at(outside, atoms[i]) = unit_of[i];
    return outside;
}

GraphPart take_part(const AtomGraph& whole, const Adjacency& adjacency, std::vector<AtomId> chosen) {
    GraphPart part;
    part.atoms = std::move(chosen);
    std::sort(part.atoms.begin(), part.atoms.end());
    part.graph.group_names = whole.group_names;
    part.place.resize(whole.atoms.size());
    for (const AtomId atom : part.atoms) {
        at(part.place, atom) = AtomId{part.graph.atoms.size()};
        part.graph.atoms.push_back(at(whole.atoms, atom));
    }
    for (const AtomId atom : part.atoms) {
        const AtomId here = *at(part.place, atom);
        for (const auto& [number, other] : adjacency.of(atom)) {
            const auto there = at(part.place, other);
            if (!there) {
                at(part.graph.atoms, here).outer_length += whole.links[number].length;
            } else if (atom < other) {
                Link link = whole.links[number];
                link.a = here;
                link.b = *there;
                part.graph.links.push_back(link);
            }
        }
    }
    return part;
}

std::optional<GraphPart> leave_out_excluded(const AtomGraph& whole, const Constraints& constraints) {
    require_known_atoms(whole, constraints);
    std::vector<char> is_excluded(whole.atoms.size(), 0);
    bool any = false;
    for (const Constraint& rule : constraints)
        if (rule.kind == Constraint::Kind::exclude) at(is_excluded, rule.atom) = any = true;
    if (!any) return std::nullopt;
    std::vector<AtomId> rest;
    for (std::size_t i = 0; i < is_excluded.size(); ++i)
        if (!is_excluded[i]) rest.emplace_back(i);
    return take_part(whole, Adjacency(whole), std::move(rest));
}

}  // namespace lifang
