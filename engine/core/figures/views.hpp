#pragma once

#include <string_view>

namespace lifang::views {

// Which figures are shown where there is room for few, by column, in the order in which they are read. The
// plan file, exports and JSON hold all of them without being told.

/// Tables of layouts and of units on the command line.
inline constexpr std::string_view layout_table[] = {
    "max_abs_deviation",  "mean_abs_deviation", "road_border_share", "roads_only_border_share",
    "secondary_inside_m", "compactness",        "robustness"};
inline constexpr std::string_view unit_table[] = {
    "floor_area_m2", "deviation",         "compounds",
    "households",    "area_m2",           "perimeter_m",
    "polsby_popper", "road_border_share", "roads_only_border_share",
    "assumed_share", "robustness"};

/// Before and after an edit.
inline constexpr std::string_view edit_table[] = {"max_abs_deviation", "mean_abs_deviation",
                                                  "road_border_share", "severance", "compactness"};

/// The panel of a map: figures of its layout, and of what its floor areas rest on.
inline constexpr std::string_view map_panel[] = {"road_border_share", "roads_only_border_share",
                                                 "compactness"};
inline constexpr std::string_view map_panel_basis[] = {"assumed_share", "unknown_kind_share"};

/// The table of units on a map: where there is little room, some, and on a sheet of its own.
inline constexpr std::string_view map_table_few[] = {"floor_area_m2", "assumed_share", "households"};
inline constexpr std::string_view map_table[] = {"compounds", "floor_area_m2", "deviation", "assumed_share",
                                                 "households"};

/// The viewer: the row of a layout, and its row where there is more room.
inline constexpr std::string_view layout_row[] = {"mean_abs_deviation", "max_abs_deviation",
                                                  "roads_only_border_share"};
inline constexpr std::string_view candidate_row[] = {"mean_abs_deviation",
                                                     "max_abs_deviation",
                                                     "roads_only_border_share",
                                                     "compactness",
                                                     "coverage_share",
                                                     "monthly_net_cny",
                                                     "gates",
                                                     "robustness"};

}  // namespace lifang::views
