#include "cli/common_options.hpp"
#include "cli/floor_area_text.hpp"
#include "cli/input_files.hpp"
#include "cli/job.hpp"
#include "cli/plan_by_district.hpp"
#include "cli/plan_json.hpp"
#include "cli/plan_options.hpp"
#include "cli/plan_table.hpp"
#include "cli/retention_text.hpp"
#include "cli/scenario.hpp"
#include "cli/time_limit.hpp"
#include "pipeline/stored/written_plan.hpp"
#include "publish/files/output_place.hpp"
#include "publish/publish.hpp"

#include <chrono>

#include <fmt/format.h>
#include <malloc.h>

namespace lifang {
namespace {

std::string summarise(const Plan& plan, const FloorAreaAccount& account, const std::string& path,
                      Language language) {
    const auto headline = [&](const Text& text) { return fmt::format("\n{}\n", text.in(language)); };
    std::string text = headline({"Inputs", "数据"}) + describe_inputs(plan.site, language);
    text += headline({"CRS of the plan", "方案坐标系"}) +
            fmt::format("  {}\n", describe_crs(plan.site.crs, language));
    text += headline({"Scope", "范围"}) + describe_scope(plan.ground.compounds, language) +
            describe_floor_area(account, language);
    if (!plan.issues.empty())
        text += headline({"Findings", "数据问题"}) + describe_issues(plan.issues, language);
    text += headline({"Layouts", "划分方案"}) + tabulate_layouts(plan, language);
    if (plan.start) {
        text += headline({"Against the older layout", "与原方案对比"}) + describe_start(plan, language);
        text += tabulate_moves(plan, plan.layouts.front(), language);
    }
    if (const Message limit = find_time_limit(plan.issues); !limit.empty()) text += limit.in(language) + "\n";
    text += fmt::format("\n{}{}\n", Text{"plan file: ", "方案文件："}.in(language), path);
    return text;
}

/// What the plan says of its layouts, before its lists are let go.
Json layouts_json(const Plan& plan) {
    Json layouts = Json::array();
    for (const PlannedLayout& layout : plan.layouts) {
        layouts.push_back(to_json(layout));
        if (plan.start) layouts.back()["moves"] = moves_json(plan, layout);
    }
    return layouts;
}

std::string to_json(const Planned& planned, const FloorAreaAccount& account, const Json& start,
                    const Json& layouts, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["crs"] = planned.plan.site.crs.definition;
    json["stages"] = to_json(planned.stages);
    json["peak_memory_mib"] = planned.peak_memory_mib;
    json["time_limit_reached"] = !find_time_limit(planned.plan.issues).empty();
    json["floor_area"] = floor_area_json(account);
    if (!start.is_null()) json["start"] = start;
    json["layouts"] = layouts;
    return dump(json);
}

std::size_t count_rows(const Plan& plan) {
    std::size_t rows = plan.ground.compounds.size() + plan.site.buildings.size() + plan.site.roads.size() +
                       plan.ground.communities.size() + plan.site.facilities.size() +
                       plan.ground.blocks.size() + plan.ground.cells.size() + plan.graph.borders.size() +
                       plan.layouts.size() + plan.issues.size();
    for (const PlannedLayout& layout : plan.layouts)
        rows += layout.units.size() + layout.borders.size() + layout.unit_of_compound.size();
    return rows;
}

/// The last stage, timed like the others; from its begin on the run may not be cut short.
StageTiming publish_plan(const Plan& plan, const std::string& path, bool overwrite, Job& job) {
    const auto start = std::chrono::steady_clock::now();
    job.run.check_stop();
    job.interrupts.begin_writing();
    write_plan(plan, path, overwrite, job.run);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return {.stage = Stage::publish, .seconds = Seconds{took.count()}, .items = count_rows(plan)};
}

/// Lists that the file holds now and nothing here shows: while the file is read back they would be in memory
/// twice.
void let_go(Plan& plan) {
    const auto drop = [](auto&... lists) { ((lists = std::remove_cvref_t<decltype(lists)>()), ...); };
    Site& site = plan.site;
    drop(site.buildings, site.roads, site.barrier_lines, site.landuse, plan.ground, plan.graph);
    for (PlannedLayout& layout : plan.layouts)
        drop(layout.unit_of_compound, layout.unit_of_cell, layout.borders);
    malloc_trim(0);  // pieces that another thread allocated would not be used again
    // Lists that grow while the file is read go back to the system at once, not when glibc finds it worth it.
    constexpr int own_pages_from_bytes = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, own_pages_from_bytes);
}

/// The rules that cost little, held against the file that is there now.
StageTiming check_written(const std::string& path, const Run& run) {
    const auto start = std::chrono::steady_clock::now();
    const std::size_t items = require_rules_kept(path, run);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return {.stage = Stage::check, .seconds = Seconds{took.count()}, .items = items};
}

}  // namespace

int run_plan(const Arguments& arguments, Console& console) {
    if (!arguments.text(option::districts).empty()) return run_plan_by_district(arguments, console);
    const Scenario scenario = make_scenario(arguments);
    const std::string path = arguments.text(option::plan_output);
    const bool overwrite = arguments.flag(option::overwrite);
    require_plan_name(path);
    require_output(path, OutputKind::file, overwrite, list_input_files(arguments));

    Job job(arguments, console, arguments.count(option::seed));
    Planned planned =
        make_plan(scenario, job.run, [&](const StageTiming& timing) { job.progress.show(timing); });
    planned.stages.push_back(publish_plan(planned.plan, path, overwrite, job));
    job.progress.show(planned.stages.back());
    const FloorAreaAccount account = account_floor_area(planned.plan.ground, planned.plan.site.buildings);
    const std::string summary = summarise(planned.plan, account, path, console.language());
    const Json start = start_json(planned.plan), layouts = layouts_json(planned.plan);
    let_go(planned.plan);
    planned.stages.push_back(check_written(path, job.run));
    job.progress.show(planned.stages.back());
    planned.peak_memory_mib = measure_peak_memory_mib();

    console.print(summary);
    console.print_json(to_json(planned, account, start, layouts, path));
    if (arguments.flag(option::strict)) require_no_violations(planned.plan, path);
    return 0;
}

}  // namespace lifang
