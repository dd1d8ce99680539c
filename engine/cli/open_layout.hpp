#pragma once

#include "cli/console.hpp"
#include "cli/plan_json.hpp"
#include "pipeline/new_layout.hpp"
#include "publish/plan_file/changed_plan.hpp"

#include <memory>
#include <string>
#include <vector>

namespace lifang {

/// A layout of a plan file under an editor, and the words people use for its things.
class OpenLayout {
  public:
    /// Throws what read_plan() and reopen_plan() throw, Error(usage) for an unknown layout.
    OpenLayout(const std::string& path, const std::string& layout_key, Excluded excluded, const Run& run);

    ReopenedPlan& reopened() { return reopened_; }
    const PlannedLayout& layout() const { return reopened_.plan.layouts[position_]; }
    Editor& editor() { return *editor_; }
    /// Rules made now, beside those of the plan. Kept once.
    void add_rules(const std::vector<PlanConstraint>& rules);
    /// Drops what rules say of a compound, save that it is excluded; how many these were.
    std::size_t drop_rules(CompoundId compound);
    /// Takes out what rules exclude and the layout still holds.
    Edit leave() const;
    /// Takes an excluded compound into scope again; it is in no unit yet. Throws what take_in_again() throws.
    void take_in_again(CompoundId compound);
    /// Brings compounds in scope that are in no unit, having been taken in since, into the neighbouring unit
    /// where it breaks nothing and comes nearest to the bounds; one without a neighbour into a new unit.
    Edit house();

    /// Throw Error(usage) naming what comes nearest.
    CompoundId find_compound(const std::string& word) const;  ///< by id, or by a name that is unique
    AtomId find_atom(const std::string& word) const;          ///< one that is in scope and in a unit
    UnitId find_unit(const std::string& word) const;          ///< by id or code
    std::string unit_name(UnitId unit) const;                 ///< empty for no_unit
    std::string compound_name(AtomId atom) const;             ///< id and name
    /// Units that a compound could go to over a passable border, ascending.
    std::vector<UnitId> neighbours(AtomId atom) const;

    /// Figures before and after, unit by unit, and who goes where; in JSON also where units break, and which
    /// rules do.
    std::string describe(const Edit& edit, const Effect& effect, Language language) const;
    Json to_json(const Edit& edit, const Effect& effect) const;
    /// Throws Error(infeasible) that says where and why, when the effect is not allowed; `how_to_join`
    /// advises where a unit breaks.
    void require_allowed(const Effect& effect, const Message& how_to_join) const;

    /// Appends a layout, or the editor's own, and stores it in the plan file, whole or not at all. Throws
    /// what ChangedPlan::store() throws, and Error(input) where the plan breaks a rule already.
    /// `numbers`: by atom, as append_layout() has it.
    const PlannedLayout& store(Layout found, const std::vector<UnitId>& numbers, const std::string& command,
                               const Run& run);
    const PlannedLayout& store_edited(const std::string& command, const Run& run);

  private:
    void take_up_rules();
    bool is_excluded(AtomId atom) const;  ///< by a rule, though the layout may hold it still
    std::string tell_outside(UnitId unit, const Effect& effect, Language language) const;
    double road_share(const Edit& edit) const;
    Edit net(const Edit& edit) const;  // each atom once, by atom, where it ends

    std::string path_;
    ChangedPlan changed_;
    ReopenedPlan reopened_;
    std::size_t position_ = 0;
    std::unique_ptr<Editor> editor_;
};

/// "a,b" → {"a", "b"}. Throws Error(usage) unless there are at least `least`.
std::vector<std::string> split_words(const std::string& option, const std::string& words, std::size_t least);

}  // namespace lifang
