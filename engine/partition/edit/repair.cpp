// An edit carried on until units hang together and keep the demand. First by few moves; where these do not
// suffice the units around are divided anew. Work of a fixed amount, for a hand that waits.
#include "core/error.hpp"
#include "partition/component/flood.hpp"
#include "partition/edit/beam_search.hpp"
#include "partition/edit/editor.hpp"
#include "partition/edit/names.hpp"
#include "partition/graph/subgraph.hpp"
#include "partition/moves/anneal.hpp"

#include <algorithm>
#include <set>

namespace lifang {
namespace {

constexpr int rings = 2;  // of neighbouring units that may change
constexpr std::size_t attempts = 3;
constexpr std::size_t slots = 2;
constexpr double proposals = 3e4;  // of one slot
constexpr std::chrono::seconds patience{10};

// What stays where the edit put it: its own atoms, which come to the unit that was there before, and those
// that rules bind to their unit.
Constraints hold_fast(const Subgraph& subgraph, const Constraints& constraints, const Edit& edit) {
    Constraints rules = subgraph.restrict_as_locks(constraints);
    for (const auto& [atom, to] : edit)
        if (const auto here = at(subgraph.place, atom))
            rules.push_back({Constraint::Kind::pin, *here, std::nullopt, to});
    return rules;
}

// The atoms that `hold_fast` holds.
std::vector<std::size_t> list_bound(const Constraints& rules) {
    std::vector<std::size_t> bound;
    for (const Constraint& rule : rules)
        if (rule.kind == Constraint::Kind::lock || rule.kind == Constraint::Kind::pin)
            bound.push_back(rule.atom.index);
    return bound;
}

// The component's nodes as they lie in units now; what does not hang together becomes several.
UnitNumbers number_pieces(const Component& component, const std::vector<UnitId>& now,
                          const std::vector<char>& is_bound) {
    std::vector<UnitId> home;
    for (Node v = 0; v < component.size(); ++v) {
        const auto atoms = component.atoms[v];
        const auto bound =
            std::find_if(atoms.begin(), atoms.end(), [&](AtomId atom) { return at(is_bound, atom) != 0; });
        home.push_back(at(now, bound == atoms.end() ? atoms.front() : *bound));
    }
    return find_parts_of(component, home).part_of;
}

RepairedDivision repair(const Component& component, const Scale& scale, const Weighting& weighting,
                        const UnitNumbers& start, const Run& run) {
    RepairedDivision best = repair_by_moves(component, scale, weighting, start);
    const Deadline deadline{&run, std::chrono::steady_clock::now() + patience};
    const int share =
        std::clamp(static_cast<int>(proposals / static_cast<double>(component.size())), 20, 400);
    for (std::size_t slot = 0; slot < slots && best.excess > 0.0; ++slot) {
        Random random = make_random(run.seed(), slot);
        UnitNumbers found = anneal(component, scale, weighting, &start, share, random, deadline);
        RepairedDivision repaired = judge_repair(component, scale, weighting, std::move(found), start);
        if (std::pair(repaired.excess, repaired.cost) < std::pair(best.excess, best.cost))
            best = std::move(repaired);
    }
    return best;
}

// The part divided anew, every unit connected; empty where rules and ground contradict each other.
std::vector<UnitId> divide_part(const Subgraph& subgraph, const std::vector<UnitId>& before,
                                const std::vector<UnitId>& now, const Scale& scale, const Constraints& rules,
                                const Run& run) {
    std::vector<UnitId> divided(subgraph.atoms.size());
    const Weighting weighting = make_weightings(scale, std::nullopt).front();
    std::vector<char> is_bound(subgraph.atoms.size(), 0);
    for (const std::size_t place : list_bound(rules)) is_bound[place] = 1;
    std::vector<Component> components;
    try {
        components = make_components(subgraph.graph, scale.demand, make_rules(subgraph.graph, rules, before));
    } catch (const Error& error) {
        if (error.code() != ExitCode::infeasible) throw;
        return {};
    }
    std::size_t units = 0;
    for (const Component& component : components) {
        const UnitNumbers start = number_pieces(component, now, is_bound);
        const UnitNumbers found = repair(component, scale, weighting, start, run).unit_of;
        for (Node v = 0; v < component.size(); ++v)
            for (const AtomId atom : component.atoms[v]) at(divided, atom) = UnitId{units + found[v]};
        units += *std::max_element(found.begin(), found.end()) + std::size_t{1};
    }
    return divided;
}

}  // namespace

std::vector<AtomId> Editor::atoms_around(const Edit& edit, const std::vector<UnitId>& now, int rings) const {
    std::vector<char> is_near(1, 0);
    const auto mark = [&](UnitId unit) {
        if (unit == no_unit) return false;
        if (unit.index >= is_near.size()) is_near.resize(unit.index + std::size_t{1}, 0);
        return !std::exchange(at(is_near, unit), 1);
    };
    const auto holds = [&](UnitId unit) {
        return unit != no_unit && unit.index < is_near.size() && at(is_near, unit);
    };
    for (const UnitId unit : touched_units(edit, unit_of_)) mark(unit);
    for (int ring = 0; ring < rings; ++ring) {
        std::set<UnitId> around;
        for (const Link& link : graph_.links) {
            if (!link.passable) continue;
            if (holds(at(now, link.a))) around.insert(at(now, link.b));
            if (holds(at(now, link.b))) around.insert(at(now, link.a));
        }
        for (const UnitId unit : around) mark(unit);
    }
    std::vector<AtomId> chosen;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (holds(now[i])) chosen.emplace_back(i);
    return chosen;
}

// A unit made from part of another is meant to stand beside it, so one atom of each such parent is held: at
// the first attempt its heaviest, then the next ones. Empty where the edit makes no such unit.
Constraints Editor::hold_parents(const Edit& edit, const std::vector<UnitId>& now,
                                 std::size_t attempt) const {
    std::set<UnitId> parents;
    for (const auto& [atom, to] : edit)
        if (to != no_unit && members(to).empty()) parents.insert(at(unit_of_, atom));
    Constraints held;
    for (const UnitId parent : parents) {
        std::vector<AtomId> left;
        for (const AtomId atom : members(parent))
            if (at(now, atom) == parent) left.push_back(atom);
        if (left.empty()) continue;
        std::stable_sort(left.begin(), left.end(), [&](AtomId a, AtomId b) {
            return at(graph_.atoms, a).weight > at(graph_.atoms, b).weight;
        });
        const AtomId one = left[std::min(attempt, left.size() - 1)];
        held.push_back({Constraint::Kind::lock, one, std::nullopt, std::nullopt});
    }
    return held;
}

Edit Editor::repair_within(int rings, const Edit& edit, const std::vector<UnitId>& now,
                           const Constraints& held, const Run& run) const {
    const Subgraph subgraph = induced_subgraph(graph_, adjacency_, atoms_around(edit, now, rings));
    if (subgraph.atoms.empty()) return edit;
    const Constraints rules = hold_fast(subgraph, held, edit);
    const std::vector<UnitId> here = subgraph.restrict(now);
    const std::vector<UnitId> divided =
        divide_part(subgraph, subgraph.restrict(unit_of_), here, scale_, rules, run);
    if (divided.empty()) return {};
    std::vector<double> weight;
    for (const Atom& atom : subgraph.graph.atoms) weight.push_back(atom.weight);
    const auto name = name_units(divided, here, weight, list_bound(rules),
                                 [&](UnitId unit) { return members(unit).empty(); });
    Edit whole = edit;
    for (std::size_t i = 0; i < divided.size(); ++i)
        if (name.at(divided[i]) != here[i]) whole.push_back({subgraph.atoms[i], name.at(divided[i])});
    return whole;
}

Edit Editor::repair(const Edit& edit, const Run& run) const {
    if (edit.empty()) return {};
    const std::vector<UnitId> now = carry_out(edit, unit_of_);
    Edit best;
    double least = 0.0;
    for (std::size_t attempt = 0; attempt < attempts; ++attempt) {
        const Constraints parents = hold_parents(edit, now, attempt);
        Constraints held = constraints_;
        held.insert(held.end(), parents.begin(), parents.end());
        for (int ring = 1; ring <= rings; ++ring) {
            Edit whole = repair_within(ring, edit, now, held, run);
            const Effect effect = weigh(whole);
            if (whole.empty() || !effect.is_allowed()) continue;
            if (effect.keeps_bounds()) return whole;
            const double excess = effect.excess_after - effect.excess_before;
            if (best.empty() || excess < least) least = excess, best = std::move(whole);
        }
        if (parents.empty()) break;  // the next attempt would be the same
    }
    return best;
}

}  // namespace lifang
