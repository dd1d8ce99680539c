#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/district_coverage.hpp"
#include "evaluate/enclosure/enclosure.hpp"
#include "evaluate/figures/floor_area_account.hpp"
#include "evaluate/ground/district_view.hpp"
#include "evaluate/inventory/inventory.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/robustness/robustness.hpp"
#include "partition/graph/graph.hpp"

#include <optional>
#include <span>
#include <vector>

namespace lifang {

/// What a unit consists of.
struct UnitMembers {
    const std::vector<CompoundId>& compounds;  ///< ascending
    const std::vector<CellId>& cells;          ///< ascending
    MultiPolygon shape;                        ///< union of the cells
    std::vector<CompoundId> stations{};        ///< that a planner placed in the layout
    /// Where it is known already, from judging many units at once.
    std::optional<UnitRobustness> robustness{};
    std::span<const ChosenGate> gates{};  ///< of the layout: those beside its compounds count
};

/// Judges sets of compounds as units: all that depends on the unit itself and not on the layout around it.
/// Made once for a district; what every unit asks for is prepared then. Safe to ask from many threads.
class UnitJudge {
  public:
    /// Prepares the district: some tenths of a second for 10,000 compounds, in which it asks whether to stop.
    UnitJudge(const DistrictView& view, const Demand& demand, const Run& run = Run());

    /// Everything of a unit but its names, its borders with others and what it breaks. Costs a few passes
    /// over its compounds, its ground and the ways on it.
    Unit judge(UnitMembers members) const;

    /// How sure units are, all of them at once: far cheaper where layouts share their compounds.
    const RobustnessJudge& robustness() const { return robustness_; }

  private:
    void add_gates(const UnitMembers& members, Unit& unit) const;

    const DistrictView& view_;
    const Demand& demand_;
    std::vector<FloorAreaBasis> basis_;
    CellsNear cells_near_;
    Ways ways_;
    Inventory inventory_;
    DistrictCoverage coverage_;
    RobustnessJudge robustness_;
};

}  // namespace lifang
