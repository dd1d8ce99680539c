#pragma once

#include "evaluate/coverage/unit_stations.hpp"
#include "evaluate/layout/evaluation.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Who is served in a layout as it stands, with stations placed in it: its rows of `coverage`, worked out
/// anew.
std::vector<Coverage> cover_layout(const DistrictView& view, const PlannedLayout& layout,
                                   const std::vector<PlacedStation>& stations);

/// Chooses stations for every unit of a layout, or for all of its compounds together, beside the service
/// stations among the facilities. By compound. Units one after the other; asks `run` whether to stop.
std::vector<PlacedStation> place_in_layout(const DistrictView& view, const PlannedLayout& layout,
                                           const StationWish& wish, const Run& run);

/// What stations are worth that a planner put into these compounds himself, ascending, by an objective in
/// every unit or in all of the layout. Those in no unit are left out. By compound.
std::vector<PlacedStation> judge_in_layout(const DistrictView& view, const PlannedLayout& layout,
                                           const std::vector<CompoundId>& sites, const StationWish& wish,
                                           const Run& run);

/// Puts other facilities in the place of those of a plan, brought into its CRS, and finds where they step
/// onto the network. What cannot be read ends it; what is found of single ones is among the issues that are
/// returned. Throws Error(input) where a source holds no facility.
Issues replace_facilities(const std::vector<std::string>& sources, Site& site, WalkNetwork& walking,
                          const Run& run);

}  // namespace lifang
