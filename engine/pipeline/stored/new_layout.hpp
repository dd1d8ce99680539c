#pragma once

#include "pipeline/stored/reopen.hpp"

#include <string>

namespace lifang {

/// The share of borders between units that follow a street, railway or water, as the plan file defines it
/// (`road_border_share`); the optimizer's own counts every stretch of a border by itself. Linear in cells and
/// borders.
double measure_road_border_share(const CellGraph& graph, const District& district,
                                 const std::vector<UnitId>& unit_of);

/// Whether a layout holds exactly the compounds that are atoms here: none was excluded since.
bool holds_same_compounds(const District& district, const PlannedLayout& layout);

/// A layout drawn by hand, judged by the objective of the one it came from, and by its bound where both keep
/// every rule and hold the same compounds; else the bound is infinite: none is known.
Layout judge_by_parent(const District& district, const Demand& demand, Layout found,
                       const PlannedLayout& parent);

/// Puts a layout behind those of the plan, evaluated from cells and borders, as a child of the one at the
/// position `parent`. Atoms in no unit are out of scope from here on, `excluded`; layouts of before keep
/// them. Returns its position. `numbers`: by atom, the parent's unit that its unit goes on as. A unit that
/// shares no compound with that one is new: its id, code and name are those of no unit in the layouts that
/// this one comes from. `gates`: those that were chosen. `stations`: those placed in it; null: the parent's,
/// of units that stay.
std::size_t append_layout(ReopenedPlan& reopened, Layout found, std::size_t parent,
                          const std::vector<UnitId>& numbers, std::vector<ChosenGate> gates,
                          const std::string& command, const Run& run,
                          const std::vector<PlacedStation>* stations = nullptr);

}  // namespace lifang
