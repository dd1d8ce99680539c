#pragma once

#include "load/site/site.hpp"

#include <optional>

namespace lifang {

/// What a table says about a building's size.
struct GivenSize {
    std::optional<double> levels;
    std::optional<Meters> height;
    std::optional<SquareMeters> floor_area;
};

/// Sets levels, their source and the floor area, which is always footprint × levels: from the floor area
/// given, else the levels given, else height / metres per floor (rounded, at least 1), else what the profile
/// assumes for the building's kind.
void set_floor_area(Building& building, const GivenSize& given, const Profile& profile);

/// Sets a compound's floor area: the given one (source `attribute`), else the sum over its buildings with the
/// weakest of their sources. Zero, with no buildings, means unknown.
void set_floor_area(Compound& compound, std::optional<SquareMeters> given,
                    const std::vector<const Building*>& buildings);

}  // namespace lifang
