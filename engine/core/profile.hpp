#pragma once

#include "core/barrier.hpp"
#include "core/quantity.hpp"

#include <array>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace lifang {

/// What a building is used for, as far as planning cares. `unknown` is OSM's building=yes and every missing
/// kind.
enum class BuildingKind {
    unknown,
    residential,
    mixed,
    office,
    commercial,
    school,
    hospital,
    industrial,
    shed,
    garage,
    public_service,
    religious,
    other
};
inline constexpr std::size_t building_kind_count = 13;

/// Plan-file names: "unknown", "residential", "mixed", ... "public", "religious", "other".
std::string_view to_text(BuildingKind kind);
std::optional<BuildingKind> find_building_kind(std::string_view text);

/// Policy numbers of one city. Every number a document gives or we assume lives in data/profiles/NAME.toml,
/// with its source beside it, never in code; what a document does not give is unset. Read by load_profile().
struct Profile {
    std::string name;
    std::string title_en;
    std::string title_zh;
    std::string source;

    SquareMeters target;  ///< floor area of a unit
    SquareMeters min;
    SquareMeters max;
    std::string
        code_pattern;  ///< of unit_code; fields {community} and {sequence}, e.g. "{community}-{sequence:02}"

    bool exclude_owner_unit = false;
    std::optional<int> max_build_year;  ///< compounds built later are out of scope
    std::optional<double> min_consent;  ///< compounds with a known lower consent are out of scope

    Meters metres_per_floor;
    std::array<double, building_kind_count> assumed_floors{};  ///< by BuildingKind, where nothing is known
    std::array<bool, building_kind_count> counts{};  ///< kinds whose floor area counts for a compound
    /// A single building of unknown kind with more floor area is taken for an office or a mall, not for
    /// housing.
    SquareMeters unknown_max{std::numeric_limits<double>::infinity()};

    std::set<Barrier> impassable;  ///< borders on these do not connect a unit
    Barrier unit_limit{};          ///< roads of this class or stronger should not run inside a unit
    std::array<double, barrier_count>
        severance{};  ///< weight per metre, by Barrier: plan-file.md "severance"

    SquareMeters derived_min;  ///< floor area aimed at when compounds are derived from buildings
    SquareMeters derived_max;
};

}  // namespace lifang
