#include "pipeline/session/step_work.hpp"

#include "core/error.hpp"
#include "geometry/overlay.hpp"
#include "pipeline/session/rule_moves.hpp"
#include "pipeline/session/split_along.hpp"
#include "pipeline/stored/names.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

bool binds(const PlanConstraint& rule, CompoundId compound) {
    return rule.kind != RuleKind::exclude && rule.kind != RuleKind::include &&
           (rule.compound == compound || rule.other == compound);
}

}  // namespace

StepWork::StepWork(const ReopenedPlan& reopened, const PlannedLayout& parent, const EditState& from,
                   const Editor& opened, const Run& run)
    : reopened_(reopened),
      parent_(parent),
      from_(from),
      opened_(opened),
      run_(run),
      work_(reopened, from, opened) {}

void StepWork::carry_out(const Step& step) {
    catch_up(step);
    for (const Request& request : step.requests) {
        run_.check_stop();
        std::visit([&](const auto& one) { carry_out(one); }, request);
    }
    grant_pairs();
    if (step.repair) repair();
}

// What rules made since the layout ask of every layout that comes after it. Who comes back has not left.
void StepWork::catch_up(const Step& step) {
    std::vector<AtomId> leaving = work_.still_held();
    std::erase_if(leaving, [&](AtomId atom) {
        return std::ranges::any_of(step.requests, [&](const Request& request) {
            const auto* include = std::get_if<IncludeCompound>(&request);
            return include && include->compound == at(work_.district().compound_of_atom, atom);
        });
    });
    take_out(work_, leaving, run_);
    house(work_);
}

std::vector<AtomId> StepWork::require_atoms(const std::vector<CompoundId>& compounds) const {
    std::vector<AtomId> atoms;
    for (const CompoundId compound : compounds) atoms.push_back(work_.require_atom(compound));
    return atoms;
}

void StepWork::carry_out(const MoveCompounds& request) {
    const Editor& editor = work_.editor();
    work_.apply(editor.move(require_atoms(request.compounds), request.to.value_or(editor.free_unit())));
}

void StepWork::carry_out(const SplitUnit& request) {
    const Edit edit = work_.editor().split(request.unit, run_);
    if (edit.empty())
        throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", parent_.key}}),
                    Message("unit_not_divisible", {{"unit", unit_name(parent_, request.unit)}}));
    work_.apply(edit);
}

void StepWork::carry_out(const SplitAlong& request) {
    const Editor& editor = work_.editor();
    const std::vector<AtomId>& members = editor.members(request.unit);
    std::vector<Point> places;
    for (const AtomId atom : members) places.push_back(point_inside(work_.compound(atom).footprint));
    const auto beyond = find_beyond(work_.district().graph, members, places, request.line);
    if (beyond.empty())
        throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", parent_.key}}),
                    Message("line_divides_nothing", {{"unit", unit_name(parent_, request.unit)}}));
    work_.apply(editor.move(beyond, editor.free_unit()));
}

void StepWork::carry_out(const MergeUnits& request) {
    for (const UnitId unit : request.units)
        for (const CompoundId compound : compounds_of(work_.editor().members(unit)))
            consents_.push_back(compound);
    work_.apply(work_.editor().merge(request.units));
}

void StepWork::carry_out(const GatherCompounds& request) {
    const std::vector<AtomId> atoms = require_atoms(request.compounds);
    std::map<UnitId, double> weight;
    for (const AtomId atom : atoms) weight[work_.unit(atom)] += at(work_.district().graph.atoms, atom).weight;
    const auto home =
        std::ranges::max_element(weight, {}, [](const auto& unit_weight) { return unit_weight.second; });
    if (home == weight.end()) return;
    consents_.insert(consents_.end(), request.compounds.begin(), request.compounds.end());
    work_.apply(work_.editor().move(atoms, home->first));
}

void StepWork::carry_out(const LockCompound& request) {
    const UnitId unit = work_.unit(work_.require_atom(request.compound));
    add_rule({.kind = RuleKind::lock, .compound = request.compound, .unit = unit_name(parent_, unit)});
}

void StepWork::carry_out(const PairCompounds& request) {
    add_rule({.kind = request.kind, .compound = request.a, .other = request.b});
}

void StepWork::carry_out(const ExcludeCompounds& request) {
    const std::vector<AtomId> atoms = require_atoms(request.compounds);
    for (const CompoundId compound : request.compounds)
        add_rule({.kind = RuleKind::exclude, .compound = compound, .note = request.why});
    take_out(work_, atoms, run_);
}

