#include "cli/commands.hpp"

#include "cli/arguments.hpp"
#include "cli/common_options.hpp"
#include "cli/completion.hpp"
#include "cli/cover_options.hpp"
#include "cli/export_options.hpp"
#include "cli/help_options.hpp"
#include "cli/layout_options.hpp"
#include "cli/machine_options.hpp"
#include "cli/partition_options.hpp"
#include "cli/plan_options.hpp"
#include "cli/programme_options.hpp"
#include "cli/reading_options.hpp"
#include "cli/report_options.hpp"
#include "cli/shard_options.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"

#include <algorithm>
#include <initializer_list>

#include <fmt/format.h>

namespace lifang {
namespace {

using Options = std::vector<const Option*>;

const Options reading = {&option::compounds,  &option::buildings,
                         &option::roads,      &option::communities,
                         &option::facilities, &option::barriers,
                         &option::boundary,   &option::ledger,
                         &option::join,       &option::field,
                         &option::assume_srs, &option::source_srs,
                         &option::target_srs, &option::renumber_duplicates};
const Options common = {&option::json, &option::quiet, &option::threads, &option::language};

Options join(std::initializer_list<Options> parts) {
    Options all;
    for (const Options& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> list = {
        {"plan",
         {"draws management units and writes the plan file", "划分管理单元并写出方案文件"},
         join({{&option::inputs, &option::plan_output},
               reading,
               {&option::profile,
                &option::target,
                &option::min,
                &option::max,
                &option::across,
                &option::fill,
                &option::atoms,
                &option::exclude,
                &option::constraints,
                &option::start,
                &option::through_excluded,
                &option::barrier_limit,
                &option::passable,
                &option::objective,
                &option::candidates,
                &option::time_limit,
                &option::seed,
                &option::districts,
                &option::overwrite,
                &option::strict},
               common}),
         run_plan},
        {"inspect",
         {"what 'plan' would read: layers, fields, CRS, counts, findings; plans nothing",
          "显示 plan 将读取的内容：图层、字段、坐标系、数量与问题，不作划分"},
         join({{&option::inputs},
               reading,
               {&option::profile, &option::exclude, &option::ground, &option::atoms},
               common}),
         run_inspect},
        {"check",
         {"verifies every rule of a plan file with code of its own", "用独立代码逐条核验方案文件"},
         join({{&option::stored_plan}, common}),
         run_check},
        {"info",
         {"table of the layouts of a plan, or of the units of one",
          "列出方案文件中的各方案，或某方案的各单元"},
         join({{&option::stored_plan, &option::layout_of_units, &option::unit_of_sheet,
                &option::list_compounds},
               common}),
         run_info},
        {"compare",
         {"what differs between two layouts, figure by figure and unit by unit", "逐项、逐单元比较两个方案"},
         join({{&option::plan_file, &option::layouts}, common}),
         run_compare},
        {"merge",
         {"what happens when units or compounds merge: figures before and after, rules, consents needed; or "
          "which mergers suggest themselves",
          "单元或小区合并的前后对比、规则与须征得的同意；或列出合并建议"},
         join({{&option::plan_file, &option::layout, &option::units_to_merge, &option::compounds_to_merge,
                &option::suggest, &option::most_suggestions, &option::apply, &option::dossier,
                &option::report_title, &option::report_date, &option::overwrite},
               common}),
         run_merge},
        {"explain",
         {"why a compound is where it is: what each neighbouring unit would gain, lose or break",
          "说明小区为何在其单元：划入各相邻单元的得失与违反的规则"},
         join({{&option::plan_file, &option::layout, &option::compound_to_explain}, common}),
         run_explain},
        {"edit",
         {"edits a layout by hand and stores the result as a new one", "人工调整方案并存为新方案"},
         join({{&option::plan_file, &option::layout, &option::assignments, &option::move, &option::split,
                &option::merge, &option::lock, &option::together, &option::apart,
                &option::exclude_from_layout, &option::include_in_layout, &option::free, &option::keep_gate,
                &option::close_gate, &option::free_gate, &option::repair, &option::dry_run},
               common}),
         run_edit},
        {"improve",
         {"optimises again from a layout, keeping locks, and stores what is better",
          "以某方案为起点再优化（保留锁定），更优者存为新方案"},
         join({{&option::plan_file, &option::layout, &option::objective_to_improve, &option::time_limit,
                &option::seed},
               common}),
         run_improve},
        {"cover",
         {"who is within a walk of what serves them; places service stations",
          "步行可达的服务覆盖；可拟设物业服务站"},
         join({{&option::plan_file, &option::layout, &option::other_facilities, &option::stations,
                &option::station_objective, &option::station_scope, &option::apply_stations},
               common}),
         run_cover},
        {"export",
         {"hands one layout to another program", "把一个方案导出给其他软件"},
         join({{&option::plan_file, &option::export_output, &option::format, &option::layout_to_export,
                &option::encoding, &option::field_names, &option::overwrite},
               common}),
         run_export},
        {"programme",
         {"which units are started first, and what each year's budget pays",
          "各单元的实施次序与按年度预算的分批"},
         join({{&option::plan_file, &option::layout, &option::budget, &option::started_units,
                &option::apply_programme},
               common}),
         run_programme},
        {"report",
         {"writes down a layout for those who decide: maps, tables, a sheet for each unit, sources",
          "把一个方案写成报告：地图、表格、各单元分页、依据"},
         join({{&option::plan_file, &option::report_output, &option::layout_to_report,
                &option::units_to_report, &option::report_title, &option::report_date, &option::overwrite},
               common}),
         run_report},
        {"partition",
         {"the optimizer alone: divides any graph or polygon layer into connected units",
          "单独使用优化器：把任意图或面图层划分为连通单元"},
         join({{&option::graph, &option::assignment_output, &option::weight, &option::units,
                &option::tolerance, &option::min_weight, &option::max_weight, &option::most_units,
                &option::graph_objective, &option::border, &option::id, &option::snap,
                &option::graph_time_limit, &option::seed, &option::overwrite},
               common}),
         run_partition},
        {"profile",
         {"policy profiles: list them, show or check one", "政策参数：列出、显示或核验"},
         join({{&option::profile_action, &option::profile_name}, common}),
         run_profile},
        {"plan-shards",
         {"divides a city into jobs by district, for many machines",
          "按片区把城市分成多个作业，供多台计算机运行"},
         join({{&option::inputs, &option::by, &option::manifest_output},
               {&option::compounds, &option::buildings, &option::roads, &option::communities,
                &option::facilities, &option::barriers, &option::field, &option::assume_srs,
                &option::target_srs},
               {&option::profile, &option::target, &option::min, &option::max, &option::across, &option::fill,
                &option::atoms, &option::through_excluded, &option::barrier_limit, &option::passable,
                &option::objective, &option::candidates, &option::time_limit, &option::seed,
                &option::overwrite},
               common}),
         run_plan_shards},
        {"run-shard",
         {"plans one district of a manifest; does nothing where that is done",
          "运行清单中的一个作业；已完成的不再运行"},
         join({{&option::manifest, &option::shard_index, &option::shard_folder}, common}),
         run_run_shard},
        {"merge-shards",
         {"puts the plans of a manifest's districts together", "把清单中各片区的方案合为一个方案文件"},
         join({{&option::shards, &option::manifest, &option::city_output, &option::all_shards,
                &option::overwrite},
               common}),
         run_merge_shards},
        {"describe",
         {"what programs need to know to call this one: commands and their parameters, or the scenario that "
          "repeats a plan",
          "供其他程序调用：列出各命令及参数，或输出可重现某方案的情景"},
         join({{&option::described, &option::layout_to_repeat}, common}),
         run_describe},
        {"run",
         {"runs a scenario, a command with its parameters as JSON", "运行情景（以 JSON 写明的命令及参数）"},
         join({{&option::scenario, &option::scenario_output, &option::progress}, common}),
         run_run},
        {"help",
         {"explains a command", "说明某个命令"},
         join({{&option::help_topic, &option::markdown, &option::manual}, common}),
         run_help},
        {"completion",
         {"a script that lets a shell complete commands, options and values", "输出命令行补全脚本"},
         join({{&option::shell}, common}),
         run_completion},
    };
    return list;
}

const Command& require_command(std::string_view name) {
    const auto found = std::ranges::find(commands(), name, &Command::name);
    if (found != commands().end()) return *found;
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    const auto meant = find_nearest(name, names);
    throw Error(ExitCode::usage, name, Message("unknown_command"),
                meant ? Message("did_you_mean", {{"word", fmt::format("lifang {}", *meant)}}) : Message());
}

}  // namespace lifang
