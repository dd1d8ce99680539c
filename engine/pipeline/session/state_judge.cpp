#include "pipeline/session/state_judge.hpp"

#include "evaluate/merge/judge.hpp"

namespace lifang {

StateJudge::StateJudge(const EditSession& session)
    : plan_(session.plan()),
      parent_(session.parent()),
      demand_(session.demand()),
      view_{plan_.site, plan_.ground, plan_.graph, plan_.walking, no_district_},
      judge_(view_, demand_) {}

std::optional<JudgedSet> StateJudge::judge(const EditState& state, UnitId unit) const {
    std::vector<CompoundId> compounds;
    for (std::size_t i = 0; i < state.unit_of.size(); ++i)
        if (state.unit_of[i] == unit) compounds.push_back(state.district->compound_of_atom[i]);
    if (unit == no_unit || compounds.empty()) return std::nullopt;
    const DistrictView view{plan_.site, plan_.ground, plan_.graph, plan_.walking, *state.district};
    return judge_set(view, judge_, parent_, std::move(compounds), &state.gates);
}

}  // namespace lifang
