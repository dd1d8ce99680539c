#include "evaluate/explain/explain.hpp"

#include "core/words.hpp"
#include "evaluate/merge/between.hpp"
#include "evaluate/merge/common_border.hpp"
#include "evaluate/merge/judge.hpp"
#include "evaluate/merge/rules.hpp"
#include "evaluate/unit/unit_judge.hpp"
#include "load/site/compound_title.hpp"
#include "partition/edit/editor.hpp"
#include "partition/objective/objective.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace lifang {
namespace {

using Kept = MoveExplanation::Kept;

std::string whole(double number) { return with_thousands(std::llround(number)); }

FiguresOfLayout known_of(const Figures& figures) {
    FiguresOfLayout known;
    known.max_abs_deviation = figures.max_abs_deviation;
    known.mean_abs_deviation = figures.mean_abs_deviation;
    known.severance = figures.severance;
    known.compactness = figures.compactness;
    known.cut_length = Meters{figures.cut_length};
    return known;
}

class Explainer {
  public:
    Explainer(const ExplainedLayout& explained, CompoundId compound)
        : explained_(explained),
          ground_(explained.view.tessellation),
          graph_(explained.view.district.graph),
          compound_(compound),
          atom_(find_atom(explained.view.district, compound).value()),
          own_(at(explained.unit_of, atom_)),
          editor_(graph_, explained.demand, explained.rules, explained.unit_of) {}

    CompoundExplanation explain() const {
        CompoundExplanation explanation;
        explanation.compound = compound_;
        explanation.unit = own_;
        explanation.own_before = judge(compounds_of(editor_.members(own_)));
        explanation.objective = explained_.layout.objective;
        const Figures before = editor_.figures();
        explanation.before = known_of(before);
        explanation.units_before = before.units;
        explanation.objective_before = figure(before, explanation.objective);
        for (const UnitId unit : find_neighbours()) explanation.moves.push_back(explain_move(unit));
        return explanation;
    }

  private:
    std::set<UnitId> find_neighbours() const {
        std::set<UnitId> units;
        for (const Link& link : graph_.links)
            if (link.a == atom_ || link.b == atom_)
                units.insert(at(explained_.unit_of, link.a == atom_ ? link.b : link.a));
        units.erase(no_unit);
        units.erase(own_);
        return units;
    }

    std::vector<CompoundId> compounds_of(const std::vector<AtomId>& atoms) const {
        std::vector<CompoundId> compounds;
        for (const AtomId atom : atoms)
            compounds.push_back(at(explained_.view.district.compound_of_atom, atom));
        return compounds;
    }
    JudgedSet judge(std::vector<CompoundId> compounds) const {
        return judge_set(explained_.view, explained_.judge, explained_.layout, std::move(compounds));
    }
    const std::string& key_of(UnitId unit) const { return at(explained_.layout.units, unit).key; }

    MoveExplanation explain_move(UnitId unit) const {
        MoveExplanation move;
        move.to = unit;
        const Edit edit = editor_.move({atom_}, unit);
        const Effect effect = editor_.weigh(edit);
        move.after = known_of(effect.after);
        move.units_after = effect.after.units;
        move.objective_after = figure(effect.after, explained_.layout.objective);

        std::vector<CompoundId> there = compounds_of(editor_.members(unit));
        const CommonBorder border =
            find_common_border(explained_.view.graph, find_parts(explained_.view, {{compound_}, there}));
        move.roads = border.roads;
        move.border = border.length;
        judge_way(unit, there, move);
        judge_effect(unit, effect, move);
        judge_main_road(unit, border, move);

        move.other_before = judge(there);
        there.insert(std::ranges::lower_bound(there, compound_), compound_);
        move.other_after = judge(there);
        std::vector<CompoundId> left = compounds_of(editor_.members(own_));
        std::erase(left, compound_);
        if (!left.empty()) move.own_after = judge(left);
        return move;
    }

