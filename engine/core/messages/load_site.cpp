#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Compounds, buildings and communities held against each other.
constexpr CatalogueEntry entries[] = {
    {"building_counted_above",
     {"building {building} lies under {uppers}: {twice} m² of its {m2} m² of floor area are counted there; "
      "nothing of it is left",
      "楼栋 {building} 位于 {uppers} 之下：其建筑面积 {m2} 平方米中的 {twice} "
      "平方米已计入后者，不再单独计算"}},
    {"building_on_building",
     {"building {building} lies under {uppers}: {twice} m² of its {m2} m² of floor area are counted there",
      "楼栋 {building} 位于 {uppers} 之下：其建筑面积 {m2} 平方米中的 {twice} 平方米已计入后者"}},
    {"coast_reversed",
     {"most buildings stand where the direction of the coastlines puts the sea; land and sea are exchanged",
      "按海岸线方向判定，多数楼栋位于海中；已将海陆对调"}},
    {"communities_from_field",
     {"communities known by name only: {count}; their ground is that of their compounds",
      "{count} 个社区仅有名称，其范围由所属小区构成"}},
    {"compound_by_key", {"{compound}", "{compound}"}},
    {"compound_like_a_quarter",
     {"the compound {area} looks like a whole quarter (ground {ha} ha, floor area {m2} m², floor-area ratio "
      "{ratio}, blocks: {blocks}, streets inside: {streets} m); it stays one compound, as its layer has it",
      "小区 {area} 更像整片街区（用地 {ha} 公顷，建筑面积 {m2} 平方米，容积率 {ratio}，街区 {blocks} "
      "个，内部街道 "
      "{streets} 米）；因图层中为一个小区，仍作为一个小区"}},
    {"covered_compound",
     {"other compounds cover all ground of compound {compound}; it is left out",
      "小区 {compound} 的用地全部被其他小区覆盖，已剔除"}},
    {"duplicate_geometry",
     {"building {building} has the outline of building {other}; it is left out",
      "楼栋 {building} 与楼栋 {other} 轮廓相同，已剔除"}},
    {"figure_build_year", {"build year", "建成年份"}},
    {"figure_consent", {"consent", "同意比例"}},
    {"figure_management", {"management", "管理方式"}},
    {"no_community", {"compound {compound} lies in no community", "小区 {compound} 不在任何社区内"}},
    {"no_floor_area",
     {"compound {compound} has neither a floor area of its own nor a building that counts; it stays out of "
      "every unit",
      "小区 {compound} 既未填建筑面积，也没有可计入的楼栋，不划入任何单元"}},
    {"overlapping_communities",
     {"communities {a} and {b} overlap by {m2} m², which {keeper} keeps; no compound stands there",
      "社区 {a} 与 {b} 重叠 {m2} 平方米，重叠部分归 {keeper}，其中没有小区"}},
    {"overlapping_communities_with_compounds",
     {"communities {a} and {b} overlap by {m2} m², which {keeper} keeps; compounds there: {count} "
      "({compounds}), which "
      "belong to it unless they name their community",
      "社区 {a} 与 {b} 重叠 {m2} 平方米，重叠部分归 {keeper}；其中有小区 {count} "
      "个（{compounds}），未填社区的归 {keeper}"}},
    {"overlapping_compounds",
     {"compound {compound} overlaps {keeper} by {m2} m², which {keeper} keeps",
      "小区 {compound} 与 {keeper} 重叠 {m2} 平方米，重叠部分归 {keeper}"}},
    {"residential_area_is_no_compound",
     {"the residential area {area} is a whole quarter and not one compound (ground {ha} ha, floor area {m2} "
      "m², "
      "floor-area ratio {ratio}, blocks: {blocks}, streets inside: {streets} m); it is taken as land use, "
      "and "
      "compounds are derived from its buildings",
      "居住用地 {area} 是整片街区而非一个小区（用地 {ha} 公顷，建筑面积 {m2} 平方米，容积率 {ratio}，街区 "
      "{blocks} 个，内部街道 {streets} 米），按用地处理，小区由其中的楼栋推导"}},
    {"sea_from_coast",
     {"the sea is made from coastlines: {lines}; {ha} ha of sea lie within the data, and open ends of the "
      "coast "
      "that were closed: {ends}",
      "由 {lines} 条海岸线生成海面，数据范围内海面 {ha} 公顷，闭合海岸线端点 {ends} 个"}},
    {"share_in_compound", {"{percent} % in {compound}", "{percent}% 在 {compound}"}},
    {"share_outside", {"{percent} % outside", "{percent}% 在小区外"}},
    {"straddling_building",
     {"building {building} straddles compounds ({parts}); it belongs to {compound}",
      "楼栋 {building} 跨小区（{parts}），归入 {compound}"}},
    {"straddling_building_of_none",
     {"building {building} straddles compounds ({parts}); it belongs to none",
      "楼栋 {building} 跨小区（{parts}），不归入任何小区"}},
    {"straddling_compound",
     {"compound {compound} lies {percent} % in community {community}, to which it is given",
      "小区 {compound} 有 {percent}% 位于社区 {community}，归入该社区"}},
    {"too_large_for_housing",
     {"building {building} of unknown kind has {m2} m² of floor area, more than {most} m²: it is taken for "
      "an office or a mall and counts for no compound",
      "楼栋 {building} 用途不明，建筑面积 {m2} 平方米，超过 {most} "
      "平方米：视为办公楼或商场，不计入任何小区"}},
    {"too_many_heads",
     {"{field}: {sum} together, more people than there can be", "{field} 合计 {sum}，超过可能的人口"},
     {"Correct the values, or read them from no field: --field {field}=-",
      "请更正数值，或不读取该字段：--field {field}=-"}},
    {"unknown_community",
     {"compound {compound} names community '{community}', which is not among the communities; its ground "
      "decides",
      "小区 {compound} 所填社区“{community}”不在社区图层中，按所在位置确定"}},
    {"unknown_community_of_buildings",
     {"buildings that name community '{community}', which is not among the communities: {count}, the first "
      "is {building}; their ground decides",
      "{count} 栋楼（首个为 {building}）所填社区“{community}”不在社区图层中，按所在位置确定"}},
    {"unknown_exclusion",
     {"no mapped compound has the id {compound} that is to be excluded", "要排除的小区 {compound} 不存在"}},
    {"unknown_in_whole_layer",
     {"{figure} is unknown for all compounds of layer {layer} ({count}): they are {fate}",
      "图层 {layer} 的全部 {count} 个小区{figure}不明，{fate}"}},
    {"unknown_is_in_scope", {"in scope", "仍纳入范围"}},
    {"unknown_is_out_of_scope", {"out of scope, as the profile says", "按政策参数不纳入范围"}},
    {"unknown_of_compound",
     {"{figure} of compound {compound} is unknown: it is {fate}", "小区 {compound} 的{figure}不明，{fate}"}},
};

}  // namespace

Part load_site() { return entries; }

}  // namespace lifang::messages