void StepWork::carry_out(const IncludeCompound& request) {
    const auto is_of = [&](RuleKind kind) {
        return [&request, kind](const PlanConstraint& rule) {
            return rule.kind == kind && rule.compound == request.compound;
        };
    };
    const Compound& compound = at(reopened_.plan.ground.compounds, request.compound);
    const bool is_taken_out = std::ranges::any_of(work_.state().rules, is_of(RuleKind::exclude));
    const auto& taken_in = work_.state().taken_in;
    const bool is_in = compound.in_scope() || std::ranges::find(taken_in, request.compound) != taken_in.end();
    if (!is_taken_out && (is_in || compound.scope_reason != ScopeReason::excluded))
        throw Error(ExitCode::usage, compound.key,
                    is_in ? Message("compound_in_scope_already")
                          : Message("compound_not_excluded",
                                    {{"reason", scope_reason(to_text(*compound.scope_reason))}}));
    if (compound.floor_area.value <= 0.0)
        throw Error(ExitCode::usage, compound.key, Message("compound_without_floor_area"));
    work_.drop_rules(is_of(RuleKind::exclude));
    // Layouts made while it was excluded are without it: the plan file tells so.
    if (!is_in) work_.take_in(request.compound);
    if (std::ranges::none_of(work_.state().rules, is_of(RuleKind::include)))
        add_rule({.kind = RuleKind::include, .compound = request.compound});
    changes_rules_ = true;
    house(work_);
}

void StepWork::carry_out(const PinCompound& request) {
    const AtomId atom = work_.require_atom(request.compound);
    work_.drop_rules([&](const PlanConstraint& rule) {
        return rule.kind == RuleKind::pin && rule.compound == request.compound;
    });
    work_.apply(work_.editor().move({atom}, request.to));
    add_rule({.kind = RuleKind::pin, .compound = request.compound, .unit = unit_name(parent_, request.to)});
}

void StepWork::carry_out(const FreeCompound& request) {
    const std::string& key = at(reopened_.plan.ground.compounds, request.compound).key;
    const auto is_bound = [&](const PlanConstraint& rule) {
        return binds(rule, request.compound) && (!request.kind || rule.kind == *request.kind);
    };
    if (std::ranges::none_of(work_.state().rules, is_bound))
        throw Error(ExitCode::usage, Message("at_layout", {{"layout", parent_.key}}),
                    Message("no_rule_binds", {{"compound", key}}));
    note_broken(request);
    std::erase_if(new_rules_, [&](const NewRule& rule) {
        return (rule.compound == request.compound || rule.other == request.compound) &&
               (!request.kind || rule.kind == *request.kind);
    });
    work_.drop_rules(is_bound);
    changes_rules_ = true;
}

// Rules that the step broke before it drops them.
void StepWork::note_broken(const FreeCompound& request) {
    const std::vector<UnitId> start = before();
    if (start == work_.state().unit_of) return;  // nobody has moved
    for (const Constraint& rule : work_.constraints()) {
        const StepEffect::Rule named = name(rule);
        const bool is_dropped = !request.kind || rule.kind == *request.kind;
        if (is_dropped && std::ranges::find(named.compounds, request.compound) != named.compounds.end() &&
            is_broken(rule, start))
            broken_when_dropped_.push_back(named);
    }
}

void StepWork::add_rule(const PlanConstraint& rule) {
    changes_rules_ = true;
    if (!work_.add_rule(rule)) return;
    const auto atom = find_atom(work_.district(), rule.compound);
    const auto other = rule.other ? find_atom(work_.district(), *rule.other) : std::nullopt;
    if (rule.kind == RuleKind::include || !atom || (rule.other && !other)) return;
    const Constraint made{rule.kind, *atom, other, std::nullopt};
    new_rules_.push_back(
        {rule.kind, rule.compound, rule.other, work_.unit(*atom), keeps_pair(work_.state().unit_of, made)});
}

// What pair rules ask for that the layout did not have, and no request gave them.
void StepWork::grant_pairs() {
    const std::vector<UnitId> start = before();
    const Constraints rules = work_.constraints();
    for (const Constraint& rule : rules) {
        if (keeps_pair(work_.state().unit_of, rule)) continue;
        const NewRule* made = find_new(rule);
        if (made ? made->is_kept : keeps_pair(start, rule)) continue;  // broken by the step: to be told
        grant(work_, rule);
        granted_.push_back(name(rule));
    }
}

}  // namespace lifang
