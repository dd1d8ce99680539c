#pragma once

#include "publish/tables/table.hpp"

#include <vector>

namespace lifang {

/// The tables of the plan file, in four groups. Columns of the contract come first and in its order, our
/// additions behind them (docs/plan-file.md marks them).
std::vector<Table> site_tables();    ///< what was read: compounds, buildings, roads … inputs
std::vector<Table> ground_tables();  ///< what was made of the ground: district, blocks, cells, borders
std::vector<Table>
walking_tables();  ///< the walking network, where places step onto it, and who is within a walk
std::vector<Table> layout_tables();  ///< layouts and what hangs on them, issues, metadata

}  // namespace lifang
