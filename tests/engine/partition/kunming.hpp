#pragma once

#include "partition/partition.hpp"

namespace lifang::testing {

/// Units of about 100,000 m², 30 % either way: what the profile of that name asks for.
inline const Demand kunming{100000.0, 70000.0, 130000.0, {}};

}  // namespace lifang::testing
