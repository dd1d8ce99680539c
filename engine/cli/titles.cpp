#include "cli/titles.hpp"

#include "cli/common_options.hpp"
#include "cli/cover_options.hpp"
#include "cli/export_options.hpp"
#include "cli/layout_options.hpp"
#include "cli/partition_options.hpp"
#include "cli/plan_options.hpp"
#include "cli/programme_options.hpp"
#include "cli/reading_options.hpp"
#include "cli/report_options.hpp"
#include "cli/shard_options.hpp"

#include <algorithm>
#include <iterator>

namespace lifang {
namespace {

struct CommandTitle {
    std::string_view command;
    Text words;
};

constexpr CommandTitle command_titles[] = {
    {"plan", {"Draw management units", "划分管理单元"}},
    {"inspect", {"Look at the data", "查看数据"}},
    {"check", {"Check a plan", "核验方案文件"}},
    {"info", {"Tables of a plan", "查看方案"}},
    {"compare", {"Compare two layouts", "比较两个方案"}},
    {"merge", {"Merge units or compounds", "合并单元或小区"}},
    {"explain", {"Explain where a compound is", "说明小区归属"}},
    {"edit", {"Edit a layout", "人工调整方案"}},
    {"improve", {"Improve a layout", "再优化方案"}},
    {"cover", {"Service coverage and stations", "服务覆盖与站点"}},
    {"export", {"Export a layout", "导出方案"}},
    {"programme", {"Programme of a layout", "实施计划"}},
    {"report", {"Write a report", "编写报告"}},
    {"partition", {"Divide a graph", "划分图"}},
    {"profile", {"Policy profiles", "政策参数"}},
    {"plan-shards", {"Divide a city into jobs", "把城市分成作业"}},
    {"run-shard", {"Run one job", "运行一个作业"}},
    {"merge-shards", {"Merge the jobs", "合并作业"}},
};

struct OptionTitle {
    const Option* option;
    Text words;
};

constexpr OptionTitle option_titles[] = {
    {&option::by, {"Districts by", "片区依据"}},
    {&option::districts, {"District by district, by", "逐片区划分的依据"}},
    {&option::manifest_output, {"Manifest", "作业清单"}},
    {&option::manifest, {"Manifest", "作业清单"}},
    {&option::shard_index, {"Number of the job", "作业序号"}},
    {&option::shards, {"Folder of the jobs", "作业文件夹"}},
    {&option::all_shards, {"All jobs are wanted", "须齐全部作业"}},
    {&option::shard_folder, {"Folder of the jobs", "作业文件夹"}},
    {&option::inputs, {"Data", "数据"}},
    {&option::compounds, {"Compounds", "小区"}},
    {&option::buildings, {"Buildings", "楼栋"}},
    {&option::roads, {"Roads", "道路"}},
    {&option::communities, {"Communities", "社区"}},
    {&option::facilities, {"Service facilities", "服务设施"}},
    {&option::barriers, {"Railways, water, walls", "铁路、水域、围墙"}},
    {&option::boundary, {"Edge of the district", "片区边界"}},
    {&option::ledger, {"Ledger of compounds", "小区台账"}},
    {&option::join, {"Column that joins the ledger", "台账关联字段"}},
    {&option::field, {"Fields", "字段对应"}},
    {&option::assume_srs, {"CRS of data without one", "无坐标系数据的坐标系"}},
    {&option::source_srs, {"CRS in place of that of the data", "更正数据的坐标系"}},
    {&option::target_srs, {"CRS of the plan", "方案坐标系"}},
    {&option::renumber_duplicates, {"Number repeated ids anew", "重复编号重新编号"}},
    {&option::profile, {"Policy profile", "政策参数"}},
    {&option::target, {"Target floor area (m²)", "目标建筑面积（平方米）"}},
    {&option::min, {"Least floor area (m²)", "建筑面积下限（平方米）"}},
    {&option::max, {"Greatest floor area (m²)", "建筑面积上限（平方米）"}},
    {&option::across, {"What a unit may straddle", "单元可跨越的界线"}},
    {&option::fill, {"Ground without a compound", "非小区用地"}},
    {&option::atoms, {"What units are made of", "单元组成要素"}},
    {&option::exclude, {"Compounds left out", "排除的小区"}},
    {&option::constraints, {"Rules on compounds", "小区规则"}},
    {&option::start, {"Older layout to keep", "延续的原方案"}},
    {&option::through_excluded, {"Connect across compounds out of scope", "可穿过未纳入的小区"}},
    {&option::barrier_limit, {"Road class not straddled", "不得跨越的道路等级"}},
    {&option::passable, {"Barriers that may be crossed", "允许跨越的阻隔"}},
    {&option::objective, {"What the first layout is best at", "首选指标"}},
    {&option::candidates, {"Layouts to look for", "备选方案数量"}},
    {&option::time_limit, {"Time limit (s)", "时间上限（秒）"}},
    {&option::seed, {"Seed", "随机种子"}},
    {&option::plan_output, {"Plan file", "方案文件"}},
    {&option::city_output, {"Plan file or database", "方案文件或数据库"}},
    {&option::strict, {"Fail when a unit breaks a rule", "单元违规时报错"}},
    {&option::ground, {"Divide the ground as well", "同时划分用地"}},
    {&option::plan_file, {"Plan file", "方案文件"}},
    {&option::stored_plan, {"Plan file", "方案文件"}},
    {&option::layout_of_units, {"Layout", "方案编号"}},
    {&option::unit_of_sheet, {"Unit", "单元"}},
    {&option::list_compounds, {"List the compounds", "列出小区"}},
    {&option::layout, {"Layout", "方案编号"}},
    {&option::layouts, {"Layouts to compare", "要比较的方案"}},
    {&option::units_to_merge, {"Units to merge", "要合并的单元"}},
    {&option::compounds_to_merge, {"Compounds to merge", "要合并管理的小区"}},
    {&option::suggest, {"Suggest mergers", "给出合并建议"}},
    {&option::most_suggestions, {"Suggestions of each kind", "每类建议个数"}},
    {&option::apply, {"Store the merged layout", "保存合并后的方案"}},
    {&option::compound_to_explain, {"Compound", "小区"}},
    {&option::assignments, {"Table of assignments", "归属表"}},
    {&option::move, {"Move a compound", "移动小区"}},
    {&option::split, {"Split a unit", "拆分单元"}},
    {&option::merge, {"Merge units", "合并单元"}},
    {&option::lock, {"Lock a compound", "锁定小区"}},
    {&option::keep_gate, {"Keep a gate", "保留出入口"}},
    {&option::close_gate, {"Close a gate", "封闭出入口"}},
    {&option::free_gate, {"Leave a gate to the advice", "出入口按建议"}},
    {&option::together, {"Compounds that share a unit", "同单元小区"}},
    {&option::apart, {"Compounds kept apart", "不同单元小区"}},
    {&option::exclude_from_layout, {"Exclude a compound", "排除小区"}},
    {&option::include_in_layout, {"Include a compound", "纳入小区"}},
    {&option::free, {"Drop the rules on a compound", "解除小区规则"}},
    {&option::repair, {"Repair units around", "同时调整邻近小区"}},
    {&option::dry_run, {"Store nothing", "仅试算"}},
    {&option::objective_to_improve, {"Figure to make better", "要改进的指标"}},
    {&option::other_facilities, {"Facilities in place of the plan's", "替代的服务设施"}},
    {&option::stations, {"Stations to place", "拟设站点数"}},
    {&option::station_objective, {"Where stations are placed", "选址目标"}},
    {&option::station_scope, {"Stations in each unit or in all", "站点数按单元或全片区"}},
    {&option::apply_stations, {"Store the layout with its stations", "保存带站点的方案"}},
    {&option::export_output, {"File or folder", "输出文件或文件夹"}},
    {&option::format, {"Format", "格式"}},
    {&option::layout_to_export, {"Layout", "方案编号"}},
    {&option::encoding, {"Encoding of Shapefiles", "Shapefile 编码"}},
    {&option::field_names, {"Names of fields", "字段名语言"}},
    {&option::budget, {"Budget of a year (CNY)", "年度预算（元）"}},
    {&option::started_units, {"Units started already", "已启动的单元"}},
    {&option::apply_programme, {"Store the layout with its programme", "保存带实施计划的方案"}},
    {&option::report_output, {"Report", "报告文件"}},
    {&option::layout_to_report, {"Layout", "方案编号"}},
    {&option::units_to_report, {"Units with a sheet", "单独分页的单元"}},
    {&option::dossier, {"Dossier", "合并卷宗"}},
    {&option::report_title, {"Title", "标题"}},
    {&option::report_date, {"Date", "日期"}},
    {&option::graph, {"Graph", "图"}},
    {&option::assignment_output, {"Table of assignments", "归属表"}},
    {&option::weight, {"Field of weights", "权重字段"}},
    {&option::units, {"Units", "单元数量"}},
    {&option::tolerance, {"Tolerance", "容许偏差"}},
    {&option::min_weight, {"Least weight", "权重下限"}},
    {&option::max_weight, {"Greatest weight", "权重上限"}},
    {&option::most_units, {"As many units as possible", "单元尽量多"}},
    {&option::graph_objective, {"What to make small", "优化目标"}},
    {&option::border, {"Field of lengths", "边长字段"}},
    {&option::id, {"Field of names", "编号字段"}},
    {&option::snap, {"Gap that counts as none (m)", "边界容差（米）"}},
    {&option::graph_time_limit, {"Time limit (s)", "时间上限（秒）"}},
    {&option::profile_action, {"What to do", "操作"}},
    {&option::profile_name, {"Profile", "政策参数"}},
    {&option::overwrite, {"Replace what is there", "覆盖已有文件"}},
    {&option::threads, {"Threads", "线程数"}},
};

}  // namespace

Text title_of(const Command& command) {
    const auto* const found = std::ranges::find(command_titles, command.name, &CommandTitle::command);
    return found == std::end(command_titles) ? Text{} : found->words;
}

Text title_of(const Option& option) {
    const auto* const found = std::ranges::find(option_titles, &option, &OptionTitle::option);
    return found == std::end(option_titles) ? Text{} : found->words;
}

}  // namespace lifang
