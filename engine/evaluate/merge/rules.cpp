#include "evaluate/merge/rules.hpp"

#include "core/words.hpp"
#include "evaluate/merge/between.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace lifang {
namespace {

using enum MergeRuleState;
using RuleJudgement = MergeJudgement::RuleJudgement;

std::string whole(double number) { return with_thousands(std::llround(number)); }

bool has_violation(const Unit& unit, const char* code) {
    return std::ranges::find(unit.violations, code) != unit.violations.end();
}

class Rules {
  public:
    Rules(const RuledMerger& merger, const MergeJudgement& judged)
        : merger_(merger), judged_(judged), profile_(merger.view.site.profile) {}

    std::vector<RuleJudgement> judge() {
        judge_size();
        judge_incentive();
        judge_main_road();
        judge_unit_limit();
        judge_small_compounds();
        judge_community();
        judge_border();
        return std::move(rules_);
    }

  private:
    void add(MergeRule rule, MergeRuleState state, Message what, std::string entry) {
        // Compounds merge inside a unit: which rules are asked of that says its name.
        const bool is_of_parts = rule == MergeRule::small_compounds || rule == MergeRule::passable_border;
        if (judged_.is_of_compounds && !is_of_parts)
            what = Message("merge_rule_of_unit", {{"unit", merger_.home.key}, {"what", what}});
        rules_.push_back({rule, state, std::move(what), std::move(entry)});
    }
    template <class Is>
    bool any_part(const Is& is) const {
        return std::ranges::any_of(judged_.parts, [&](const JudgedSet& part) { return is(part.unit); });
    }

    void judge_size() {
        const PlannedLayout& layout = merger_.before;
        const Demand demand{layout.target_m2, layout.min_m2, layout.max_m2, std::nullopt};
        const double m2 = merger_.home.floor_area.value;
        const auto is_heavy = [&](const Unit& unit) { return demand.is_heavy(unit.floor_area.value); };
        const auto is_light = [&](const Unit& unit) { return demand.is_light(unit.floor_area.value); };
        add(MergeRule::greatest_size,
            !is_heavy(merger_.home) ? met
            : any_part(is_heavy)    ? broken_before
                                    : broken,
            Message(is_heavy(merger_.home) ? "merge_above_max" : "merge_below_max",
                    {{"m2", whole(m2)}, {"max", whole(layout.max_m2)}}),
            entry_of_max(layout, profile_));
        const bool lifts = any_part(is_light) && !judged_.is_of_compounds && !is_light(merger_.home);
        add(MergeRule::least_size,
            !is_light(merger_.home) ? met
            : any_part(is_light)    ? broken_before
                                    : broken,
            Message(is_light(merger_.home) ? "merge_below_min"
                    : lifts                ? "merge_lifted_above_min"
                                           : "merge_above_min",
                    {{"m2", whole(m2)}, {"min", whole(layout.min_m2)}}),
            entry_of_min(layout, profile_));
    }

    void judge_incentive() {
        const auto& least = profile_.service.incentive_min;
        if (!least) return;
        const bool reached = merger_.home.floor_area >= *least;
        const bool reached_before = any_part([&](const Unit& unit) { return unit.floor_area >= *least; });
        std::vector<Message::Argument> told{{"m2", whole(merger_.home.floor_area.value)},
                                            {"least", whole(least->value)}};
        const auto& years = profile_.service.incentive_contract_years;
        if (years) told.push_back({"years", *years});
        const char* code = !reached         ? "merge_incentive_missed"
                           : reached_before ? "merge_incentive_kept"
                           : years          ? "merge_incentive_with_contract"
                                            : "merge_incentive_reached";
        add(MergeRule::scale_incentive, reached ? met : not_reached, Message(code, told),
            "service.incentive_min_m2");
    }

    /// The parts' own ground, or that of the unit that takes compounds in.
    Meters roads_within_home(Barrier from_class) const {
        const PartOfCell home = find_parts(merger_.view, {merger_.home_compounds});
        return measure_roads_within(merger_.view.graph, home, 1, from_class).front();
    }
    Meters roads_within_parts(Barrier from_class) const {
        std::vector<std::vector<CompoundId>> parts;
        for (const JudgedSet& part : judged_.parts) parts.push_back(part.compounds);
        Meters sum;
        const PartOfCell of_cell = find_parts(merger_.view, parts);
        for (const Meters within :
             measure_roads_within(merger_.view.graph, of_cell, parts.size(), from_class))
            sum += within;
        return sum;
    }

    /// The names of such roads between the parts, each once.
    std::vector<Message> name_roads(Barrier from_class) const {
        std::vector<Message> names;
        for (const MergeJudgement::RoadInside& road : merger_.border.roads)
            if (road.barrier >= from_class && road.barrier <= Barrier::motorway)
                names.push_back(Message("road_with_metres",
                                        {{"road", name_of_road(road)}, {"m", whole(road.length.value)}}));
        return names;
    }

