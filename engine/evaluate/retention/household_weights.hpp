#pragma once

#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// How much each compound counts where shares of households are told, by CompoundId: its households; where
/// they are unknown what its floor area holds at the m² per household of the compounds that know theirs;
/// where none does, its floor area.
std::vector<double> weigh_households(const std::vector<Compound>& compounds);

}  // namespace lifang