    // Whether people can walk from the compound into the unit at all.
    void judge_way(UnitId unit, const std::vector<CompoundId>& there, MoveExplanation& move) const {
        bool is_passable = false, is_same_group = false;
        for (const Link& link : graph_.links) {
            if (link.a != atom_ && link.b != atom_) continue;
            const AtomId other = link.a == atom_ ? link.b : link.a;
            if (at(explained_.unit_of, other) != unit || !link.passable) continue;
            is_passable = true;
            is_same_group = is_same_group || at(graph_.atoms, other).group == at(graph_.atoms, atom_).group;
        }
        if (is_same_group) return;
        move.kept_by.push_back({is_passable ? Hindrance::other_community : Hindrance::no_way,
                                tell_between(explained_.view, explained_.layout, {compound_}, there,
                                             compound_title(at(ground_.compounds, compound_)), key_of(unit)),
                                is_passable ? "" : "barriers.impassable"});
    }

    void judge_effect(UnitId unit, const Effect& effect, MoveExplanation& move) const {
        for (const Break& one : effect.breaks)
            if (one.unit == own_) move.kept_by.push_back({Hindrance::parts_own_unit, tell_break(one), ""});
        for (const Constraint& rule : effect.broken)
            move.kept_by.push_back({Hindrance::rule, tell(rule), ""});
        for (const Effect::Change& change : effect.units) {
            const Demand& demand = explained_.demand;
            const double before = demand.excess(change.before.weight);
            if (change.after.atoms == 0 || demand.excess(change.after.weight) <= before + 1e-9) continue;
            const bool is_heavy = change.unit == unit;
            move.kept_by.push_back({is_heavy ? Hindrance::above_max : Hindrance::below_min,
                                    Message(is_heavy ? "explain_above_max" : "explain_below_min",
                                            {{"unit", key_of(change.unit)},
                                             {"m2", whole(change.after.weight)},
                                             {"bound", whole(is_heavy ? demand.max : demand.min)}}),
                                    is_heavy
                                        ? entry_of_max(explained_.layout, explained_.view.site.profile)
                                        : entry_of_min(explained_.layout, explained_.view.site.profile)});
        }
    }

    // The heaviest part stays the unit, the others are cut off.
    Message tell_break(const Break& one) const {
        constexpr std::size_t shown = 5;
        std::vector<Message> cut_off;
        std::size_t count = 0;
        for (std::size_t part = 1; part < one.parts.size(); ++part)
            for (const CompoundId compound : compounds_of(one.parts[part]))
                if (++count <= shown)
                    cut_off.push_back(Message::verbatim(compound_title(at(ground_.compounds, compound))));
        if (count > shown) cut_off.push_back(Message("and_more", {{"count", count - shown}}));
        return Message("explain_cut_off", {{"unit", key_of(own_)}, {"compounds", cut_off}});
    }

    Message tell(const Constraint& rule) const {
        std::vector<Message::Argument> told{
            {"kind", rule_kind(to_text(rule.kind))},
            {"compound", compound_title(at(ground_.compounds, compounds_of({rule.atom}).front()))}};
        if (!rule.other) return Message("rule_broken", told);
        told.push_back({"other", compound_title(at(ground_.compounds, compounds_of({*rule.other}).front()))});
        return Message("pair_rule_broken", told);
    }

    void judge_main_road(UnitId unit, const CommonBorder& border, MoveExplanation& move) const {
        const Profile& profile = explained_.view.site.profile;
        const double corner = std::isfinite(profile.straddle_min.value) ? profile.straddle_min.value : 0.0;
        std::vector<Message> roads;
        double metres = 0.0;
        for (const MergeJudgement::RoadInside& road : border.roads) {
            if (road.barrier < profile.merge.main_road || road.barrier > Barrier::motorway) continue;
            metres += road.length.value;
            roads.push_back(
                Message("road_with_metres", {{"road", name_of_road(road)}, {"m", whole(road.length.value)}}));
        }
        if (metres <= corner) return;
        move.kept_by.push_back({Hindrance::main_road,
                                Message("explain_main_road", {{"unit", key_of(unit)}, {"roads", roads}}),
                                "merge.main_road"});
    }

    const ExplainedLayout& explained_;
    const Tessellation& ground_;
    const AtomGraph& graph_;
    CompoundId compound_;
    AtomId atom_;
    UnitId own_;
    Editor editor_;
};

}  // namespace

CompoundExplanation explain(const ExplainedLayout& explained, CompoundId compound) {
    return Explainer(explained, compound).explain();
}

}  // namespace lifang
