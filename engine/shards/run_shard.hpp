#pragma once

#include "core/run.hpp"
#include "pipeline/pipeline.hpp"
#include "shards/shard.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace lifang {

/// What became of a shard: its line beside the plan, DISTRICT.json, and on stdout.
struct ShardResult {
    std::string district;
    bool is_new = true;          ///< false: what was there is whole and of the same inputs and options
    std::filesystem::path plan;  ///< DISTRICT.gpkg
    std::string key;             ///< of everything that decides the plan: rows, query, scenario, program
    std::string plan_hash;       ///< of the file's bytes
    std::uintmax_t bytes = 0;    ///< of the file
    std::size_t compounds = 0, layouts = 0, units = 0;  ///< units of the first layout
    double seconds = 0.0, peak_memory_mib = 0.0;
};

/// Plans one shard into a folder: DISTRICT.gpkg, and when that is whole DISTRICT.json, each under its name at
/// once or not at all. Where both are there, belong together and come of the same rows, options and program,
/// nothing is done. `scenario` is what the shard's own says. Throws Error(input) when the rows are not those
/// of the manifest any more, and what make_plan() and write_plan() throw.
ShardResult run_shard(const Shard& shard, Scenario scenario, const std::filesystem::path& folder,
                      const Run& run, const StageWatcher& on_stage = {});

/// One line of JSON, without the line's end. The file's folder is left out.
std::string to_line(const ShardResult& result);

/// The files that run_shard() makes in a folder, whether they are there or not: the plan and its result.
std::array<std::filesystem::path, 2> name_result_files(const Shard& shard,
                                                       const std::filesystem::path& folder);

/// The result that lies beside a shard's plan; nothing where there is none, or it cannot be read.
std::optional<ShardResult> find_result(const Shard& shard, const std::filesystem::path& folder);

/// Whether plan and result of a shard belong together and are of this manifest: all but the inputs, which are
/// not looked at.
bool is_whole(const Shard& shard, const ShardResult& result);

}  // namespace lifang
