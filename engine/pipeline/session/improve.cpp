#include "pipeline/session/improve.hpp"

#include "partition/edit/editor.hpp"
#include "pipeline/rules/constraints.hpp"
#include "pipeline/stored/new_layout.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace lifang {
namespace {

bool has_same_units(const PlannedLayout& layout, const District& district,
                    const std::vector<UnitId>& unit_of) {
    if (!holds_same_compounds(district, layout)) return false;
    std::map<UnitId, UnitId> there, back;
    for (std::size_t i = 0; i < unit_of.size(); ++i) {
        const auto unit = at(layout.unit_of_compound, district.compound_of_atom[i]);
        if (!unit || there.try_emplace(unit_of[i], *unit).first->second != *unit ||
            back.try_emplace(*unit, unit_of[i]).first->second != unit_of[i])
            return false;
    }
    return true;
}

const PlannedLayout* find_same_units(const Plan& plan, const District& district,
                                     const std::vector<UnitId>& unit_of) {
    for (const PlannedLayout& layout : plan.layouts)
        if (has_same_units(layout, district, unit_of)) return &layout;
    return nullptr;
}

/// That the clock ended the search is kept with what it found: made again, it may come out otherwise.
Issues find_time_limit(const Issues& issues) {
    Issues found;
    std::ranges::copy_if(issues, std::back_inserter(found),
                         [](const Issue& issue) { return issue.code == "time_limit_reached"; });
    return found;
}

}  // namespace

Improvement improve(const EditSession& session, SearchOptions options, const Run& run) {
    const EditState& state = session.state();
    const District& district = *state.district;
    const PlannedLayout& parent = session.parent();
    const Constraints constraints = read_constraints(state.rules, district, LockedIn::layout);
    options.candidates = 1;
    options.start.emplace();
    options.start->unit_of = state.unit_of;
    Candidates searched = partition(district.graph, session.demand(), constraints, options, run);
    Layout found = std::move(searched.layouts.front());
    found.label = LayoutLabel::improved;

    Improvement improvement;
    improvement.issues = std::move(searched.issues);
    const auto& compounds = session.plan().ground.compounds;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (parent.unit_of_compound[i] && !compounds[i].in_scope()) improvement.left_out.emplace_back(i);
    const Editor editor(district.graph, session.demand(), constraints, state.unit_of);
    const Edit edit = editor.towards(found.unit_of);
    const PlannedLayout* known = find_same_units(session.plan(), district, found.unit_of);
    if (known && known->key != parent.key) improvement.known_as = known->key;
    // A layout that still holds what was excluded since has to change in any case.
    if (!known && !(edit.empty() && holds_same_compounds(district, parent)))
        improvement.step =
            session.weigh_found(std::move(found), edit, find_time_limit(improvement.issues), run);
    return improvement;
}

}  // namespace lifang
