#pragma once

#include "core/codes.hpp"
#include "core/id.hpp"
#include "geometry/shapes.hpp"

#include <optional>

namespace lifang {

/// What stations are placed for: the least mean walk of the households (p-median: Hakimi 1964), the least
/// walk of the farthest compound (p-center: Hakimi 1964), the most households within the limit (maximal
/// coverage: Church, ReVelle 1974).
enum class StationObjective { p_median, p_center, coverage };
template <>
inline constexpr auto codes_of<StationObjective> = make_codes({"p-median", "p-center", "coverage"});

/// Among whose sites stations were chosen: a unit's own, for its own households, or all of the district.
enum class StationScope { unit, district };
template <>
inline constexpr auto codes_of<StationScope> = make_codes({"unit", "district"});

/// A station placed in a compound: a row of the table `stations`. The figures are those of all stations that
/// were chosen together: metres, or for `coverage` the share of households.
struct PlacedStation {
    CompoundId compound{};
    Point at;  ///< a gate of the compound, or a point inside it
    StationObjective objective = StationObjective::p_median;
    StationScope per = StationScope::unit;
    double value = 0.0;
    double bound = 0.0;  ///< no choice is better
    double gap = 0.0;    ///< how far the value may be from the best, as a share of the larger of both

    friend bool operator==(const PlacedStation&, const PlacedStation&) = default;
};

}  // namespace lifang
