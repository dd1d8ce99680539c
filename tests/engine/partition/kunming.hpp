#pragma once

#include "partition/partition.hpp"

#include <vector>

namespace lifang::testing {

/// Units of about 100,000 m², 30 % either way: what the profile of that name asks for.
inline const Demand kunming{100000.0, 70000.0, 130000.0, {}};

inline const std::vector<Objective> objectives = {Objective::max_abs_deviation, Objective::mean_abs_deviation,
                                                  Objective::severance,         Objective::cut_length,
                                                  Objective::compactness,       Objective::units};

}  // namespace lifang::testing
