#pragma once

#include "core/run.hpp"
#include "pipeline/pipeline.hpp"
#include "shards/shard_result.hpp"

#include <filesystem>

namespace lifang {

/// Plans one shard into a folder: DISTRICT.gpkg, and when that is whole DISTRICT.json, each under its name at
/// once or not at all. Where both are there, belong together and come of the same rows, options and program,
/// nothing is done. `scenario` is what the shard's own says. Throws Error(input) when the rows or the profile
/// are not those of the manifest any more, Error(output) when files of those names are others'
/// (require_replaceable_results()), and what make_plan() and write_plan() throw.
ShardResult run_shard(const Shard& shard, Scenario scenario, const std::filesystem::path& folder,
                      const Run& run, const StageWatcher& on_stage = {});

}  // namespace lifang
