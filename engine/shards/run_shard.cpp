#include "shards/run_shard.hpp"

#include "core/error.hpp"
#include "core/version.hpp"
#include "load/district_rows.hpp"
#include "load/source/content_hash.hpp"
#include "pipeline/stored/written_plan.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/plan_file/write_plan.hpp"
#include "shards/manifest.hpp"
#include "storage/regular_file.hpp"

#include <chrono>

#include <nlohmann/json.hpp>

namespace lifang {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uintmax_t largest_result = 1 << 20;

std::string find_key(const Shard& shard) {
    ContentHash hash;
    hash.add(std::string_view(version));
    hash.add(to_line(shard));
    return hash.text();
}

std::filesystem::path plan_path(const Shard& shard, const std::filesystem::path& folder) {
    return folder / (find_file_stem(shard) + ".gpkg");
}

std::filesystem::path result_path(const Shard& shard, const std::filesystem::path& folder) {
    return folder / (find_file_stem(shard) + ".json");
}

}  // namespace

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

std::array<std::filesystem::path, 2> name_result_files(const Shard& shard,
                                                       const std::filesystem::path& folder) {
    return {plan_path(shard, folder), result_path(shard, folder)};
}

std::optional<ShardResult> find_result(const Shard& shard, const std::filesystem::path& folder) {
    const std::filesystem::path path = result_path(shard, folder);
    if (!std::filesystem::is_regular_file(path)) return std::nullopt;
    const Json json = Json::parse(read_text(path, largest_result), nullptr, false);
    try {
        ShardResult result;
        result.district = json.at("district").get<std::string>();
        result.is_new = false;
        result.plan = plan_path(shard, folder);
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
        return std::nullopt;  // of another program: planned anew
    }
}

bool is_whole(const Shard& shard, const ShardResult& result) {
    return result.key == find_key(shard) && std::filesystem::is_regular_file(result.plan) &&
           hash_content({result.plan}) == result.plan_hash;
}

ShardResult run_shard(const Shard& shard, Scenario scenario, const std::filesystem::path& folder,
                      const Run& run, const StageWatcher& on_stage) {
    const auto start = std::chrono::steady_clock::now();
    scenario.load.target_crs = shard.query.crs.definition;
    scenario.load.district = shard.query;
    if (read_district_rows(scenario.load, run).hash != shard.hash)
        throw Error(ExitCode::input, Message("at_district", {{"district", shard.query.id}}),
                    Message("shard_input_changed"));
    if (const auto before = find_result(shard, folder); before && is_whole(shard, *before)) return *before;

    ShardResult result;
    result.district = shard.query.id;
    result.plan = plan_path(shard, folder);
    result.key = find_key(shard);
    {
        const Planned planned = make_plan(scenario, run, on_stage);
        result.compounds = planned.plan.ground.compounds.size();
        result.layouts = planned.plan.layouts.size();
        result.units = planned.plan.layouts.front().units.size();
        write_plan(planned.plan, result.plan, true, run);
    }
    require_rules_kept(result.plan.string(), run);
    result.plan_hash = hash_content({result.plan});
    result.bytes = std::filesystem::file_size(result.plan);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.peak_memory_mib = measure_peak_memory_mib();
    const std::filesystem::path beside = result_path(shard, folder);
    WholeFile file(beside, true);
    write_bytes(file.path(), to_line(result) + "\n", beside);
    file.commit();
    return result;
}

}  // namespace lifang
