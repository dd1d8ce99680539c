#pragma once

#include "core/quantity.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace lifang {

/// Kinds of facility whose walking limit a profile gives; every other kind has the limit of all.
inline constexpr std::array<std::string_view, 9> limited_facility_kinds = {
    "service_station", "guard_post", "waste_house", "elderly_care", "childcare",
    "parking",         "charging",   "clinic",      "green"};

/// How far people walk to what serves them, on the walking network.
struct CoveragePolicy {
    Meters walk_limit;  ///< to a facility of a kind without a limit of its own
    std::array<std::optional<Meters>, limited_facility_kinds.size()> walk_limits;  ///< by the kinds above
    Meters attachment_limit;             ///< from a compound or facility to the network: farther is off it
    std::optional<double> target_share;  ///< of compounds that have to be covered, 0–1
    std::vector<Meters> service_areas;   ///< distances drawn around facilities, ascending
    int stations_per_unit = 1;

    Meters limit_of(std::string_view facility_kind) const {
        for (std::size_t i = 0; i < limited_facility_kinds.size(); ++i)
            if (limited_facility_kinds[i] == facility_kind) return walk_limits[i].value_or(walk_limit);
        return walk_limit;
    }

    friend bool operator==(const CoveragePolicy&, const CoveragePolicy&) = default;
};

}  // namespace lifang
