#include "cli/job.hpp"
#include "cli/options.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_table.hpp"
#include "cli/scenario.hpp"
#include "load/load.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

/// {"compounds", 131}, {"buildings", 1277} … also those of which there are none: inspect is where one looks.
std::vector<std::pair<std::string_view, std::size_t>> count_things(const Site& site) {
    return {{"compounds", site.compounds.size()},
            {"buildings", site.buildings.size()},
            {"roads", site.roads.size()},
            {"barrier lines", site.barrier_lines.size()},
            {"communities", site.communities.size()},
            {"facilities", site.facilities.size()}};
}

std::string describe(const Site& site, Language language) {
    std::string text = describe_inputs(site, language);
    text += fmt::format("\n{}  {}  {}\n", Text{"CRS of the plan", "方案坐标系"}.in(language),
                        site.crs.definition, site.crs.name);
    text += Text{"read", "读取"}.in(language);
    for (const auto& [thing, count] : count_things(site))
        text += fmt::format("  {} {}", with_thousands(static_cast<long long>(count)),
                            counted_thing(thing, language));
    text += "\n";
    if (!site.compounds.empty()) text += describe_scope(site.compounds, language);
    if (!site.issues.empty())
        text += fmt::format("\n{}\n{}", Text{"Findings", "数据问题"}.in(language),
                            describe_issues(site.issues, language));
    return text;
}

std::string to_json_text(const Site& site) {
    Json json;
    json["crs"] = site.crs.definition;
    json["crs_name"] = site.crs.name;
    json["profile"] = site.profile.name;
    json["layers"] = Json::array();
    for (const InputLayer& layer : site.inputs) json["layers"].push_back(to_json(layer));
    for (const auto& [thing, count] : count_things(site)) json["counts"][std::string(thing)] = count;
    json["issues"] = to_json(site.issues);
    return dump(json);
}

}  // namespace

int run_inspect(const Arguments& arguments, Console& console) {
    const LoadOptions options = make_load_options(arguments);
    Job job(arguments, console);
    const Site site = load(options, job.run);
    console.print(describe(site, console.language()));
    console.print_json(to_json_text(site));
    return 0;
}

}  // namespace lifang
