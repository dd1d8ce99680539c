#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/quantity.hpp"

#include <array>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <vector>

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

template <>
inline constexpr auto codes_of<BuildingKind> = make_codes({"unknown", "residential", "mixed", "office",
                                                           "commercial", "school", "hospital", "industrial",
                                                           "shed", "garage", "public", "religious", "other"});

/// Whether a compound takes part when the figure that a rule of scope judges is not known.
enum class IfUnknown { in, out };

/// A district's subsidy, CNY per m² of floor area and month, by who manages and whether the compound is
/// renovated.
struct Subsidies {
    std::optional<double> professional;
    std::optional<double> trusteeship_renovated, trusteeship_not_renovated;
    std::optional<double> self_governed_renovated, self_governed_not_renovated;
    std::optional<double> city_refund_share;  ///< of the district's subsidy, 0–1
    std::optional<int> city_refund_years;

    friend bool operator==(const Subsidies&, const Subsidies&) = default;
};

/// Prices that a city's documents name, CNY per month.
struct Prices {
    std::optional<double> fee_per_household, fee_per_m2, parking_per_space;

    friend bool operator==(const Prices&, const Prices&) = default;
};

/// What a city asks of service and of those who give it.
struct Service {
    std::optional<double> professional_share;   ///< of old compounds, 0–1: the target
    std::optional<double> committee_share;      ///< with an owners' or property committee
    std::optional<SquareMeters> incentive_min;  ///< floor area from which a company is rewarded for taking it
    std::optional<int> incentive_contract_years;
    std::vector<std::string> levels;  ///< "self", "half", "full": by what a unit can carry

    friend bool operator==(const Service&, const Service&) = default;
};

/// What makes a mapped residential area a whole quarter, which is not one compound.
struct QuarterRule {
    int max_blocks = 0;        ///< that streets, railways and water divide it into
    SquareMeters least_block;  ///< a smaller piece is a corner cut off by an inaccurate line
    SquareMeters max_ground;   ///< where less than `min_floor_area_ratio` is built on it, or it is divided
    double min_floor_area_ratio = 0.0;  ///< floor area ÷ ground
    Meters max_streets;                 ///< of streets for cars that run through it

    friend bool operator==(const QuarterRule&, const QuarterRule&) = default;
};

/// When a lane (a living street, a named pedestrian street or service road) is a street that divides blocks.
struct LaneRule {
    Meters houses_within;      ///< of its middle line
    double built_share = 0.0;  ///< of its length that has houses on both sides, 0–1

    friend bool operator==(const LaneRule&, const LaneRule&) = default;
};

/// Bounds of what a figure can be; both belong to it.
struct PlausibleRange {
    double least = 0.0;
    double most = std::numeric_limits<double>::infinity();

    bool holds(double value) const { return value >= least && value <= most; }

    friend bool operator==(const PlausibleRange&, const PlausibleRange&) = default;
};

/// What figures of an input can be. A value beyond it is a slip of the pen or of a unit, and unknown.
struct Plausible {
    PlausibleRange levels;            ///< storeys, also floor area ÷ footprint of a building
    PlausibleRange height_m;          ///< of a building
    PlausibleRange floor_area_ratio;  ///< floor area ÷ ground of a compound
    PlausibleRange build_year;

    friend bool operator==(const Plausible&, const Plausible&) = default;
};

/// What is ground to plan with and what belongs to the road; how far a unit's ground reaches.
struct GroundPolicy {
    Meters strip_max_width;        ///< between the lines of one road: an unbuilt face narrower than this …
    Meters strip_min_length;       ///< … and longer than this belongs to the road
    SquareMeters strip_max_built;  ///< footprint that may stand on it: a kiosk, a shed
    Meters reach{
        std::numeric_limits<double>::infinity()};  ///< from a compound's buildings: its farthest ground

    friend bool operator==(const GroundPolicy&, const GroundPolicy&) = default;
};

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
    SquareMeters isolated_max;  ///< a group that can join nobody and has less floor area is left out
    std::string
        code_pattern;  ///< of unit_code; fields {community} and {sequence}, e.g. "{community}-{sequence:02}"

    bool exclude_owner_unit = false;
    std::optional<int> max_build_year;             ///< compounds built later are out of scope
    std::optional<double> min_consent;             ///< compounds with a known lower consent are out of scope
    IfUnknown unknown_management = IfUnknown::in;  ///< each asked only where its rule is set
    IfUnknown unknown_build_year = IfUnknown::in;
    IfUnknown unknown_consent = IfUnknown::in;

    Meters metres_per_floor;
    std::array<double, building_kind_count> assumed_floors{};  ///< by BuildingKind, where nothing is known
    double most_assumed_share = 1.0;  ///< of the floor area in scope on assumed floors: a plan above it warns
    std::array<bool, building_kind_count> counts{};  ///< kinds whose floor area counts for a compound
    /// A single building of unknown kind with more floor area is taken for an office or a mall, not for
    /// housing.
    SquareMeters unknown_max{std::numeric_limits<double>::infinity()};

    std::set<Barrier> impassable;         ///< borders on these do not connect a unit
    Barrier unit_limit = Barrier::water;  ///< a unit does not straddle roads of this class or stronger
    Meters straddle_min{std::numeric_limits<double>::infinity()};  ///< shorter along them is a corner
    std::set<Barrier> let_pass;  ///< barriers that one run lets pass (`--passable`): neither of the above
    Meters neck_min_width;       ///< cells that share less passable border than this are not connected
    std::array<double, barrier_count>
        severance{};  ///< weight per metre, by Barrier: plan-file.md "severance"

    SquareMeters derived_min;  ///< floor area aimed at when compounds are derived from buildings
    SquareMeters derived_max;

    QuarterRule quarter;
    LaneRule lanes;
    Plausible plausible;
    GroundPolicy ground;

    Prices prices;  ///< these three: read and shown; empty where no document gives a number
    Subsidies subsidies;
    Service service;
    std::vector<std::string> assumed;  ///< tables the file leaves to data/load/assumptions.toml

    std::string text;         ///< the file, word for word
    std::string assumptions;  ///< those it was completed from, word for word

    /// Whether a unit keeps to one side of the barrier.
    bool limits_units(Barrier barrier) const { return barrier >= unit_limit && !let_pass.contains(barrier); }

    friend bool operator==(const Profile&, const Profile&) = default;
};

}  // namespace lifang
