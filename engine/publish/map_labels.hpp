#pragma once

#include "publish/label_placement.hpp"
#include "publish/map_words.hpp"
#include "publish/plan.hpp"
#include "publish/svg_canvas.hpp"

#include <vector>

namespace lifang {

/// What stands on the map for a unit: its code (and its floor area where there is room), its number in the
/// table of units, or nothing because no place was left.
enum class UnitMark { code, number, none };

/// Writes every unit's label where it overlaps no other: inside the unit in ever smaller type, else its
/// number inside, else its number beside it with a line. Returns what came out, by unit; a number is the
/// unit's place in the layout, from 1.
std::vector<UnitMark> draw_unit_labels(const PlannedLayout& layout, const MapWords& words,
                                       LabelPlacement& placement, SvgCanvas& canvas);

/// Names of streets along them, then of communities, where the labels of units leave room.
void draw_street_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);
void draw_community_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);

/// A unit's number on its patch of colour, as in the table.
std::string unit_number(std::size_t unit);

}  // namespace lifang
