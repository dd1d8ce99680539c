#pragma once

#include "core/run.hpp"
#include "pipeline/pipeline.hpp"
#include "shards/merge_shards.hpp"
#include "shards/plan_shards.hpp"
#include "shards/run_shard.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lifang {

struct CityPlan {
    ShardPlan districts;
    MergedCity merged;
    std::vector<StageTiming> stages;  ///< summed over the districts
};

/// Told of a district before it is planned, as its number of so many.
using DistrictWatcher = std::function<void(const Shard&, std::size_t number, std::size_t of)>;

/// Plans a city in one run, one district after the other, and writes it as one plan file with one layout.
/// Rows are those of plan_shards(), run_shard() for each shard and merge_shards(), to the last bit unless the
/// clock ends a search: a district is planned by its own rows and seed, wherever and in whatever order. Plans
/// of the districts are for the meantime in a hidden folder beside `path`. Memory: the largest district's.
/// Throws what those three throw.
CityPlan plan_by_district(const Scenario& scenario, const std::string& by, const std::filesystem::path& path,
                          bool overwrite, const Run& run, const DistrictWatcher& on_district);

}  // namespace lifang
