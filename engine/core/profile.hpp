#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "core/policy/coverage.hpp"
#include "core/policy/enclosure.hpp"
#include "core/policy/ground.hpp"
#include "core/policy/inventory.hpp"
#include "core/policy/merge.hpp"
#include "core/policy/modes.hpp"
#include "core/policy/money.hpp"
#include "core/policy/programme.hpp"
#include "core/policy/robustness.hpp"
#include "core/policy/service.hpp"
#include "core/quantity.hpp"

#include <array>
#include <limits>
#include <map>
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

/// Which kinds of building are meant, by BuildingKind.
using BuildingKinds = std::array<bool, building_kind_count>;

/// Whether a compound takes part when the figure that a rule of scope judges is not known.
enum class IfUnknown { in, out };
template <>
inline constexpr auto codes_of<IfUnknown> = make_codes({"in", "out"});

/// Where a number of a profile comes from.
struct PolicySource {
    std::string en, zh;  ///< the document, and what it says
    friend bool operator==(const PolicySource&, const PolicySource&) = default;
};

/// A profile that another one starts from.
struct ProfileBase {
    std::string name;  ///< as the other one calls it
    std::string text;  ///< of its file, word for word
    friend bool operator==(const ProfileBase&, const ProfileBase&) = default;
};

/// Policy numbers of one city. Every number a document gives or we assume lives in data/profiles/NAME.toml or
/// data/load/assumptions.toml, with its source beside it, never in code; what nobody gives is unset. Which
/// table and key sets which number: core/policy/entry.hpp. Read by load_profile().
struct Profile {
    std::string name;
    std::string title_en;
    std::string title_zh;
    std::string source;     ///< the document
    std::string source_zh;  ///< the same in Chinese

    SquareMeters target;  ///< floor area of a unit
    SquareMeters min;
    SquareMeters max;
    SquareMeters isolated_max;       ///< a group that can join nobody and has less floor area is left out
    std::string code_pattern;        ///< of unit_code: core/policy/code_pattern.hpp
    std::string code_county;         ///< its {county} where no community's id tells it; empty: not known
    std::string code_subdistrict;    ///< likewise its {subdistrict}
    std::string code_middle;         ///< its {middle}
    std::optional<int> code_digits;  ///< that a whole code has, where a standard says so

    bool exclude_owner_unit = false;
    std::optional<int> max_build_year;             ///< compounds built later are out of scope
    std::optional<double> min_consent;             ///< compounds with a known lower consent are out of scope
    IfUnknown unknown_management = IfUnknown::in;  ///< each asked only where its rule is set
    IfUnknown unknown_build_year = IfUnknown::in;
    IfUnknown unknown_consent = IfUnknown::in;

    Meters metres_per_floor;
    std::array<double, building_kind_count> assumed_floors{};  ///< by BuildingKind, where nothing is known
    double most_assumed_share = 1.0;  ///< of the floor area in scope on assumed floors: a plan above it warns
    BuildingKinds counts{};           ///< kinds whose floor area counts for a compound
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

    CoveragePolicy coverage;
    EnclosurePolicy enclosure;
    InventoryPolicy inventory;
    ProgrammePolicy programme;
    RobustnessPolicy robustness;
    MergePolicy merge;
    Service service;

    Prices prices;
    Costs costs;
    Subsidies subsidies;
    Incentive incentive;
    PrepaidParking prepaid_parking;
    Fund fund;
    Balance balance;
    std::vector<ModeRule> modes;

    /// Of "prices.fee_cny_per_m2_month" and the like; what is set and not here is our assumption.
    std::map<std::string, PolicySource> sources;
    std::vector<std::string> assumed;  ///< tables that the file and its bases leave to our assumptions

    std::string text;                ///< the file, word for word
    std::vector<ProfileBase> bases;  ///< the one it starts from, the one that starts from …
    std::string assumptions;         ///< those it was completed from, word for word

    /// Whether a unit keeps to one side of the barrier.
    bool limits_units(Barrier barrier) const { return barrier >= unit_limit && !let_pass.contains(barrier); }

    friend bool operator==(const Profile&, const Profile&) = default;
};

}  // namespace lifang
