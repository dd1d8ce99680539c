#include "cli/plan_by_district.hpp"

#include "cli/common_options.hpp"
#include "cli/floor_area_text.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_options.hpp"
#include "cli/plan_table.hpp"
#include "cli/reading_options.hpp"
#include "cli/scenario.hpp"
#include "cli/shard_text.hpp"
#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "shards/plan_by_district.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

std::string summarise(const CityPlan& city, const std::string& path, Language language) {
    const auto headline = [&](const Text& text) { return fmt::format("\n{}\n", text.in(language)); };
    std::string text = headline({"CRS of the plan", "方案坐标系"}) +
                       fmt::format("  {}\n", describe_crs(city.merged.city.site.crs, language));
    text += headline({"Districts", "片区"}) + fmt::format("  {}\n", city.merged.shards) +
            describe_division(city.districts, language) + describe_without_units(city.merged, language);
    text += headline({"Scope", "范围"}) + describe_floor_area(city.merged.floor_area, language);
    text += headline({"Layouts", "划分方案"}) + tabulate_layouts(city.merged.city, language) + "\n";
    return text +
           Message("shards_merged", {{"shards", city.merged.shards},
                                     {"compounds", city.merged.compounds},
                                     {"units", city.merged.units},
                                     {"path", path}})
               .in(language) +
           "\n";
}

std::string to_json(const CityPlan& city, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["crs"] = city.districts.crs.definition;
    json["stages"] = to_json(city.stages);
    json["peak_memory_mib"] = city.merged.peak_memory_mib;
    json["time_limit_reached"] = city.merged.is_cut_short;
    json["floor_area"] = floor_area_json(city.merged.floor_area);
    json["districts"] = {{"planned", city.merged.shards},
                         {"without_units", city.merged.without_units},
                         {"joined", joined_json(city.districts)},
                         {"empty", city.districts.empty},
                         {"outside", city.districts.outside}};
    json["layouts"] = {to_json(city.merged.city.layouts.front())};
    return dump(json);
}

/// What is about the city as one, before anything is read. A district would be given what is of others.
void require_divisible(const Arguments& arguments) {
    const std::pair<const Option&, const char*> of_the_whole[] = {
        {option::start, "layouts_not_divided"},
        {option::constraints, "rules_not_divided"},
        {option::boundary, "boundary_not_divided"},
        {option::renumber_duplicates, "ids_not_numbered_by_district"}};
    for (const auto& [option, reason] : of_the_whole)
        if (arguments.has(option)) throw Error(ExitCode::usage, option.name, Message(reason));
}

}  // namespace

int run_plan_by_district(const Arguments& arguments, Console& console) {
    require_divisible(arguments);
    const Scenario scenario = make_scenario(arguments);
    const std::string path = arguments.text(option::plan_output);
    const bool overwrite = arguments.flag(option::overwrite);
    require_plan_name(path);
    require_output(path, OutputKind::file, overwrite, list_input_files(arguments));

    Job job(arguments, console, arguments.count(option::seed));
    const CityPlan city = plan_by_district(
        scenario, arguments.text(option::districts), path, overwrite, job.run,
        [&](const Shard& shard, std::size_t number, std::size_t of) {
            console.log(fmt::format("{}/{}  {}  {}", number, of, shard.query.id, shard.name));
        });
    console.print(summarise(city, path, console.language()));
    console.print_json(to_json(city, path));
    if (arguments.flag(option::strict)) require_no_violations(city.merged.city, path);
    return 0;
}

}  // namespace lifang
