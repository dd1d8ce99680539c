#include "pipeline/session/working_state.hpp"

#include "core/error.hpp"
#include "evaluate/layout/chosen_gates.hpp"
#include "pipeline/rules/constraints.hpp"

#include <algorithm>
#include <set>

namespace lifang {

Editor open_editor(const EditState& state, const Demand& demand) {
    return Editor(state.district->graph, demand,
                  read_constraints(state.rules, *state.district, LockedIn::layout), state.unit_of);
}

WorkingState::WorkingState(const ReopenedPlan& reopened, EditState state, const Editor& opened)
    : reopened_(reopened), state_(std::move(state)), editor_(std::make_unique<Editor>(opened)) {}

const Editor& WorkingState::editor() const {
    if (!editor_)
        editor_ = std::make_unique<Editor>(open_editor(state_, reopened_.demand));
    else if (has_other_rules_)
        editor_ = std::make_unique<Editor>(editor_->with_rules(constraints()));
    has_other_rules_ = false;
    return *editor_;
}

const Constraints& WorkingState::constraints() const {
    if (!constraints_) constraints_ = read_constraints(state_.rules, *state_.district, LockedIn::layout);
    return *constraints_;
}

void WorkingState::forget_rules() {
    constraints_.reset();
    has_other_rules_ = true;
    state_.searched.reset();
}

void WorkingState::forget_editor() {
    forget_rules();
    editor_.reset();
}

void WorkingState::apply(const Edit& edit) {
    if (edit.empty()) return;
    editor();
    editor_->apply(edit);
    state_.unit_of = editor_->unit_of();
    state_.searched.reset();
}

bool WorkingState::add_rule(const PlanConstraint& rule) {
    if (std::ranges::find(state_.rules, rule) != state_.rules.end()) return false;
    state_.rules.push_back(rule);
    forget_rules();
    return true;
}

void WorkingState::choose_gate(const std::vector<CompoundId>& members, Point place,
                               std::optional<GateKind> kind) {
    const auto chosen = std::ranges::find_if(state_.gates, [&](const ChosenGate& gate) {
        return is_same_gate(gate.at, place) && std::ranges::binary_search(members, gate.beside);
    });
    if (chosen != state_.gates.end()) {
        if (kind)
            chosen->kind = *kind;
        else
            state_.gates.erase(chosen);
    } else if (kind) {
        const auto& compounds = reopened_.plan.ground.compounds;
        state_.gates.push_back({find_beside(place, members, compounds), place, *kind});
        std::ranges::sort(state_.gates);
    }
}

void WorkingState::take_in(CompoundId compound) {
    state_.taken_in.push_back(compound);
    auto wider = make_district_with(reopened_, state_.taken_in);
    state_.unit_of = units_in(state_, *wider);
    state_.district = std::move(wider);
    forget_editor();
}

bool WorkingState::is_excluded(AtomId atom) const {
    const CompoundId compound = at(district().compound_of_atom, atom);
    return std::ranges::any_of(state_.rules, [&](const PlanConstraint& rule) {
        return rule.kind == RuleKind::exclude && rule.compound == compound;
    });
}

std::vector<AtomId> WorkingState::still_held() const {
    std::vector<AtomId> atoms;
    for (const Constraint& rule : constraints())
        if (rule.kind == RuleKind::exclude && unit(rule.atom) != no_unit) atoms.push_back(rule.atom);
    return atoms;
}

std::vector<UnitId> WorkingState::neighbours(AtomId atom) const {
    const AtomGraph& graph = district().graph;
    std::set<UnitId> units;
    for (const Link& link : graph.links) {
        if (!link.passable || (link.a != atom && link.b != atom)) continue;
        if (at(graph.atoms, link.a).group != at(graph.atoms, link.b).group) continue;
        units.insert(unit(link.a == atom ? link.b : link.a));
    }
    units.erase(no_unit);
    units.erase(unit(atom));
    return {units.begin(), units.end()};
}

AtomId WorkingState::require_atom(CompoundId compound) const {
    const auto atom = find_atom(district(), compound);
    if (!atom || (unit(*atom) == no_unit && is_excluded(*atom))) {
        const Compound& named = at(reopened_.plan.ground.compounds, compound);
        const ScopeReason reason = named.scope_reason.value_or(ScopeReason::excluded);
        throw Error(ExitCode::usage, named.key,
                    Message("compound_in_no_unit", {{"reason", scope_reason(to_text(reason))}}));
    }
    return *atom;
}

const Compound& WorkingState::compound(AtomId atom) const {
    return at(reopened_.plan.ground.compounds, at(district().compound_of_atom, atom));
}

}  // namespace lifang
