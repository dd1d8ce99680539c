#pragma once

#include "publish/lettering/label_placement.hpp"
#include "publish/map/svg_canvas.hpp"
#include "publish/map/words.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

inline constexpr std::string_view label_halo =
    "stroke=\"#ffffff\" stroke-width=\"3\" stroke-opacity=\"0.85\" "
    "stroke-linejoin=\"round\" paint-order=\"stroke\"";
inline constexpr double label_air = 2.0;  ///< pixels between a text and what is around it, on each side

/// What stands on the map for a unit: its code (and its floor area where there is room), its number in the
/// table of units, or nothing because no place was left.
enum class UnitMark { code, number, none };

/// Writes every unit's label where it overlaps no other: inside the unit in ever smaller type, else its
/// number inside, else its number beside it with a line (both left out without numbers). Returns what came
/// out, by unit; a number is the unit's place in the layout, from 1.
std::vector<UnitMark> draw_unit_labels(const PlannedLayout& layout, const MapWords& words,
                                       LabelPlacement& placement, SvgCanvas& canvas,
                                       bool with_numbers = true);

/// Where the eye looks for the label of an area: the middle of its largest part.
Pixel middle_of(const MultiPolygon& polygons, const SvgCanvas& canvas);

/// The number a unit has in the table, and on the map where its code does not fit.
std::string unit_number(std::size_t unit);

}  // namespace lifang
