#pragma once

#include "pipeline/session/step.hpp"
#include "pipeline/session/step_effect.hpp"
#include "pipeline/session/working_state.hpp"

namespace lifang {

/// A step carried out on a copy of a state, and what has to be known to judge it.
class StepWork {
  public:
    /// `parent`: the layout that the session started from, whose units give the others their names.
    /// `opened`: an editor of `from`. All of them outlive it.
    StepWork(const ReopenedPlan& reopened, const PlannedLayout& parent, const EditState& from,
             const Editor& opened, const Run& run);

    /// Throws Error(usage) for what is not there or not in scope, Error(infeasible) where a unit cannot be
    /// split or no repair is found.
    void carry_out(const Step& step);
    /// What a search found, which keeps the rules by itself.
    void carry_out(const Edit& edit) { work_.apply(edit); }

    StepEffect describe() const;  ///< against the state it started from
    EditState take() { return work_.take(); }

  private:
    void carry_out(const MoveCompounds& request);
    void carry_out(const SplitUnit& request);
    void carry_out(const SplitAlong& request);
    void carry_out(const MergeUnits& request);
    void carry_out(const GatherCompounds& request);
    void carry_out(const LockCompound& request);
    void carry_out(const PairCompounds& request);
    void carry_out(const ExcludeCompounds& request);
    void carry_out(const IncludeCompound& request);
    void carry_out(const PinCompound& request);
    void carry_out(const FreeCompound& request);
    void carry_out(const ChooseGate& request);

    void catch_up(const Step& step);
    void grant_pairs();
    void repair();
    void require_gate(const ChooseGate& request, const std::vector<CompoundId>& members) const;
    std::vector<StepEffect::GateChange> list_gate_changes() const;
    void note_broken(const FreeCompound& request);
    void add_rule(const PlanConstraint& rule);
    std::vector<AtomId> require_atoms(const std::vector<CompoundId>& compounds) const;

    /// A rule of this step, which holds from where it was made.
    struct NewRule {
        RuleKind kind;
        CompoundId compound;
        std::optional<CompoundId> other;
        UnitId unit;           // of the compound then
        bool is_kept = false;  // a pair rule, then
    };
    const NewRule* find_new(const Constraint& rule) const;
    bool is_broken(const Constraint& rule, const std::vector<UnitId>& before) const;
    StepEffect::Rule name(const Constraint& rule) const;

    std::vector<UnitId> before() const { return units_in(from_, work_.district()); }
    Edit change(const std::vector<UnitId>& before) const;
    Editor make_judge(const std::vector<UnitId>& before) const;
    StepEffect::People count_people(const std::vector<AtomId>& members, const District& district) const;
    double measure_road_share(const std::vector<UnitId>& unit_of) const;
    std::vector<CompoundId> compounds_of(const std::vector<AtomId>& atoms) const;

    const ReopenedPlan& reopened_;
    const PlannedLayout& parent_;
    const EditState& from_;
    const Editor& opened_;
    const Run& run_;
    WorkingState work_;
    std::vector<NewRule> new_rules_;
    std::vector<StepEffect::Rule> broken_when_dropped_, granted_;
    std::vector<CompoundId> consents_;
    bool changes_rules_ = false;
};

}  // namespace lifang
