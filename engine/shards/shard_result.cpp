#include "shards/shard_result.hpp"

#include "core/error.hpp"
#include "core/version.hpp"
#include "load/source/content_hash.hpp"
#include "publish/plan_file/read_plan.hpp"
#include "shards/file_stem.hpp"
#include "shards/manifest.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace lifang {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uintmax_t largest_result = 1 << 20;

/// As run_shard() made it, even if it was killed before the result: every layout was drawn, none stored
/// later. Null where it cannot be read as a plan.
std::optional<bool> is_as_made(const fs::path& path) {
    try {
        if (!holds_plan(path)) return std::nullopt;
        return std::ranges::all_of(read_plan(path).layouts,
                                   [](const PlannedLayout& layout) { return layout.parent_key.empty(); });
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace

std::string find_key(const Shard& shard) {
    ContentHash hash;
    hash.add(std::string_view(version));
    hash.add(to_line(shard));
    return hash.text();
}

ResultFiles name_result_files(const Shard& shard, const fs::path& folder) {
    const std::string stem = find_file_stem(shard);
    return {folder / (stem + ".gpkg"), folder / (stem + ".json")};
}

std::string to_line(const ShardResult& result) {
    Json json;
    json["district"] = result.district;
    json["state"] = result.is_new ? "planned" : "whole";
    json["plan"] = result.plan.filename().string();
    json["key"] = result.key;
    json["plan_hash"] = result.plan_hash;
    json["bytes"] = result.bytes;
    json["compounds"] = result.compounds;
    json["layouts"] = result.layouts;
    json["units"] = result.units;
    json["seconds"] = result.seconds;
    json["peak_memory_mib"] = result.peak_memory_mib;
    return json.dump();
}

std::optional<ShardResult> find_result(const Shard& shard, const fs::path& folder) {
    const ResultFiles files = name_result_files(shard, folder);
    std::error_code unreadable;
    if (!fs::is_regular_file(files.result, unreadable) ||
        fs::file_size(files.result, unreadable) > largest_result)
        return std::nullopt;
    const Json json = Json::parse(read_text(files.result, largest_result), nullptr, false);
    try {
        ShardResult result;
        result.district = json.at("district").get<std::string>();
        result.is_new = false;
        result.plan = files.plan;
        result.key = json.at("key").get<std::string>();
        result.plan_hash = json.at("plan_hash").get<std::string>();
        result.bytes = json.at("bytes").get<std::uintmax_t>();
        result.compounds = json.at("compounds").get<std::size_t>();
        result.layouts = json.at("layouts").get<std::size_t>();
        result.units = json.at("units").get<std::size_t>();
        result.seconds = json.at("seconds").get<double>();
        result.peak_memory_mib = json.at("peak_memory_mib").get<double>();
        return result;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

bool is_whole(const Shard& shard, const ShardResult& result) {
    return result.key == find_key(shard) && fs::is_regular_file(result.plan) &&
           hash_content({result.plan}) == result.plan_hash;
}

void require_replaceable_results(const Shard& shard, const fs::path& folder) {
    const ResultFiles files = name_result_files(shard, folder);
    const std::optional<ShardResult> result = find_result(shard, folder);
    std::error_code ignored;
    if (!result && fs::exists(files.result, ignored))
        throw Error(ExitCode::output, files.result.string(), Message("no_shard_result"));
    if (!fs::exists(files.plan, ignored)) return;
    if (result && hash_content({files.plan}) == result->plan_hash) return;
    // A disk lost what was written: it is shorter than it was, and no plan.
    const bool is_cut = result && fs::file_size(files.plan, ignored) < result->bytes;
    if (!is_as_made(files.plan).value_or(is_cut))
        throw Error(ExitCode::output, files.plan.string(), Message("no_shard_plan"));
}

}  // namespace lifang
