#include "pipeline/session/edit_state.hpp"

#include <tuple>
#include <utility>

namespace lifang {
namespace {

/// Compounds in scope for as long as it lives.
class InScope {
  public:
    InScope(ReopenedPlan& reopened, const std::vector<CompoundId>& compounds)
        : reopened_(reopened), compounds_(compounds) {
        for (const CompoundId compound : compounds)
            reasons_.emplace_back(std::exchange(in_plan(compound), {}),
                                  std::exchange(on_ground(compound), {}));
    }
    ~InScope() {
        for (std::size_t i = 0; i < compounds_.size(); ++i)
            std::tie(in_plan(compounds_[i]), on_ground(compounds_[i])) = reasons_[i];
    }
    InScope(const InScope&) = delete;
    InScope& operator=(const InScope&) = delete;

  private:
    using Reason = std::optional<ScopeReason>;
    Reason& in_plan(CompoundId compound) { return at(reopened_.plan.site.compounds, compound).scope_reason; }
    Reason& on_ground(CompoundId compound) { return at(reopened_.ground.compounds, compound).scope_reason; }

    ReopenedPlan& reopened_;
    const std::vector<CompoundId>& compounds_;
    std::vector<std::pair<Reason, Reason>> reasons_;  // a layout may hold still what the plan excludes
};

}  // namespace

EditState make_edit_state(const ReopenedPlan& reopened, const PlannedLayout& layout) {
    EditState state;
    state.district = std::make_shared<const District>(reopened.district);
    state.rules = reopened.plan.constraints;
    state.unit_of = units_by_atom(reopened, layout);
    return state;
}

std::shared_ptr<const District> make_district_with(ReopenedPlan& reopened,
                                                   const std::vector<CompoundId>& taken_in) {
    const InScope in_scope(reopened, taken_in);
    return std::make_shared<const District>(make_district_of(reopened.plan, reopened.ground, reopened.graph));
}

std::vector<UnitId> units_in(const EditState& state, const District& district) {
    if (&district == state.district.get()) return state.unit_of;
    std::vector<UnitId> unit_of;
    for (const CompoundId compound : district.compound_of_atom) {
        const auto atom = find_atom(*state.district, compound);
        unit_of.push_back(atom ? at(state.unit_of, *atom) : no_unit);
    }
    return unit_of;
}

}  // namespace lifang
