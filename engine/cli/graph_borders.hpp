#pragma once

#include "cli/console.hpp"
#include "cli/plan_json.hpp"
#include "load/graph/source.hpp"

#include <string>

namespace lifang {

/// Of a layer of polygons: the tolerance its neighbours were found with.
std::string describe_tolerance(const LayerBorders& borders, Language language);

/// Lines for the log: parts that nothing joins, gaps with the option that bridges them, ground claimed twice.
/// Long lists end after ten.
void warn_of_borders(const GraphSource& graph, Console& console);

Json borders_to_json(const GraphSource& graph);

}  // namespace lifang
