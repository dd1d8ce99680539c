#include "shards/merge_shards.hpp"

#include "cli/common_options.hpp"
#include "cli/job.hpp"
#include "cli/plan_json.hpp"
#include "cli/scenario.hpp"
#include "cli/shard_options.hpp"
#include "cli/shard_text.hpp"
#include "core/error.hpp"
#include "load/source/connection.hpp"
#include "publish/files/output_place.hpp"
#include "shards/manifest.hpp"
#include "shards/shard_result.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

std::vector<std::filesystem::path> list_inputs(const std::string& manifest, const std::vector<Shard>& shards,
                                               const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> inputs{manifest};
    for (const Shard& shard : shards) {
        const ResultFiles files = name_result_files(shard, folder);
        inputs.insert(inputs.end(), {files.plan, files.result});
    }
    return inputs;
}

}  // namespace

int run_merge_shards(const Arguments& arguments, Console& console) {
    const std::string manifest = arguments.text(option::manifest), folder = arguments.text(option::shards);
    const std::string output = arguments.text(option::city_output), shown = mask_passwords(output);
    const bool overwrite = arguments.flag(option::overwrite);
    const std::vector<Shard> shards = read_manifest(manifest);
    if (!is_connection(output)) {
        require_plan_name(output);
        require_output(output, OutputKind::file, overwrite, list_inputs(manifest, shards, folder));
    }

    Job job(arguments, console);
    const MergedCity merged = merge_shards(shards, folder, arguments.flag(option::all_shards), output,
                                           overwrite, arguments.deciding(), job.run);
    const Language language = console.language();
    if (!merged.missing.empty())
        console.print(
            Message("shards_missing", {{"missing", merged.missing.size()},
                                       {"shards", shards.size()},
                                       {"districts", fmt::format("{}", fmt::join(merged.missing, ", "))}})
                .in(language) +
            "\n");
    console.print(describe_without_units(merged, language));
    console.print(Message("shards_merged", {{"shards", merged.shards},
                                            {"compounds", merged.compounds},
                                            {"units", merged.units},
                                            {"path", shown}})
                      .in(language) +
                  "\n");
    Json json;
    json["plan"] = shown;
    json["shards"] = merged.shards;
    json["missing"] = merged.missing;
    json["without_units"] = merged.without_units;
    json["compounds"] = merged.compounds;
    json["units"] = merged.units;
    json["peak_memory_mib"] = merged.peak_memory_mib;
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
