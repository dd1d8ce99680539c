#pragma once

#include "core/policy/robustness.hpp"
#include "load/site/site.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <array>
#include <vector>

namespace lifang {

/// By how much the floor area of a compound can be off: by FloorAreaSource, the most that the part of it from
/// this source can be too small or too large, m². One compound was measured, drawn and built alike: what errs
/// is all of a part, and not each building by itself. Parts err independently, each evenly within its bounds.
struct FloorAreaError {
    std::array<SquareMeters, 4> most{};

    /// Of the floor area: a third of the square of each bound, added up. m⁴.
    double variance() const;
};

/// By CompoundId. A mapped compound whose floor area was given errs as given, whatever its buildings say;
/// others by their buildings: a share of what was given or comes from levels or a height, storeys of the
/// footprint where levels were assumed. Linear.
std::vector<FloorAreaError> find_floor_area_errors(const Tessellation& ground,
                                                   const std::vector<Building>& buildings,
                                                   const RobustnessPolicy& policy);

}  // namespace lifang
