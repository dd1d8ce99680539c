#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
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
    {"nothing_better_found", {"nothing better was found; nothing is stored", "未找到更优方案，未保存"}},
    {"nothing_to_change",
     {"nothing is to be changed", "没有要调整的内容"},
     {"Give --move, --split, --merge, --lock, --together, --apart, --exclude, --include or --free, or a "
      "table of "
      "--assignments in which a unit was changed",
      "请给出 --move、--split、--merge、--lock、--together、--apart、--exclude、--include 或 "
      "--free，或改动了单元的 --assignments 归属表"}},
    {"units_or_compounds",
     {"needs --units or --compounds, one of them", "--units 与 --compounds 须给出其一"},
     {"Write --units U1,U2 or --compounds C1,C2", "请写成 --units U1,U2 或 --compounds C1,C2"}},
};

}  // namespace

Part cli_edit() { return entries; }

}  // namespace lifang::messages
