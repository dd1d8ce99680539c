// What a step comes to, against the state before it.
#include "core/error.hpp"
#include "pipeline/session/breakages.hpp"
#include "pipeline/session/rule_moves.hpp"
#include "pipeline/session/step_work.hpp"
#include "pipeline/stored/names.hpp"
#include "pipeline/stored/new_layout.hpp"

#include <algorithm>

namespace lifang {
namespace {

StepEffect::LayoutFigures gather(const Figures& figures, double road_border_share) {
    StepEffect::LayoutFigures known;
    known.units = figures.units;
    known.figures.max_abs_deviation = figures.max_abs_deviation;
    known.figures.mean_abs_deviation = figures.mean_abs_deviation;
    known.figures.severance = figures.severance;
    known.figures.compactness = figures.compactness;
    known.figures.road_border_share = road_border_share;
    known.figures.cut_length = Meters{figures.cut_length};
    return known;
}

}  // namespace

std::vector<CompoundId> StepWork::compounds_of(const std::vector<AtomId>& atoms) const {
    std::vector<CompoundId> compounds;
    for (const AtomId atom : atoms) compounds.push_back(at(work_.district().compound_of_atom, atom));
    return compounds;
}

StepEffect::Rule StepWork::name(const Constraint& rule) const {
    std::vector<AtomId> atoms{rule.atom};
    if (rule.other) atoms.push_back(*rule.other);
    return {rule.kind, compounds_of(atoms)};
}

const StepWork::NewRule* StepWork::find_new(const Constraint& rule) const {
    const StepEffect::Rule named = name(rule);
    const auto found = std::ranges::find_if(new_rules_, [&](const NewRule& made) {
        return made.kind == named.kind && made.compound == named.compounds.front() &&
               (!made.other || *made.other == named.compounds.back());
    });
    return found == new_rules_.end() ? nullptr : &*found;
}

bool StepWork::is_broken(const Constraint& rule, const std::vector<UnitId>& before) const {
    const NewRule* made = find_new(rule);
    if (!made) return !find_broken({rule}, before, work_.state().unit_of).empty();
    if (made->kind == RuleKind::lock) return work_.unit(rule.atom) != made->unit;
    return made->is_kept && !keeps_pair(work_.state().unit_of, rule);
}

Edit StepWork::change(const std::vector<UnitId>& before) const {
    Edit edit;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] != work_.unit(AtomId{i})) edit.push_back({AtomId{i}, work_.unit(AtomId{i})});
    return edit;
}

// With the rules as they are in the end. A lock that the step made after it had moved the compound would hold
// it where it was before.
Editor StepWork::make_judge(const std::vector<UnitId>& before) const {
    Constraints rules = work_.constraints();
    std::erase_if(rules, [&](const Constraint& rule) {
        const NewRule* made = find_new(rule);
        return made && made->kind == RuleKind::lock && made->unit != at(before, rule.atom);
    });
    const bool is_same_district = &work_.district() == from_.district.get();
    return is_same_district ? opened_.with_rules(std::move(rules))
                            : Editor(work_.district().graph, reopened_.demand, std::move(rules), before);
}

void StepWork::repair() {
    const std::vector<UnitId> start = before();
    const Edit edit = change(start);
    const bool breaks_rule = std::ranges::any_of(
        work_.constraints(), [&](const Constraint& rule) { return is_broken(rule, start); });
    if (edit.empty() || breaks_rule || !broken_when_dropped_.empty()) return;
    const Editor judge = make_judge(start);
    const Edit repaired = judge.repair(edit, run_);
    if (repaired.empty() || !judge.weigh(repaired).keeps_bounds())
        throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", parent_.key}}),
                    Message("no_repair_found"));
    work_.apply(repaired);
}

StepEffect::People StepWork::count_people(const std::vector<AtomId>& members,
                                          const District& district) const {
    StepEffect::People people;
    const auto add = [](std::optional<int>& sum, const std::optional<int>& number) {
        if (number) sum = sum.value_or(0) + *number;
    };
    for (const AtomId member : members) {
        const Compound& compound = at(reopened_.plan.ground.compounds, at(district.compound_of_atom, member));
        people.buildings += compound.buildings;
        add(people.households, compound.households);
        add(people.residents, compound.residents);
        if (!compound.households) ++people.compounds_without_households;
    }
    return people;
}

double StepWork::measure_road_share(const std::vector<UnitId>& unit_of) const {
    return measure_road_border_share(reopened_.plan.graph, work_.district(), unit_of);
}

StepEffect StepWork::describe() const {
    const std::vector<UnitId> start = before();
    const Effect effect = make_judge(start).weigh(change(start));
    StepEffect told;
    told.before = gather(effect.before, measure_road_share(start));
    told.after = gather(effect.after, measure_road_share(work_.state().unit_of));
    for (const Effect::Change& change : effect.units) {
        told.units.push_back({unit_name(parent_, change.unit), change.before, change.after, change.unit,
                              count_people(opened_.members(change.unit), *from_.district),
                              count_people(work_.editor().members(change.unit), work_.district())});
        if (std::ranges::find(effect.outside, change.unit) == effect.outside.end()) continue;
        const double weight = change.after.weight;
        const Demand& demand = reopened_.demand;
        told.outside.push_back(
            {told.units.back().unit, weight, weight > demand.max ? demand.max : demand.min});
    }
    for (const auto& [atom, to] : change(start))
        told.transfers.push_back({at(work_.district().compound_of_atom, atom),
                                  unit_name(parent_, at(start, atom)), unit_name(parent_, to)});
    for (const Break& one : effect.breaks)
        told.breakages.push_back(name_break(one, work_.district(), parent_));
    told.broken = broken_when_dropped_;
    for (const Constraint& rule : work_.constraints())
        if (is_broken(rule, start)) told.broken.push_back(name(rule));
    told.granted = granted_;
    told.consents_needed = consents_;
    std::ranges::sort(told.consents_needed);
    const auto twice = std::ranges::unique(told.consents_needed);
    told.consents_needed.erase(twice.begin(), twice.end());
    told.gates = list_gate_changes();
    told.changes_rules = changes_rules_;
    return told;
}

}  // namespace lifang
