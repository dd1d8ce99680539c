#include "pipeline/session/improve_around.hpp"

#include "core/error.hpp"
#include "partition/edit/editor.hpp"
#include "partition/graph/subgraph.hpp"
#include "partition/objective/measure.hpp"
#include "partition/objective/objective.hpp"
#include "pipeline/rules/constraints.hpp"
#include "pipeline/session/breakages.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace lifang {
namespace {

/// The units and whoever lies across a passable border from them.
std::set<UnitId> with_neighbours(const EditState& state, const std::vector<UnitId>& units) {
    const std::set<UnitId> chosen(units.begin(), units.end());
    std::set<UnitId> around = chosen;
    for (const Link& link : state.district->graph.links) {
        if (!link.passable) continue;
        const UnitId a = at(state.unit_of, link.a), b = at(state.unit_of, link.b);
        if (chosen.contains(a)) around.insert(b);
        if (chosen.contains(b)) around.insert(a);
    }
    around.erase(no_unit);
    return around;
}

std::vector<AtomId> atoms_in(const EditState& state, const std::set<UnitId>& units) {
    std::vector<AtomId> atoms;
    for (std::size_t i = 0; i < state.unit_of.size(); ++i)
        if (units.contains(state.unit_of[i])) atoms.emplace_back(i);
    return atoms;
}

/// The state's division with a part of it divided anew, which takes numbers behind all others.
std::vector<UnitId> put_back(const EditState& state, const Subgraph& part,
                             const std::vector<UnitId>& divided) {
    std::size_t behind = 0;
    for (const UnitId unit : state.unit_of)
        if (unit != no_unit) behind = std::max(behind, unit.index + std::size_t{1});
    std::vector<UnitId> whole = state.unit_of;
    for (std::size_t i = 0; i < divided.size(); ++i)
        at(whole, part.atoms[i]) = divided[i] == no_unit ? no_unit : UnitId{behind + divided[i].index};
    return whole;
}

/// Nearer to the wanted sizes, or as near and better in the figure of the part alone: a unit far away may set
/// that of the whole.
bool is_better(const Subgraph& part, const Demand& demand, Objective objective, const Effect& effect,
               const EditState& state, const std::vector<UnitId>& after) {
    constexpr double rounding = 1e-9;
    if (std::abs(effect.excess_after - effect.excess_before) > rounding)
        return effect.excess_after < effect.excess_before;
    const auto value = [&](const std::vector<UnitId>& unit_of) {
        return figure(measure_layout(part.graph, demand, part.restrict(unit_of)), objective);
    };
    return lifang::is_better(objective, value(after), value(state.unit_of));
}

void require_whole(const EditSession& session) {
    if (find_breakages(session.state(), session.editor(), session.parent()).empty()) return;
    throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", session.parent().key}}),
                Message("layout_unfinished"));
}

}  // namespace

Improvement improve_around(const EditSession& session, const std::vector<UnitId>& units,
                           SearchOptions options, const Run& run) {
    const EditState& state = session.state();
    const AtomGraph& graph = state.district->graph;
    const Constraints constraints = read_constraints(state.rules, *state.district, LockedIn::layout);
    const Editor editor(graph, session.demand(), constraints, state.unit_of);
    for (const UnitId unit : units)
        if (editor.members(unit).empty())
            throw Error(ExitCode::usage, "improve",
                        Message("no_such_unit_number", {{"number", unit.index + 1}}));
    require_whole(session);

    const std::set<UnitId> around = with_neighbours(state, units);
    const Subgraph part = induced_subgraph(graph, Adjacency(graph), atoms_in(state, around));
    Demand demand = session.demand();
    if (demand.units) demand.units = static_cast<int>(around.size());
    options.candidates = 1;
    options.objective = session.parent().objective;
    options.start.emplace();
    options.start->unit_of = part.restrict(state.unit_of);
    Candidates searched = partition(part.graph, demand, part.restrict(constraints), options, run);

    Improvement improvement;
    improvement.issues = std::move(searched.issues);
    const Edit edit = editor.towards(put_back(state, part, searched.layouts.front().unit_of));
    if (!edit.empty() && is_better(part, demand, *options.objective, editor.weigh(edit), state,
                                   carry_out(edit, state.unit_of)))
        improvement.step = session.weigh_found(edit, run);
    return improvement;
}

}  // namespace lifang
