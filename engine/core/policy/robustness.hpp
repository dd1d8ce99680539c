#pragma once

namespace lifang {

/// How wrong a floor area can be, by where it comes from, and how often errors are drawn.
struct RobustnessPolicy {
    double attribute_error = 0.0;  ///< share of a given floor area, either way
    double levels_error = 0.0;     ///< share of footprint × given levels, either way
    double height_error = 0.0;     ///< share of a floor area from a height, either way
    double assumed_levels = 0.0;   ///< storeys, either way, where levels are assumed
    int draws = 1;
    int seed = 1;

    friend bool operator==(const RobustnessPolicy&, const RobustnessPolicy&) = default;
};

}  // namespace lifang
