// Edits that need the optimizer: splitting a unit, repairing what an edit left behind. Both divide a region,
// the atoms of a few units, as a graph of its own.
#include "core/error.hpp"
#include "partition/divide.hpp"
#include "partition/edit.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace lifang {
namespace {

constexpr std::chrono::duration<double> patience{1.0};

/// The atoms of a region as a graph; what leads out of it is edge.
struct Region {
    AtomGraph graph;
    std::vector<AtomId> atoms;  // by atom of the region
    std::map<AtomId, AtomId> place;

    Region(const AtomGraph& whole, std::vector<AtomId> chosen) : atoms(std::move(chosen)) {
        std::sort(atoms.begin(), atoms.end());
        graph.group_names = whole.group_names;
        for (const AtomId atom : atoms) {
            place.emplace(atom, AtomId{graph.atoms.size()});
            graph.atoms.push_back(at(whole.atoms, atom));
        }
        for (const Link& link : whole.links) {
            const auto a = place.find(link.a), b = place.find(link.b);
            if (a != place.end() && b != place.end()) {
                Link inside = link;
                inside.a = a->second;
                inside.b = b->second;
                graph.links.push_back(inside);
            } else if (a != place.end() || b != place.end()) {
                at(graph.atoms, a != place.end() ? a->second : b->second).outer_length += link.length;
            }
        }
    }

    /// The rules that speak of the region's atoms alone; those bound to a unit become locks there.
    Constraints restrict(const Constraints& constraints, bool with_locks) const {
        Constraints inside;
        for (Constraint rule : constraints) {
            const auto atom = place.find(rule.atom);
            if (atom == place.end() || (rule.other && !place.contains(*rule.other))) continue;
            const bool bound = rule.kind == Constraint::Kind::lock || rule.kind == Constraint::Kind::pin;
            if (bound && !with_locks) continue;
            rule.atom = atom->second;
            if (rule.other) rule.other = place.at(*rule.other);
            if (bound) rule.kind = Constraint::Kind::lock, rule.unit.reset();
            inside.push_back(rule);
        }
        return inside;
    }
};

}  // namespace

Edit Editor::split(UnitId unit, const Run& run) const {
    require_unit(unit);
    if (members(unit).size() < 2) return {};
    const Region region(graph_, members(unit));
    double weight = 0.0;
    for (const Atom& atom : region.graph.atoms) weight += atom.weight;
    if (weight <= 0.0) return {};
    Demand halves{weight / 2.0, 0.0, weight, 2};
    DivideOptions options;
    options.objective = Objective::max_abs_deviation;
    options.time_limit = patience;
    const Outcome outcome = divide(region.graph, halves, region.restrict(constraints_, false), options, run);
    if (outcome.layout.unit_of.empty() || outcome.layout.figures.units != 2) return {};
    Edit edit;
    const UnitId fresh = free_unit();
    for (std::size_t i = 0; i < region.atoms.size(); ++i)
        if (outcome.layout.unit_of[i] == UnitId{1}) edit.push_back({region.atoms[i], fresh});
    return edit;
}

Edit Editor::repair(const Edit& edit, const Run& run) const {
    if (edit.empty()) return {};
    std::vector<UnitId> now = unit_of_;
    std::set<UnitId> units;
    std::set<AtomId> moved;
    for (const auto& [atom, to] : edit) {
        units.insert(at(now, atom));
        units.insert(to);
        at(now, atom) = to;
        moved.insert(atom);
    }
    std::set<UnitId> around = units;
    for (const Link& link : graph_.links) {
        if (!link.passable) continue;
        if (units.contains(at(now, link.a))) around.insert(at(now, link.b));
        if (units.contains(at(now, link.b))) around.insert(at(now, link.a));
    }
    std::vector<AtomId> chosen;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (around.contains(now[i])) chosen.emplace_back(i);
    const Region region(graph_, chosen);

    SearchOptions options;
    options.candidates = 1;
    options.time_limit = patience;
    options.start.emplace();
    std::map<UnitId, UnitId> number;  // of the region's units
    for (const AtomId atom : region.atoms)
        options.start->unit_of.push_back(number.emplace(at(now, atom), UnitId{number.size()}).first->second);
    Constraints rules = region.restrict(constraints_, true);
    for (const AtomId atom : moved)
        rules.push_back({Constraint::Kind::lock, region.place.at(atom), std::nullopt, std::nullopt});
    std::vector<UnitId> divided;
    try {
        const Candidates found = partition(region.graph, demand_, rules, options, run);
        if (!found.layouts.front().violations.empty()) return {};
        divided = found.layouts.front().unit_of;
    } catch (const Error& error) {
        if (error.code() != ExitCode::infeasible) throw;
        return {};
    }

    // Each new unit takes the number of the old one it shares most weight with; what is left takes free ones.
    std::map<std::pair<UnitId, UnitId>, double> shared;
    for (std::size_t i = 0; i < divided.size(); ++i)
        shared[{divided[i], at(now, region.atoms[i])}] += region.graph.atoms[i].weight;
    std::vector<std::pair<double, std::pair<UnitId, UnitId>>> order;
    for (const auto& [pair, weight] : shared) order.emplace_back(-weight, pair);
    // What was moved or is locked stays in the unit named for it.
    for (const Constraint& rule : rules)
        if (rule.kind == Constraint::Kind::lock)
            order.emplace_back(-std::numeric_limits<double>::infinity(),
                               std::pair(at(divided, rule.atom), at(now, at(region.atoms, rule.atom))));
    std::sort(order.begin(), order.end());
    std::map<UnitId, UnitId> name;
    std::set<UnitId> taken;
    for (const auto& [weight, pair] : order)
        if (!name.contains(pair.first) && taken.insert(pair.second).second) name.insert(pair);
    Edit whole = edit;
    std::size_t next = 0;
    for (std::size_t i = 0; i < divided.size(); ++i) {
        if (!name.contains(divided[i])) {
            while (taken.contains(UnitId{next}) || (!members(UnitId{next}).empty())) ++next;
            name.emplace(divided[i], UnitId{next});
            taken.insert(UnitId{next});
        }
        const UnitId to = name.at(divided[i]);
        if (to != at(now, region.atoms[i])) whole.push_back({region.atoms[i], to});
    }
    return weigh(whole).is_allowed() ? whole : Edit{};
}

Edit Editor::towards(const std::vector<UnitId>& division) const {
    std::map<std::pair<UnitId, UnitId>, double> shared;
    for (std::size_t i = 0; i < division.size(); ++i)
        shared[{division[i], unit_of_[i]}] += graph_.atoms[i].weight;
    std::vector<std::pair<double, std::pair<UnitId, UnitId>>> order;
    for (const auto& [pair, weight] : shared) order.emplace_back(-weight, pair);
    std::sort(order.begin(), order.end());
    std::map<UnitId, UnitId> name;
    std::set<UnitId> taken;
    for (const auto& [weight, pair] : order)
        if (!name.contains(pair.first) && !taken.contains(pair.second)) {
            name.insert(pair);
            taken.insert(pair.second);
        }
    Edit edit;
    std::size_t next = 0;
    for (std::size_t i = 0; i < division.size(); ++i) {
        if (!name.contains(division[i])) {
            while (taken.contains(UnitId{next})) ++next;
            name.emplace(division[i], UnitId{next});
            taken.insert(UnitId{next});
        }
        if (name.at(division[i]) != unit_of_[i]) edit.push_back({AtomId{i}, name.at(division[i])});
    }
    return edit;
}

}  // namespace lifang
