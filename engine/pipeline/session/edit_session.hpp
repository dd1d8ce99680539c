#pragma once

#include "evaluate/make_programme.hpp"
#include "pipeline/session/edit_state.hpp"
#include "pipeline/session/step.hpp"
#include "pipeline/session/step_effect.hpp"
#include "publish/plan_file/changed_plan.hpp"

#include <memory>
#include <string>
#include <vector>

namespace lifang {

/// A step carried out in thought: what it does, and where it leads.
struct WeighedStep {
    StepEffect effect;
    EditState after;
    std::size_t revision = 0;  ///< of the session's state that it starts from
};

/// A layout of a plan file being worked on: open → weigh → apply → undo → store. The command line does it in
/// one go, an editor on a screen step by step. Nothing reaches the file before store(). States are values, so
/// undo and redo give back the very same layout, rules and scope.
///
/// For one thread at a time, which may be a worker: what is returned are values. Work that takes longer than
/// a moment asks its Run whether to stop, and leaves the session as it was then.
///
/// Figures come in two steps. weigh() tells those that a hand on a screen waits for – floor area, deviation,
/// households, shape, severance, what falls apart, leaves its bounds or breaks a rule – within a few passes
/// over the district's atoms, links and borders, and what its requests cost in Editor: milliseconds at 10,000
/// compounds (docs/benchmarks.md). Those that take walks over streets or draws of errors – who is served,
/// gates, mode, money, inventory, robustness – a StateJudge works out for the touched units alone
/// (state_judge.hpp), on a thread beside; evaluate_state() for the whole layout.
class EditSession {
  public:
    /// Throws what read_plan() and reopen_plan() throw, Error(usage) for an unknown layout.
    EditSession(const std::string& path, const std::string& layout_key, Excluded excluded, const Run& run);

    const Plan& plan() const { return reopened_.plan; }
    /// How the plan file was when it was read.
    const FileStamp& stamp() const { return changed_.stamp(); }
    /// The layout that the session started from.
    const PlannedLayout& parent() const { return reopened_.plan.layouts[parent_]; }
    const Demand& demand() const { return reopened_.demand; }
    const EditState& state() const { return states_[now_].state; }
    /// Of the state, with its rules: what measures its units, made once for a state.
    const Editor& editor() const { return *opened_; }
    /// How many steps lead from the parent to the state; those that were undone do not count.
    std::size_t position() const { return now_; }
    /// The state that so many steps lead to, undone ones included.
    const EditState& state_at(std::size_t position) const { return states_.at(position).state; }

    /// The district of states that have these compounds in scope beside the parent's. As dear as
    /// make_district() where there are any.
    std::shared_ptr<const District> district_with(const std::vector<CompoundId>& taken_in) const;

    /// What a step would do. Throws Error(usage) for what is not there or not in scope, Error(infeasible)
    /// where a unit cannot be split or no repair is found.
    WeighedStep weigh(const Step& step, const Run& run) const;
    /// The same for a layout that a search found; `edit` leads to it, and says which unit goes on as which.
    /// `issues` are stored with it.
    WeighedStep weigh_found(Layout layout, const Edit& edit, Issues issues, const Run& run) const;
    /// The same where only a part was searched, or none: the layout is judged as one drawn by hand.
    WeighedStep weigh_found(const Edit& edit, const Run& run) const;

    /// Makes a weighed step the session's state; what was undone before is forgotten. Throws what
    /// require_allowed() throws, save for what a search found, and std::logic_error when the step was weighed
    /// against another state.
    void apply(WeighedStep step, const Message& how_to_join = {});
    /// The same for a hand that has not finished: units may fall into parts that others could join
    /// (find_breakages()), which apply() and store() refuse. Rules hold.
    void apply_unfinished(WeighedStep step);
    /// Makes a state that a session of the same layout was in its own, as a step: one from a journal, or of a
    /// session on a copy of the plan.
    void adopt(EditState state);
    bool undo();  ///< false when there is nothing to take back
    bool redo();  ///< false when nothing was taken back

    /// The state as store() would put it into the plan, with all its figures; plan and session are as they
    /// were afterwards. Costs what evaluate() costs for one layout.
    PlannedLayout evaluate_state(const Run& run);

    /// Appends the state to the plan file as a new layout, whole or not at all, and returns its key. The
    /// session ends with it; where it throws, session and file are as they were. Throws what
    /// ChangedPlan::store() throws, Error(infeasible) where a unit does not hang together, and Error(input)
    /// where the plan breaks a rule already.
    /// `stations`: those placed in the layout; null: the parent's, of units that stay as they are.
    /// `programme`: its budget, and the parent's units that have been started; null: as the parent's.
    std::string store(const std::string& command, const Run& run,
                      const std::vector<PlacedStation>* stations = nullptr,
                      const ProgrammeRequest* programme = nullptr);

  private:
    struct Numbered {
        EditState state;
        std::size_t revision;
    };

    void open();  // the state at hand
    void push(EditState state);
    Layout make_layout(const Run& run) const;
    std::size_t append(const std::string& command, const Run& run, const std::vector<PlacedStation>* stations,
                       const ProgrammeRequest* programme);

    std::string path_;
    ChangedPlan changed_;
    ReopenedPlan reopened_;
    std::size_t parent_ = 0;
    /// Of the state at hand, made with it: to weigh is to copy it.
    std::unique_ptr<const Editor> opened_;
    std::vector<Numbered> states_;  // those before `now_` can be undone to, those behind redone
    std::size_t now_ = 0;
    std::size_t revisions_ = 0;
};

/// Throws Error(infeasible) that says where and why, when a step's effect is not allowed. `how_to_join`
/// advises where units fall into parts that others would join.
void require_allowed(const StepEffect& effect, const EditSession& session, const Message& how_to_join);

/// The same for a step that may leave units in parts, as long as others could join these.
void require_finishable(const StepEffect& effect, const EditSession& session);

}  // namespace lifang
