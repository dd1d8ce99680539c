#include "shards/run_shard.hpp"

#include "core/error.hpp"
#include "load/district_rows.hpp"
#include "load/source/content_hash.hpp"
#include "pipeline/stored/written_plan.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/plan_file/write_plan.hpp"

#include <chrono>

namespace lifang {

ShardResult run_shard(const Shard& shard, Scenario scenario, const std::filesystem::path& folder,
                      const Run& run, const StageWatcher& on_stage) {
    const auto start = std::chrono::steady_clock::now();
    scenario.load.target_crs = shard.query.crs.definition;
    scenario.load.district = shard.query;
    if (read_district_rows(scenario.load, run).hash != shard.hash)
        throw Error(ExitCode::input, Message("at_district", {{"district", shard.query.id}}),
                    Message("shard_input_changed"));
    if (const auto before = find_result(shard, folder); before && is_whole(shard, *before)) return *before;
    require_replaceable_results(shard, folder);

    const ResultFiles files = name_result_files(shard, folder);
    ShardResult result;
    result.district = shard.query.id;
    result.plan = files.plan;
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
    WholeFile file(files.result, true);
    write_bytes(file.path(), to_line(result) + "\n", files.result);
    file.commit();
    return result;
}

}  // namespace lifang
