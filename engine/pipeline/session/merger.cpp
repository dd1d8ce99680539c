#include "pipeline/session/merger.hpp"

#include "core/error.hpp"
#include "evaluate/explain/explain.hpp"
#include "evaluate/merge/between.hpp"
#include "evaluate/merge/judge.hpp"
#include "evaluate/unit/unit_judge.hpp"
#include "load/site/compound_title.hpp"
#include "pipeline/rules/constraints.hpp"
#include "pipeline/session/sketch.hpp"
#include "pipeline/stored/names.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

DistrictView view_of(const EditSession& session) {
    const Plan& plan = session.plan();
    return {plan.site, plan.ground, plan.graph, plan.walking, *session.state().district};
}

Constraints rules_of(const EditSession& session) {
    return read_constraints(session.state().rules, *session.state().district, LockedIn::layout);
}

/// The session's state as mergers are held against it: its parent, or what has become of it.
ShownLayout layout_at_hand(EditSession& session, const Run& run) {
    if (session.position() == 0) return show_parent(session);
    return order_by_numbers(session.evaluate_state(run), session.state());
}

/// Units of a request, by the session's numbers, as the layout at hand has them.
std::vector<UnitId> place_units(const ShownLayout& before, const std::vector<UnitId>& numbers) {
    std::vector<UnitId> units;
    for (const UnitId number : numbers) {
        const auto found = std::ranges::lower_bound(before.numbers, number);
        units.emplace_back(static_cast<std::size_t>(found - before.numbers.begin()));
    }
    return units;
}

template <class Id>
void require_different(std::vector<Id> ids) {
    std::ranges::sort(ids);
    if (std::ranges::adjacent_find(ids) != ids.end())
        throw Error(ExitCode::usage, "merge", Message("merge_named_twice"));
}

Request to_request(const MergerRequest& request) {
    if (const auto* units = std::get_if<MergeUnits>(&request)) {
        require_different(units->units);
        return *units;
    }
    require_different(std::get<GatherCompounds>(request).compounds);
    return std::get<GatherCompounds>(request);
}

/// What a piece of a merger goes by: the units that its compounds are in today.
std::string name_piece(const PlannedLayout& layout, const std::vector<CompoundId>& compounds) {
    std::set<std::string> units;
    for (const CompoundId compound : compounds)
        if (const auto unit = at(layout.unit_of_compound, compound))
            units.insert(name_of_unit(at(layout.units, *unit)));
    return fmt::format("{}", fmt::join(units, ", "));
}

/// The same where single compounds merge: those themselves, as far as they are in it.
std::string name_piece(const Plan& plan, const PlannedLayout& layout,
                       const std::vector<CompoundId>& compounds, const std::vector<CompoundId>& merging) {
    std::vector<std::string> names;
    for (const CompoundId compound : merging)
        if (std::ranges::find(compounds, compound) != compounds.end())
            names.push_back(compound_title(at(plan.ground.compounds, compound)));
    return names.empty() ? name_piece(layout, compounds) : fmt::format("{}", fmt::join(names, ", "));
}

/// Who would have to merge as well; where that is half the district, that others should.
Message advise(const std::set<std::string>& joining) {
    constexpr std::size_t most_named = 3;
    if (joining.empty()) return Message("units_stay_inside");
    if (joining.size() > most_named) return Message("merge_those_that_touch");
    return Message("merge_with_those_between", {{"names", fmt::format("{}", fmt::join(joining, ", "))}});
}

/// Pieces that would be one unit and do not hang together: what lies between them.
void require_together(const EditSession& session, const PlannedLayout& before, const StepEffect& effect,
                      const MergerRequest& request) {
    const auto* gathered = std::get_if<GatherCompounds>(&request);
    const auto name = [&](const std::vector<CompoundId>& piece) {
        return gathered ? name_piece(session.plan(), before, piece, gathered->compounds)
                        : name_piece(before, piece);
    };
    const DistrictView view = view_of(session);
    std::vector<Message> problems;
    std::set<std::string> joining;
    for (const StepEffect::Breakage& one : effect.breakages) {
        const bool receives = std::ranges::any_of(
            effect.transfers, [&](const StepEffect::Transfer& transfer) { return transfer.to == one.unit; });
        if (!receives) continue;
        for (std::size_t i = 1; i < one.parts.size(); ++i)
            problems.push_back(tell_between(view, before, one.parts.front(), one.parts[i],
                                            name(one.parts.front()), name(one.parts[i])));
        for (const CompoundId compound : one.connector)
            if (const auto unit = at(before.unit_of_compound, compound))
                joining.insert(gathered ? compound_title(at(session.plan().ground.compounds, compound))
                                        : name_of_unit(at(before.units, *unit)));
    }
    if (problems.empty()) return;
    throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", session.parent().key}}),
                Message("merge_not_possible", {{"problems", problems}}), advise(joining));
}

}  // namespace

JudgedMerger judge_merger(EditSession& session, const MergerRequest& request, const Run& run) {
    WeighedStep weighed = session.weigh({.requests = {to_request(request)}}, run);
    const ShownLayout before = layout_at_hand(session, run);
    require_together(session, before.layout, weighed.effect, request);
    JudgedMerger judged;
    judged.effect = weighed.effect;
    session.apply(std::move(weighed), Message("merge_with_repair"));
    judged.after = session.evaluate_state(run);

    const DistrictView view = view_of(session);
    const UnitJudge judge(view, session.demand());
    Merger merger{view, judge, before.layout, judged.after, {}, {}};
    if (const auto* units = std::get_if<MergeUnits>(&request))
        merger.units = place_units(before, units->units);
    if (const auto* gathered = std::get_if<GatherCompounds>(&request)) merger.compounds = gathered->compounds;
    judged.judgement = judge_merger(merger);
    return judged;
}

MergeSuggestions suggest_mergers(EditSession& session, std::size_t most, const Run& run) {
    const ShownLayout before = layout_at_hand(session, run);
    const DistrictView view = view_of(session);
    const UnitJudge judge(view, session.demand());
    return suggest_mergers(view, judge, before.layout, {most, rules_of(session)}, run);
}

CompoundExplanation explain_compound(const EditSession& session, CompoundId compound) {
    const auto atom = find_atom(*session.state().district, compound);
    if (!atom || at(session.state().unit_of, *atom) == no_unit) {
        CompoundExplanation left_out;
        left_out.compound = compound;
        left_out.left_out =
            at(session.plan().ground.compounds, compound).scope_reason.value_or(ScopeReason::excluded);
        return left_out;
    }
    const DistrictView view = view_of(session);
    const UnitJudge judge(view, session.demand());
    return explain(
        {view, judge, session.parent(), session.demand(), rules_of(session), session.state().unit_of},
        compound);
}

}  // namespace lifang
