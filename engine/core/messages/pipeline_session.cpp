#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"assignment_new_unit", {"write new, new1 … for new units", "新单元请写 new、new1……"}},
    {"assignment_of_layout",
     {"tells of layout {layout}, not of {this}: give its own table, or --layout {layout}",
      "属于方案 {layout}，而非 {this}：请用该方案自己的表，或改为 --layout {layout}"}},
    {"assignment_twice",
     {"{compound} stands in another unit in row {other}", "{compound} 在第 {other} 行属于另一单元"}},
    {"assignment_two_units",
     {"names two units, {unit} and {code}: change one of the two cells",
      "写了两个单元 {unit} 与 {code}：两格请只改一格"}},
    {"assignment_unit", {"'{unit}' is not a unit of layout {layout}", "“{unit}”不是方案 {layout} 的单元"}},
    {"assignment_without_unit",
     {"{compound} has no unit: 'lifang edit --exclude {compound}' takes it out",
      "{compound} 未写单元：如需移出请用“lifang edit --exclude {compound}”"}},
    {"assignments_no_table",
     {"not a table", "不是表格文件"},
     {"Give a .csv, .xlsx, .xls or .ods file, as 'lifang export -f CSV' and -f XLSX write it",
      "请给出 .csv、.xlsx、.xls 或 .ods 文件，例如“lifang export -f CSV”“-f XLSX”导出的归属表"}},
    {"assignments_without_columns",
     {"no row among the first twenty names a column compound_id and a column unit_id or unit_code",
      "前二十行中没有写明 compound_id 列及 unit_id 或 unit_code 列的表头"},
     {"Keep the header of the exported table: compound_id,unit_id,unit_code",
      "请保留导出表的表头：compound_id,unit_id,unit_code（小区标识、单元标识、单元编码）"}},
    {"assignments_without_rows",
     {"has no rows below its header", "表头以下没有内容"},
     {"Fill it in, or give another table", "请填写，或另给表格"}},
    {"change_edit_or_free",
     {"Change the edit, or drop the rule with 'lifang edit --free {compound}'",
      "请更改调整内容，或用“lifang edit --free {compound}”解除该规则"}},
    {"compound_in_no_unit",
     {"is out of scope ({reason}) and in no unit", "未纳入范围（{reason}），不属于任何单元"},
     {"Take it in again with 'lifang edit --include' when it was excluded; else change the scope, and make "
      "the plan "
      "again",
      "若系人工排除，可用“lifang edit --include”恢复；否则请调整范围后重新编制方案"}},
    {"edit_not_allowed", {"{problems}", "{problems}"}},
    {"no_repair_found",
     {"no division of the units around was found that keeps the edit, rules and bounds",
      "未找到既保留此次调整、又满足规则与上下限的周边单元划分"},
     {"Change the edit, or drop rules", "请更改调整内容，或解除部分规则"}},
    {"no_rule_binds",
     {"no rule binds '{compound}'", "“{compound}”没有受任何规则约束"},
     {"An exclusion is taken back with 'lifang edit --include {compound}'",
      "撤回排除请用“lifang edit --include {compound}”"}},
    {"not_a_unit_of_layout",
     {"is not a unit of layout {layout}", "不是方案 {layout} 的单元"},
     {"'lifang info PLAN --layout N' lists them", "可用“lifang info PLAN --layout N”查看各单元"}},
    {"pair_rule_broken",
     {"the rule '{kind}' on {compound} and {other} would be broken",
      "将违反规则“{kind}”（{compound}、{other}）"}},
    {"rule_broken", {"the rule '{kind}' on {compound} would be broken", "将违反规则“{kind}”（{compound}）"}},
    {"unit_not_divisible",
     {"unit {unit} has no two connected parts that keep the rules",
      "单元 {unit} 无法分为两个既连通又满足规则的部分"},
     {"Move single compounds instead", "请改为逐个移动小区"}},
    {"unit_parted",
     {"unit {unit} would fall into {count} parts: {parts}, and no passable way joins them",
      "单元 {unit} 将分为互不连通的 {count} 部分：{parts}，其间没有可通行的连接"}},
    {"unit_parted_but_joinable",
     {"unit {unit} would fall into {count} parts: {parts}, which {connector} would join",
      "单元 {unit} 将分为互不连通的 {count} 部分：{parts}，加入 {connector} 即可连通"}},
    {"units_stay_inside",
     {"Units stay inside their community, and railways and water part them: see --across and --passable of "
      "'lifang plan'",
      "单元不跨社区，铁路与水域将其隔开：参见“lifang plan”的 --across 与 --passable"}},
};

}  // namespace

Part pipeline_session() { return entries; }

}  // namespace lifang::messages
