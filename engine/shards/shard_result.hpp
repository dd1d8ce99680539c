#pragma once

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
    std::string key;             ///< find_key()
    std::string plan_hash;       ///< of the file's bytes
    std::uintmax_t bytes = 0;    ///< of the file
    std::size_t compounds = 0, layouts = 0, units = 0;  ///< units of the first layout
    double seconds = 0.0, peak_memory_mib = 0.0;
};

/// Of everything that decides a shard's plan: rows, profile, query, scenario, program.
std::string find_key(const Shard& shard);

/// Where a shard's plan and its result are in a folder, whether they are there or not.
struct ResultFiles {
    std::filesystem::path plan, result;
};
ResultFiles name_result_files(const Shard& shard, const std::filesystem::path& folder);

/// One line of JSON, without the line's end. The file's folder is left out.
std::string to_line(const ShardResult& result);

/// The result that lies beside a shard's plan; nothing where there is none, or it cannot be read.
std::optional<ShardResult> find_result(const Shard& shard, const std::filesystem::path& folder);

/// Whether plan and result of a shard belong together and are of this manifest: all but the inputs, which are
/// not looked at.
bool is_whole(const Shard& shard, const ShardResult& result);

/// Before a shard is planned anew. Throws Error(output) where a file of its names is not a shard's: another
/// file, or a plan with a layout that was stored since. What a killed run left is a shard's.
void require_replaceable_results(const Shard& shard, const std::filesystem::path& folder);

}  // namespace lifang
