#pragma once

#include "evaluate/ground/district_view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What people walk to: a facility, or a station that a planner places in a compound.
struct ServicePoint {
    std::optional<FacilityId> facility{};  ///< empty for a placed station
    std::optional<CellId> cell{};          ///< where it stands; empty off the district
    std::optional<CompoundId> home{};      ///< whose ground that is: from there nobody walks
    std::vector<Attachment> gates{};       ///< on the walking network
    Meters limit{};                        ///< who is farther is not served
    std::optional<int> capacity{};         ///< households it can serve; empty: all who come
};

/// The facilities of a kind that people are to have near.
struct AskedKind {
    std::string kind;
    std::vector<ServicePoint> points;  ///< by FacilityId
    bool is_of_unit = false;           ///< only what stands on the ground of a unit serves it
};

/// The kinds that are asked for, by their codes: those the profile has a limit for by name, and those whose
/// facilities have a radius of their own. A facility's radius comes before the profile's limit. Capacities
/// count where they are households (has_capacity_in_households). n log n in facilities and cells.
std::vector<AskedKind> find_asked_kinds(const DistrictView& view);

/// Whether the capacity of a kind is households: of others it is beds, places or spaces, which no document
/// turns into households.
bool has_capacity_in_households(std::string_view kind);

/// A station in a compound, as if it stood at each of its gates.
ServicePoint make_station(const DistrictView& view, CompoundId compound);

}  // namespace lifang
