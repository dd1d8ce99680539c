#include "cli/floor_area_text.hpp"
#include "cli/job.hpp"
#include "cli/language.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_options.hpp"
#include "cli/plan_table.hpp"
#include "cli/reading_options.hpp"
#include "cli/scenario.hpp"
#include "load/load.hpp"
#include "pipeline/pipeline.hpp"

#include <algorithm>
#include <cmath>

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
    text += fmt::format("\n{}  {}\n", Text{"CRS of the plan", "方案坐标系"}.in(language),
                        describe_crs(site.crs, language));
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

Json to_json(const Site& site) {
    Json json;
    json["crs"] = site.crs.definition;
    json["crs_name"] = site.crs.name;
    json["profile"] = site.profile.name;
    json["layers"] = Json::array();
    for (const InputLayer& layer : site.inputs) json["layers"].push_back(to_json(layer));
    for (const auto& [thing, count] : count_things(site)) json["counts"][std::string(thing)] = count;
    json["issues"] = to_json(site.issues);
    return json;
}

/// Floor area of the in-scope compounds below which 0, 5, 25, 50, 75, 95 and 100 % of them lie.
std::vector<std::pair<int, double>> find_quantiles(const std::vector<Compound>& compounds) {
    std::vector<double> sizes;
    for (const Compound& compound : compounds)
        if (compound.in_scope()) sizes.push_back(compound.floor_area.value);
    std::ranges::sort(sizes);
    std::vector<std::pair<int, double>> quantiles;
    for (const int percent : {0, 5, 25, 50, 75, 95, 100})
        if (!sizes.empty())
            quantiles.emplace_back(percent,
                                   sizes[(sizes.size() - 1) * static_cast<std::size_t>(percent) / 100]);
    return quantiles;
}

FloorAreaAccount account_of(const Ground& ground) {
    return account_floor_area(ground.tessellation, ground.site.buildings);
}

std::string describe(const Ground& ground, Language language) {
    std::string text(Text{"\nground", "\n用地"}.in(language));
    for (const StageTiming& timing : ground.stages) {
        if (timing.stage == Stage::load) continue;
        for (const auto& [thing, count] : timing.counts)
            text += fmt::format("  {} {}", with_thousands(static_cast<long long>(count)),
                                counted_thing(thing, language));
    }
    text += Text{"\nfloor area of compounds in scope, m²", "\n纳入小区的建筑面积，平方米"}.in(language);
    for (const auto& [percent, m2] : find_quantiles(ground.tessellation.compounds))
        text += fmt::format("  {} %: {}", percent, with_thousands(std::llround(m2)));
    return text + "\n" + describe_floor_area(account_of(ground), language);
}

/// Points of all outlines and lines that were read: what times are measured against.
std::size_t count_vertices(const Site& site) {
    std::size_t vertices = 0;
    const auto add = [&](const MultiPolygon& shape) {
        for (const Polygon& part : shape) {
            vertices += part.outer.size();
            for (const Ring& hole : part.holes) vertices += hole.size();
        }
    };
    for (const Building& building : site.buildings) add(building.footprint);
    for (const Compound& compound : site.compounds) add(compound.footprint);
    for (const Landuse& landuse : site.landuse) add(landuse.area);
    for (const WaterArea& water : site.water) add(water.area);
    for (const Road& road : site.roads) vertices += road.line.size();
    for (const BarrierLine& barrier : site.barrier_lines)
        for (const LineString& line : barrier.lines) vertices += line.size();
    return vertices;
}

Json to_json(const Ground& ground) {
    Json json;
    for (const StageTiming& timing : ground.stages) {
        Json& told = json["stages"].emplace_back();
        told["name"] = to_text(timing.stage);
        told["seconds"] = timing.seconds.value;
        for (const auto& [thing, count] : timing.counts) told["counts"][thing] = count;
    }
    for (const auto& [percent, m2] : find_quantiles(ground.tessellation.compounds))
        json["floor_area_m2"][std::to_string(percent) + "%"] = m2;
    json["floor_area"] = floor_area_json(account_of(ground));
    json["vertices"] = count_vertices(ground.site);
    json["peak_memory_mib"] = ground.peak_memory_mib;
    return json;
}

}  // namespace

int run_inspect(const Arguments& arguments, Console& console) {
    Scenario scenario;
    scenario.load = make_load_options(arguments);
    scenario.atoms = find_code<Atoms>(arguments.text(option::atoms)).value();
    Job job(arguments, console);
    if (!arguments.flag(option::ground)) {
        const Site site = load(scenario.load, job.run);
        console.print(describe(site, console.language()));
        console.print_json(dump(to_json(site)));
        return 0;
    }
    Ground ground = survey_ground(scenario, job.run);
    for (Issues* issues : {&ground.tessellation.issues, &ground.graph.issues, &ground.walking.issues})
        ground.site.issues.insert(ground.site.issues.end(), issues->begin(), issues->end());
    console.print(describe(ground.site, console.language()) + describe(ground, console.language()));
    Json json = to_json(ground.site);
    json["ground"] = to_json(ground);
    console.print_json(dump(json));
    return 0;
}

}  // namespace lifang
