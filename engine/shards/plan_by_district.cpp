#include "shards/plan_by_district.hpp"

#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/put_in_place.hpp"
#include "storage/temporary.hpp"

#include <algorithm>
#include <system_error>

#include <malloc.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Where the plans of the districts are, until they are one: on the disk that has room for the city.
fs::path find_folder_beside(const fs::path& path) {
    const fs::path target = find_output_place(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const std::string prefix = temporary_prefix(target.stem().string(), "districts");
    remove_abandoned(folder, prefix);
    return folder / own_name(prefix);
}

void add(std::vector<StageTiming>& stages, const StageTiming& timing) {
    const auto known = std::ranges::find(stages, timing.stage, &StageTiming::stage);
    if (known == stages.end()) {
        stages.push_back({timing.stage, timing.seconds, timing.items, timing.issues});
        return;
    }
    known->seconds += timing.seconds;
    known->items += timing.items;
    known->issues += timing.issues;
}

}  // namespace

CityPlan plan_by_district(const Scenario& scenario, const std::string& by, const fs::path& path,
                          bool overwrite, const Run& run, const DistrictWatcher& on_district) {
    CityPlan city;
    city.districts = plan_shards(scenario.load, by, run.seed(), run);
    std::vector<Shard>& shards = city.districts.shards;
    for (Shard& shard : shards) shard.scenario = "{}";  // it is at hand
    const Temporary folder(find_folder_beside(path));
    std::error_code problem;
    fs::create_directory(folder.path(), problem);
    if (problem)
        throw Error(ExitCode::output, folder.path().string(),
                    Message("output_folder_locked", {{"why", problem.message()}}));
    for (std::size_t i = 0; i < shards.size(); ++i) {
        run.check_stop();
        on_district(shards[i], i + 1, shards.size());
        run_shard(shards[i], scenario, folder.path(), run.with_seed(shards[i].seed),
                  [&](const StageTiming& timing) { add(city.stages, timing); });
        malloc_trim(0);  // the next district may need other pieces
    }
    city.merged = merge_shards(shards, folder.path(), true, path, overwrite, scenario.command, run);
    return city;
}

}  // namespace lifang
