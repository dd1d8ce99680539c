#pragma once

#include "evaluate/figures/floor_area_account.hpp"
#include "pipeline/pipeline.hpp"

#include <string>
#include <utility>
#include <vector>

namespace lifang {

using Metadata = std::vector<std::pair<std::string, std::string>>;

/// What a plan says about its own making: versions, CRS, profile, options, inputs with their hashes, in this
/// order and equal for equal inputs and options.
Metadata describe_scenario(const Scenario& scenario, const Demand& demand, Across across, const Run& run,
                           const Site& site);

/// How much floor area the district has, and the share of it that is in no compound.
Metadata describe_floor_area(const FloorAreaAccount& account);

/// What differs from run to run, every key below `run.`: command as typed, threads, time per stage, memory.
Metadata describe_run(const Scenario& scenario, const Run& run, const std::vector<StageTiming>& stages,
                      double peak_memory_mib);

}  // namespace lifang
