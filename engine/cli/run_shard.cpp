#include "shards/run_shard.hpp"

#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/scenario.hpp"
#include "cli/scenario_json.hpp"
#include "cli/shard_options.hpp"
#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "shards/manifest.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

int run_run_shard(const Arguments& arguments, Console& console) {
    const std::string manifest = arguments.text(option::manifest);
    const Shard shard = read_shard(manifest, arguments.count(option::shard_index));
    const std::filesystem::path folder = arguments.text(option::shard_folder);
    const ResultFiles files = name_result_files(shard, folder);
    const ScenarioWords words = read_scenario(shard.scenario, manifest, files.plan.string());
    if (words.command->name != "plan") throw Error(ExitCode::input, manifest, Message("shard_is_no_plan"));
    const Arguments inner(*words.command, words.words);
    std::error_code known_by_the_guard;
    std::filesystem::create_directories(folder, known_by_the_guard);
    std::vector<std::filesystem::path> inputs = list_input_files(inner);
    inputs.emplace_back(manifest);
    require_output(files.plan, OutputKind::file, true, inputs);
    require_no_input(files.result, inputs);

    Job job(arguments, console, shard.seed);
    const ShardResult result = run_shard(shard, make_scenario(inner), folder, job.run,
                                         [&](const StageTiming& timing) { job.progress.show(timing); });
    console.print(to_line(result) + "\n");
    console.print_json(to_line(result));
    return 0;
}

}  // namespace lifang
