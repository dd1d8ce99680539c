#pragma once

#include "core/run.hpp"
#include "partition/edit/effect.hpp"
#include "partition/graph/adjacency.hpp"
#include "partition/objective/weighting.hpp"

#include <vector>

namespace lifang {

/// A layout being edited by hand. Unit numbers stay what they are: a merged unit keeps the number of the one
/// that holds locked atoms, else the smallest, a new one takes the smallest free; undo gives back the very
/// same layout. Figures are worked out anew for touched units, so they never drift. The graph outlives the
/// editor. Everything depends on the layout, the rules and the edit alone: not on threads, and on the clock
/// only where work of a fixed amount takes longer than `patience`.
class Editor {
  public:
    /// Throws Error(usage) when `unit_of` does not fit the graph or a rule names an atom that is not there.
    /// Rules of kind `exclude` are for apply(exclude(…)) to carry out; the editor keeps the others.
    Editor(const AtomGraph& graph, const Demand& demand, Constraints constraints,
           std::vector<UnitId> unit_of);

    /// The same layout under other rules, with nothing to undo: a copy, far cheaper than a new editor. Throws
    /// as the constructor does.
    Editor with_rules(Constraints constraints) const;

    const std::vector<UnitId>& unit_of() const { return unit_of_; }  ///< no_unit: left out
    const std::vector<AtomId>& members(UnitId unit) const;  ///< ascending; empty where there is no such unit
    UnitMeasure measure(UnitId unit) const;
    Figures figures() const;
    UnitId free_unit() const;  ///< the smallest number that is not taken

    /// Edits as people name them. Throw Error(usage) for a unit that does not exist.
    Edit move(const std::vector<AtomId>& atoms, UnitId to) const;
    Edit merge(const std::vector<UnitId>& units) const;
    /// Takes atoms out of every unit.
    Edit exclude(const std::vector<AtomId>& atoms) const { return move(atoms, no_unit); }
    /// The unit in two connected parts that keep the rules, of about the same weight and with a border that
    /// follows streets where one does; the part with locked atoms keeps the number. Empty when there are
    /// none.
    Edit split(UnitId unit, const Run& run) const;

    /// What leads from here to another division: each of its units takes the number of the one whose locked
    /// atoms it holds, else of the one it shares most weight with, what is left free numbers. Empty when it
    /// is the same.
    Edit towards(const std::vector<UnitId>& division) const;

    /// What an edit would do, without doing it. O(atoms) copying, then O(links of the touched units); the way
    /// for a connector is searched only where a unit breaks.
    Effect weigh(const Edit& edit) const;

    void apply(const Edit& edit);  ///< as it is, whether allowed or not
    bool undo();                   ///< false when there is nothing left
    bool redo();

    /// Carries an edit on until units hang together and are no farther outside the demand than before,
    /// changing only the units it touches, their neighbours and the neighbours of these, as little as it can,
    /// and none of the edit's own atoms or what is bound by rules; a new unit and the one it came from both
    /// stay. Where the bounds cannot be kept, what comes nearest (Effect::keeps_bounds tells). Empty when no
    /// connected division that keeps the rules was found.
    Edit repair(const Edit& edit, const Run& run) const;

    /// The layout with units numbered in order of their smallest atom, measured, without a bound.
    Layout to_layout() const;

  private:
    // Of the touched units, in their order.
    std::vector<std::vector<AtomId>> members_after(const Edit& edit, const std::vector<UnitId>& units,
                                                   const std::vector<UnitId>& after) const;
    UnitMeasure measure(const std::vector<AtomId>& members, const std::vector<UnitId>& unit_of) const;
    std::vector<std::vector<AtomId>> parts_of(const std::vector<AtomId>& members,
                                              const std::vector<UnitId>& unit_of) const;
    Constraints hold_parents(const Edit& edit, const std::vector<UnitId>& now, std::size_t attempt) const;
    Edit repair_within(int rings, const Edit& edit, const std::vector<UnitId>& now, const Constraints& held,
                       const Run& run) const;
    // Of the touched units and so many rings of neighbouring ones.
    std::vector<AtomId> atoms_around(const Edit& edit, const std::vector<UnitId>& now, int rings) const;
    Figures fold(const std::vector<Effect::Change>& changes) const;
    Edit swap_in(const Edit& edit);  // applies, and returns what takes it back
    void require_unit(UnitId unit) const;

    const AtomGraph& graph_;
    Adjacency adjacency_;
    Demand demand_;
    Scale scale_;
    Constraints constraints_;
    std::vector<UnitId> unit_of_;
    std::vector<std::vector<AtomId>> members_;  // by unit
    std::vector<UnitMeasure> measures_;         // by unit
    std::vector<Edit> done_, undone_;           // what takes back, what does again
};

}  // namespace lifang
