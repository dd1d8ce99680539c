#pragma once

#include "core/quantity.hpp"

#include <limits>

namespace lifang {

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

}  // namespace lifang
