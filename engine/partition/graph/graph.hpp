#pragma once

#include "core/barrier.hpp"
#include "core/id.hpp"
#include "core/rule_kind.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What the optimizer assigns: a compound with the ground it takes along, or a node of any graph.
struct Atom {
    std::string key;      ///< for messages and files
    double weight = 0.0;  ///< floor area in m², or whatever is to be balanced; > 0
    std::uint32_t group =
        0;                   ///< atoms of different groups share no unit (community); 0 for all: no such rule
    double area = 0.0;       ///< ground in m², for compactness
    double severance = 0.0;  ///< of links between its own cells: part of every layout's figure
    double outer_length = 0.0;  ///< its part of the district edge or other ground, m
    /// Its unit in an older layout that is to be kept as far as possible; empty where it was in none.
    std::optional<std::uint32_t> start_unit{};
    double start_weight = 0.0;  ///< what moves when it does not keep that unit: a share of all households
};

/// What two atoms share. a < b, each pair once, sorted.
struct Link {
    AtomId a;
    AtomId b;
    double length = 1.0;         ///< metres, 1 for plain graphs: what `cut` counts
    double severance = 0.0;      ///< barrier-weighted length, counted when both lie in one unit
    double street_length = 0.0;  ///< part of `length` on streets, railways, water
    Barrier barrier = Barrier::none;
    bool passable = true;  ///< an impassable link has length but connects nothing
    /// Part of `length` on barriers that a unit keeps to one side of (the profile's `unit_limit`).
    double limit_length = 0.0;
    bool crosses_limit = false;  ///< passable, but only over such barriers
};

struct AtomGraph {
    std::vector<Atom> atoms;
    std::vector<Link> links;
    std::vector<std::string> group_names;  ///< by group
    /// Less limit_length than this inside a unit is a corner, not a straddle.
    double straddle_min = std::numeric_limits<double>::infinity();
};

/// How large units should be.
struct Demand {
    double target = 0.0;
    double min = 0.0;
    double max = 0.0;
    std::optional<int> units;  ///< exactly so many, where given

    /// Two orders of adding the same weights differ by less: a unit at a bound, to rounding, is within it.
    double tolerance() const { return 1e-9 * target; }
    double lightest() const { return min - tolerance(); }  ///< that a unit may be
    double heaviest() const { return max + tolerance(); }
    bool is_light(double weight) const { return weight < lightest(); }
    bool is_heavy(double weight) const { return weight > heaviest(); }
    /// By how much `weight` is outside what so many units may weigh together; not above 0 inside.
    double outside(double weight, int of_units = 1) const {
        return std::max(weight - of_units * max, of_units * min - weight);
    }
    bool holds(double weight, int of_units = 1) const { return outside(weight, of_units) <= tolerance(); }
    /// How far outside, in targets; 0 where it holds.
    double excess(double weight, int of_units = 1) const {
        return holds(weight, of_units) ? 0.0 : outside(weight, of_units) / target;
    }
    /// weight / target − 1.
    double deviation(double weight) const { return weight / target - 1.0; }
    /// The demand of units that deviate by no more than this, either way.
    Demand narrowed_to(double deviation) const;
};

/// Where an atom is that belongs to no unit: a rule leaves it out.
inline constexpr UnitId no_unit{0xffff'ffff};

/// Rules for single atoms (table `constraints` of the plan file). Unit-bound rules speak of a start layout's
/// units.
struct Constraint {
    using Kind = RuleKind;
    Kind kind = Kind::together;
    AtomId atom;
    std::optional<AtomId> other;  ///< together, apart
    std::optional<UnitId> unit;   ///< lock, pin
};
using Constraints = std::vector<Constraint>;

}  // namespace lifang