    void judge_main_road() {
        const Barrier main = profile_.merge.main_road;
        // A few metres are a corner, where a plan has a measure for that.
        const double corner = std::isfinite(profile_.straddle_min.value) ? profile_.straddle_min.value : 0.0;
        const double inside = roads_within_home(main).value;
        const double inside_before = judged_.is_of_compounds ? 0.0 : roads_within_parts(main).value;
        const std::vector<Message> names = name_roads(main);
        std::vector<Message::Argument> told{{"class", barrier_name(to_text(main))}, {"m", whole(inside)}};
        if (inside <= corner)
            return add(MergeRule::main_road, met, Message("merge_no_main_road", told), "merge.main_road");
        if (names.empty())
            return add(MergeRule::main_road, broken_before, Message("merge_main_road_inside", told),
                       "merge.main_road");
        told.push_back({"roads", names});
        add(MergeRule::main_road, inside_before > corner ? broken_before : broken,
            Message("merge_main_road_between", told), "merge.main_road");
    }

    void judge_unit_limit() {
        if (!std::isfinite(profile_.straddle_min.value)) return;
        const char* code = "straddles_road";
        const bool straddles = has_violation(merger_.home, code);
        const bool straddled = any_part([&](const Unit& unit) { return has_violation(unit, code); });
        add(MergeRule::unit_limit,
            !straddles  ? met
            : straddled ? broken_before
                        : broken,
            Message(straddles ? "merge_straddles_limit" : "merge_keeps_limit",
                    {{"class", barrier_name(to_text(profile_.unit_limit))}}),
            "barriers.unit_limit");
    }

    void judge_small_compounds() {
        const auto& most = profile_.merge.small_compound_max;
        if (!most) return;
        std::vector<std::string> small, enclosed_away;
        for (std::size_t i = 0; i < judged_.parts.size(); ++i) {
            const JudgedSet& part = judged_.parts[i];
            if (part.unit.floor_area >= *most) continue;
            (has_neighbour_inside(i) ? small : enclosed_away).push_back(part.unit.key);
        }
        const auto list = [](const std::vector<std::string>& names) {
            std::string text;
            for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
            return text;
        };
        const Message road = barrier_name(to_text(profile_.merge.enclosing_road));
        const std::string entry = "merge.small_compound_max_m2";
        if (!enclosed_away.empty())
            return add(
                MergeRule::small_compounds, broken,
                Message("merge_small_enclosed_away",
                        {{"parts", list(enclosed_away)}, {"max", whole(most->value)}, {"class", road}}),
                entry);
        if (!small.empty())
            return add(MergeRule::small_compounds, met,
                       Message("merge_small_may_join",
                               {{"parts", list(small)}, {"max", whole(most->value)}, {"class", road}}),
                       entry);
        add(MergeRule::small_compounds, not_reached,
            Message("merge_none_small", {{"max", whole(most->value)}}), entry);
    }

    /// Whether a part meets another over a passable border on which no road encloses it.
    bool has_neighbour_inside(std::size_t part) const {
        std::vector<std::vector<CompoundId>> parts;
        for (const JudgedSet& one : judged_.parts) parts.push_back(one.compounds);
        const PartOfCell of_cell = find_parts(merger_.view, parts);
        return std::ranges::any_of(merger_.view.graph.borders, [&](const Border& border) {
            const auto a = at(of_cell, border.a), b = at(of_cell, border.b);
            return a && b && a != b && (a == part || b == part) && border.passable &&
                   border.barrier < profile_.merge.enclosing_road;
        });
    }

    void judge_community() {
        const Tessellation& ground = merger_.view.tessellation;
        if (ground.communities.empty()) return;
        std::set<std::string> names;
        for (const CompoundId compound : merger_.home_compounds)
            if (const auto id = at(ground.compounds, compound).community)
                names.insert(at(ground.communities, *id).name.empty() ? at(ground.communities, *id).key
                                                                      : at(ground.communities, *id).name);
        if (names.empty()) return;
        if (names.size() == 1)
            return add(MergeRule::one_community, met,
                       Message("merge_in_one_community", {{"community", *names.begin()}}), "");
        std::vector<Message> list;
        for (const std::string& name : names) list.push_back(Message::verbatim(name));
        add(MergeRule::one_community, broken, Message("merge_spans_communities", {{"communities", list}}),
            "");
    }

    void judge_border() {
        const Meters passable = merger_.border.passable;
        if (passable.value > 0.0)
            return add(MergeRule::passable_border, met,
                       Message("merge_border_passable", {{"m", whole(passable.value)}}),
                       "barriers.impassable");
        add(MergeRule::passable_border, not_reached, Message("merge_parts_apart"), "barriers.impassable");
    }

    const RuledMerger& merger_;
    const MergeJudgement& judged_;
    const Profile& profile_;
    std::vector<RuleJudgement> rules_;
};

}  // namespace

std::string entry_of_min(const PlannedLayout& layout, const Profile& profile) {
    return layout.min_m2 == profile.min.value ? "unit.min_m2" : "";
}

std::string entry_of_max(const PlannedLayout& layout, const Profile& profile) {
    return layout.max_m2 == profile.max.value ? "unit.max_m2" : "";
}

std::vector<RuleJudgement> judge_rules(const RuledMerger& merger, const MergeJudgement& judged) {
    return Rules(merger, judged).judge();
}

}  // namespace lifang
