#pragma once

#include "partition/edit/editor.hpp"
#include "pipeline/session/edit_state.hpp"

#include <memory>

namespace lifang {

/// An editor of a state as it is, with its rules. The state's district must outlive it. As dear as a few
/// passes over atoms and links.
Editor open_editor(const EditState& state, const Demand& demand);

/// A state under an editor: what edits and rules do to it is told at once. The plan outlives it.
class WorkingState {
  public:
    /// `opened`: an editor of the very state, which is copied.
    WorkingState(const ReopenedPlan& reopened, EditState state, const Editor& opened);

    const EditState& state() const { return state_; }
    const District& district() const { return *state_.district; }
    const Editor& editor() const { return *editor_; }
    const Constraints& constraints() const { return constraints_; }  ///< the rules by atom

    void apply(const Edit& edit);
    void set_rules(std::vector<PlanConstraint> rules);
    /// Puts a compound that the plan leaves out into scope; it is in no unit yet. Atoms are others then.
    void take_in(CompoundId compound);

    bool is_excluded(AtomId atom) const;     ///< by a rule, though a unit may hold it still
    std::vector<AtomId> still_held() const;  ///< excluded, and in a unit
    UnitId unit(AtomId atom) const { return at(state_.unit_of, atom); }
    /// Units that an atom could go to over a passable border, ascending.
    std::vector<UnitId> neighbours(AtomId atom) const;
    /// Throws Error(usage) for a compound that is out of scope.
    AtomId require_atom(CompoundId compound) const;
    const Compound& compound(AtomId atom) const;

    EditState take() { return std::move(state_); }

  private:
    const ReopenedPlan& reopened_;
    EditState state_;
    Constraints constraints_;
    std::unique_ptr<Editor> editor_;
};

}  // namespace lifang
