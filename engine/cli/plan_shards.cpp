#include "shards/plan_shards.hpp"

#include "cli/common_options.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/machine_names.hpp"
#include "cli/plan_options.hpp"
#include "cli/reading_options.hpp"
#include "cli/scenario.hpp"
#include "cli/scenario_json.hpp"
#include "cli/shard_options.hpp"
#include "cli/shard_text.hpp"
#include "core/shell_words.hpp"
#include "publish/files/output_place.hpp"
#include "shards/manifest.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// What `plan` is to be given for each shard: the words of this line that it knows and that decide a plan.
Json make_plan_inputs(const Arguments& arguments) {
    const std::vector<std::string> words = split_shell_words(arguments.typed());
    const Json said = make_scenario_json(arguments.command(), {words.begin() + 2, words.end()});
    Json inputs = Json::object();
    for (const auto& [key, value] : said["inputs"].items())
        if (const Option* const known = find_by_key(require_command("plan"), key);
            known && known->decides && known != &option::districts)
            inputs[key] = value;
    return inputs;
}

void add_scenarios(std::vector<Shard>& shards, Json inputs) {
    for (Shard& shard : shards) {
        inputs[key_of(option::seed)] = shard.seed;
        if (!shard.query.crs.definition.empty())
            inputs[key_of(option::target_srs)] = shard.query.crs.definition;
        shard.scenario = dump(Json{{"command", "plan"}, {"inputs", inputs}});
    }
}

std::string to_json(const ShardPlan& plan, const std::string& path) {
    Json json;
    json["manifest"] = path;
    json["crs"] = plan.crs.definition;
    json["features"] = plan.features;
    json["outside"] = plan.outside;
    json["joined"] = joined_json(plan);
    json["empty"] = plan.empty;
    json["shards"] = Json::array();
    for (const Shard& shard : plan.shards)
        json["shards"].push_back({{"district", shard.query.id},
                                  {"name", shard.name},
                                  {"seed", shard.seed},
                                  {"hash", shard.hash},
                                  {"compounds", shard.compounds},
                                  {"buildings", shard.buildings}});
    return dump(json);
}

}  // namespace

int run_plan_shards(const Arguments& arguments, Console& console) {
    const LoadOptions load = make_load_options(arguments);
    const std::string path = arguments.text(option::manifest_output);
    const bool overwrite = arguments.flag(option::overwrite);
    require_output(path, OutputKind::file, overwrite, list_input_files(arguments));

    Job job(arguments, console, arguments.count(option::seed));
    ShardPlan plan = plan_shards(load, arguments.text(option::by), job.run.seed(), job.run);
    add_scenarios(plan.shards, make_plan_inputs(arguments));
    write_manifest(plan.shards, path, overwrite);

    console.print(describe_division(plan, console.language()) +
                  fmt::format(fmt::runtime(console.say({"{} shards: {}\n", "{} 个作业：{}\n"})),
                              plan.shards.size(), path));
    console.print_json(to_json(plan, path));
    return 0;
}

}  // namespace lifang
