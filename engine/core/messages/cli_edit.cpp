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
    {"improved_is_known",
     {"what was found is layout {layout}, which the plan holds already; nothing is stored",
      "所得即方案 {layout}，方案文件中已有，未保存"}},
    {"let_neighbours_move",
     {"Give --repair to let neighbours move as well, or change the edit",
      "请加 --repair 以便相邻小区随之调整，或更改调整内容"}},
    {"merge_not_possible",
     {"This merge is not possible: the unit would not hang together, or a rule would be broken.",
      "不能合并：合并后单元不连通，或违反规则。"}},
    {"merge_with_repair",
     {"Merge others, or use 'lifang edit --merge ... --repair', which moves neighbours as well",
      "请合并其他对象，或改用“lifang edit --merge ... --repair”，由相邻小区随之调整"}},
    {"more_than_two_layouts",
     {"names more than two layouts", "写了两个以上的方案"},
     {"Write --layouts A,B", "请写成 --layouts A,B"}},
    {"move_without_unit",
     {"'{words}' has no '='", "“{words}”缺少“=”"},
     {"Write --move COMPOUND=UNIT", "请写成 --move COMPOUND=UNIT，即 小区=单元"}},
    {"moved_for_rule",
     {"The rule '{kind}' on {a} and {b} was not kept yet: moved for it.",
      "方案原未满足规则“{kind}”（{a}、{b}），已为此调整。"}},
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
    {"nothing_better_found", {"nothing better was found; nothing is stored", "未找到更优方案，未保存"}},
    {"nothing_to_change",
     {"nothing is to be changed", "没有要调整的内容"},
     {"Give --move, --split, --merge, --lock, --together, --apart, --exclude, --include or --free",
      "请给出 --move、--split、--merge、--lock、--together、--apart、--exclude、--include 或 --free"}},
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
     {"unit {unit} would fall into {count} parts: {parts}, which {bridge} would join",
      "单元 {unit} 将分为互不连通的 {count} 部分：{parts}，加入 {bridge} 即可连通"}},
    {"units_or_compounds",
     {"needs --units or --compounds, one of them", "--units 与 --compounds 须给出其一"},
     {"Write --units U1,U2 or --compounds C1,C2", "请写成 --units U1,U2 或 --compounds C1,C2"}},
    {"units_stay_inside",
     {"Units stay inside their community, and railways and water part them: see --across and --passable of "
      "'lifang plan'",
      "单元不跨社区，铁路与水域将其隔开：参见“lifang plan”的 --across 与 --passable"}},
};

}  // namespace

Part cli_edit() { return entries; }

}  // namespace lifang::messages
