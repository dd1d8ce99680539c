#pragma once

#include "geometry/shapes.hpp"
#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// Sheets are A3 across, 420 mm × 297 mm; all that is drawn is measured in pixels, 1600 to the width.
inline constexpr double sheet_width = 1600.0;
inline constexpr double sheet_height = sheet_width * 297.0 / 420.0;
inline constexpr double sheet_margin = 24.0;
inline constexpr double sheet_metres_per_pixel = 0.420 / sheet_width;

/// The ground a plan is about.
Box find_district(const Plan& plan);

/// The ground a frame of a sheet shows around a district: the district and a little more, at a round scale.
Box ground_on_sheet(const Box& district, double frame_width, double frame_height);

/// The beginning of an SVG document of so many sheets, one below the other.
std::string sheets_head(int sheets);

/// The definition that hatched symbols refer to by this id.
std::string hatch_definition(const std::string& id);

}  // namespace lifang
