#pragma once

#include "core/run.hpp"
#include "evaluate/figures/floor_area_account.hpp"
#include "publish/plan/plan.hpp"
#include "shards/shard.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

struct MergedCity {
    std::size_t shards = 0;                  ///< merged
    std::vector<std::string> missing;        ///< ids of districts without a whole plan of this manifest
    std::vector<std::string> without_units;  ///< ids of those where no compound can be planned
    std::size_t compounds = 0, units = 0;
    Plan city;  ///< without rows: CRS, profile, and the layout with its units
    FloorAreaAccount floor_area;
    bool is_cut_short = false;  ///< the search of a district ended at its time limit
    double peak_memory_mib = 0.0;
};

/// Puts the plans of a manifest's shards together: one plan file, with one layout made of the first layout of
/// each. Districts keep their edges; what stands in two of them stands once. Ids that districts made
/// themselves get the number of the shard; codes of units are told apart over the whole city; figures are
/// folded over all units. In memory is one district, and of the city what CityLayout and CityAccount keep.
/// `output`: a plan file, or "PG:…": the plan is then made in a temporary file, and its tables are put into a
/// database by put_in_database(), which is asked before anything is read whether it has room for them.
/// Throws Error(input) when no shard is there, when `all` are wanted and one is missing, when shards are in
/// different CRS or an id stands in two districts; Error(output) as write_plan() and put_in_database().
MergedCity merge_shards(const std::vector<Shard>& shards, const std::filesystem::path& folder, bool all,
                        const std::string& output, bool overwrite, const std::string& command,
                        const Run& run);

}  // namespace lifang
