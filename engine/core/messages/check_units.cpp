#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// What check finds of units as ground: pieces, necks, main roads inside, and who is left out as isolated.
constexpr CatalogueEntry entries[] = {
    {"check_code_missing", {"{where}: unit_code is NULL", "{where}：unit_code 为空"}},
    {"check_code_off_pattern",
     {"{where}: unit_code {code} is not by the pattern '{pattern}'",
      "{where}：单元编码 {code} 不符合格式“{pattern}”"}},
    {"check_code_pattern_of_many_fields",
     {"profile.code_pattern has {fields} fields, more than {most}",
      "profile.code_pattern 有 {fields} 个字段，超过 {most} 个"}},
    {"check_duplicate_code",
     {"{where}: unit_code {code} is that of unit {other} too",
      "{where}：单元编码 {code} 与单元 {other} 重复"}},
    {"check_far_apart",
     {"{table} row {row}: it lies more than 5,000 km from other shapes; other rules are not looked at",
      "{table} 第 {row} 行：与其他图形相距超过 5000 公里，未再核对其他规则"}},
    {"check_hangs_by_neck",
     {"{where}: it hangs together only by a neck of less than {width} m near {x} {y}",
      "{where}：仅靠 {x} {y} 附近不足 {width} 米宽的狭颈相连"}},
    {"check_in_pieces", {"{where}: its polygon lies in {pieces} pieces", "{where}：其面分为 {pieces} 块"}},
    {"check_in_pieces_as_told",
     {"{where}: its polygon lies in {pieces} pieces, as its violation says",
      "{where}：其面分为 {pieces} 块，违反代码已说明"}},
    {"check_isolated_not_told",
     {"compound {compound} is left out as isolated, but no issue names it",
      "小区 {compound} 因孤立未纳入，但没有问题记录说明"}},
    {"check_isolated_too_large",
     {"compound {compound} is left out as isolated, but its group has {area} m², not less than {most} m²",
      "小区 {compound} 因孤立未纳入，但所在的一组有 {area} 平方米，不小于 {most} 平方米"}},
    {"check_isolated_with_neighbour",
     {"compound {compound} is left out as isolated, but border {border} leads on to a unit",
      "小区 {compound} 因孤立未纳入，但邻接边 {border} 可通往单元"}},
    {"check_straddles",
     {"{where}: {metres} m of its inner borders lie on what a unit is not to straddle, and no violation says "
      "so",
      "{where}：内部有 {metres} 米邻接边位于单元不得跨越之处，违反代码未说明"}},
    {"check_straddles_not",
     {"{where}: it has the violation 'straddles_road', but lies on one side",
      "{where}：标有违反代码“straddles_road”，但实际未跨越"}},
    {"check_wrong_passable",
     {"border {border}: passable is {stated}, but its barrier and its {metres} m of passable length say "
      "otherwise",
      "邻接边 {border}：passable 为 {stated}，与其阻隔及可通行长度 {metres} 米不符"}},
};

}  // namespace

Part check_units() { return entries; }

}  // namespace lifang::messages
