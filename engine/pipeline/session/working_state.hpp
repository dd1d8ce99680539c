#pragma once

#include "partition/edit/editor.hpp"
#include "pipeline/session/edit_state.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace lifang {

/// An editor of a state as it is, with its rules. The state's district must outlive it. As dear as a few
/// passes over atoms and links.
Editor open_editor(const EditState& state, const Demand& demand);

/// A state under an editor: what edits and rules do to it is told at once. The plan outlives it. For one
/// thread.
class WorkingState {
  public:
    /// `opened`: an editor of the very state, which is copied.
    WorkingState(const ReopenedPlan& reopened, EditState state, const Editor& opened);

    const EditState& state() const { return state_; }
    const District& district() const { return *state_.district; }
    const Editor& editor() const;
    const Constraints& constraints() const;  ///< the rules by atom

    void apply(const Edit& edit);
    /// False: it holds already.
    bool add_rule(const PlanConstraint& rule);
    /// Chooses a gate, or gives it back to the advice. `members`: of its unit, ascending, not empty.
    void choose_gate(const std::vector<CompoundId>& members, Point place, std::optional<GateKind> kind);
    /// How many rules that were.
    template <class Choose>
    std::size_t drop_rules(const Choose& is_chosen) {
        const std::size_t dropped = std::erase_if(state_.rules, is_chosen);
        if (dropped > 0) forget_rules();
        return dropped;
    }
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
    void forget_rules();
    void forget_editor();

    const ReopenedPlan& reopened_;
    EditState state_;
    // Made when they are asked for: many rules may come one after the other.
    mutable std::optional<Constraints> constraints_;
    mutable std::unique_ptr<Editor> editor_;
    mutable bool has_other_rules_ = false;  ///< than the editor knows
};

}  // namespace lifang
