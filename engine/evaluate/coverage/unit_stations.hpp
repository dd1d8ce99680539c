#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/service_point.hpp"
#include "evaluate/coverage/station_choice.hpp"

#include <span>

namespace lifang {

/// What stations are asked for, or judged by.
struct StationWish {
    std::size_t count = 1;
    StationObjective objective = StationObjective::p_median;
    StationScope per = StationScope::unit;
};

/// A home that no way leads to counts as if it were so far from a site: assumption: ours. Metres.
inline constexpr double unreached_m = 10000.0;

/// Chooses stations among compounds, for their households (floor area where the households of any are not
/// known), beside `present` stations, which go on serving. Fewer compounds than stations are all chosen.
/// Costs a run of Dijkstra's algorithm for each compound, and choose_stations().
std::vector<PlacedStation> place_stations(const DistrictView& view, std::span<const CompoundId> compounds,
                                          std::span<const ServicePoint> present, const StationWish& wish,
                                          const Run& run);

/// What stations that a planner put into compounds himself are worth: their value for these households beside
/// `present` stations, and the bound of the best choice of as many. `sites` are among the compounds; both
/// ascend. Costs what place_stations() costs.
std::vector<PlacedStation> judge_stations(const DistrictView& view, std::span<const CompoundId> compounds,
                                          std::span<const ServicePoint> present,
                                          std::span<const CompoundId> sites, const StationWish& wish,
                                          const Run& run);

}  // namespace lifang
