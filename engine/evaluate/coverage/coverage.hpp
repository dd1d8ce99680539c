#pragma once

#include "core/codes.hpp"
#include "core/id.hpp"
#include "core/quantity.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// Whether a compound is served: `beyond` the limit of the kind, `unreachable` on the network, `off_network`
/// where no path is near enough to step onto it, `full` where what is near enough has no room for all its
/// households.
enum class CoverageState { covered, beyond, unreachable, off_network, full };
template <>
inline constexpr auto codes_of<CoverageState> = make_codes({"covered", "beyond", "unreachable", "off_network",
                                                            "full"});

/// The kind of facility that every unit has of its own.
inline constexpr std::string_view unit_station_kind = "service_station";

/// The facility of one kind that serves a compound in one layout: a row of the table `coverage`.
struct Coverage {
    CompoundId compound{};
    std::string kind;
    /// The one that serves most of its households, else the nearest within its limit, else the nearest; empty
    /// where none is reached, and for a station placed in `station_in`.
    std::optional<FacilityId> facility{};
    std::optional<Meters> walk{};
    CoverageState state = CoverageState::unreachable;
    std::optional<int> households_served{};  ///< where the kind's facilities hold so many and no more
    std::optional<CompoundId> station_in{};

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

}  // namespace lifang
