#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
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
