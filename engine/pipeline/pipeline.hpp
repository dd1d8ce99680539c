#pragma once

#include "connect/connect.hpp"
#include "connect/walk_network.hpp"
#include "core/run.hpp"
#include "district/district.hpp"
#include "load/load.hpp"
#include "partition/partition.hpp"
#include "publish/plan/plan.hpp"
#include "tessellate/seeds/seeds.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// Everything that decides a plan, as one value: what the command line, the viewer and a scenario file fill
/// in.
struct Scenario {
    LoadOptions load;
    std::optional<double> target_m2, min_m2, max_m2;  ///< unset: the profile's
    Fill fill = Fill::blocks;
    Atoms atoms = Atoms::compound;
    std::optional<Across> across;       ///< unset: none where communities are known
    std::set<Barrier> passable;         ///< barriers the profile forbids that this run lets pass
    std::optional<Barrier> unit_limit;  ///< unset: the profile's
    bool through_excluded = false;      ///< units may be connected across compounds that are out of scope
    std::string rules;                  ///< file of rules on single compounds (rules_file.hpp); empty: none
    std::string start;                  ///< older layout to keep (read_start.hpp); empty: none
    SearchOptions search;
    std::string command;  ///< the words that decide the plan; in the file, so without output and threads
    std::string typed_command;  ///< as typed, kept as `run.command`, which no comparison of plans looks at
};

struct StageTiming {
    Stage stage = Stage::load;
    Seconds seconds{};
    std::size_t items = 0;
    std::size_t issues = 0;
    /// What came out, for people: {"buildings", 1277}, {"roads", 383} …; none that is zero.
    std::vector<std::pair<std::string, std::size_t>> counts{};
};

/// Told of every stage as it ends, on the thread that called make_plan().
using StageWatcher = std::function<void(const StageTiming&)>;

struct Planned {
    Plan plan;
    std::vector<StageTiming> stages;
    double peak_memory_mib = 0.0;
};

/// The first three stages: what there is, whose ground is where, who is whose neighbour.
struct Ground {
    Site site;
    Tessellation tessellation;
    WalkNetwork walking;
    CellGraph graph;
    std::vector<StageTiming> stages;
    double peak_memory_mib = 0.0;
};

/// What would be planned, before it is: load, tessellate and connect. Throws what they throw.
Ground survey_ground(const Scenario& scenario, const Run& run, const StageWatcher& on_stage = {});

/// Runs the stages one after the other and gathers what they return. Throws what they throw, Error(usage)
/// before anything is read when the wanted sizes contradict each other, Error(input) when the inputs hold no
/// compound at all or the file of rules is wrong, and Error(infeasible), with the reasons counted, when every
/// compound is out of scope.
Planned make_plan(const Scenario& scenario, const Run& run, const StageWatcher& on_stage = {});
/// The same on ground that survey_ground() made for the very scenario: nothing is read again but rules and an
/// older layout, and stages that were done are not told again.
Planned make_plan(const Scenario& scenario, Ground surveyed, const Run& run,
                  const StageWatcher& on_stage = {});

/// The sizes a scenario asks for: its own numbers, else the profile's. Throws Error(usage) unless
/// 0 < min ≤ target ≤ max.
Demand make_demand(const Scenario& scenario, const Profile& profile);

/// The most memory this process has held so far, MiB; 0 where the system does not say.
double measure_peak_memory_mib();

}  // namespace lifang
