#pragma once

#include "load/site/site.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// How alike the compounds of a unit are in age: of the floor area with known build year, the share built at
/// most ten years before or after the median year, by floor area. Empty where the year of more than half of
/// the floor area is unknown.
std::optional<double> measure_homogeneity(const std::vector<Compound>& compounds,
                                          const std::vector<CompoundId>& members);

}  // namespace lifang
