#pragma once

#include "publish/cartography/style.hpp"
#include "publish/map/svg_canvas.hpp"
#include "publish/map/words.hpp"
#include "publish/plan/plan.hpp"

#include <string>
#include <vector>

namespace lifang {

struct LegendEntry {
    const Symbol* symbol;
    std::string label;
};

/// Only what the map really shows; what looks alike in one entry. Compounds left out are told with the
/// reasons.
std::vector<LegendEntry> find_legend(const Plan& plan, const PlannedLayout& layout, const MapWords& words);

/// The sign of an entry, 24 pixels wide, on the line of text that begins at `at`.
void draw_swatch(Pixel at, const Symbol& symbol, SvgCanvas& canvas);

}  // namespace lifang
