#pragma once

#include "publish/map/svg_canvas.hpp"
#include "publish/map/table.hpp"
#include "publish/map/words.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// Beside the map: what it shows and where north is, its figures, the legend, the table of units, the scale
/// and the coordinates. Returns whether the table found room here; else a line says that it follows.
bool draw_panel(const Plan& plan, const PlannedLayout& layout, const std::vector<UnitMark>& marks,
                const MapTable& table, const MapWords& words, const Room& room, SvgCanvas& canvas);

}  // namespace lifang
