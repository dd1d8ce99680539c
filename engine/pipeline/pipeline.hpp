#pragma once

#include "connect/connect.hpp"
#include "core/run.hpp"
#include "load/load.hpp"
#include "partition/district.hpp"
#include "partition/partition.hpp"
#include "publish/plan.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Everything that decides a plan, as one value: what the command line, the viewer and a scenario file fill
/// in.
struct Scenario {
    LoadOptions load;
    std::optional<double> target_m2, min_m2, max_m2;  ///< unset: the profile's
    Fill fill = Fill::blocks;
    std::optional<Across> across;  ///< unset: none where communities are known
    std::set<Barrier> passable;    ///< barriers the profile forbids that this run lets pass
    SearchOptions search;
    std::string command;  ///< as typed, for the plan's metadata
};

struct StageTiming {
    std::string name;  ///< load, tessellate, connect, partition, evaluate
    Seconds seconds;
    std::size_t items = 0;
    std::size_t issues = 0;
};

struct Planned {
    Plan plan;
    std::vector<StageTiming> stages;
    double peak_memory_mib = 0.0;
};

/// Runs the stages one after the other and gathers what they return. Throws what they throw.
Planned make_plan(const Scenario& scenario, const Run& run);

}  // namespace lifang
