#include "check/check.hpp"

#include "check/rules.hpp"
#include "check/tiling.hpp"
#include "core/error.hpp"
#include "core/parallel.hpp"
#include "storage/plan_schema.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace lifang {
namespace {

using namespace checking;

/// Without these nothing in the file says that it is a plan at all.
void demand_plan(const std::vector<Table>& tables, const std::filesystem::path& path) {
    for (const char* name : {"compounds", "cells", "layouts", "assignments", "units"})
        if (!find_table(tables, name))
            throw Error(ExitCode::input, path.string(), Message("plan_without_layer", {{"layer", name}}));
}

/// As the metadata say; empty where they do not.
std::string_view find_schema_version(const std::vector<Table>& tables) {
    const Table* const metadata = find_table(tables, "plan_metadata");
    const auto key = metadata ? metadata->find_column("key") : std::nullopt;
    const auto value = metadata ? metadata->find_column("value") : std::nullopt;
    if (!key || !value) return {};
    const auto& keys = metadata->columns[*key].values;
    const auto found = std::ranges::find(keys, Value(std::string_view("schema_version")));
    if (found == keys.end()) return {};
    const Value& stated = metadata->columns[*value].values[static_cast<std::size_t>(found - keys.begin())];
    const auto* const text = std::get_if<std::string_view>(&stated);
    return text ? *text : std::string_view();
}

using Rule = std::function<void(Report&)>;

/// On all threads; what they find stands in the order of the rules.
void check_together(const Run& run, const std::vector<Rule>& rules, Report& report) {
    std::vector<Report> reports(rules.size());
    for_each_item(run, rules.size(), [&](std::size_t i) { rules[i](reports[i]); });
    for (Report& one : reports) report.append(std::move(one));
}

/// The rules that look at edges. Overlays of invalid polygons mean nothing.
void check_ground(const PlanRows& plan, const std::vector<Ground>& grounds, const Run& run, Depth depth,
                  Report& report) {
    const std::vector<Segment> edges = find_cell_edges(plan);
    std::vector<Rule> rules{[&](Report& found) { check_cells(plan, edges, found); }};
    if (depth == Depth::whole) rules.push_back([&](Report& found) { check_footprints(plan, found); });
    if (depth == Depth::whole) rules.push_back([&](Report& found) { check_necks(plan, found); });
    rules.push_back([&](Report& found) { check_units(plan, grounds, edges, found); });
    rules.push_back([&](Report& found) { check_water(plan, grounds, found); });
    rules.push_back([&](Report& found) { check_borders(plan, edges, found); });
    rules.push_back([&](Report& found) { check_edge(plan, found); });
    if (depth == Depth::whole) rules.push_back([&](Report& found) { check_service_areas(plan, found); });
    rules.push_back([&](Report& found) { check_unit_borders(plan, grounds, found); });
    check_together(run, rules, report);
}

void check_rules(const PlanRows& plan, const Run& run, Depth depth, StageProgress& progress, Report& report) {
    std::vector<Ground> grounds;
    check_together(
        run,
        {[&](Report&) { grounds = find_grounds(plan); }, [&](Report& found) { check_unknowns(plan, found); },
         [&](Report& found) { check_parents(plan, found); }, [&](Report& found) { check_codes(plan, found); },
         [&](Report& found) { check_metadata(plan, found); },
         [&](Report& found) { check_nothing_lost(plan, found); },
         [&](Report& found) { check_floor_areas(plan, found); },
         [&](Report& found) { check_assignments(plan, found); },
         [&](Report& found) { check_isolated(plan, found); },
         [&](Report& found) { check_passable(plan, found); }},
        report);
    progress.advance(2);
    check_connected(plan, grounds, report);
    check_straddles(plan, grounds, report);
    progress.advance(3);
    if (depth == Depth::whole) check_validity(plan, report);
    run.check_stop();
    if (!report.has_broken(4)) check_ground(plan, grounds, run, depth, report);
    progress.advance(4);
    check_bounds(plan, report);
    progress.advance(5);
    check_figures(plan, grounds, report);
    check_floor_area_in_no_compound(plan, report);
    if (check_walking(plan, report)) {
        check_coverage(plan, grounds, report);
        check_stations(plan, grounds, report);
    }
    check_robustness(plan, run, report);
    check_survey_first(plan, report);
    check_modes(plan, report);
    check_money(plan, report);
    check_programme(plan, report);
    check_retention(plan, report);
    check_objectives(plan, report);
    if (depth == Depth::whole) {
        check_gates(plan, run, report);
        check_inventory(plan, run, report);
    }
    progress.advance(6);
}

}  // namespace

Findings check(const std::filesystem::path& plan_file, const Run& run, Depth depth) {
    StageProgress progress(run, Stage::check, 6);
    std::vector<Table> tables = read_tables(plan_file, run);
    require_known_schema(find_schema_version(tables), plan_file);
    demand_plan(tables, plan_file);
    Report report;
    check_tables(tables, report);
    // A file of another shape cannot be held against the rules: its columns are not there to be read.
    if (!report.has_broken(0)) {
        check_crs(tables, report);
        check_values(tables, run, report);
        progress.advance(1);
        if (!check_coordinates(tables, report)) return report.take();
        const PlanRows plan =
            make_plan_rows(std::exchange(tables, {}));  // the tables end here, not with the rules
        check_rules(plan, run, depth, progress, report);
    }
    return report.take();
}

}  // namespace lifang
