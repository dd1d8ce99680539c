#pragma once

#include "core/run.hpp"
#include "partition/partition.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace lifang {

/// Atoms that change their unit. A unit may come into being by it (any number that is not taken) or cease.
struct Reassignment {
    AtomId atom;
    UnitId to;
};
using Edit = std::vector<Reassignment>;

/// One unit, measured.
struct UnitMeasure {
    double weight = 0.0;
    double deviation = 0.0;  ///< weight / target − 1
    double area = 0.0;
    double perimeter = 0.0;
    double roundness = 0.0;  ///< 4π·area / perimeter²
    double severance = 0.0;  ///< of what lies inside
    int atoms = 0;           ///< 0: no such unit
};

/// Where a unit does not hang together.
struct Break {
    UnitId unit;
    std::vector<std::vector<AtomId>> parts;  ///< heaviest first, atoms ascending
    /// The lightest atoms of other units that would join all parts; empty where no passable way does.
    std::vector<AtomId> bridge;
};

/// What an edit would change.
struct Effect {
    struct Change {
        UnitId unit;
        UnitMeasure before, after;
    };
    Figures before, after;
    std::vector<Change> units;    ///< those the edit touches, ascending
    std::vector<Break> breaks;    ///< of those, after
    std::vector<UnitId> outside;  ///< of those, outside the demand after
    Constraints broken;           ///< rules the edit breaks
    bool is_allowed() const { return breaks.empty() && broken.empty(); }
};

/// A layout being edited by hand. Unit numbers stay what they are: a merged unit keeps the smaller number, a
/// new one takes the smallest free; undo gives back the very same layout. Figures are worked out anew for
/// touched units, so they never drift. The graph outlives the editor.
class Editor {
  public:
    /// Throws Error(usage) when `unit_of` does not fit the graph or a rule names an atom that is not there.
    Editor(const AtomGraph& graph, const Demand& demand, Constraints constraints,
           std::vector<UnitId> unit_of);

    const std::vector<UnitId>& unit_of() const { return unit_of_; }
    const std::vector<AtomId>& members(UnitId unit) const;  ///< ascending; empty where there is no such unit
    UnitMeasure measure(UnitId unit) const;
    Figures figures() const;
    UnitId free_unit() const;  ///< the smallest number that is not taken

    /// Edits as people name them. Throw Error(usage) for a unit that does not exist.
    Edit move(const std::vector<AtomId>& atoms, UnitId to) const;
    Edit merge(const std::vector<UnitId>& units) const;
    /// The unit in two connected parts of about the same weight that keep the rules; empty when there are
    /// none.
    Edit split(UnitId unit, const Run& run) const;

    /// What leads from here to another division: each of its units takes the number of the one it shares most
    /// weight with, what is left free numbers. Empty when it is the same.
    Edit towards(const std::vector<UnitId>& division) const;

    /// What an edit would do, without doing it. O(atoms) copying, then O(links of the touched units); the way
    /// for a bridge is searched only where a unit breaks.
    Effect weigh(const Edit& edit) const;

    void apply(const Edit& edit);  ///< as it is, whether allowed or not
    bool undo();                   ///< false when there is nothing left
    bool redo();

    /// Carries an edit on until units hang together and keep the demand again, changing only the units it
    /// touches and their neighbours, and none of the edit's own atoms or what is bound by rules. Empty when
    /// that was not found.
    Edit repair(const Edit& edit, const Run& run) const;

    /// The layout with units numbered in order of their smallest atom, measured, without a bound.
    Layout to_layout() const;

  private:
    struct Neighbour {
        std::uint32_t link;
        AtomId atom;
    };

    std::vector<AtomId> members_after(UnitId unit, const Edit& edit) const;
    UnitMeasure measure(const std::vector<AtomId>& members, const std::vector<UnitId>& unit_of) const;
    std::vector<std::vector<AtomId>> parts_of(const std::vector<AtomId>& members,
                                              const std::vector<UnitId>& unit_of) const;
    std::vector<AtomId> find_bridge(const std::vector<std::vector<AtomId>>& parts) const;
    Constraints broken_by(const std::vector<UnitId>& after) const;
    Figures fold(const std::vector<Effect::Change>& changes) const;
    Edit swap_in(const Edit& edit);  // applies, and returns what takes it back
    void require_unit(UnitId unit) const;

    const AtomGraph& graph_;
    Demand demand_;
    Constraints constraints_;
    std::vector<UnitId> unit_of_;
    std::vector<std::vector<AtomId>> members_;  // by unit
    std::vector<UnitMeasure> measures_;         // by unit
    std::vector<std::uint32_t> first_;          // of atom i: neighbours_[first_[i]] … [first_[i + 1]]
    std::vector<Neighbour> neighbours_;
    std::vector<Edit> done_, undone_;  // what takes back, what does again
};

}  // namespace lifang
