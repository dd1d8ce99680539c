#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"gate_without_number",
     {"'{words}' is not a unit and the number of a gate", "“{words}”不是单元与出入口序号"},
     {"Write {option} UNIT=NUMBER, as 'lifang info PLAN --layout N --unit UNIT' numbers them",
      "请写成 {option} 单元=序号，序号见“lifang info PLAN --layout N --unit 单元”"}},
    {"improved_is_known",
     {"what was found is layout {layout}, which the plan holds already; nothing is stored",
      "所得即方案 {layout}，方案文件中已有，未保存"}},
    {"let_neighbours_move",
     {"Give --repair to let neighbours move as well, or change the edit",
      "请加 --repair 以便相邻小区随之调整，或更改调整内容"}},
    {"merge_named_twice",
     {"one of those to merge is named twice", "合并对象有重复"},
     {"Name at least two different ones", "请给出至少两个不同的对象"}},
    {"merge_not_possible", {"cannot merge: {problems}", "不能合并：{problems}"}},
    {"merge_those_that_touch",
     {"Merge what touches: 'lifang merge --suggest' lists neighbours",
      "请合并相邻的对象：“lifang merge --suggest”可列出"}},
    {"merge_with_repair",
     {"Merge others, or use 'lifang edit --merge ... --repair', which moves neighbours as well",
      "请合并其他对象，或改用“lifang edit --merge ... --repair”，由相邻小区随之调整"}},
    {"merge_with_those_between",
     {"These would join them: {names}. Merge them as well, or use 'lifang edit --merge ... --repair'",
      "加入 {names} 即可连通：请一并合并，或改用“lifang edit --merge ... --repair”"}},
    {"more_than_two_layouts",
     {"names more than two layouts", "写了两个以上的方案"},
     {"Write --layouts A,B", "请写成 --layouts A,B"}},
    {"move_without_unit",
     {"'{words}' has no '='", "“{words}”缺少“=”"},
     {"Write --move COMPOUND=UNIT", "请写成 --move COMPOUND=UNIT，即 小区=单元"}},
    {"moved_for_rule",
     {"The rule '{kind}' on {a} and {b} was not kept yet: moved for it.",
      "方案原未满足规则“{kind}”（{a}、{b}），已为此调整。"}},
    {"no_gate_of_number",
     {"unit {unit} has {count:gate|gates}", "单元 {unit} 有 {count} 处出入口"},
     {"'lifang info PLAN --layout N --unit U' numbers them", "序号见“lifang info PLAN --layout N --unit U”"}},
    {"nothing_better_found", {"nothing better was found; nothing is stored", "未找到更优方案，未保存"}},
    {"nothing_to_change",
     {"nothing is to be changed", "没有要调整的内容"},
     {"Give --move, --split, --merge, --lock, --together, --apart, --exclude, --include, --free, "
      "--keep-gate, --close-gate or --free-gate, or a table of --assignments in which a unit was changed",
      "请给出 --move、--split、--merge、--lock、--together、--apart、--exclude、--include、--free、"
      "--keep-gate、--close-gate 或 --free-gate，或改动了单元的 --assignments 归属表"}},
    {"suggested_all_above_max",
     {"All of them would be above the maximum: no two neighbouring units are small enough to be one.",
      "各组合并后均超过上限：没有规模小到可以合并的相邻单元。"}},
    {"suggested_compounds",
     {"Compounds below {max} m² with neighbours in their unit, {shown} of {compared} pairs and triples:",
      "单元内不足 {max} 平方米的小区与相邻小区，{compared} 组中的 {shown} 组："}},
    {"suggested_order",
     {"First those that help what is too small and keep the maximum, then others that keep it, then those "
      "above it; "
      "each by score. 'lifang merge --units' or '--compounds' judges one of them.",
      "先列可解决规模过小且不超上限的，再列其他不超上限的，最后列超过上限的；各按评分排序。"
      "“lifang merge --units”或“--compounds”可逐一论证。"}},
    {"suggested_units",
     {"Neighbouring units, {shown} of {compared} pairs and triples:",
      "相邻单元，{compared} 组中的 {shown} 组："}},
    {"suggestion_not_applied",
     {"does not go with --suggest", "不能与 --suggest 同用"},
     {"Look at the suggestions first, then give one of them to --units or --compounds",
      "请先查看建议，再用 --units 或 --compounds 选定其一"}},
    {"units_or_compounds",
     {"needs --units, --compounds or --suggest, one of them", "--units、--compounds 与 --suggest 须给出其一"},
     {"Write --units U1,U2 or --compounds C1,C2 or --suggest",
      "请写成 --units U1,U2 或 --compounds C1,C2 或 --suggest"}},
};

}  // namespace

Part cli_edit() { return entries; }

}  // namespace lifang::messages
