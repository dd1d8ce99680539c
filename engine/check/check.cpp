#include "check/check.hpp"

#include "check/rules.hpp"
#include "core/error.hpp"

namespace lifang {
namespace {

using namespace checking;

/// Without these nothing in the file says that it is a plan at all.
void demand_plan(const std::vector<Table>& tables, const std::filesystem::path& path) {
    for (const char* name : {"compounds", "cells", "layouts", "assignments", "units"})
        if (!find_table(tables, name))
            throw Error(ExitCode::input, path.string(), Message("plan_without_layer", {{"layer", name}}));
}

void check_rules(const PlanRows& plan, const Run& run, Depth depth, StageProgress& progress, Report& report) {
    check_unknowns(plan, report);
    check_parents(plan, report);
    check_nothing_lost(plan, report);
    check_floor_areas(plan, report);
    check_assignments(plan, report);
    progress.advance(2);
    const auto grounds = find_grounds(plan);
    check_connected(plan, grounds, report);
    progress.advance(3);
    if (depth == Depth::whole) check_validity(plan, report);
    run.check_stop();
    // Overlays of invalid polygons mean nothing.
    if (!report.has_broken(4)) {
        check_cells(plan, report);
        if (depth == Depth::whole) check_footprints(plan, report);
        run.check_stop();
        check_units(plan, grounds, report);
        check_water(plan, grounds, report);
        check_borders(plan, report);
        check_unit_borders(plan, grounds, report);
    }
    progress.advance(4);
    check_bounds(plan, report);
    progress.advance(5);
    check_unit_figures(plan, report);
    check_layout_figures(plan, grounds, report);
    check_objectives(plan, report);
    progress.advance(6);
}

}  // namespace

Findings check(const std::filesystem::path& plan_file, const Run& run, Depth depth) {
    StageProgress progress(run, "check", 6);
    const std::vector<Table> tables = read_tables(plan_file);
    demand_plan(tables, plan_file);
    Report report;
    check_tables(tables, report);
    // A file of another shape cannot be held against the rules: its columns are not there to be read.
    if (!report.has_broken(0)) {
        check_crs(tables, report);
        check_values(tables, report);
        progress.advance(1);
        check_rules(make_plan_rows(tables), run, depth, progress, report);
    }
    return report.take();
}

}  // namespace lifang
